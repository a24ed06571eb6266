import { describe, expect, test } from "vitest";
import { read } from "./web-texts.ts";

/** News sites' pages, most of them Traditional: whose pictures and reports they are, and what stands above a headline. */

const TITLE = "海灣縣總工會成立 首位女理事長岑美珠就任";
const TEXT = `打破老舊印象，海灣縣總工會正式成立，7月28日於濱海餐廳舉行第一屆第一次會員代表大會，會中選出岑美珠擔任理事長，任期四年。

海灣縣總工會理事長岑美珠表示，新的總工會以團結合作為理念，將致力打造守護勞工權益的平臺，邀請更多工友加入。`;
const SCENE = "海灣縣總工會舉行第一屆第一次會員代表大會，岑美珠與會員代表合照。";

const page = (above: string, below = "") => `${above}\n\n${TITLE}\n\n2021-07-28 18:30\n\n${below}\n\n${TEXT}`;
function only(text: string) {
  const articles = read(text);
  expect(articles.map((a) => a.meta.title)).toEqual([TITLE]);
  const { meta, body } = articles[0]!;
  return { ...meta, body, by: meta.byline.map((b) => `${b.role} ${b.name}`) };
}

test("標題之上是別的快訊，標題之下是記者：快訊不入文章", () => {
  const found = only(`date 2021-07-28 快訊

棒球決賽延到週末／賽程一次看

年金新制上路 三類人先受惠

過半會員投下同意票 業者：遺憾

${TITLE}

海灣經濟報／ 記者駱青川/海灣即時報導
${SCENE}海灣縣總工會提供
${SCENE}海灣縣總工會提供

${TEXT}`);
  expect([found.kicker, found.section, found.column, found.bulletin]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(found.captions).toEqual([SCENE]);
  expect(found.by).toEqual(["reporter 駱青川", "photographer 海灣縣總工會"]);
  expect(found.body).toMatch(/^打破老舊印象/);
});

describe("圖片的來歷在括號裡", () => {
  test.each([
    ["（圖／海灣縣政府）", "海灣縣政府"],
    ["（縣府提供）", "縣府"],
    ["（駱青川攝）", "駱青川"],
  ])("%s", (credit, name) => {
    const found = only(page("", `${SCENE}${credit}\n${SCENE}${credit}`));
    expect(found.captions).toEqual([SCENE]);
    expect(found.by).toEqual([`photographer ${name}`]);
  });
  test("列表符號和重複的一行都不在圖片說明裡", () => {
    const found = only(page("", `  • ${SCENE}（駱青川攝）\n    ${SCENE}（駱青川攝）`));
    expect(found.captions).toEqual([SCENE]);
  });
  test("正文中間的也是", () => {
    const [first, last] = TEXT.split("\n\n");
    const [article] = read(`${TITLE}\n\n${first}\n\n岑理事長逐一致贈紀念品。（縣府提供）\n\n${last}`);
    expect(article!.meta.captions).toEqual(["岑理事長逐一致贈紀念品。"]);
  });
});

test("時間之下一行一幅的畫面是圖片說明，不是副題", () => {
  const found = only(page("", "嘉賓和會員代表合影\n\n岑美珠致辭\n\n嘉賓剪綵"));
  expect([found.subtitle, found.captions]).toEqual([undefined, ["嘉賓和會員代表合影", "岑美珠致辭", "嘉賓剪綵"]]);
});

test("文末又印一遍的標題不是圖片說明", () => {
  expect(only(`${page("")}\n\n${TITLE}`).captions).toEqual([]);
});

describe("記者在哪裡、哪一天報導，不是名字的一部分", () => {
  test.each([
    "【記者駱青川報導】",
    "︹記者駱青川海灣報導︺",
    "【勞訊社記者駱青川七月廿八日海灣報導】",
    "【記者駱青川/海灣報導】",
  ])("%s", (lead) => {
    const [article] = read(`${TITLE}\n${lead}${TEXT}`);
    expect(article!.meta.byline).toEqual([{ name: "駱青川", role: "reporter" }]);
    expect(article!.body).toMatch(/^打破老舊印象/);
  });
  test("在文末的〔〕裡", () => {
    const [article] = read(`${TITLE}\n\n${TEXT}\n\n〔記者駱青川/海灣報導〕`);
    expect(article!.meta.byline).toEqual([{ name: "駱青川", role: "reporter" }]);
  });
});

test("通訊社的圖片：攝影者和日期在一行，行不丟", () => {
  const [article] = read(`${TITLE} (圖)\n\n${TEXT}\n\n沧岚社記者駱青川攝 110年7月28日`);
  expect(article!.meta.byline).toEqual([{ name: "駱青川", role: "photographer" }]);
});

test.each([
  ["2021-07-28 HKT 16:06", "2021-07-26?"],
  ["28.07.2021 14:25", "2021-07-26?"],
])("%s 是網頁的時間", (stamp, date) => {
  const [article] = read(`${TITLE}\n\n${stamp}\n\n${TEXT.replace("7月28日", "7月26日")}`);
  expect(article!.meta.date).toBe(date);
});

test("报头说过日期，标题下又注明出自哪天的报纸：标题还是标题", () => {
  const [article] = read(`工友日报 2021年7月28日 星期三

桥头的一把伞

《工友日报》（2021年7月28日 02版）

“雨再大也不怕了。”日前，望汐市总工会在二十座桥头放了借用的雨伞，快递小哥吴砚秋借了又还，还在登记本上写了谢谢。

今年以来，望汐市总工会在桥头和车站添了四十处这样的伞架，每一处都有志愿者照看。`);
  expect(article!.meta.title).toBe("桥头的一把伞");
});

test("一句一幅的画面接成一串，没有一行算作站务信息", () => {
  const scenes = [
    "大赛开幕现场。",
    "评委主任（左）察看赛场。",
    "开幕式舞蹈表演。",
    "团体赛现场。",
    "观众关注比赛情况。",
    "选手们沉着应战。",
    "一等奖选手领奖。",
  ];
  const [article] = read(
    `望汐职工技能大赛剪影\n发布时间：2021-07-28 18:30 浏览：35次\n编者按：7月26日，望汐市总工会主办的职工技能大赛在工人文化宫举行，请跟随镜头，回顾赛场内外的精彩瞬间。\n\n${scenes.join("\n\n")}\n\n用手机扫二维码分享`,
  );
  expect(article!.meta.captions).toHaveLength(scenes.length);
});

test("首页以下一行一词的菜单不是标题", () => {
  const menu = ["首页", "新闻", "直播", "云峤广电", "专题", "生活周报"].join("\n\n");
  const [article] = read(`${menu}\n\n云峤：小驿站点亮大温暖\n\n${TEXT}`);
  expect([article!.meta.column, article!.meta.kicker, article!.meta.title]).toEqual([
    undefined,
    undefined,
    "云峤：小驿站点亮大温暖",
  ]);
});

test("正文末尾抄来的网址不使全文成为广告", () => {
  const [article] = read(
    `${TITLE}\n${TEXT.replace(/\n+/g, "")}转载请注明原文网址：http://www.example.com/a/4254.html |`,
  );
  expect(article!.body).toMatch(/更多工友加入。$/);
});

test("电子报的报头说出页码和栏目", () => {
  const [article] = read(`云峤工运Page 12 云海驿站 邻里互助\n\n标题导航\n\n放大 缩小 默认\n\n桥头驿站\n\n${TEXT}`);
  expect([article!.meta.title, article!.meta.bulletin, article!.meta.page, article!.meta.section]).toEqual([
    "桥头驿站",
    "云峤工运",
    "12",
    "云海驿站",
  ]);
});

test("• 一行一词的菜单和站名都不是专栏", () => {
  const found = only(`• 頭條\n• 地方.社會\n• 運動\n即時\n• 臺東市\n• 運動\n\n${page("")}`);
  expect([found.column, found.kicker, found.section]).toEqual([undefined, undefined, undefined]);
});

test("圖：某某提供，沒有括號的也是圖片說明", () => {
  const [first, last] = TEXT.split("\n\n");
  const [article] = read(`${TITLE}\n\n${first}\n\n岑理事長與來賓合影。圖：勞動局提供\n\n${last}`);
  expect(article!.meta.captions).toEqual(["岑理事長與來賓合影。"]);
  expect(article!.meta.byline).toEqual([{ name: "勞動局", role: "photographer" }]);
});

test("作者的名字印了兩遍，接著是日期：網頁的時間；西元的鐘點不是", () => {
  const found = only(
    `西元 2021 年 8 月 30 日 星期一 上午 2:37\n\n${TITLE}\n\n駱青川駱青川2021 年 7 月 29 日\n\n【記者 駱青川/海灣 報導】${TEXT.replace("7月28日", "昨日")}`,
  );
  expect([found.date, found.by]).toEqual(["2021-07-28?", ["reporter 駱青川"]]);
});

test("站名和記者、地點、日期在一行：不是刊名", () => {
  expect(only(`${TITLE}\n\nNews700 駱青川-海灣 2021-07-29\n\n(記者駱青川/海灣報導)  ${TEXT}`).bulletin).toBeUndefined();
});

test("翻攝、下同都不是攝影者的名字", () => {
  const [article] = read(`${TITLE}\n\n▲${SCENE}（記者駱青川翻攝，下同）\n\n記者駱青川／海灣報導\n\n${TEXT}`);
  expect(article!.meta.captions).toEqual([SCENE]);
  expect(article!.meta.byline).toEqual([
    { name: "駱青川", role: "photographer" },
    { name: "駱青川", role: "reporter" },
  ]);
});

test("正文之下一句一署名的是图集", () => {
  const [article, ...others] = read(`一线风采

桥上的守夜人和他们的中秋

发布时间：2021-07-28 来源：望汐铁道网 字号：TT
　　中秋夜里，望汐铁路工会组织慰问组走上大桥，为守桥的职工送去月饼和热茶，职工们抓紧行车的间隙检修设备，一夜查了四遍。

2021年7月26日，守桥职工在桥头领取月饼。图为工会干部与职工交谈。

　　　　　　　　　　　　骆青川 摄

望汐北站服务台工作人员热情服务旅客。

　　　　　　　　　　　　席慕寒 摄`);
  expect(others).toEqual([]);
  expect([article!.meta.section, article!.meta.column, article!.meta.title]).toEqual([
    "一线风采",
    undefined,
    "桥上的守夜人和他们的中秋",
  ]);
  expect(article!.meta.captions).toHaveLength(2);
  expect(article!.meta.byline.map((b) => `${b.role} ${b.name}`)).toEqual([
    "photographer 骆青川",
    "photographer 席慕寒",
  ]);
});

test("表格里一格一幅的图片说明", () => {
  const [article] = read(
    `${TITLE} |\n|\n|\n${TEXT}\n|\n▲駱理事於部會前發言,工友們舉牌支持。 | ▲席委員於會中力挺工會的主張。 |\n|`,
  );
  expect(article!.meta.title).toBe(TITLE);
  expect(article!.meta.captions).toEqual(["駱理事於部會前發言，工友們舉牌支持。", "席委員於會中力挺工會的主張。"]);
});

test("只有图片说明的页面，说明就是正文，不丢", () => {
  const [article] = read(`${TITLE} |\n|\n▲駱理事於部會前發言,工友們舉牌支持。 | ▲席委員於會中力挺工會的主張。 |\n|`);
  expect(article!.meta.title).toBe(TITLE);
  expect(article!.body).toContain("工友們舉牌支持");
});

test("圖片說明在一行裡印了兩遍：只取一遍，不入正文", () => {
  const [first, last] = TEXT.split("\n\n");
  const scene = "岑理事長為資深工友別上徽章。";
  const [article] = read(`首頁 地方 海灣\n\n${TITLE}\n\n${first}\n\n${scene}${scene}（縣府提供）\n\n${last}`);
  expect([article!.meta.captions, article!.meta.column]).toEqual([[scene], undefined]);
  expect(article!.body).not.toContain("徽章");
});

test("時間之下單獨一行，正文第一句又說一遍的是圖片說明；說別的事的是副題", () => {
  const page = (line: string) => `海灣工運添新丁 女將領軍\n\n2021-07-28 18:30\n\n${line}\n\n${TEXT}`;
  const heads = (line: string) => read(page(line)).map(({ meta }) => [meta.captions, meta.subtitle]);
  const scene = "海灣縣總工會舉行第一屆第一次會員代表大會";
  expect(heads(scene)).toEqual([[[scene], undefined]]);
  expect(heads("首屆任期四年 廣邀工友加入")).toEqual([[[], "首屆任期四年 廣邀工友加入"]]);
});

test("栏目名下又用英文说一遍：栏目不是题目", () => {
  const [article] = read(`最新動態

News

${TITLE}

4f0c93bd17aa52e64f0c93bd17aa52e6.jpg

${TEXT}


返回頂部`);
  expect([article!.meta.title, article!.meta.section]).toEqual([TITLE, "最新動態"]);
});

test("題目、時間、圖片說明，正文上面又是題目：題目只有一個，中間的是說明", () => {
  const [article] = read(`新聞
  • 天文臺料周末轉涼
  • 巴士站下周搬遷

${TITLE}

2021-07-28 18:30

賓主合影

工友踴躍提問


    ${TITLE}

    【海灣消息】${TEXT}`);
  expect([article!.meta.title, article!.meta.section, article!.meta.byline]).toEqual([TITLE, undefined, []]);
  expect(article!.meta.captions).toEqual(["賓主合影", "工友踴躍提問"]);
  expect(article!.body).toMatch(/^打破/);
});
