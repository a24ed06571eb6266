import { describe, expect, test } from "vitest";
import { MORE, PROSE, read, STAMP, titles } from "./web-texts.ts";

/** Web pages, public accounts' pages and typed newsletters: which articles stand on them, and what belongs to each. */

const POEM = `钢水映红了墙
也映红了师傅的脸
他不说话
只把一捧火
递到我的手上

多年以后
我也不说话
把一捧火
递给新来的人`;

describe("目录先说出的栏目和标题", () => {
  const [first, letter] = read(`工会通讯  2012年第9期  望汐机床集团工会主办  2012年9月30日

目录
集团要闻……………1
读者来信……………2
钢花诗页……………3

集团要闻

我公司举办第五届职工运动会

    9月15日，集团工会在体育场举办第五届职工运动会，14支代表队的520名职工参加了11个项目的比赛，工会主席谭照野主持开幕式。
                                    （本刊记者 濮阳樵）

读者来信

我想有个晾衣场

编辑同志：
    我住在单身职工宿舍三号楼，楼前的空地停满了车，我们三百多号人的衣服没处晾，能不能请工会帮忙说句话？

铸造分厂 陆可桢

钢花诗页

炉前
□ 骆青川（铸造分厂退休职工）

${POEM}

编委会主任：谭照野  主编：濮阳樵`);
  test("成为文章的栏目和标题，不入正文", () => {
    expect([first!.meta.section, first!.meta.title]).toEqual(["集团要闻", "我公司举办第五届职工运动会"]);
    expect([letter!.meta.section, letter!.meta.title]).toEqual(["读者来信", "我想有个晾衣场"]);
  });
});

describe("诗", () => {
  const poem = (above: string, below: string) => `工会通讯  2012年第9期  望汐机床集团工会主办  2012年9月30日

集团工会举办读书月活动

    9月15日，集团工会在图书馆启动职工读书月活动，14个分厂的520名职工参加，工会主席谭照野为十名“读书之星”颁奖并赠书。

${above}

${POEM}
${below}`;
  test("题下有作者，一行一段", () => {
    const [, found] = read(poem("炉前\n□ 骆青川（铸造分厂退休职工）", ""));
    expect(found!.meta.title).toBe("炉前");
    expect(found!.meta.byline).toEqual([{ name: "骆青川", role: "author" }]);
    expect(found!.body.split(/\n+/)).toContain("他不说话");
  });
  test("没有作者的，分节即是诗", () => expect(titles(poem("炉前", ""))).toContain("炉前"));
  test("下面另有标题的，标题不入诗", () => {
    const below = `
集团工会慰问退休劳模

    9月20日，集团工会主席谭照野走访慰问了六位退休劳模，送去慰问金和书籍，并听取他们对职工文化建设的意见和建议。`;
    expect(titles(poem("炉前\n□ 骆青川", below)).slice(1)).toEqual(["炉前", "集团工会慰问退休劳模"]);
  });
});

