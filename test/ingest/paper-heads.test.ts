import { expect, test } from "vitest";
import { MORE, PROSE, read } from "./web-texts.ts";

/** OCR'd newspaper pages: their mastheads, their briefs, the lists between two articles. */

const heads = (text: string) => read(text).map(({ meta: { kicker, title, subtitle } }) => [kicker, title, subtitle]);

test("报名、版名、拼音、日期各占一行的报头", () => {
  const page = `禾川矿工报\n\n职工之家\n\nHECHUAN KUANGGONG BAO\n\n2021年7月28日 第三版\n\n禾川矿工会慰问井下职工\n\n本报讯 ${PROSE}\n\n${MORE}`;
  const [{ meta }] = read(page) as [ReturnType<typeof read>[number]];
  expect(meta).toMatchObject({
    title: "禾川矿工会慰问井下职工",
    section: "职工之家",
    bulletin: "禾川矿工报",
    page: "3",
  });
});

const PIECE = (day: string, who: string, what: string) =>
  `云峤${who}工会${day}约见管理层，指网购兴起后派件员每更处理的包裹由四十件增至一百件，工伤个案上升两成，要求${what}，署方承诺三个月内完成检讨。`;

test("报纸印着二维码，仍是报纸：简讯栏里一题一文，日期用汉字，字间有空格", () => {
  const page = `云峤工讯 第四八二期 二○二一年十一月二十日

会务动态

A3

云峤工会联合总会

联署促设十四周产假 妇女部递信

【本报讯】云峤工会联合总会妇女委员会十一月十四日到市府请愿，递交逾一万名雇员的联署，要求尽快修订条例，把产假由十周增至十四周。

属会简讯

酒店业职工会庆三十五周年

云峤酒店业职工会于十一月六日筵开六十席，庆祝成立三十五周年，会长致辞时呼吁业界尽快恢复员工停薪前的待遇，并颁发长期服务奖予十六名会员。

派件工会吁检讨上限

${PIECE("十一月十二日", "派件员", "设定派件上限")}

长者会员重阳登高

云峤退休职工联谊会十 月十四日举办重阳登高，一百二十名会员乘缆车上凤尾山，沿途由急救队义工照应，午后在山亭里吃重阳糕、唱老歌。

督印人：云峤工会联合总会 承印：大同印务 每份零售三元

会员热线 0000 3883 欢迎扫描二维码入会`;
  expect(heads(page)).toEqual([
    ["云峤工会联合总会", "联署促设十四周产假 妇女部递信", undefined],
    [undefined, "酒店业职工会庆三十五周年", undefined],
    [undefined, "派件工会吁检讨上限", undefined],
    [undefined, "长者会员重阳登高", undefined],
  ]);
  expect(read(page).map(({ meta }) => meta.date)).toEqual(["2021-11-14", "2021-11-06", "2021-11-12", "2021-10-14"]);
});

test("名次下面的得分是名单的行，不是下一篇的标题", () => {
  const page = `2021年7月28日 第三版

禾川矿第二十届职工运动会闭幕

本报讯 ${PROSE}

附：团体总分前三名

南沟井 487分

机电厂 461分

洗煤厂：职代会提案“晒”进度

本报讯 ${MORE}7月15日，洗煤厂工会公布提案办理情况。

（洗煤厂工会）`;
  expect(heads(page)).toEqual([
    [undefined, "禾川矿第二十届职工运动会闭幕", undefined],
    [undefined, "洗煤厂：职代会提案“晒”进度", undefined],
  ]);
});

test("说明结果的两个数字是副题", () => {
  const page = `2021年7月28日 第三版\n\n司机工会与三公司达成加薪协议\n\n平均加幅百分之三点八 明年一月生效\n\n本报讯 7月20日，禾川司机工会与三家公司的薪酬谈判经过五轮磋商达成协议，车长底薪平均上调，特别津贴由六十元增至八十五元。`;
  expect(heads(page)).toEqual([[undefined, "司机工会与三公司达成加薪协议", "平均加幅百分之三点八 明年一月生效"]]);
});

