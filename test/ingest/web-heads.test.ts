import { describe, expect, test } from "vitest";
import { MORE, PROSE, read, STAMP } from "./web-texts.ts";

/** Which of the lines above a web page's text are its section, its column, its title, its slogans, its day. */

const heads = ({ meta }: ReturnType<typeof read>[number]) => [meta.section, meta.column, meta.kicker, meta.title];

test("一页几篇，各有方括号里的栏目和自己的日期", () => {
  const articles = read(`望汐捷运工会 WXMRT Corporate Union
最新消息 NEWS
【新闻稿】2021-07-28
新班表先要商量 机务班等一个答复
${PROSE}
${MORE}
【会务】2021-07-12
七十四位代表的一天
7月11日，望汐捷运工会第五届第二次会员代表大会召开，七十四名代表到会，听取并通过了工会主席谭照野所作的工作报告。
传媒查询：骆先生 0900-000-123
【活动】2021-07-01
行山队八月出发
康乐部定于八月二十日举行行山活动，路线为云峤径第二段，费用全免，名额四十人，报名请致电本会。
‹ 上一页 1 2 3 4 下一页 ›`);
  expect(articles.map(heads)).toEqual([
    ["新闻稿", undefined, undefined, "新班表先要商量 机务班等一个答复"],
    ["会务", undefined, undefined, "七十四位代表的一天"],
    ["活动", undefined, undefined, "行山队八月出发"],
  ]);
  expect(articles[1]!.meta.date).toMatch(/^2021-07-11/);
  expect(articles[1]!.body).toMatch(/工作报告。$/);
});

test("数字报的版面导航不是标题，本版的栏目按版次在其中", () => {
  const [article] = read(`出版日期：1992年03月06日
往期报纸 第2版 02
版面导航 01 要闻 | 02 班组天地 | 03 副刊
望汐橡胶厂推选十位“好管家”
本报讯 三月四日，望汐橡胶厂工会召开大会，表彰了食堂、浴池和托儿所的十位“好管家”，工会主席谭照野给他们戴了花。
${MORE}
上一篇 下一篇`);
  expect([article!.meta.section, article!.meta.title]).toEqual(["班组天地", "望汐橡胶厂推选十位“好管家”"]);
});

test("面包屑里带间隔号的栏目", () => {
  const [article] = read(`望汐工会网 > 匠心·榜样 >
雾里守灯的人
${STAMP}
${PROSE}
${MORE}`);
  expect([article!.meta.section, article!.meta.title]).toEqual(["匠心·榜样", "雾里守灯的人"]);
});

test("三句一行的口号在题下，不是标题", () => {
  const [article] = read(`当前位置：首页 > 基层动态
雪线上的“娘家人”
一辆大篷车 四名队员 两千公里
${STAMP}
${PROSE}
${MORE}`);
  expect([article!.meta.title, article!.meta.subtitle]).toEqual(["雪线上的“娘家人”", "一辆大篷车四名队员两千公里"]);
});

test("门户的标题之下另有引题和标题：那才是文章的", () => {
  const articles = read(`当前位置: 云峤生活网 > 本地资讯 > 文章
云峤人别错过！文末有福利
时间：2020-5-6 来源：网络 作者：admin 点击： 次

五月，我们说说劳动者

禾川县总工会主席谭照野挨家“串门”递喜报——

“喜报贴在年画旁”

4月28日，${PROSE.slice(6)}

（广告）腰腿痛的朋友注意：五一专家坐诊，点此预约>>

云峤镇总工会：装在楼道里的“意见箱”

近日，云峤镇总工会在六栋职工宿舍的楼道里装上“意见箱”，想说什么写张条子投进去，三天就有专人上门答复，头一周收到五十多张。

（沧岚日报记者 骆青川 通讯员 席慕寒）

本文编辑：佚名`);
  expect(articles.map((a) => a.meta.title)).toEqual(["“喜报贴在年画旁”", "云峤镇总工会：装在楼道里的“意见箱”"]);
  expect(articles[0]!.meta.kicker).toBe("禾川县总工会主席谭照野挨家“串门”递喜报");
  expect(articles.map((a) => a.meta.byline.map((b) => b.name))).toEqual([
    ["骆青川", "席慕寒"],
    ["骆青川", "席慕寒"],
  ]);
});