describe("读者来信", () => {
  const [, letter] = read(`老师傅带出“三朵金花”
——记装配分厂钳工班班长岑木青
岑木青今年54岁，干了36年钳工。五年前，厂里分来三名女徒工，别人都不愿意要，他要了，如今三个姑娘先后获得技师资格。
我想有个晾衣场
编辑同志：
我住在单身职工宿舍三号楼，楼前的空地停满了车，我们三百多号人的衣服没处晾，能不能请工会帮忙说句话？
铸造分厂 陆可桢
编后：接到来信后，本刊记者走访了后勤处，后勤处答复，十月底前在楼顶搭建晾衣架，请职工放心。`);
  test("称呼上方的是标题，文末的单位和姓名是作者", () => {
    expect(letter!.meta.title).toBe("我想有个晾衣场");
    expect(letter!.meta.byline.map((b) => b.name)).toContain("陆可桢");
    expect(letter!.body).not.toMatch(/^#+ *铸造分厂/m);
  });
});

describe("公众号把一句话排成几行", () => {
  const [article] = read(`送清凉｜高温下的一碗绿豆汤
原创 禾川工会 禾川工会 2021-07-28 18:30 发表于沧岚
点击蓝字 关注我们
七月的禾川
骄阳似火
7月26日至27日，
禾川县总工会带着清凉饮品和防暑药箱，
走进了6个建筑工地
和环卫班组。
县总工会副主席
马停云
女工部部长
范 小 舟
分两路参加慰问。
${PROSE}
（环卫工祝好在驿站休息）
${MORE}
据悉，今年送清凉活动将持续到8月底，
惠及一线职工3000余人。
炎炎夏日，
工会与你同行！
END
文字｜司徒远
编辑｜上官云起`);
  test("行与行接成一句，首尾都在正文里", () => {
    expect(article!.body).toContain("7月26日至27日，禾川县总工会带着清凉饮品和防暑药箱，走进了6个建筑工地和环卫班组。");
    expect(article!.body).toContain("女工部部长范小舟");
    expect(article!.body).toContain("炎炎夏日，工会与你同行！");
    expect(article!.body).not.toContain("骄阳似火");
  });
  test("括号里的一句画面是图片说明，不是署名", () => {
    expect(article!.meta.captions).toEqual(["环卫工祝好在驿站休息"]);
    expect(article!.meta.byline).toEqual([{ name: "司徒远", role: "author" }]);
  });
});

describe("讲话", () => {
  const [article] = read(`首页 | 机构设置 | 工会动态 | 领导讲话 | 维权服务 | 文件下载
当前位置：首页 > 领导讲话
让每一台织机都连着工会
——在全市纺织系统工会工作会议上的讲话
市纺织工会主席  温 若 兰
（2016年3月9日）
${STAMP}
同志们：
${PROSE}
${MORE}
文字整理：女工部 苗 青 摄影：宣传科 巴 图
上一篇：市纺织工会召开全委会`);
  test("题下的职务和姓名是作者，日期不是副题", () => {
    expect(article!.meta.subtitle).toBe("在全市纺织系统工会工作会议上的讲话");
    expect(article!.meta.byline).toEqual([
      { name: "温若兰", role: "author" },
      { name: "苗青", role: "author" },
      { name: "巴图", role: "photographer" },
    ]);
  });
});

describe("通知", () => {
  const notice = (annex: string) => `您当前的位置：首页 >> 公告公示
关于命名2018年度望汐市“工人先锋号”的决定
${STAMP}
各区县总工会，市各产业工会：
今年以来，全市各级工会广泛开展“工人先锋号”创建活动，涌现出一大批先进集体。经研究，决定命名望汐港装卸一队等3个集体为望汐市“工人先锋号”。
一等奖：崔国胜 望汐港三号码头理货员
 蒙 可 望汐港理货公司职工
 马 木青 望汐棉纺厂二车间职工
（以姓氏笔画为序）
望汐市总工会
2018年12月26日
${annex}
【字体：大 中 小】【打印】【关闭】`;
  test("落款日期下的附件名单仍是正文", () => {
    const [article] = read(notice("附件\n望汐市“工人先锋号”名单\n望汐港装卸一队\n望汐棉纺厂细纱甲班"));
    expect(article!.body).toContain("望汐棉纺厂细纱甲班");
  });
  test("只供下载的附件是网页的，名单里的人不是图片说明，排序的说明不是署名", () => {
    const [article] = read(notice("附件：1.“工人先锋号”申报表.xls\n2.事迹简介.doc"));
    expect(article!.body).not.toContain("申报表");
    expect(article!.meta.captions).toEqual([]);
    expect(article!.meta.byline).toEqual([]);
  });
});

describe("图片说明和摄影者", () => {
  const page = (lines: string) => `今日沧岚网 > 工会 > 一线风采
海上“修灯人”：一盏灯一个家
2015-06-18 08:40   来源：沧岚工人报
核心提示：二十三年，航标工褚远舟守着望汐湾的十七盏灯。
${lines}
${PROSE}
一个家
${MORE}
褚远舟把自己的扳手送给了徒弟单小川。
（责任编辑：于洋）`;
  test.each([
    ["句号后紧跟姓名和“摄”", "褚远舟在登标检修。倪 帆摄", "褚远舟在登标检修。", "倪帆"],
    ["说明下一行是姓名和“摄”", "图为褚远舟在登标检修\n倪小帆摄", "图为褚远舟在登标检修", "倪小帆"],
  ])("%s", (_, lines, caption, photographer) => {
    const [article] = read(page(lines));
    expect(article!.meta.captions).toEqual([caption]);
    expect(article!.meta.byline).toContainEqual({ name: photographer, role: "photographer" });
    expect(article!.meta.section).toBe("一线风采");
    expect(article!.body).toContain("## 一个家");
    expect(article!.body).toContain("送给了徒弟单小川。");
  });
});

test("转载页上几篇并列：说人的标题也起一篇，▼说明不是署名", () => {
  const articles = read(`时间：2021/5/6 来源：本站原创 作者：佚名

劳动者之歌

以劳动之名 赴春天之约

4月28日，望汐市总工会在工人文化宫举行庆“五一”职工文艺汇演，12支代表队的300余名职工登台。市总工会主席纪远山向新当选的市五一劳动奖章获得者颁奖。

快递小哥：一张嘴唱出六个调

▼小哥们在后台候场 单位供图

4月29日，桐溪区总工会举办新就业形态劳动者歌手赛，21名快递员、外卖员、网约车司机参加决赛，区总工会副主席葛望为获奖者颁奖。

云峤茶乡：采茶姑娘上擂台

4月30日，云峤乡总工会在万亩茶园举办采茶技能赛，46名采茶工同场比手速，冠军由苏晚舟获得，她一小时采下鲜叶1.2公斤。

声明：本文转载目的在于传递信息，并不代表本网赞同其观点。
上一篇文章：没有了`);
  expect(articles.map((a) => a.meta.title)).toEqual([
    "以劳动之名 赴春天之约",
    "快递小哥：一张嘴唱出六个调",
    "云峤茶乡：采茶姑娘上擂台",
  ]);
  expect(articles.map((a) => a.meta.captions)).toEqual([[], ["小哥们在后台候场"], []]);
});

test("打字稿每行断开的一段接成一段，打的点照原样留下", () => {
  const [article] = read(`把特殊会费寄往灾区

    5月14日,望汐农垦工会在办公楼前设立捐款箱,主席纪远山率先捐款.职工们排起了长队,登记时只写三个字.
    红星农场工会组织职工连夜赶蒸馒头、
烙锅盔,三天装了4卡车.五分场女职工苏晚舟还是拿出了准备给女儿上
学的2000元.
    截至6月10日,全垦区共捐款191.37万元.`);
  expect(article!.body).toContain(
    "连夜赶蒸馒头、烙锅盔，三天装了4卡车.五分场女职工苏晚舟还是拿出了准备给女儿上学的2000元.",
  );
});

describe("题名几行的公文", () => {
  const page = (title: string) => `望汐工会信息    （第38期）      2017年11月9日      编辑：庞小荷

${title}

各县（区）总工会，有关企业：

    10月28日，两家单位合办的职工渔具制作比赛收了锅。名次已在码头贴了七天，没有人提出不同的看法，现在印发给你们，请转告各位选手，奖品凭本通知到市工人文化宫领取，十一月底为止。`;
  test("发文的、关于什么的、是什么的合为一题", () => {
    const title = "望汐市总工会  望汐市海洋渔业局\n关于公布第六届望汐市职工渔具制作比赛\n获奖名单的通知";
    expect(titles(page(title))).toEqual([
      "望汐市总工会 望汐市海洋渔业局关于公布第六届望汐市职工渔具制作比赛获奖名单的通知",
    ]);
  });
  test("没有文种的几行各是各的", () => {
    expect(titles(page("望汐市总工会\n关于渔具制作比赛的那些事"))).not.toEqual([
      "望汐市总工会关于渔具制作比赛的那些事",
    ]);
  });
});

describe("题下的账号和时间", () => {
  const head = (maker: string) => `“小锦旗”背后，看谁最会“算”

${maker}
2021年07月28日 10:02 沧岚

${PROSE}

${MORE}`;
  test("账号的名字不是标题", () => {
    expect(titles(head("沧海之声 望汐博物馆工会"))).toEqual(["“小锦旗”背后，看谁最会“算”"]);
  });
});

describe("作者一栏", () => {
  const page = (author: string) => `“活海图”冼长缨

作者：${author}   文章来源：《望汐造船报》   点击数： 846   更新时间：2006-4-28

${PROSE}

${MORE}`;
  const makers = (author: string) => read(page(author))[0]!.meta.byline.map((b) => b.name);
  test("像是词的名字也是名字，科室和代称不是", () => {
    expect(makers("麦浪")).toEqual(["麦浪"]);
    expect(makers("工会办")).toEqual([]);
    expect(makers("佚名")).toEqual([]);
  });
});

test("一行里的几段，各在自己的标签里", () => {
  const [article] = read(`寒冬送暖进矿山 <p class="ql-block">${PROSE}</p> <p class="ql-block">${MORE}</p>`);
  expect(article!.meta.title).toBe("寒冬送暖进矿山");
  expect(article!.body.split("\n\n")).toHaveLength(2);
  expect(article!.meta.source.lines).toEqual([[1, 1]]);
});

test("图片下的供图单位在斜线之后", () => {
  const [article] = read(`服务驿站开到桥头
${PROSE}图为工友们在驿站下棋。/ 望汐港务集团工会供图`);
  expect(article!.meta.byline).toEqual([{ name: "望汐港务集团工会", role: "photographer" }]);
  expect(article!.body).toMatch(/下棋。$/);
});

test("论坛和评论的按钮不是题目，也不是正文", () => {
  const [article] = read(`返回列表 发布新帖
查看: 36|回复: 0
工会“年货车”开进工地
发表于 2023-1-14 10:08:46 | 查看全部 |阅读模式
马上注册!
您需要 登录 才可以下载或查看,没有账号?注册
×
${PROSE}
${MORE}
评论 0人参与,0条评论
还没有评论,快来抢沙发吧!
最热评论`);
  expect([article!.meta.title, article!.meta.subtitle]).toEqual(["工会“年货车”开进工地", undefined]);
  expect(article!.body).toMatch(/^7月26日[^×]*工棚。$/s);
});

test("电头独占一行，不是题目", () => {
  const [article] = read(`盛夏送清凉 “清凉包”走进船厂
${STAMP}
本报江湾7月27日电
本报记者方若云
${PROSE}
${MORE}`);
  expect([article!.meta.title, article!.meta.kicker]).toEqual(["盛夏送清凉 “清凉包”走进船厂", undefined]);
  expect(article!.meta.byline).toEqual([{ name: "方若云", role: "reporter" }]);
});

test("没有分隔的面包屑、图片的编号不进文章，网站给这类网页的名称是栏目", () => {
  const [article] = read(`您的当前位置: 首页工会动态工会活动
工会之家
禾川学院举办教职工羽毛球赛
岳智勇、简冰冰 发布日期:2023-05-16 浏览次数:
${PROSE}
50211
50212
${MORE}`);
  expect([article!.meta.title, article!.meta.section, article!.meta.column]).toEqual([
    "禾川学院举办教职工羽毛球赛",
    "工会之家",
    undefined,
  ]);
  expect(article!.body).not.toMatch(/\d{5}|岳智勇/);
});

test("核稿的人在文中有名有姓", () => {
  const [article] = read(`重阳送福到家
${STAMP}
10月11日，禾川县总工会副主席裘立本看望了退休劳模冉广德，询问老人的饮食起居，送上慰问金和鲜花，叮嘱社区常来看看。
${MORE}
拟稿人：苗清   核稿人：裘立本`);
  expect(article!.meta.people.map((p) => p.name)).toContain("裘立本");
  expect(article!.meta.byline).toContainEqual({ name: "苗清", role: "author" });
  expect(article!.meta.editors).toEqual(["裘立本"]);
});

test("PART.01 之下的短行是小标题，不是网站的框架", () => {
  const [article] = read(`职工夜校开班
${PROSE}${MORE}

PART.01
瑜伽班

在瑜伽老师毛倩的带领下，三十名女职工舒展身体，缓解一天的疲惫。

PART.02
茶艺班

茶艺师讲解六大茶类，学员们动手冲泡，满室茶香。

END
编辑|小夏
点个“在看”`);
  expect(article!.body).toMatch(/瑜伽班[\s\S]*茶艺班/);
});

test("公众号的字隔开的署名、阅读数、微信号", () => {
  const [article] = read(`【工会动态】情系一线送清凉 关爱职工暖人心
原创 办公室 大河水务工会 2021-07-28 17:32
阅读 1024
${PROSE}
${MORE}
供 稿：办公室
摄 影：童瑶
责 编：童瑶
审 核：潘树林
微信号：dahesw
返回搜狐，查看更多`);
  const { meta, body } = article!;
  expect(body).toMatch(/工棚。$/);
  expect(meta.byline).toEqual([
    { name: "办公室", role: "contributor" },
    { name: "童瑶", role: "photographer" },
  ]);
  expect(meta.editors).toEqual(["童瑶", "潘树林"]);
});

test("题下三行短句是引题，末句带感叹号也算", () => {
  const [article] = read(`望汐市总工会船坞里比出“快手”

汽笛响，缆绳长
又到一年开渔季
看谁最先解缆!

点击上方蓝字 关注我们

${PROSE}

${MORE}`);
  expect([article!.meta.title, article!.meta.kicker]).toEqual([
    "望汐市总工会船坞里比出“快手”",
    "汽笛响，缆绳长 又到一年开渔季 看谁最先解缆！",
  ]);
});

test("公司网站上的“集团公司工会”是它自己的工会", () => {
  const [article] = read(`望汐港务集团有限公司
网站首页 走进港务 新闻中心 党群工作 安全生产 人力资源
您当前的位置:首页-党群工作-工会工作
七号码头:缆桩旁摆起凉茶摊
作者:郎月 来源:七号码头 时间:2024-07-02 阅读量:

7月1日，七号码头工会在缆桩旁摆起凉茶摊，两百多名装卸工歇下来喝了一碗，班组长们顺手把防暑药包发到每个人手里。集团公司工会主席谭照野到场看望了装卸工。

版权所有 望汐港务集团有限公司 技术支持:集团信息中心`);
  expect(article!.meta.unionBodies).toContain("望汐港务集团有限公司工会");
});

test("文末单独一句，说的是文中的情景：图片说明；说别的，是正文", () => {
  const page = (last: string) => `您的位置: 望汐在线 > 新闻中心 > 民生 > 正文
望汐市首个“夜班缆工驿站”开门
${STAMP}
${PROSE}
${MORE}
“歇脚的地方有了，夜里的风也不冷了。”郎月说，装卸工们在驿站里喝上了热汤。
望汐市总工会副主席谭照野表示，今年还要再建二十个驿站。
${last}
标签: 驿站 工会`;
  const ends = (last: string) => read(page(last)).map((a) => [a.meta.captions, a.body.trimEnd().slice(-4)]);
  expect(ends("装卸工们在驿站里喝上热汤。")).toEqual([[["装卸工们在驿站里喝上热汤。"], "个驿站。"]]);
  expect(ends("首批志愿者正在招募培训。")).toEqual([[[], "募培训。"]]);
});
