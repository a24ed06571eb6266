import { describe, expect, test } from "vitest";
import { MORE, PROSE, read, STAMP, titles } from "./web-texts.ts";

/** Where articles of web pages and typed bulletins begin and end, and what of a page's parts is theirs. */

describe("栏题下的几则故事", () => {
  const column = (second: string) => `${STAMP}

清凉一夏

县总工会把绿豆汤送到班组——

“一碗汤”不落一人 “一张单”不漏一岗

${PROSE}

${MORE}

清早五点，豆子下锅了

${second}

帮厨的是退休教师陆可桢，她说，汤要凉透了才解渴，每天都要赶在日头上来之前挑到田埂边。

来源：禾川工会`;
  test("换了地方、另起人事的自成一篇", () => {
    const articles = read(column("在竹溪镇，老街口的两口大锅入伏以来没熄过火。"));
    expect(articles.map((a) => a.meta.title)).toEqual(["“一碗汤”不落一人 “一张单”不漏一岗", "清早五点，豆子下锅了"]);
    expect(articles[1]!.meta.column).toBe("清凉一夏");
  });
  test("接着说上文的是文内小标题", () => {
    expect(titles(column("她还把大锅支到了竹溪镇，入伏以来没熄过火。"))).toHaveLength(1);
    expect(titles(column("云峤中学扩建工地的绿豆汤，是县总工会请食堂熬的。"))).toHaveLength(1);
  });
});

describe("编号下的人物", () => {
  const page = (number: (n: number) => string) => `灯下的人

原创 禾川工会 禾川工会 2021-02-12 07:30

除夕夜，县总工会的慰问小分队走近了三位留在岗位上的劳动者，给他们送去年夜饭和暖心包，也听他们说了说心里话。

${number(1)}

佟小溪

县供排水公司抄表员

“管道不过年。”佟小溪把工具包往肩上一背，又钻进了井里，一直忙到零点的钟声响过才出来吃上一口热饭。

${number(2)}

县医院急诊科护士长

祝好

“大年初一的班我来值。”祝好把排班表上最后一个空格填上了自己的名字，又给家里的老人打了一个电话。

文字|苗青禾`;
  test.each(["NO.", "PART "])("%s1、姓名、岗位各占一行，仍是一篇", (label) => {
    const [article, ...others] = read(page((n) => `${label}${n}`));
    expect(others).toHaveLength(0);
    expect(article!.meta.title).toBe("灯下的人");
    expect(article!.body).toContain("县医院急诊科护士长");
  });
  test("编号下是标题的，各自成篇", () => {
    expect(
      titles(`${STAMP}

01

县总工会召开送清凉工作推进会

${PROSE}

02

县总工会慰问环卫工人和快递员

7月27日，县总工会主席温良玉来到环卫所，为四十名环卫工人送去毛巾、茶叶和藿香正气水，并听取他们对驿站的意见。`),
    ).toHaveLength(2);
  });
});

describe("信的落款以下", () => {
  const letter = `禾川县总工会《工会通讯》  第3期  2016年12月

致“顺安”车队全体司机的一封信

“顺安”车队的兄弟们：

    你们反映的三个月欠薪，县总工会已请法律顾问向劳动仲裁委员会提交申请，律师费由工会承担，请大家保管好考勤记录和工资条。

    顺祝
平安！
                                        禾川县总工会
                                      2016年12月10日

`;
  test("另起一篇简讯", () => {
    const [first, second] = read(`${letter}
文体部简讯

    “职工杯”乒乓球赛日前在县体育馆落幕。男子单打冠军由云峤中学分会的范小舟获得，亚军是县医院的祝好，女子单打冠军是苗青禾。
                                        （文体部供稿）`);
    expect(first!.body.trim()).toMatch(/2016年12月10日$/);
    expect(second!.meta.title).toBe("文体部简讯");
  });
  test("附件仍在信里", () => {
    expect(
      titles(`${letter}
附件：证据材料名单

    考勤记录、工资条、银行流水和车队排班表，请各班班长于12月20日以前收齐，送县总工会权益保障部登记，逾期请与工会联系。`),
    ).toHaveLength(1);
  });
});

