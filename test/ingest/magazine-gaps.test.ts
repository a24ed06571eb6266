import { expect, test } from "vitest";
import { ingestAlone } from "./cases.ts";
import { read, titles } from "./web-texts.ts";

/** Magazine pages whose wide gaps part no columns: inside a headline, a list, a running head. */

const HALVES = `        沧屿工会通讯                                        2022年第4期 总第118期


                            把好健康第一关                             护航职场半边天
                4月26日，沧屿县总工会在妇幼保健院举行                            议，今年将为六千名企业女职工免费筛查，并为确
            女职工关爱行动启动仪式，百余名来自电子、纺织                              诊者建立台账跟踪帮扶。县总工会还组织女律师志
            、家政行业的女职工代表到场。县总工会主席高文                              愿团进企业宣讲二十场，讲法律、讲案例、讲维权
            娟为十家示范点授牌。                                          的办法，把法规送到车间班组，让姐妹们遇事不慌
                仪式上，县总工会与县卫生健康局签订合作协                            、有理会讲。宣讲将持续到六月底。`;

test("标题两半之间空得与栏间一样宽，仍是一个标题", () => {
  expect(read(HALVES).map(({ meta }) => meta.title)).toEqual(["把好健康第一关 护航职场半边天"]);
  expect(read(HALVES)[0]!.body.replace(/\s+/g, "")).toContain("签订合作协议，今年将为六千名");
});

test("右栏另起一文，左右两个标题就是两个标题", () => {
  const two = HALVES.replace(
    /(?<= {9})议，今年将为六千名企业女职工免费筛查，并为确/,
    "    5月6日，沧屿县总工会在城关镇为环卫女工",
  ).replace("作协\n", "会。\n");
  expect(titles(two)).toEqual(["把好健康第一关", "护航职场半边天"]);
});

const LISTED = `           14   望汐工会                                                                      劳动光荣



                        兵头将尾最吃劲                     小小班组挑大梁
                              望汐市总工会首次评选表彰班组长

               8月28日，望汐市总工会在工人文                       导员，把手艺讲给更多年轻人听，也把班
           化宫举行首届十佳班组长表彰会，十名从                         组里管人管事的办法带进课堂。据了解，
           生产一线走来的班组长接过奖章与聘书。                         班组长大讲堂将在下月开讲，届时还要请
           市总工会主席杨明远为他们颁奖。                            受表彰的几位轮流登台。
               这次评选历时三个月，由车间推荐、                           杨明远在讲话中要求，各级工会要把
           工友投票、专家评审三个环节产生。与一                         班组长培养纳入产业工人队伍建设改革，
           般评先不同，工友投票占总分的六成。                          推动企业落实班组长津贴和疗休养待遇，
               首届班组长名单如下：
                                                      三年内把全市班组长轮训一遍。他说，班
           周志强       细纱车间甲班
                                                      组稳，企业就稳，一线的事要靠一线的人
           欧阳春燕      望汐水务抢修班
                                                      去管好。市总工会将会同有关部门拿出办
           林海涛       朝阳乳业灌装班
                                                      法，年底前在五家企业先行试点，明年在
           郑国庆       北岭煤业掘进队
                                                      全市铺开。
           高文娟       望汐热力巡线组

               表彰会后，市总工会还组织班组长与

           职业院校学生座谈，聘请他们担任校外辅`;

test("栏内名单一行一人，单位隔着空格，归在本栏；页头的页码、刊名、栏目不是标题", () => {
  const [first, ...more] = ingestAlone(new TextEncoder().encode(LISTED)).articles;
  expect(more).toEqual([]);
  expect(first!.meta).toMatchObject({
    title: "兵头将尾最吃劲 小小班组挑大梁",
    subtitle: "望汐市总工会首次评选表彰班组长",
    section: "劳动光荣",
    page: "14",
    bulletin: "望汐工会",
  });
  expect(first!.body).toContain("\n\n欧阳春燕 望汐水务抢修班\n\n林海涛 朝阳乳业灌装班\n\n");
  expect(first!.meta.people).toContainEqual({ name: "欧阳春燕", roles: ["望汐水务抢修班"] });
});
