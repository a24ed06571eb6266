import { describe, expect, test } from "vitest";
import { MORE, PROSE, read } from "./web-texts.ts";

/** What sites and forums set around a text of their own accord: greetings, marks of a cell, lines of their programs. */

const TITLE = "禾川县总工会为建筑工人送清凉";
const only = (text: string) => {
  const articles = read(text);
  expect(articles.map((a) => a.meta.title)).toEqual([TITLE]);
  return articles[0]!;
};
const heads = ({ meta }: ReturnType<typeof only>) => [meta.kicker, meta.subtitle, meta.column].filter(Boolean);

test.each([
  ["网站的问候", "欢迎您来到禾川热线! 今天是"],
  ["没有填上的日期", "今天是"],
  ["读完要多久", "本篇文章512字,读完约2分钟"],
  ["只在客户端里看得到的图", "打开云峤新闻 查看精彩图片"],
  ["数字报自己的名字", "云峤工运电子报\n标题导航"],
  ["论坛的编辑记录", "本帖最后由 云峤小记 于 2021-07-28 16:05 编辑"],
])("%s不是标题", (_, line) => {
  expect(heads(only(`${line}\n${TITLE}\n${PROSE}\n${MORE}`))).toEqual([]);
});

test("论坛的编辑记录说出年份", () => {
  const page = `本帖最后由 云峤小记 于 2021-07-28 16:05 编辑\n${TITLE}\n${PROSE}\n${MORE}`;
  expect(only(page).meta.date).toBe("2021-07-26?");
});

test("题下单独一行的“正文”不是标题", () => {
  expect(heads(only(`${TITLE}\n\n\n正文\n\n${PROSE}\n\n${MORE}`))).toEqual([]);
});

test("标题末尾“----摘录自《…》”不是标题的", () => {
  expect(heads(only(`${TITLE} ----摘录自《云峤融媒》\n${PROSE}\n${MORE}`))).toEqual([]);
});

describe("网页把正文放在表格里", () => {
  const below = "2022年云峤工会夜校开课 三百人报了名\n码头上的老会员\n老街换了新颜 游人来了又来";
  const page = `灶上有凉茶 檐下有凉风\n海湾区有了户外“清凉驿站”\n【发布日期:2021-07-28】 【来源:】 【阅读:次】【作者:晚报记者 骆青川 通讯员 席慕寒】`;
  const [article] = read(`${page}\n${PROSE}${MORE} |\n${below}`);
  test("格子的边线和它下面别处的标题不入正文", () => {
    expect(article!.body).toMatch(/每一座工棚。$/);
    expect(article!.meta.unionBodies).toEqual(["禾川县总工会"]);
  });
  test("两半一样长的口号是标题，不是专栏", () => {
    expect([article!.meta.column, article!.meta.title, article!.meta.subtitle]).toEqual([
      undefined,
      "灶上有凉茶 檐下有凉风",
      "海湾区有了户外“清凉驿站”",
    ]);
  });
  test("时间行里的记者和通讯员各有其称", () => {
    expect(article!.meta.byline).toEqual([
      { name: "骆青川", role: "reporter" },
      { name: "席慕寒", role: "correspondent" },
    ]);
  });
});

describe("正文之下的图片", () => {
  const page = (below: string) => `${TITLE}\n\n发布日期:2021-07-28\n\n${PROSE}\n\n${MORE}\n\n${below}`;
  test("一句一图的话都是图片说明，“作者”不在其中", () => {
    const { meta } = only(page("图为送清凉现场。    作者:骆青川\n\n工人代表发言\n\n走进云峤工地\n\n为工人递上凉茶"));
    expect(meta.captions).toEqual(["图为送清凉现场。", "工人代表发言", "走进云峤工地", "为工人递上凉茶"]);
    expect(meta.byline).toEqual([{ name: "骆青川", role: "author" }]);
  });
  test("站务信息不是", () => {
    expect(only(page("图为送清凉现场。\n\n打印本页\n\n关闭窗口")).meta.captions).toEqual(["图为送清凉现场。"]);
  });
});

describe("标题之上", () => {
  test.each([
    ["论坛的门", "马上注册!\n您需要 登录 才可以下载或查看,没有账号?注册\n×"],
    ["电子报阅读机", "电子报阅读机\n2021-07-29\n星期四"],
    ["政府网站的天气", "短暂雨\n气温\n降雨:\nAQI"],
  ])("%s不入文章", (_, above) => {
    const found = only(`${above}\n\n${TITLE}\n\n发布日期:2021-07-28\n\n${PROSE}\n\n${MORE}`);
    expect(heads(found)).toEqual([]);
    expect(found.meta.date).toMatch(/^2021-07-26/);
  });
  test("阅读机说出是哪份报纸", () => {
    const found = only(
      `电子报阅读机\n2021-07-29\n当前报纸名称:云峤都市报\n\n${TITLE}\n\n日期:07-29\n字号:\n\n${PROSE}\n\n${MORE}`,
    );
    expect([found.meta.bulletin, ...heads(found)]).toEqual(["云峤都市报"]);
  });
  test("紧挨着标题和时间的“城市要闻”是栏目", () => {
    const found = only(`城市要闻\n${TITLE}\n2021-07-28 08:30:00 [打印] [关闭]\n${PROSE}\n${MORE}`);
    expect([found.meta.section, ...heads(found)]).toEqual(["城市要闻"]);
  });
});