describe("刊尾的社址、督印人和承印", () => {
  const bulletin = (foot: string) => `禾川县总工会《工会通讯》  第3期  2016年12月

县总工会举办职工球赛

    12月6日，县总工会在县体育馆举办职工乒乓球赛，十二个分会的六十名选手参加，工会主席温良玉为获奖选手颁奖并合影。
                                        （本刊记者 苗青禾）

${foot}`;
  test("不成文章，编辑归编辑", () => {
    const articles = read(
      bulletin(
        "社址：禾川县北街十二号   电话：2857 0316   传真：2857 0317\n督印人：温良玉   编辑：苗青禾   承印：利民印务",
      ),
    );
    expect(articles.map((a) => a.meta.title)).toEqual(["县总工会举办职工球赛"]);
    expect(articles[0]!.meta.editors).toEqual(["苗青禾"]);
  });
  test("通知的联系电话仍是正文", () => {
    expect(read(bulletin("电话：2857 0316"))[0]!.body).toContain("2857 0316");
  });
});

test("文末署名之前的图注随文", () => {
  const [article] = read(`${STAMP}

县总工会办职工运动会

${PROSE}

男子100米：①范小舟（县医院） ②佟小溪（供排水公司）

图为接力赛现场
图为祝好（右）领取奖牌
（文：苗青禾 图：米乐天）`);
  expect(article!.meta.captions).toEqual(["图为接力赛现场", "图为祝好（右）领取奖牌"]);
});

test.each(["——", "──", "⸺"])("副题前的破折号%s", (dash) => {
  const [article] = read(`${STAMP}

岸上也有家
${dash}记县总工会第二十届敬老联欢

${PROSE}

${MORE}`);
  expect([article!.meta.title, article!.meta.subtitle]).toEqual(["岸上也有家", "记县总工会第二十届敬老联欢"]);
});

test("本版导读不是标题，出版日期不是引题", () => {
  const [article] = read(`禾川工人报官方网站 | 禾工网首页 今天是
跟帖评论自律管理承诺书  不良信息举报电话：禾工网（0889-87330475）
出版日期：1997年5月22日
第二版
02

本版导读

工会动态

△禾川县总工会最近为县办企业办了一期财会人员学习班，县总工会副主席马停云讲授工会会计制度，48人结业。（苗青禾）
△县供排水公司工会女职工部开展毛衣编织赛，女钳工佟小溪的一件“百鸟朝阳”夺魁，作品在俱乐部展出三天。（祝 好）

上一篇：没有了
禾川工人报社版权所有`);
  expect([article!.meta.title, article!.meta.kicker, article!.meta.date]).toEqual([
    "工会动态",
    undefined,
    "1997-05-22",
  ]);
});

test("“代表风采”是文内小标题，题下分行的时间地点是正文", () => {
  const [article] = read(`工运动态|禾川县工会第九次代表大会胜利闭幕

凝心聚力跟党走 奋楫扬帆新征程

今天，我们当家作主；明天，我们一路同行！

7月27日下午

禾川县工会第九次代表大会

圆满完成各项议程

${PROSE}

代表风采

县人民医院护士代表祝好：“我是从夜班上直接来的，票是亲手投的，心里热乎。”

${MORE}

预览时标签不可点`);
  expect(article!.meta.kicker).toBe("凝心聚力跟党走 奋楫扬帆新征程 今天，我们当家作主；明天，我们一路同行！");
  expect(article!.meta.captions).toEqual([]);
  expect(article!.body).toContain("代表风采");
});

test("方括号里的日期后面是栏目", () => {
  const [article] = read(`首页 | 关于本会 | 会务报导 | 法规下载 | 友站连结
[ 2009/11/03 ] 会务报导
面对公司化 本会成立团体协约专案小组

${PROSE}

${MORE}`);
  expect(article!.meta.section).toBe("会务报导");
});

