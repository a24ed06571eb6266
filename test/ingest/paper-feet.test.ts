import { expect, test } from "vitest";
import { furnitureKind } from "../../src/ingest/furniture.ts";
import { read } from "./web-texts.ts";

/** A newspaper's page of briefs: columns under a mark, pictures at the foot, what the paper prints for others. */

const HEAD = "03 基层新闻\n\n望汐工人时报\n\n2021年7月22日 星期四";
const brief = (title: string, text: string) => `${title}

本报讯 ${text}市总工会主席岑宝生把绿豆汤、防暑药箱送到架梁班职工手中,叮嘱项目部错开正午时段施工,并查看了工地上的职工休息室。`;
const FIRST = brief("桐溪市总工会给户外职工送清凉", "7月12日,桐溪市总工会慰问组来到桐溪大桥工地。");
const heads = (text: string) =>
  read(text).map(({ meta }) => [meta.column ?? "", meta.kicker ?? "", meta.title].join("|"));

test("■ 打头的栏题压着“某某工会:”，不是上一幅照片的说明", () => {
  const page = `${HEAD}

图片新闻

7月18日,望汐市第三届职工龙舟赛在汐湾举行,来自九个单位的二百名桡手参加。

温知行 摄

■夏日送清凉 关爱到一线

县总工会:

八百箱汽水送到田头

本报讯 7月12日,云溪县总工会把八百箱汽水送到抢收职工手中,县总工会主席岑宝生叮嘱他们避开正午。□沈若川 马停云

港务工会:

码头上有了“风凉屋”

本报讯 7月13日,港务集团工会在三号码头建起风凉屋,装上了冷风机和饮水机,歇脚的职工都说好。□江 宁`;
  expect(heads(page)).toEqual([
    "||图片新闻",
    "夏日送清凉关爱到一线|县总工会|八百箱汽水送到田头",
    "夏日送清凉关爱到一线|港务工会|码头上有了“风凉屋”",
  ]);
  expect(read(page).map(({ meta }) => [meta.captions.join(), meta.byline.map((b) => b.name).join()])).toEqual([
    ["", "温知行"],
    ["", "沈若川,马停云"],
    ["", "江宁"],
  ]);
});

test("地名开头、冒号收尾的一行领起下一行的标题", () => {
  const page = `${HEAD}

${FIRST}(马停云)

三伏时节 我在岗上

望汐市三号码头工地:

沉箱里的“冰镇课”

本报讯 7月14日正午,码头沉箱里闷热难当,安全员把课堂搬进了冷藏车。(沈若川)

望汐市红石坡林场:

一把蒲扇摇了九年

本报讯 7月15日,红石坡的护林员苏明月又拿出了那把蒲扇,瞭望塔上没有空调,风是她自己扇出来的。(江宁)`;
  expect(heads(page)).toEqual([
    "||桐溪市总工会给户外职工送清凉",
    "三伏时节我在岗上|望汐市三号码头工地|沉箱里的“冰镇课”",
    "三伏时节我在岗上|望汐市红石坡林场|一把蒲扇摇了九年",
  ]);
});

test("公益广告和遗失声明下面的电话都不是文章", () => {
  const page = `${HEAD}\n\n${FIRST}(马停云)\n\n◎公益广告\n\n节约粮食 人人有责\n\n桐溪市文明办 宣`;
  expect(read(page)[0]!.body).toMatch(/职工休息室。$/);
  const lost = `${HEAD}\n\n${FIRST}(马停云)\n\n遗失声明\n\n桐溪顺风货站遗失公章一枚,声明作废。\n\n办理热线:0599-61××20 地址:桐溪市河沿街2号`;
  expect(read(lost)[0]!.body).toMatch(/职工休息室。$/);
});

test("总编辑、本版编辑和会址同在一行，是报头，不是引题", () => {
  const head = "发行人:岑宝生 总编辑:沈若川 本版编辑:江晚舟 会址:桐溪市河沿街二号";
  expect(furnitureKind(head)).toBe("editors");
  const [article] = read(`望汐工運\n\n${head}\n\n${FIRST}(马停云)`);
  expect(article!.meta.kicker).toBeUndefined();
  expect(article!.meta.editors).toEqual(["岑宝生", "沈若川", "江晚舟"]);
});

