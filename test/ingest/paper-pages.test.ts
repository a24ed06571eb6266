import { expect, test } from "vitest";
import { readPageHead } from "../../src/ingest/pagehead.ts";
import { read } from "./web-texts.ts";

/** Newspaper pages as OCR gives them, a block a line, and what stands beside articles in print. */

const REPORT = `桐溪市总工会给户外职工送清凉

本报讯(记者 沈若川)7月12日,桐溪市总工会慰问组来到桐溪大桥工地,市总工会主席岑宝生把绿豆汤、防暑药箱送到架梁班职工手中,叮嘱项目部错开正午时段施工,并查看了工地上的职工休息室。

岑宝生说,送清凉不能只送一阵子,工会还要督促企业把高温津贴、错时作业落到实处,让一线职工歇得下、喝得上。(马停云)`;
const heads = (text: string) =>
  read(text).map(({ meta }) => [meta.section ?? "", meta.column ?? "", meta.kicker ?? "", meta.title].join("|"));

const FEATURE = `凌晨一点,气温降到零下二十六度,探伤工苏明月把耳朵贴近仪器,盯着屏幕上一道道跳动的波形,忽然抬手示意停下,俯身在钢轨上画了一个圈。

二十二年里,她和工友推着探伤仪走过的路加起来有五万多公里,没有漏过一处伤损,徒弟们都说她的耳朵比仪器还灵。`;

test("带农历的日期是报头，不是引题", () => {
  expect(readPageHead("2021年1月22日 农历腊月初十")).toMatchObject({ issued: "2021-01-22" });
  expect(readPageHead("2024年1月25日出版")).toMatchObject({ issued: "2024-01-25" });
  expect(readPageHead("WANGXI LABOUR MOVEMENT 望汐工运 2023.6")).toMatchObject({
    bulletin: "望汐工运",
    issued: "2023-06",
  });
  expect(heads(`03 工会新闻\n\n望汐工人时报\n\n2021年1月22日 农历腊月初十\n\n${REPORT}`)).toEqual([
    "工会新闻|||桐溪市总工会给户外职工送清凉",
  ]);
});

test("栏目名和标题一起出现，另起一篇：上一篇没有署名收尾也一样", () => {
  const open = REPORT.replace("(马停云)", "");
  expect(
    heads(
      `03 工会新闻\n\n望汐工人时报\n\n2021年7月22日 星期四\n\n${open}\n\n劳模风采\n\n钢轨上的“听诊师”\n\n${FEATURE}`,
    ),
  ).toEqual(["工会新闻|||桐溪市总工会给户外职工送清凉", "劳模风采|||钢轨上的“听诊师”"]);
});

test("三个字的栏目名之下是标题和隔开字排的作者", () => {
  const text = `03 工会新闻\n\n望汐工人时报\n\n2021年7月22日 星期四\n\n${REPORT}\n\n夕阳红\n\n老钳工的乒乓缘\n\n○ 方 舟\n${FEATURE}`;
  expect(heads(text)[1]).toBe("夕阳红|||老钳工的乒乓缘");
  expect(read(text)[1]!.meta.byline).toEqual([{ name: "方舟", role: "author" }]);
});

test("简讯的标题没有记号，正文有：记号不是图片说明的", () => {
  const text = `03 工会新闻

望汐工人时报

${REPORT}

会务短波

巴士职工会派口罩

◆公共巴士职工会六月六日在总站向早班司机派发口罩六千个及检测包,促请公司尽快在站头增设洗手间。

护理职工会办压力讲座

◆护理职工会将于六月十八日下午三时在会址举行讲座,名额五十个,会员免费,可向会所柜台报名。`;
  expect(heads(text).slice(1)).toEqual([
    "工会新闻|会务短波||巴士职工会派口罩",
    "工会新闻|会务短波||护理职工会办压力讲座",
  ]);
  expect(read(text)[1]!.body.trim()).toMatch(/^公共巴士职工会六月六日/);
});

