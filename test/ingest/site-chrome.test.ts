import { describe, expect, test } from "vitest";
import { furnitureKind } from "../../src/ingest/furniture.ts";
import { read } from "./web-texts.ts";

/** What unions' and e-papers' sites set around an article, and the forms of their credits. */

const TITLE = "禾川县总工会部署年度工作";
const TEXT = `3月20日,禾川县总工会召开年度工作会议,县总工会主席马停云总结去年的工作,部署今年的任务,六十名工会干部到会。

会议要求,各级工会要把驿站管好、用好,让一线职工在家门口歇得下脚、喝得上水。`;

const names = (credits: readonly { role: string; name: string }[]) => credits.map((b) => `${b.role} ${b.name}`);

test("电子报阅读器的对话框、版次、字数、升级提示都不是文章", () => {
  const articles = read(`这已经是最后一期了哦!

我知道了

2022年03月25日

上一期 下一期
第二版:要闻
2022年03月25日

${TITLE}

阅读量:1188    本文字数:295

本报讯 ${TEXT}

撰稿 沈若川

您当前使用的浏览器版本过低,可能导致部分功能不能正常使用。
建议使用 IE9及以上版本,或 Firefox ChromeOpera等浏览器。谢谢!
现在升级 稍后再说`);
  expect(articles).toHaveLength(1);
  const { meta, body } = articles[0]!;
  expect([meta.title, meta.kicker, meta.subtitle, meta.section, meta.page, meta.date]).toEqual([
    TITLE,
    undefined,
    undefined,
    "要闻",
    "2",
    "2022-03-20",
  ]);
  expect(names(meta.byline)).toEqual(["author 沈若川"]);
  expect(body.trim()).toMatch(/^3月20日.*喝得上水。$/s);
});

test("标题里有一个空格，不是隔开字排的刊名", () => {
  const [article] = read(`内容详情\n禾川县总走访慰问 一线职工\n本文字数:330\n本报讯 (沈若川 马停云)${TEXT}`);
  expect(article!.meta.title).toBe("禾川县总走访慰问 一线职工");
  expect(article!.meta.bulletin).toBeUndefined();
});

test("位置一行里，箭头之间的斜线是一个栏目名", () => {
  const [article] = read(`您的位置:首页 > 新闻中心 > 县市区/产业\n${TITLE}\n发布时间 2022-03-21\n\n${TEXT}`);
  expect(article!.meta.section).toBe("县市区/产业");
});

describe("署名", () => {
  test.each([
    ["□ 总工会", ["contributor 禾川县总工会"]],
    ["□ 宣教部", ["contributor 宣教部"]],
    ["撰稿 沈若川 马停云", ["author 沈若川", "author 马停云"]],
  ])("文末：%s", (credit, byline) => {
    const [article] = read(`${TITLE}\n\n2022-03-21 10:00\n\n${TEXT}\n\n${credit}`);
    expect(names(article!.meta.byline).map((b) => b.replace(/ 总工会$/, " 禾川县总工会"))).toEqual(byline);
    expect(article!.body.trim()).toMatch(/喝得上水。$/);
  });

  test("某某网讯（图文/甲、乙 编辑/丙）", () => {
    const [article] = read(`${TITLE}\n望汐市总工会网讯(图文/沈若川、田小满 编辑/苏晓棠)${TEXT}\n终审:谢明德`);
    expect(names(article!.meta.byline).sort()).toEqual([
      "author 沈若川",
      "author 田小满",
      "photographer 沈若川",
      "photographer 田小满",
    ]);
    expect(article!.meta.editors?.toSorted()).toEqual(["苏晓棠", "谢明德"].toSorted());
    expect(article!.body.trim()).toMatch(/^3月20日/);
  });

  test("采访者的问话不是署名", () => {
    const [article] = read(
      `${TITLE}\n\n本报记者 沈若川\n\n${TEXT}\n\n记者:听说您第一次进厂差点当了逃兵?\n\n马停云:是真的。`,
    );
    expect(names(article!.meta.byline)).toEqual(["reporter 沈若川"]);
    expect(article!.body).toContain("听说您第一次进厂差点当了逃兵");
  });
});

