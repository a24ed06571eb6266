import { describe, expect, test } from "vitest";
import { furnitureKind } from "../../src/ingest/furniture.ts";
import { PROSE, read, STAMP } from "./web-texts.ts";

/** 一期几篇的公众号和电子期刊：标签的样子、全期的题目和导语，以及正文之后还有什么。 */

const HEAD = "原创 望汐工会 望汐工会 2023-07-28 11:06 发表于沧岚";
const piece = (day: number, whose: string) =>
  `7月${day}日，${whose}把熬好的绿豆汤送到一线，二百四十名职工下班就喝上一碗，工会主席沈若川说这锅汤要熬到秋后。`;
const heads = (text: string) =>
  read(text).map(({ meta: { column, section, kicker, title } }) => [column ?? "", section ?? "", kicker ?? "", title]);

test("【某某工会】是引题；其上的导语归全期，题目是专栏", () => {
  const page = `战高温、送清凉，望汐各级工会在行动

${HEAD}

♫ 音频：点击收听本文，时长约6分钟

入伏以来，望汐连日晴热，各级工会把清凉送到井口、炉前、车间和工地。

【长岭煤矿工会】
把解暑汤熬到井口

${piece(20, "长岭煤矿工会")}
（供稿：长岭煤矿工会 柏青山）

【选煤中心工会】
给皮带走廊装上“空调门”

${piece(21, "选煤中心工会")}
（供稿：选煤中心 殷 巧）

————— 分割线 —————
微信扫一扫
关注该公众号`;
  const column = "战高温、送清凉，望汐各级工会在行动";
  expect(heads(page)).toEqual([
    [column, "", "长岭煤矿工会", "把解暑汤熬到井口"],
    [column, "", "选煤中心工会", "给皮带走廊装上“空调门”"],
  ]);
  expect(read(page).map(({ meta }) => meta.byline)).toEqual([
    [{ name: "柏青山", role: "contributor" }],
    [{ name: "殷巧", role: "contributor" }],
  ]);
});

test.each([
  ["═══════════ 要 闻 ═══════════", "═══════════ 班 组 ═══════════"],
  ["◆◆◆ 要闻 ◆◆◆", "◆◆◆ 班组 ◆◆◆"],
])("%s 是栏目", (news, team) => {
  const page = `${news}

集团工会四届五次全委会召开

${piece(12, "集团工会")}

${team}

一间茶水室的“晨会革命”

${piece(14, "齿轮一班")}

${STAMP}`;
  expect(heads(page).map(([, section, , title]) => [section, title])).toEqual([
    ["要闻", "集团工会四届五次全委会召开"],
    ["班组", "一间茶水室的“晨会革命”"],
  ]);
});

test("“赛”在、“创”在、“暖”在：一篇的小标题", () => {
  const page = `井场变赛场 一线见真章
${STAMP}

${PROSE}

“赛”在井口：让数字开口说话

${piece(16, "厂工会")}

“创”在班组：小改小革派上大用场

${piece(17, "厂工会")}

“暖”在心坎：竞赛越紧，服务越细

${piece(18, "厂工会")}`;
  expect(heads(page).map((h) => h[3])).toEqual(["井场变赛场 一线见真章"]);
});

test("编辑的名字之下不再是文章；期数之前的名字是栏目", () => {
  const page = `以案说法 第9期

十七名缝纫工的工钱，是这样拿回来的

${HEAD}
收录于话题
#以案说法 9

${PROSE}

${piece(19, "杏山区总工会")}

摄影：毕一鸣
值班编辑：项 南
● 推荐视频 | 一分钟看懂小哥驿站
● 热文 | 会员福利，本周四上线
望汐市总工会
转发给身边的小哥，
让更多人找到家！
写留言`;
  const [article, ...others] = read(page);
  expect(others).toEqual([]);
  expect([article!.meta.section, article!.meta.title, article!.meta.kicker]).toEqual([
    "以案说法",
    "十七名缝纫工的工钱，是这样拿回来的",
    undefined,
  ]);
  expect(article!.body.trim().slice(-6)).toBe("熬到秋后。".padStart(6, "要"));
  expect(article!.meta.captions).toEqual([]);
});

describe("两行标题都独立成行", () => {
  test("紧靠时间的一行是题目，上面的是引题；供稿的科室在时间行里", () => {
    const page = `首页 > 会务活动 > 活动报道

第十二届会员代表大会圆满落幕

黎振邦当选理事长 誓言把团体协约谈到底

供稿：校工会文体部    发布日期：2023-11-28    浏览次数：35

${PROSE}

第十二届理监事当选名册.pdf (212 KB)`;
    const [article] = read(page);
    expect([article!.meta.kicker, article!.meta.title]).toEqual([
      "第十二届会员代表大会圆满落幕",
      "黎振邦当选理事长 誓言把团体协约谈到底",
    ]);
    expect(article!.meta.byline).toEqual([{ name: "校工会文体部", role: "contributor" }]);
  });
});

test.each([
  "附件【教职工气排球比赛成绩总表.xlsx】",
  "理监事当选名册.pdf (212 KB)",
  "♫ 音频:点击收听本文,时长约6分钟",
  "公众号",
  "望汐公用事业职工总会 官方帐号",
  "点击播放 GIF 0.0M",
  "————— 分割线 —————",
  "────── 更多工会动态 ──────",
])("边框：%s", (line) => expect(furnitureKind(line)).toBeDefined());