test("页脚的图片说明归照片作者写的那一篇", () => {
  const page = `${HEAD}

炉前的“半点钟”

□ 本报记者 沈若川

高级技师苏明月举着一块题板,站在炉台边给丙班的工友们讲看火的三个要诀,从开讲到结束不多不少半个钟头,讲完当场考、当场练,考得不好的留下再听一遍。

${FIRST}(马停云)

■ 图片说明:苏明月(前)在炉台边给工友们讲要诀。 沈若川 摄`;
  expect(read(page).map(({ meta }) => meta.captions)).toEqual([["苏明月（前）在炉台边给工友们讲要诀。"], []]);
});

test("照片说明以句号收尾、插在断开的一段中间", () => {
  const page = `${HEAD}

把课堂搬到码头边

本报记者 沈若川

望汐港务集团的三号泊位上,二十三岁的桥吊司机苏明月没有急着上机,而是打开平板电脑跟着视频学起了新课,她在岗学习的学时可以直接折算为

苏明月(右)在师傅指点下练习吊装。

江 宁 摄

评定等级的学时。目前已有二十家企业和三所院校签约,参训职工两千余人。`;
  const [article] = read(page);
  expect(article!.meta.captions).toEqual(["苏明月（右）在师傅指点下练习吊装。"]);
  expect(article!.body).toContain("可以直接折算为评定等级的学时。");
});

test("会议的标题下写着会议定了什么，下面一行是副题；两半都报人数的也是", () => {
  const titled = (first: string, second: string) => {
    const [article] = read(`${HEAD}\n\n${first}\n\n${second}\n\n${FIRST.split("\n\n")[1]}`);
    return [article!.meta.kicker, article!.meta.title, article!.meta.subtitle];
  };
  const [met, decided] = ["望汐工会联合会第十届会员代表大会闭幕", "岑宝生连任理事长 增设骑手事务组"];
  expect(titled(met, decided)).toEqual([undefined, met, decided]);
  const [held, counts] = ["云溪县总工会举办职工故事会", "十六名钳工登台献艺 两千职工线上围观"];
  expect(titled(held, counts)).toEqual([undefined, held, counts]);
  // 会议开过，下面喊的是口号：口号是主题。
  expect(titled("望汐市总工会十届四次全委会召开", "让技术工人有奔头")[1]).toBe("让技术工人有奔头");
});

test("一行两个名字、有一个带间隔号：中间的空留着，各是各的人", () => {
  const page = `${HEAD}\n\n${FIRST}\n\n会上选出了负责人:\n\n副主席\n\n沈若川 米热古丽·艾山`;
  const people = read(page)[0]!.meta.people.filter(({ name }) => name !== "岑宝生");
  expect(people).toEqual([
    { name: "沈若川", roles: ["副主席"] },
    { name: "米热古丽·艾山", roles: ["副主席"] },
  ]);
});

test("会务人员是身份，不是署名", () => {
  const [article] = read(`${HEAD}\n\n${FIRST}(会务人员 沈若川)`);
  expect(article!.meta.byline.map((b) => b.name)).toEqual(["沈若川"]);
});

test("文末引语的落款之下是图文作者：标题带着栏目的那一篇收回它们", () => {
  const [, text] = FIRST.split("\n\n");
  const page = `【聚焦】桐溪市总工会召开第一次代表大会

桐溪工会 2021-07-22 20:16

${text}

“报告里写了夜班热餐,写到我们心坎里了。”

——检修分会代表沈若川

文字丨乘务分会 马停云

图片丨办公室 江晚舟

阅读 1822

在看`;
  const articles = read(page);
  expect(articles).toHaveLength(1);
  expect(articles[0]!.meta.byline.map((b) => b.name)).toEqual(["马停云", "江晚舟"]);
});
