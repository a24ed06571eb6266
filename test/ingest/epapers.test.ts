import { describe, expect, test } from "vitest";
import type { PageHead } from "../../src/ingest/pagehead/words.ts";
import { readPageHead } from "../../src/ingest/pagehead.ts";
import { MORE, PROSE, read } from "./web-texts.ts";

/** Pages of e-papers: their own names, labels and buttons around one article. */

describe("数字报的页眉", () => {
  test.each<[row: string, head: PageHead]>([
    ["第06版:工会之窗 上一版3  4下一版", { page: "06", section: "工会之窗" }],
    ["3上一篇  下一篇4 2012年7月18日 放大 缩小 默认", { issued: "2012-07-18", issue: "2012年7月18日" }],
    ["版面:第05版:城事       上一篇    下一篇", { page: "05", section: "城事" }],
    ["当前报纸名称:望汐晚报", { bulletin: "望汐晚报" }],
    ["当前版:06版", { page: "06" }],
    ["第7412期:第02版 工会新闻", { issue: "第7412期", page: "02", section: "工会新闻" }],
    ["望汐工人报 数字报纸", { bulletin: "望汐工人报" }],
    ["沧岚工运电子报", { bulletin: "沧岚工运" }],
    ["沧岚工运Page 21 暖心驿站", { bulletin: "沧岚工运", page: "21", section: "暖心驿站" }],
    ["中共沧岚铁路局委员会主管·沧岚铁道报社出版", { bulletin: "沧岚铁道报" }],
    ["1374999 2023-12-12 00:00:00 二 某某KeywordPh某某", { issued: "2023-12-12", issue: "2023年12月12日" }],
    ["日期查询:2021年06月11日", { issued: "2021-06-11", issue: "2021年6月11日" }],
    ["第3版:望汐石油报03版", { bulletin: "望汐石油报", page: "3" }],
    ["上一期  下一期  |  上一版", {}],
    ["2022年09月07日 来源: 望汐石油报  作者: 樊永亮", { posted: "2022-09-07", bulletin: "望汐石油报" }],
    ["日期:08-02", { issue: "8月2日", day: "08-02" }],
    ["发布日期:2023年7月4日", { posted: "2023-07-04" }],
  ])("%s", (row, head) => expect(readPageHead(row)).toEqual(head));

  test.each([
    "报名:请于5月1日前报名",
    "报名:20人",
    "版面:如何编排",
    "上一篇 下一篇",
    "电子报的前世今生",
    "日期:8月2日上午",
    "版面如何编排",
    "望汐工人报数字报纸上线仪式",
  ])("不是：%s", (row) => expect(readPageHead(row)).toBeNull());
});

test("报名、日期、版面各有一行标签，题目在中间", () => {
  const [article] = read(`电子报阅读机
2025-09-11
星期四
当前报纸名称：望汐晚报

一顿夜宵暖了装卸工

日期:08-02
字号:
版面:第05版:城事       上一篇    下一篇

  本报讯 ${PROSE}
  ${MORE}`);
  const { title, kicker, subtitle, column, bulletin, page, section, issue } = article!.meta;
  expect([title, kicker, subtitle, column]).toEqual(["一顿夜宵暖了装卸工", undefined, undefined, undefined]);
  expect([bulletin, issue, page, section]).toEqual(["望汐晚报", "8月2日", "05", "城事"]);
});

test("题下重说一遍报名和日期", () => {
  const [article] = read(`望汐职工报 2020年08月13日 星期四

烈日下的一碗茶

《望汐职工报》(2020年08月13日 02版)

${PROSE}
${MORE}`);
  expect([article!.meta.title, article!.meta.issue, article!.meta.page]).toEqual([
    "烈日下的一碗茶",
    "2020年8月13日",
    "02",
  ]);
});

test("语音播报、订手机报的短信不是正文，本报讯之后直接是人名", () => {
  const [article] = read(`第06版：工会之窗 上一版3  4下一版
3上一篇  下一篇4 2012年7月18日 放大 缩小 默认
云峤区为骑手送体检
语音播报: 语音播报
移动手机用户：发送短信 wxb 到 10650000 即可订阅《望汐手机报》，3元/月。不收流量费。
登录 望汐网t.example.com/wx 官方微博参与互动
  本报讯 岑望舒报道  ${PROSE}
  ${MORE}`);
  const { meta, body } = article!;
  expect([meta.title, meta.subtitle, meta.issue]).toEqual(["云峤区为骑手送体检", undefined, "2012年7月18日"]);
  expect(meta.byline).toEqual([{ name: "岑望舒", role: "reporter" }]);
  expect(body).toMatch(/^7月26日/);
});

test("题和正文之间的版名是栏目", () => {
  const [article] = read(`云岭煤矿

开展“井口送凉茶”活动

综合新闻
  本报讯 ${PROSE}
  ${MORE}`);
  expect([article!.meta.title, article!.meta.subtitle, article!.meta.section]).toEqual([
    "开展“井口送凉茶”活动",
    undefined,
    "综合新闻",
  ]);
});