test("编者按在首篇之上，不成一篇", () => {
  const text = `工 会 简 报

第 17 期（总第 203 期）

禾川县总工会办公室编      2003年9月28日

本期要目：
·井口送水的“小扁担”
·三矿职代会“三问”成本

编者按：天天喊贴近职工，离职工还有几步？两个单位的同志用自己的脚量出了答案，现将做法编发，供各单位参考。

井口送水的“小扁担”

    9月15日下午四点，机电厂安装队在二号井换罐道，工会主席苗青禾和女工主任佟小溪挑着绿豆汤送到井口，工人们喝得满头是汗。
（机电厂工会  范小舟）

三矿职代会“三问”成本

    9月19日，三矿召开十一届二次职工代表大会，代表们就吨煤成本向矿长提出三问，矿长陆可桢当场答复，矿工会主席祝好主持会议。
（三矿工会  米乐天）`;
  expect(titles(text)).toEqual(["井口送水的“小扁担”", "三矿职代会“三问”成本"]);
});

test("【编者按】之下的首篇有自己的标题，页首的标题是各篇的栏目", () => {
  const articles = read(`当前位置: 首页 > 禾川要闻 > 正文
禾川码头半月谈
发布时间:2021-07-28 18:30:06   点击数:
【编者按】桂花开了，码头上的新鲜事一件接一件。这一回挑两件说给您听。
01
七十九岁的“编外调度”
本报讯（记者 骆青川）退休调度长柏老汉每天清早到三号泊位坐一个钟头，谁家的缆绳该换了，谁的船吃水不对，他看一眼就知道。七月二十日，禾川港工会给他发了一枚“编外调度”的胸牌。
港工会主席马停云说，老人家的本子记了三十年，年轻人都该翻一翻。
02
灯塔下办起识字班
7月22日，禾川港工会在灯塔下办起识字班，二十六名渔工晚上来学一个钟头，头一课写自己的名字，第二课写家里人的名字。（席慕寒）`);
  expect(articles.map(({ meta }) => [meta.column, meta.title])).toEqual([
    ["禾川码头半月谈", "七十九岁的“编外调度”"],
    ["禾川码头半月谈", "灯塔下办起识字班"],
  ]);
});

test("编者按说好“选登三则”：三则各成一篇，栏目到此为止，“本组稿件”的供稿单位是三篇的", () => {
  const articles = read(`B03 综合   2023年9月8日 星期五   禾川工友报

信箱里的三封回信

编者按 县总工会的职工信箱挂出以来，来信一封封有着落。本期选登三则。

更衣室装上了门

县罐头厂女工来信说，冷库旁的更衣室没有门，换衣服要两个人轮流站岗。罐头厂工会与设备科商量，三天后装上了推拉门。

班车多停一站

住在渡口的职工反映，下夜班要摸黑走三里路才到家。运输公司工会把路走了一遍，请班车在渡口多停一分钟。

饭卡退了余额

已经离厂的季节工来信，饭卡里还有余额。厂工会主席祝好逐个打电话，把钱退到了十一个人手里。

（本组稿件由县总工会信访室提供）

渔工夜校放寒假

本报讯（记者 骆青川） 9月6日，县渔工夜校第四期结业，二十六名渔工领到证书。县总工会副主席马停云说，明年再添两门课。`);
  const column = "信箱里的三封回信";
  expect(articles.map(({ meta }) => [meta.title, meta.column, meta.byline?.map((b) => b.name)])).toEqual([
    ["更衣室装上了门", column, ["县总工会信访室"]],
    ["班车多停一站", column, ["县总工会信访室"]],
    ["饭卡退了余额", column, ["县总工会信访室"]],
    ["渔工夜校放寒假", undefined, ["骆青川"]],
  ]);
});

test("题上几行对半的口号都是引题", () => {
  const [article] = read(`汐 港 工 运

2003年9月28日 星期日 第二版

班组搭台 师傅领唱

工会牵线 徒弟登场

一百对师徒唱红“大吊车”

本报讯（记者 骆青川）全港师带徒推进会昨天在三号码头召开。一年来，一百零四名老师傅收下二百一十个徒弟，吊车班的故障少了一半，港务局工会主席谭照野给十对师徒披上绶带。

谭照野说，师傅的手艺写在手上，不写在纸上，要趁早传下去，谁带出了好徒弟，年底就给谁记一功。

汐港绞车工学会打算盘

本报讯 9月20日，汐港三号码头绞车班的十七名工人在夜校里学起了打算盘，教员是退休的会计柏老太太，学费是每人一把青菜。（席慕寒）`);
  expect([article!.meta.kicker, article!.meta.title]).toEqual([
    "班组搭台 师傅领唱 工会牵线 徒弟登场",
    "一百对师徒唱红“大吊车”",
  ]);
});