test("一段一条的简讯，标题在方头括号里", () => {
  const articles =
    read(`【市总工会评出十项微创新】7月14日,望汐市总工会在工人文化宫表彰十项职工微创新,三百余名职工代表到会,市总工会主席岑宝生出席。(沈若川)

市总工会评出十项微创新(马停云 摄)
【望汐市总工会表彰职业道德标兵】12月17日,望汐市总工会召开职业道德标兵表彰会,号召广大职工向标兵学习。(田小满)
【桐溪区总工会开通服务热线】12月20日,桐溪区总工会开通职工服务热线,职工拨打一个号码就可以咨询维权、帮扶等事项。`);
  expect(articles.map((a) => a.meta.title)).toEqual([
    "市总工会评出十项微创新",
    "望汐市总工会表彰职业道德标兵",
    "桐溪区总工会开通服务热线",
  ]);
  expect(articles[0]!.body.trim()).toMatch(/^7月14日/);
});

describe("没有一个汉字、夹着别种文字的一行是失了字形的页脚", () => {
  test.each(["ሊዾ۽߶    ୍ ᇱ JOEE      3133060420!!!:;63;28", "ᆡ۽ ༠ঢ় JOEE"])("%s", (row) =>
    expect(furnitureKind(row)).toBe("furniture"),
  );
  test.each(["α粒子检测", "2023 WANGXI 5"])("%s 不是", (row) => expect(furnitureKind(row)).toBeUndefined());
});

describe("编辑、终审一行以下", () => {
  test("网站的电话、地址和括号里的说明不是文章", () => {
    const [article] = read(`${TITLE}\n\n2022-03-21 10:00\n\n${TEXT}\n编辑:沈若川\n终审:谢明德
急诊电话:0900-5550100
健康体检:0900-5550101
（急诊电话夜间也有人接听,体检预约限上班时间）
地址:禾川县云峤路18号
Copyright 2016 - 2022 禾川县医院 All`);
    expect(article!.body.trim()).toMatch(/喝得上水。$/);
    expect(article!.meta.captions).toEqual([]);
    expect(article!.meta.editors?.toSorted()).toEqual(["沈若川", "谢明德"].toSorted());
  });
  test("正文里的咨询电话留在正文里", () => {
    const [article] = read(`${TITLE}\n\n2022-03-21 10:00\n\n${TEXT}\n\n咨询电话:0900-5550100\n\n编辑:沈若川`);
    expect(article!.body).toMatch(/5550100/);
  });
});

describe("一张表：竖线分开的格子", () => {
  const table = `| 奖项 | 姓名 | 单位 | 职务 |
| 一等奖 | 王海峰 | 望汐石化公司 | 焊工班长 |
| 二等奖 | 张 涛 | 望汐热力公司 | 管网焊工 |
| 三等奖 | 白 雪 | 禾川装备公司 | 焊接技术员 |`;
  test("是表里的行，姓名和职务按表头认", () => {
    const [article] = read(`${TITLE}\n\n2022-03-21 10:00\n\n${TEXT}\n获奖名单如下:\n${table}`);
    expect(article!.body).toContain("一等奖 王海峰 望汐石化公司 焊工班长");
    const found = article!.meta.people.map((p) => [p.name, ...(p.roles ?? [])].join("|"));
    expect(found).toEqual(expect.arrayContaining(["王海峰|焊工班长", "张涛|管网焊工", "白雪|焊接技术员"]));
  });
});

test("政府网站的索引表、标题一行和红头都不是标题", () => {
  const [article, ...others] = read(`| 索引号: HC-012 | 信息分类: 部门动态 |
| 发布机构: 县总工会 | 成文日期: 2022-03-21 |
| 标题: ${TITLE} | |
${TITLE}
发布日期:2022-03-21 09:31 信息来源:县总工会 字体:【大 中 小】 浏览量:
${TEXT}`);
  expect(others).toEqual([]);
  expect([article!.meta.title, article!.meta.captions]).toEqual([TITLE, []]);
  const [notice] = read(`望汐市总工会文件
望工发〔2022〕17号
望汐市总工会关于开展助学活动的通知
各县(市、区)总工会:
为做好困难职工家庭子女就学帮扶工作,市总工会决定继续开展助学活动,现将有关事项通知如下:8月10日前,各级工会要完成入户摸底。
望汐市总工会
2022年7月18日
(此件公开发布)`);
  expect(notice!.meta.title).toBe("望汐市总工会关于开展助学活动的通知");
  expect(notice!.meta.byline).toEqual([]);
});

