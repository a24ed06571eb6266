import { describe, expect, test } from "vitest";
import type { Block } from "../../src/ingest/layout/blocks.ts";
import { carriesOn } from "../../src/ingest/layout/far-rows.ts";
import { areParallel, runsOn } from "../../src/ingest/layout/halves.ts";
import { withListedRows } from "../../src/ingest/layout/listed-rows.ts";
import { pullQuotes } from "../../src/ingest/layout/pull-quotes.ts";
import { read, titles } from "./web-texts.ts";

/** Columns of flipbooks as `pdftotext -layout` prints them: rows that what stands beside them has spread. */

const chunk = (text: string, left: number, row: number) => ({
  no: row,
  from: left,
  to: left + text.length,
  text,
  left,
  right: left + text.length,
  row,
});

describe("旁边大字标题拉开的各行", () => {
  const page = `望汐工友 2021年3月号 第12页

望汐工友 WANGXI GONGYOU
                                                            四方传真



        一纸协议
     追回瓦匠血汗钱

  6月3日，瓦匠石守田等      值班律师葛小舟连夜整理
七人从青柏县总工会职工法       考勤表、聊天记录等证据，


                                       退休乐手们
律援助站领回了被拖欠八个       县总工会与县法院先后组织
月的工钱，共计十一万元。       三次调解，工程公司与包工
  去年秋天，工地的包工头
以“甲方没付款”为由停发
                   头最终达成协议，由公司先
                   行垫付。县总工会副主席丛
                                       奏响老船台
                                      6月10日，望汐造船厂的老       天。春天里队员们在群里隔空合
工钱，随后再也找不到人。       一苇提醒，零工也要留好凭
今年3月，工友们抱着试一       证，遇到欠薪及时拨打热线。    食堂里传出琴声，停了三个月的        练，还录了一首老歌送给在外地
                                    “老船钉”乐队恢复排练，二十        的工友。厂工会副主席卓清禾说，
试的心情走进援助站。                          二名队员隔位而坐，平均年龄六        工会为乐队添了两把大提琴，年
                   （青柏县总工会 麦冬）      十九岁，最长的学琴五十四            底将办一场专场音乐会。
`;
  test("各栏仍按次序读完，两行的标题合为一题", () => {
    const articles = read(page);
    expect(articles.map((a) => a.meta.title.replace(/\s/g, ""))).toEqual([
      "一纸协议追回瓦匠血汗钱",
      "退休乐手们奏响老船台",
    ]);
    expect(articles[1]!.meta.section).toBe("四方传真");
    expect(articles[0]!.body).toContain("领回了被拖欠八个月的工钱");
    expect(articles[0]!.body).toContain("走进援助站。值班律师");
    expect(articles[0]!.body).toContain("工程公司与包工头最终达成协议");
    expect(articles[1]!.body).toContain("学琴五十四天。春天里");
  });

  const column = { rows: [chunk("今年春天,望汐船厂的班组长", 0, 1), chunk("们从厂工会领回了一批被拖", 0, 2)], left: 0 };
  const below = [chunk("共计一百三十件,都是新书", 0, 8)];
  const beside = [[chunk("老船台", 30, 4)]];
  test("一行须在栏中句子未完处接上", () => {
    const rest = chunk("欠多时的工具,一件一件登", 0, 7);
    expect(carriesOn(rest, [rest], column, beside, below)).toBe(true);
    expect(carriesOn(rest, [rest], column, [[]], below)).toBe(false);
    expect(carriesOn(rest, [rest], column, [[chunk("一张图片", 4, 4)]], below)).toBe(false);
    // 四行都空着，旁边的标题和它同在一行：下面是另外几篇。
    const [near, low] = [3, 4].map((empty) => ({ ...rest, row: column.rows.at(-1)!.row + 1 + empty }));
    const head = chunk("接待日开进食堂", 40, near!.row);
    expect(carriesOn(near!, [near!, head], column, [], below)).toBe(true);
    expect(carriesOn(low!, [low!, { ...head, row: low!.row }], column, [], below)).toBe(false);
    const lead = chunk("6月3日,厂工会又开办了夜", 0, 7);
    expect(carriesOn(lead, [lead], column, beside, below)).toBe(false);
    const headline = chunk("望汐船厂工会送书上门解渴", 0, 7);
    expect(carriesOn(headline, [headline], column, beside, [chunk("近日,望汐船厂", 2, 8)])).toBe(false);
  });

  test("字数相同的两句口号相隔几行仍是一题", () => {
    expect(areParallel(chunk("十双巧手托起一座城", 0, 1), chunk("绝活故事讲进车间里", 0, 5))).toBe(true);
    expect(areParallel(chunk("望汐总工会表彰劳模", 0, 1), chunk("绝活故事讲进车间里", 0, 5))).toBe(false);
  });

  test.each([
    ["一场比武", "比出车间新把式"],
    ["青岩山坳里", "添了九个“充电站”"],
    ["望汐车务段办起", "车厢“读书角”"],
  ])("“%s”说了半句，下一行接着说", (above, row) => {
    expect(runsOn(chunk(above, 4, 1), chunk(row, 2, 2), 1)).toBe(true);
  });

  test("两半的口号自成一题，其上一行是引题", () => {
    expect(runsOn(chunk("县总“石榴讲堂”送课进车间", 0, 1), chunk("话有人听 气有处消", 4, 2), 1)).toBe(false);
  });
});