test("一行刊名期号之下；各篇简讯同一记号，正文断成两段，署名另起一行", () => {
  const page = `云峤工运 2023年3月号 第207期

会务动态

逾半夜更员工未获津贴

夜更津贴立法 刻不容缓

【本报讯】云峤职工总会3月5日约见劳工处，递交八百名夜更员工的联署，要求订明夜更津贴的下限，${MORE}

分 会 短 讯

●面包业工会设宴贺岁

云峤面包业工会3月8日在东街酒家设春茗，筵开二十席。会长邵燕玲寄语会友同心协力，

席间派发长者利是六十封。

（面工会供稿）

●渡轮业工会改选

云峤渡轮业工会3月11日召开周年大会，选出第九届理事会，连任会长的龚伟雄说新班子

会先谈更表。 （小 舟）

●保洁会员学包扎

云峤保洁业工会与急救队合办的包扎班3月12日结业，十八人取得证书。（何敏仪）`;
  expect(heads(page)).toEqual([
    ["逾半夜更员工未获津贴", "夜更津贴立法 刻不容缓", undefined],
    [undefined, "面包业工会设宴贺岁", undefined],
    [undefined, "渡轮业工会改选", undefined],
    [undefined, "保洁会员学包扎", undefined],
  ]);
  const [, first, second] = read(page).map(({ meta }) => meta);
  expect(first).toMatchObject({ column: "分会短讯", bulletin: "云峤工运", date: "2023-03-08" });
  expect(first?.captions).toEqual([]);
  expect(second?.byline?.map((b) => b.name)).toEqual(["小舟"]);
});

test("言论题下的署名两字隔开；征文启事里写明怎样投稿的一条是正文", () => {
  const page = `禾川工人报 2021年7月28日 星期三 第3版

禾川矿工会慰问井下职工

本报讯 ${PROSE}

工会论坛

别让“练功房”成“空房”

晏 宁

笔者近日到几家矿上走访，发现一些练功房门虽开着，却少有人来。器材上蒙着灰，开放的时段和当班的时段一样长。

“我家的老工具”故事征集启事

老工具里有手艺。禾川县总工会决定即日起开展“我家的老工具”故事征集活动。

一、征集内容：讲一件老工具和用它的人，体裁不限。

二、投稿方式：稿件发送至gongju@hechuan.invalid，请写明姓名、单位，咨询电话0000转6。`;
  const pieces = read(page);
  expect(pieces.map(({ meta }) => meta.title)).toEqual([
    "禾川矿工会慰问井下职工",
    "别让“练功房”成“空房”",
    "“我家的老工具”故事征集启事",
  ]);
  expect(pieces[1]!.meta.byline).toMatchObject([{ name: "晏宁", role: "author" }]);
  expect(pieces[2]!.body).toContain("二、投稿方式");
});

test("三样并举的一行是引题；误识成“曰”的日也是日期；□ 协会 某某是署名", () => {
  const page = `禾川工人报 2021年7月28日 星期三 第3版

当面量血压、上门修家电、免费配钥匙一处办齐

“工会赶集”赶到井口边

本报讯 ${PROSE}

矿摄影协会采风归来办展

□ 摄影协会 汪 舟

近日，矿摄影协会组织会员到南沟井采风，镜头里全是背影和矿灯，最后展出的作品里写着每一位工友的名字。

洗煤厂工会办起夜校

本报讯 7月21曰，洗煤厂工会办起夜校，请退休的老技师来讲泵房的故障怎样听、怎样修。`;
  const pieces = read(page);
  expect(heads(page)[0]).toEqual(["当面量血压、上门修家电、免费配钥匙一处办齐", "“工会赶集”赶到井口边", undefined]);
  expect(pieces[1]!.meta).toMatchObject({ title: "矿摄影协会采风归来办展", byline: [{ name: "汪舟" }] });
  expect(pieces[2]!.meta.date).toBe("2021-07-21");
});