describe("连着标题的栏名", () => {
  const page = (first: string) => read(`${first}\n\n↑↑↑点击上方“禾川县总工会”关注我们\n\n${PROSE}\n\n${MORE}`)[0]!.meta;
  test("后面直接跟口号的是栏目", () => {
    const meta = page("工会动态趁着东风，种棵树");
    expect([meta.section, meta.title]).toEqual(["工会动态", "趁着东风，种棵树"]);
  });
  test("句子里的不是", () => {
    expect(page("工会活动丰富多彩，职工乐开怀").section).toBeUndefined();
    expect(page("工会动态的新变化，新气象").section).toBeUndefined();
  });
});

test("头一行底下画线的是栏目，发言整理者是作者，刊尾的话不入正文", () => {
  const [article] = read(`工作交流
===
让"小账本"算清"大家当"
——在全市工会财会人员座谈会上的发言
禾川县总工会财务部长  谭照野
(2009年3月19日)
各位同行：
${PROSE}
${MORE}
我就讲到这里，谢谢各位！
(根据录音整理，未经本人审阅  整理: 席慕寒)
*本栏来稿请寄: gh@example.org    稿费从优
下期预告: 车间主席谈减负`);
  expect([article!.meta.section, article!.meta.column]).toEqual(["工作交流", undefined]);
  expect(article!.meta.byline.map((b) => b.name)).toEqual(["谭照野", "席慕寒"]);
  expect(article!.body).toMatch(/谢谢各位！$/);
});

test("公众号的“栏目丨标题”之下是口号，时间之下分行的话是正文", () => {
  const [article] = read(`点击上方蓝字  关注“望汐海员工会”

灯塔故事丨有一盏灯，照着离岸三十里的人

风过望汐 · 灯照千帆

有人守着一座塔

有人等着一条船

原创 望汐海员工会 2021-07-28 18:30

▽

等了整整一个月

他们等来了送菜的船

${PROSE}

${MORE}

文字丨骆青川

往期推荐`);
  expect(heads(article!)).toEqual([
    "灯塔故事",
    undefined,
    "风过望汐·灯照千帆 有人守着一座塔 有人等着一条船",
    "有一盏灯，照着离岸三十里的人",
  ]);
  expect(article!.body).toMatch(/^等了整整一个月/);
  expect(article!.meta.captions).toEqual([]);
});

test("发言题下拆开的两个字是人名，像是词也是", () => {
  const [article] = read(`教一条船怎样靠岸
——在禾川港引航员大会上的发言
安 稳
（2020年10月22日）
各位代表：
我是三号码头工会主席安稳。去年台风过后，码头停了十九天，我带着十一个人把缆绳一根一根理了出来。
我理出一个道理：船靠岸靠的是人，人心靠岸靠的是工会。我讲完了。`);
  expect([article!.meta.subtitle, article!.meta.byline.map((b) => b.name)]).toEqual([
    "在禾川港引航员大会上的发言",
    ["安稳"],
  ]);
});

test("讲话题下括号里的日期是讲话的日子，不是正文也不是署名", () => {
  const [article] = read(`在全县工会干部培训班上的讲话
（二〇一八年四月十二日）
禾川县总工会主席 谭照野
各位学员、同志们：
2016年的培训班只办了半天。这一回开了两天半，县总工会机关和各镇工会的同志都来了，一共八十六人，我先讲三句话。
第一句话，下去。到车间去，到工地去，到司机休息的路边去，把板凳坐到职工身边。
谢谢大家。
（本文根据录音整理）`);
  expect(article!.meta.date).toBe("2018-04-12");
  expect(article!.meta.byline.map((b) => b.name)).toEqual(["谭照野"]);
  expect(article!.body).toMatch(/^各位学员、同志们：[\s\S]*谢谢大家。$/);
});

test("标签紧接着标题的时间不入标题；两个栏目名下面的一个是文章的", () => {
  const [article] = read(`滚动要闻

校园动态
给夜班的一盏灯，取名“等你”日期:2021-07-28

${PROSE}
${MORE}`);
  expect(heads(article!)).toEqual(["校园动态", undefined, undefined, "给夜班的一盏灯，取名“等你”"]);
  expect(article!.meta.date).toBe("2021-07-26?");
});