describe("栏中再印一遍的引语", () => {
  const block = (top: number, rows: string[]): Block => ({
    rows: rows.map((text, i) => chunk(text, 20, top + i)),
    left: 20,
    right: 34,
    top,
    bottom: top + rows.length - 1,
    role: "body",
  });
  const all = [
    { ...block(1, ["他只说了一句：“焊缝不会说谎，", "说谎的是手上的懒。”"]), left: 0 },
    block(1, ["三年以后，他在全厂的比武", "中拿了第一，想出了“错位"]),
    block(6, ["“焊缝不会说谎，", "说谎的是手上的懒。”"]),
    block(10, ["焊法”，废品少了一半。"]),
  ];
  test("引语两边的正文相接", () => {
    expect([...pullQuotes(all)].map((c) => c.row)).toEqual([6, 7]);
    expect(pullQuotes(all.slice(1)).size).toBe(0);
  });
});

describe("栏首居中的窄标题", () => {
  const page = `望汐矿工-在线阅读
特稿 | FEATURE                                                  望汐矿工

望汐矿业集团第七届职工技能比武落幕

四百矿工亮绝活 一招一式见真章                                         井口新鲜事
文/麦 冬 图/石 墨
                                                   井架下办起
                                                  “故事小课堂”
                                                   傍晚放学，北坡矿职工子
  2018年6月9日至12日，望汐矿       她。她是南坡矿通风队唯一的女         弟葛小满不再去更衣室等妈
业集团第七届职工技能比武决赛          瓦检员，为了练这手绝活，半年         妈升井，而是走进井架下的
在集团实训中心举行。来自九座          里磨坏了五副手套。             小课堂。
矿井的四百名选手，在采煤机司            “比的是手上功夫，赛的是           近日，北坡矿工会腾出两
机、通风维修电工等七个工种中          安全底气。”集团工会主席丛一         间屋子，请来五名退休教师，
捉对比拼，两天里难分高下。            苇说，三年来有八百名职工通过         为双职工家庭的孩子辅导功
  瓦斯检查工的比武里，十九          大赛晋升了技术等级，他们的三         课，首批接收三十八人。
岁的选手石小荷蒙上眼睛，只凭          十项成果已经用到了井下，明年           矿工会副主席卓清禾说，
手感就装好了便携仪，全场都给          还要办到地面单位去。            暑假还要开设游泳和书法课。
`;
  test("是另一篇的标题，其上短语是栏目", () => {
    const articles = read(page);
    expect(titles(page).map((t) => t.replace(/\s/g, ""))).toEqual([
      "四百矿工亮绝活一招一式见真章",
      "井架下办起“故事小课堂”",
    ]);
    expect(articles[0]!.meta.section).toBe("特稿");
    expect(articles[1]!.body).toMatch(/^傍晚放学/);
  });
});