test("“公 告”之下的“关于……的公告”是标题", () => {
  const text = `03 工会新闻

望汐工人时报

${REPORT}

公 告

桐溪市总工会关于征集职工文艺作品的公告

为庆祝五一国际劳动节,市总工会面向全市职工征集书法、摄影作品,每人限报两件,四月二十日前送至市工人文化宫。

桐溪市总工会
4月5日`;
  expect(heads(text)[1]).toBe("公 告|||桐溪市总工会关于征集职工文艺作品的公告".replace("公 告", "公告"));
});

test("编辑、邮箱占着左边一栏：同一行右边的正文不丢", () => {
  const rows = [
    ["本期导读", "把实事办到职工心坎上"],
    ["■工会要闻", ""],
    ["全委会召开                 1", "    1 月 12 日,桐溪区总工会召开第七届"],
    ["两节送温暖走进货运站       3", "委员会第四次全体会议。区委副书记公孙"],
    ["一封监督函要回加班费       5", "策出席会议并讲话,区总工会主席魏晓棠"],
    ["", "作工作报告,一百二十名委员和基层工会"],
    ["主 编:佘建明", "干部到会。会议回顾了上年的工作,新建"],
    ["责任编辑:池雨桐", "基层工会一百八十六家,发展会员一万四"],
    ["电 话:0000-8812351", "千人,开展劳动竞赛六十三场,参赛职工"],
    ["投稿邮箱:tx@tx.example", "三万一千人次,帮助一千二百七十名职工"],
    ["", "追回了被拖欠的工资,新建工会驿站十五"],
    ["", "座,服务圈覆盖了全部镇街和工业园区。"],
  ];
  const width = (text: string) => [...text].reduce((n, c) => n + (/[\u2e80-\uffff■]/.test(c) ? 2 : 1), 0);
  const page = rows.map(([left, right]) => left + " ".repeat(40 - width(left!)) + right).join("\n");
  const [article, ...others] = read(`桐溪工会                  2024年第1期\n\n\n${page}`);
  expect(others).toEqual([]);
  expect(article!.meta.title).toBe("把实事办到职工心坎上");
  const body = article!.body.replace(/\s+/g, "");
  expect(body).toContain("新建基层工会一百八十六家，发展会员一万四千人，开展劳动竞赛六十三场");
  expect(body).toContain("参赛职工三万一千人次，帮助一千二百七十名职工追回了");
  expect(body).not.toMatch(/导读|货运站|池雨桐|8812351/);
});

test("▲起头的短讯各有作者，没有作者的一条也不是图片说明", () => {
  const [article] = read(`望汐工人报 2019-11-21 第3版:工会天地

工会短波

▲桐溪区总工会把技能课堂设在苹果包装车间,请来农技专家讲分拣和冷藏,260多名季节工听课。(马建军)
▲望汐公交集团工会为一线驾驶员建起11个“护腰小站”,配齐按摩椅和热敷包。(罗斌)
▲望汐水泥厂工会给每个班组送去一只“意见罐”,职工投进去的37条建议有21条当月落实。
▲石埠区教育工会举办青年教师板书比赛,市第二小学教师张文娟夺得第一名。(石磊)
▲禾川水电站工会组织职工家属进厂开放日,孩子们戴上安全帽看爸爸巡机。(丁鹏程)`);
  expect(article!.meta.captions).toEqual([]);
  expect(article!.body).toContain("37条建议有21条当月落实");
});

test("长句之下的对句是主题", () => {
  const [article] =
    read(`${REPORT.replace("桐溪市总工会给户外职工送清凉", "红星轴承厂每周一次“面对面”\n厂长坐堂 工会牵线")}

纺织女工操作赛落幕

本报讯 桐溪市总工会合办的纺织女工操作比赛,八月十六日在棉纺厂举行,八十六名女工参赛。(殷淑琴)`);
  expect([article!.meta.kicker, article!.meta.title]).toEqual(["红星轴承厂每周一次“面对面”", "厂长坐堂 工会牵线"]);
});