test("每则短讯标明摘自哪份报，地名在题上", () => {
  const articles = read(`一周工报速读

禾川市总

“三上门”帮小厂建会

${PROSE}（薛婉清）

——摘自2018年10月8日《沧岚工人报》

望汐市

选出二十名大工匠

${MORE}（易博远）

——摘自2018年10月9日《望汐职工报》`);
  expect(articles.map((a) => [a.meta.kicker, a.meta.title])).toEqual([
    ["禾川市总", "“三上门”帮小厂建会"],
    ["望汐市", "选出二十名大工匠"],
  ]);
  expect(articles.map((a) => a.meta.byline)).toEqual([
    [{ name: "薛婉清", role: "author" }],
    [{ name: "易博远", role: "author" }],
  ]);
  expect(articles[1]!.body).not.toMatch(/摘自/);
});

test("别处新闻的标题之下，网站的套话不是正文", () => {
  const [article] = read(`“送岗专车”驶进深山
${PROSE}
新闻推荐
查看更多报道，请扫描二维码下载望汐日报客户端。
望汐新闻，故乡情，家乡事，不思量，自难忘，它是陪我们行走一生的行李。`);
  expect(article!.body).not.toMatch(/故乡情/);
});

test("页尾藏着题目、副题的一行，图片说明在副题之下", () => {
  const [article] = read(`第A06版：民生 上一版3  4下一版
返回主页 | 望汐晚报 | 标题导航 | 望汐日报
“先喝口热汤，再去送单”
装卸工、环卫工人在暖心驿站喝上免费羊汤
志愿者为装卸工盛汤

本报讯（望汐晚报记者 单小雨 文/图） ${PROSE}

${MORE}

3上一篇  下一篇4
1374999 2023-12-12 00:00:00 二 “先喝口热汤，再去送单”KeywordPh装卸工、环卫工人在暖心驿站喝上免费羊汤`);
  const { meta, body } = article!;
  expect([meta.title, meta.subtitle, meta.issue]).toEqual([
    "“先喝口热汤，再去送单”",
    "装卸工、环卫工人在暖心驿站喝上免费羊汤",
    "2023年12月12日",
  ]);
  expect(meta.captions).toEqual(["志愿者为装卸工盛汤"]);
  expect(body).not.toMatch(/KeywordPh/);
});

test("手机版：期次在网址里，页尾再说一遍报名", () => {
  const [article] = read(`等待处理…

全省工人报刊协作会在沧岚召开

2023年08月21日

本报沧岚专电 ${PROSE}

${MORE}本报记者齐晓声

上篇：车间里的夜校
下篇：更正
分享到
制作单位：53XX.com
↑ TOP
http://szb.example.com/Img/1991/9/1991091801-2.jpg
望汐工人报
http://szb.example.com/m/content/1991-09/18/065934.html
望汐工人报电子版`);
  const { meta, body } = article!;
  expect([meta.title, meta.bulletin, meta.issue, meta.date]).toEqual([
    "全省工人报刊协作会在沧岚召开",
    "望汐工人报",
    "1991年9月18日",
    "1991-07-26",
  ]);
  expect(meta.byline).toEqual([{ name: "齐晓声", role: "reporter" }]);
  expect(body).toMatch(/工棚。$/);
});

test("声明、检索在题上，照片的说明和作者在题下", () => {
  const [article] = read(`上一期  下一期  |  上一版
  版权声明
  《望汐石油报》(电子版)的一切内容(包括但不限于文字、图片)仅供望汐石油报读者阅读、学习研究使用，未经书面授权，任何单位及个人不得用于商业性目的。否则，将采取一切合法手段，追究侵权者的法律责任。
   第3版:望汐石油报03版
用户名 密码
文章检索
  日期检索

一千公里巡线人

2022年09月07日 来源: 望汐石油报  作者: 樊永亮
12.8K

北滩湿地风貌。 柳慧 摄
巡线工在北滩湿地检查管线标志桩。 施振峰 摄

    ${PROSE}
    ${MORE}`);
  const { meta, body } = article!;
  expect([meta.title, meta.bulletin, meta.page]).toEqual(["一千公里巡线人", "望汐石油报", "3"]);
  expect(meta.captions).toHaveLength(2);
  expect(body).toMatch(/^7月26日/);
});

test("版名之下的数字是版次", () => {
  const [article] = read(`出版日期：2005年06月23日
综合新闻
02

一封来信让食堂变了样

${PROSE}${MORE} 读者 石芳玲

放大 缩小 默认`);
  expect([article!.meta.section, article!.meta.page]).toEqual(["综合新闻", "02"]);
  expect(article!.meta.byline).toEqual([{ name: "石芳玲", role: "author" }]);
});