describe("正文之下", () => {
  test.each([
    [
      "一排方括号里的按钮和它下面的专题",
      "[保存]     [全文浏览]     [ ]     [打印]     [关闭]     [返回首页]\n\n往事回看",
    ],
    ["读者意见的表格", "正在更新中...\n• 姓  名:\n\n• 联系方式:\n\n• *内  容:\n\n• *验 证 码:"],
    ["图片的记号和表格的边线", "![]() |\n|---|---|"],
  ])("%s不入正文", (_, below) => {
    const long = `${MORE}一个夏天下来，驿站里的登记本写满了三本，县总工会照着上面的话，添了雨伞、针线和充电的插座，又在汽车站和码头各开了一处。`;
    expect(only(`${TITLE}\n${PROSE}\n\n${long}\n\n${below}`).body).toMatch(/各开了一处。$/);
  });
});

test("“某学军代表市总工会”是人名和工会", () => {
  const text = `${TITLE}\n${PROSE}\n慰问中，沈学军代表禾川县总工会向工人们问好，并听他们讲了工地上的事。`;
  expect(only(text).meta.unionBodies).toEqual(["禾川县总工会"]);
});

describe("说出页面自己的时间、栏目、来历的几行", () => {
  const page = (above: string) => only(`${above}\n${PROSE}\n${MORE}`);
  test("浏览器的窗口标题不是文章的，网址旁边的日期是网页的", () => {
    const found = page(
      `云峤市总工会_新闻中心_云峤网\n${TITLE}\n云峤网 www.example.com 日期:2021-07-28 09:10 来源:云峤日报 作者:`,
    );
    expect([found.meta.date, found.meta.bulletin, ...heads(found)]).toEqual(["2021-07-26?", "云峤日报"]);
  });
  test.each(["首页 - 工作动态 - 县区工会 - 内容", "首页/工作动态/县区工会"])("%s 是网页的位置", (crumbs) => {
    const found = page(`${crumbs}\n${TITLE}\n日期:2021/7/28 10:11:07   点击:326`);
    expect([found.meta.section, ...heads(found)]).toEqual(["县区工会"]);
  });
  test.each([
    "发布时间:21年07月28日    信息来源:工会    编辑:工会",
    "2021-07-28 09:35 [班组通讯]  来源于:云峤煤矿    作者:谢群英",
  ])("%s", (stamp) => expect(page(`${TITLE}\n${stamp}`).meta.date).toBe("2021-07-26?"));
  test("论坛标题后面的“[复制链接]”不是标题的", () => {
    expect(heads(page(`${TITLE} [复制链接]`))).toEqual([]);
  });
});

test("用来排版的表格：一行一格的是标题、时间和正文", () => {
  const found = only(
    `| ${TITLE} | |||\n| 云峤资讯站 | 2021-7-28 11:53:54 班组专题 | ||\n|\n![]() 本网讯 ${PROSE}\n${MORE}\n| |||`,
  );
  expect(heads(found)).toEqual([]);
  expect(found.meta.date).toBe("2021-07-26?");
  expect(found.body).toMatch(/^7月26日[\s\S]*每一座工棚。$/);
});

describe("谁写的", () => {
  test.each([
    ["云峤网沧岚7月28日电 (记者骆青川)", "", "骆青川", "reporter"],
    ["本报讯 骆青川报道  ", "", "骆青川", "reporter"],
    ["", "\n\n拟稿人:骆青川   核稿人:席慕寒   来源:禾川县总工会", "骆青川", "author"],
  ])("%s%s", (lead, tail, name, role) => {
    const found = only(`${TITLE}\n\n${lead}${PROSE}\n\n${MORE}${tail}`);
    expect(found.meta.byline).toEqual([{ name, role }]);
    expect(found.body).toMatch(/^7月26日[\s\S]*每一座工棚。$/);
  });
});

test("“摘要”和它下面那句，正文又从头说起：不入正文", () => {
  const found = only(`${TITLE}\n\n日期 : 2021-07-28\n摘要\n${PROSE.replace(/，叮嘱.*/, "。")}\n\n${PROSE}\n\n${MORE}`);
  expect(found.body.match(/7月26日/g)).toHaveLength(1);
  expect(found.body).toMatch(/^7月26日.*叮嘱/);
});

test.each([
  ["摄 影:骆青川", [{ name: "骆青川", role: "photographer" }]],
  [
    "席慕寒 本报记者 骆青川",
    [
      { name: "席慕寒", role: "author" },
      { name: "骆青川", role: "reporter" },
    ],
  ],
])("文末的“%s”", (line, byline) => {
  const found = only(`${TITLE}\n${PROSE}\n\n${MORE}\n\n${line}`);
  expect(found.meta.byline).toEqual(byline);
  expect(found.body).toMatch(/每一座工棚。$/);
});

test("作者和日期一行，第二个作者不是刊名", () => {
  expect(only(`${TITLE}\n\n作者:席慕寒 骆青川   2021-07-28\n\n${PROSE}\n\n${MORE}`).meta.bulletin).toBeUndefined();
});

test.each([
  ["(骆青川)", ["骆青川"]],
  ["云峤新闻网讯(云峤台 骆青川)", ["骆青川"]],
])("文首的%s是记者", (lead, names) => {
  const found = only(`${TITLE}\n${lead}${PROSE}\n${MORE}`);
  expect(found.meta.byline.map((b) => b.name)).toEqual(names);
  expect(found.body).toMatch(/^7月26日/);
});

test.each([`——${TITLE}`, "颁奖合照（三季度会议）.jpg"])("文末的“%s”不入正文", (line) => {
  expect(only(`${TITLE}\n${PROSE}\n${MORE}\n${line}`).body).toMatch(/每一座工棚。$/);
});