test("又讯之后的记者不是文中的人", () => {
  const [article] = read(
    `${TITLE}\n\n本报讯(记者 沈若川)${TEXT}\n\n又讯 (记者 沈若川)3月21日,县总工会举行第一次全体会议。`,
  );
  expect(article!.meta.people.map((p) => p.name)).toEqual(["马停云"]);
  expect(names(article!.meta.byline)).toEqual(["reporter 沈若川"]);
});

test("图片文件名之下、“图”字之后都是图片说明", () => {
  const files = read(
    `${TITLE}\n2022-03-21 10:00\n${TEXT}\nwx_20220320_01.jpg\n护士们在学做香囊\nwx_20220320_02.jpg\n八段锦练起来\n上一条:生日慰问`,
  );
  expect(files[0]!.meta.captions).toEqual(["护士们在学做香囊", "八段锦练起来"]);
  const [first, last] = TEXT.split("\n\n");
  const shown = read(`${TITLE}\n2022-03-21 10:00\n${first}\n图 大会会场坐满代表\n${last}\n图 代表分组讨论报告`);
  expect(shown[0]!.meta.captions).toEqual(["大会会场坐满代表", "代表分组讨论报告"]);
});

test("时间行里的作者：隔开的一字名和后面的人名各是各的", () => {
  const [article] = read(`${TITLE}\n作者:路 瑶 张国强 来源:南沟煤矿 时间:2022-03-21 阅读量:\n\n${TEXT}`);
  expect(names(article!.meta.byline)).toEqual(["author 路瑶", "author 张国强"]);
});

test("某人“最近”怎样：后面的日子才是事情的日子", () => {
  const [article] = read(
    `${TITLE}\n2022-03-25 08:15\n货车司机张国平最近多了一个身份——流动工会小组组长。3月10日,由他牵头的流动工会小组挂牌上路,二十六名司机当天入会。`,
  );
  expect(article!.meta.date).toBe("2022-03-10?");
});

test("编号之下一篇一篇,第三篇不说日子也是一篇", () => {
  const articles = read(`禾川工会一周新鲜事

楼主 发表于 2023-5-14 20:08 | 只看该作者 | 倒序浏览

转自“禾川工会”微信公众号

01
百名工会干部回炉充电

5月8日,禾川县总工会在县委党校办了一期基层工会干部培训班,一百零二名工会主席、女工委员坐进课堂,学财务、学组建、学协商。开班式由县总工会副主席段晓峰主持,县总工会主席向明珍作动员讲话,结业考试中双庙镇总工会副主席田金花得了最高分。

02
采茶能手比出“快手”

5月9日,云峤镇总工会在半坡茶场摆开擂台,四十八名采茶工分组比拼手工采摘和鲜叶分拣,主办方把选手的手法拍成小视频。来自云雾茶业公司的滕秋菊以二十分钟采净芽一斤一两的成绩夺得头名,镇总工会主席覃志刚为获奖选手颁奖。

03
护士节里话“减压”

国际护士节前夕,县人民医院工会把心理老师请进了护士站,三十名护士在课上学着给自己松一松弦,护士长说下个月还要再办一场。工会主席黎静说,护士总是跑着干活,工会就想办法让大家坐下来歇一歇,排班时给大家留出时间。`);
  expect(articles.map((a) => [a.meta.column, a.meta.title])).toEqual([
    ["禾川工会一周新鲜事", "百名工会干部回炉充电"],
    ["禾川工会一周新鲜事", "采茶能手比出“快手”"],
    ["禾川工会一周新鲜事", "护士节里话“减压”"],
  ]);
});