describe("栏中的名单", () => {
  const page = `18/40
18 | 望汐工会 WANGXI TRADE UNION                                      本期特稿


2023年“望汐工匠”发布仪式在文化宫举行


九双巧手托起一座港


文/麦 冬 图/石 墨
                                                        卓清禾在致辞中说，工匠不是
                                                      墙上的照片，要成为站在身边的
                                                      师傅，市总工会将组织他们成立
                                                      宣讲团，自六月起走进学校。


                                                         书屋“晒”家底
                                                         十家不达标被摘牌
   5月6日，由望汐市总工会、                   市总工会党组书记丛一苇           5月9日，望汐市总工会公布
市广播电视台联合主办的“望汐                  介绍，八年来全市已经选树四批        了职工书屋的星级评定结果。经
工匠”发布仪式在文化宫举行，                  四十名工匠，建成创新工作室六        现场查看、读者问卷和借阅量比
九名生产一线的能工巧匠走上红                  十个，带徒一千余名，今年首次        对，三百家书屋有三十家获评五
毯，副市长卓清禾等人为他们颁                  面向个体工商户开放，渔网修补        星，十家因为常年锁门被摘牌。
发证书。                            工也走上了红毯。              市总工会副主席葛小舟说，评定
   仪式没有冗长的报告，而是                                       将每年一评。
请工匠带着家伙什登台。石守田                                                          （柳 岸）
现场操控模型吊臂，把一枚缝衣
针稳稳穿进酒瓶口；鲍小荷用不
到三分钟，在两只易拉罐之间焊                            “望汐工匠”名单
                                 石守田        望汐港务集团二公司             门机司机
出一条均匀的鱼鳞纹；尉迟松连
                                 鲍小荷        望汐船厂                  电焊工
抓十味中药，误差不超过半克。
                                 尉迟松        市第二医院                 中药师
台下三百多名职工看得目不转睛，
                                 葛水生        滨海盐场                  制盐工
掌声一阵高过一阵。
   “吊的是货，系的是命。”在
港口干了二十年的石守田说。
`;
  test("隔行的表按行读，归题中所说的那一篇；栏下的标题不盖左边的栏", () => {
    const [first, second, ...more] = read(page);
    expect(more).toEqual([]);
    expect(first!.body).toContain("介绍，八年来全市");
    expect(first!.body).toContain("也走上了红毯。\n\n卓清禾在致辞中说，工匠不是墙上的照片");
    expect(first!.body).toContain("鲍小荷 望汐船厂 电焊工");
    expect(first!.body).toContain("葛水生 滨海盐场 制盐工");
    expect(second!.meta.title.replace(/\s/g, "")).toBe("书屋“晒”家底十家不达标被摘牌");
    expect(second!.body).not.toContain("制盐工");
  });

  test("一名一行的几行各自成行", () => {
    const texts = [
      "石守田 望汐工务段线路工",
      "鲍小荷 望汐桥工段桥隧工",
      "葛水生 望汐机务段检车员",
      "丛一苇 望汐车务段值班员",
    ];
    const rows = ["入选者如下，排名不分先后：", ...texts].map((text, i) => chunk(text, 20, i + 1));
    const block: Block = { rows, left: 20, right: 34, top: 1, bottom: 5, role: "body" };
    expect(withListedRows(block).rows.map((r) => !!r.listed)).toEqual([false, true, true, true, true]);
    expect(withListedRows({ ...block, rows: rows.slice(0, 4) }).rows.some((r) => r.listed)).toBe(false);
  });
});

describe("题下作者与右边的副题", () => {
  const page = `望汐工运2018年第2期 - 云上阁电子书 第11页



                 “海棠班组”的九本日记
                                                 ——记望汐公交3路女子班组
                               ■ 文/麦冬   图/石墨


     清晨五点，望汐公交总站的调度室亮起第一盏灯。车
                                         长丛一苇把老车长的经验归拢成一首口诀，又拉着技师
长们领钥匙、量血压，临出门前，总有人翻一翻窗台上那
                                         在模拟器上反复验证。口诀推广以后，急刹车的投诉少
本磨毛了的硬壳日记。
                                         了六成。
     这是3路“海棠班组”的日记，到今年春天已经写到第
                                           日记也记家长里短。有人的孩子查出听力障碍，第
九本。班组十八名车长全是女职工，平均年龄三十六岁，
                                         二天日记里就多了一行字：“她的早班大家轮着替。”
最长的驾龄二十年。路上碰到什么事，收车后就写几行，
                                         姐妹们一替就是五个月，谁也没有叫过一声苦，班组也
哪一站的老人喜欢坐第二排，谁把药忘在座位上。现任班
                                         评上了标兵岗。
`;
  test("合为一篇的题、副题与作者", () => {
    const [article, ...more] = read(page);
    expect(more).toEqual([]);
    expect(article!.meta.title).toBe("“海棠班组”的九本日记");
    expect(article!.meta.subtitle).toBe("记望汐公交3路女子班组");
    expect(article!.meta.byline!.map((b) => b.name)).toEqual(["麦冬", "石墨"]);
    expect(article!.body).toContain("现任班长丛一苇把");
  });
});