describe("一稿一号的来稿汇总", () => {
  const piece = (n: number) => `【稿件${n}】

云峤中学工会办起第${n}期读书会

7月${n}日，云峤中学工会在图书馆办起读书会，三十名教师到场，工会主席马停云说，读书会每月一期。

谢谢大家！`;
  test("号码不入文章，号码下另起一篇，号码上的话是上一篇的结尾", () => {
    const articles = read([1, 2, 3].map(piece).join("\n\n"));
    expect(articles.map((a) => a.meta.title)).toEqual([1, 2, 3].map((n) => `云峤中学工会办起第${n}期读书会`));
    for (const { body, meta } of articles) {
      expect.soft(body).toMatch(/谢谢大家！\s*$/);
      expect.soft(meta.section).toBeUndefined();
    }
  });
});

describe("文末的一句话", () => {
  const end = "云峤中学工会主席马停云说，下一步，每间教室都要有一个书角。";
  const page = (between: string) => `云峤中学办起读书会

${STAMP}

${PROSE}

${between}

${end}

往期推荐
职工看电影只要9.9元`;
  const last = (between: string) => read(page(between))[0]!.body.trimEnd().split("\n").at(-1);
  test("在图片或 END 之下仍是正文", () => {
    expect(last("读书会现场 （米兰 摄）")).toBe(end);
    expect(last("END")).toBe(end);
  });
});

describe("一封信和一首诗", () => {
  const page = `来件登记: 99-017                                录入:小温

致全市水厂职工的慰问信

全市水厂的同志们：

    入夏以来，你们日夜守在滤池边，保证了全城的用水。禾川县总工会向你们，并通过你们向你们的家属，致以亲切的问候和崇高的敬意！县总工会主席马停云将到班组同大家一起值夜。

                    禾川县总工会
                一九九九年七月二十九日

= = = = = = = = = = = =

水闸
——写给夜巡的人

    沈　舟（望汐水厂　巡闸工）

河在黑处走
手电是它的岸
数到第七道闸
天就亮了`;
  const [letter, poem] = read(page);
  test("登记号和分隔线不入文章", () => {
    expect([letter!.meta.title, poem!.meta.title]).toEqual(["致全市水厂职工的慰问信", "水闸"]);
    expect(letter!.body).not.toMatch(/登记|= =/);
  });
  test("诗有副题，作者在括号里说明身份", () => {
    expect(poem!.meta.subtitle).toBe("写给夜巡的人");
    expect(poem!.meta.byline).toEqual([{ name: "沈舟", role: "author" }]);
  });
});

describe("没有标题的摄影报道", () => {
  const photo =
    "7月11日，在望汐机床厂热处理车间，工会干部把冰镇酸梅汤送到炉前工手中。这家厂工会连续十二年在高温季节开出“冰棍车”。";
  const page = (by: string) => `望汐工人报 2021年7月12日 星期一 第02版 综合新闻

环卫职工有了歇脚的“家”

本报讯 近日，云峤区总工会与区城管局联手打造的首批十二个“城市驿站”投入使用，站里有热水、微波炉和雨具，一千二百名环卫职工从此不用蹲在台阶上吃早饭，驿站每天清早五点开门，夜里十点关门。

（区轩）

■${photo}

${by}

“板凳课堂”开到码头口

本报讯 7月8日，禾川县总工会把“板凳课堂”开到云峤码头口，请律师谭照野给八十名搬运工讲工伤认定，课上发下法律读本二百册，工会主席马停云说，课堂每月一次，讲大家用得上的。`;
  test("自成一则图片新闻", () => {
    const articles = read(page("本报记者 温知行 摄影报道"));
    expect(articles.map((a) => a.body.includes("酸梅汤"))).toEqual([false, true, false]);
    expect(articles[1]!.meta.byline.map((b) => b.name)).toEqual(["温知行", "温知行"]);
  });
});