test("三则短新闻，各有本报讯，一则之下有照片", () => {
  const articles = read(`2016年4月29日 星期五 第二版 综合新闻
责任编辑 桑 榆 版式 白 露

炼铁厂工会慰问高炉工
本报讯 （通讯员 汪小满） 4月27日，炼铁厂工会主席刁明义一行来到三号高炉，为炉前工送上毛巾、香皂和绿豆糕，感谢他们连续六个月超产。

轧钢厂女工巧手做香囊
本报讯 （通讯员 冉冉） 4月26日，轧钢厂工会组织六十名女工在职工之家制作香囊，丰富女工生活。

图为比赛现场。 白露 摄

动力厂举办电工比武
本报讯 （记者 桑榆） 4月25日，动力厂工会举办电工技能比武，二十四名选手参赛，青工阮志鹏夺冠。`);
  expect(articles.map((a) => a.meta.title)).toEqual([
    "炼铁厂工会慰问高炉工",
    "轧钢厂女工巧手做香囊",
    "动力厂举办电工比武",
  ]);
  expect(articles[0]!.meta.editors).toEqual(["桑榆", "白露"]);
});

test("本版文章的目录里有本篇的题目，紧接着又印一遍", () => {
  const [article] = read(`望汐工人报 多媒体数字报刊平台
2018年06月14日 星期四
上一版 下一版 上一期 下一期
A2版：工运
版面列表
A1版：要闻
A2版：工运
A3版：维权
本版文章
爱心托管班让双职工放心
一线职工疗休养启程
汛期将至 慰问堤防工
爱心托管班让双职工放心
【字体：大 中 小】

本报讯（记者 郎月）${PROSE}

${MORE}`);
  const { meta, body } = article!;
  expect([meta.title, meta.kicker, meta.subtitle]).toEqual(["爱心托管班让双职工放心", undefined, undefined]);
  expect([meta.bulletin, meta.issue, meta.page, meta.section]).toEqual(["望汐工人报", "2018年6月14日", "A2", "工运"]);
  expect(body).toMatch(/^7月26日/);
});

test("日期、版次和字号一行，方块之后的人名是作者", () => {
  const [article] = read(`2020年11月26日 第A07版:基层 【字号 大 中 小】

为了井下的一盏灯
——记全国劳动模范鲁大成

■ 方文清

${PROSE}
${MORE}`);
  const { meta } = article!;
  expect([meta.issue, meta.page, meta.section]).toEqual(["2020年11月26日", "A07", "基层"]);
  expect([meta.byline, meta.captions]).toEqual([[{ name: "方文清", role: "author" }], []]);
});

test("日期和版次之间是栏目，不论它叫什么；题目当中有空格", () => {
  const articles = read(`沧岚工人报官方网站 | 沧岚网首页 今天是
出版日期：1997年05月14日
班组广角
03

码头工进“茶馆” 怨气变主意

本报讯 ${PROSE}

(郎月)

禾川县盐场工会晒出伙食账

本报讯 ${MORE}

(谭照野)

放大 缩小 默认`);
  expect(articles.map((a) => [a.meta.title, a.meta.section, a.meta.page])).toEqual([
    ["码头工进“茶馆”怨气变主意", "班组广角", "03"],
    ["禾川县盐场工会晒出伙食账", "班组广角", "03"],
  ]);
});

test("一组▲短讯以栏名为题，署名断在两行", () => {
  const [article, ...others] = read(`本版导读
出版日期：1989年03月11日
工会动态
▲望汐县总工会用半个月时间查清了四十二个基层工会的账目，查出的三笔糊涂账都已退还职工。 （郎月）
▲云峤造船厂工会发动木工班修旧利废，一个季度打出八十张板凳，送给了山里的小学。（谭照野
　席慕寒）
▲禾川县盐场工会日前给盐工们添了六口大水缸，晒盐的人收工就能洗澡。（柏
　雁 苏晚舟）
▲沧岚港务局工会把图书车开到锚地，船员们借书不用再等靠港。（江流）`);
  expect([article!.meta.title, article!.meta.section, others]).toEqual(["工会动态", undefined, []]);
  expect(article!.meta.captions).toEqual([]);
  expect(article!.meta.byline.map((b) => b.name)).toEqual(["郎月", "谭照野", "席慕寒", "柏雁", "苏晚舟", "江流"]);
});

test("版面导航下面，带冒号的引题不丢", () => {
  const [article] = read(`沧岚工人报
2023年07月28日 星期五
返回首页 | 报网首页 | 检索 | 往期回顾
第02版:工会·班组
上一版 下一版
本版标题导航
• “修锁夜摊”开到宿舍门口
• 两万双手套送上码头
放大+ 缩小- 默认○

禾川区总:

“修锁夜摊”开到宿舍门口

沧岚工人报记者 郎月

${PROSE}

${MORE}

上一篇 下一篇`);
  const { title, kicker, section } = article!.meta;
  expect([title, kicker, section]).toEqual(["“修锁夜摊”开到宿舍门口", "禾川区总", "工会·班组"]);
});
