import { describe, expect, test } from "vitest";
import { read } from "./web-texts.ts";

/** A flipbook's page: three photographs over their news, a portrait in four columns below, and a notice in a box under the last two. */

describe("四栏人物稿下面的通知，上面的一排照片", () => {
  const page = `Page 23 - 柳堤职工2021年8月号
P. 23

柳堤职工 LIUDI WORKER                                                           2021年8月号 · 21




     ①插花选手修剪花枝                            ②选手给花盆上底釉                        ③评委用卡尺量盆口

    6月26日至28日，柳堤市园林行业工会联合会在江边花圃举办职工盆景、插花手艺比武，四十二名选手报名参
赛，裴四海、陆小燕各得一个第一名。
                                                                            本刊记者 石磊 摄

 工匠风采
                                                       规程，全场返修率降三成               室里一共攻下故障难题

二十六年只听一种声音                                             多，每年少跑外出去救援               20项，带出技师6名、高

“听车郎中”关小湖                                              20 多 个 来 回 。 徒 弟 韦 小 山
                                                       说，师傅最较真的不是修
                                                                                 级工3名，其中马小川在
                                                                                 全市修车大赛上夺得第
□ 本刊通讯员 苏小满                                            车，是问，“谁要是写错               一名。
                                                       一个数，他能当着全组人                    当选劳动模范那年，
   傍晚七点多，柳堤公                    场里的《公交异响图册
                                                       问得你脸通通红。”                 他领奖回来没顾上回到家
交三场的修车库还亮着灯                     》。
                                                          以他名字命名的师傅              里，先进了修车库。三
，关小湖趴在十二号车底                        这几年添了电动客车
                                                       工作室去年挂牌后，柳堤               场工会主席沈立群问他图
下，手里捏着一根细长的                     ，有人劝他别再折腾。他
                                                       市总工会拨来了三万元经               个啥，他搓搓手憨憨地笑
听针。半支烟的工夫，他                     却头一个报名去学电路
                                                       费，公交三场工会给工作               笑：“几天没听见它响，
钻出来在黑板上写下：后                     ，五十出头的人和刚毕业
                                                       室添了听诊台。一年多来               心里空落落像丢了啥。”
桥轴承，最多再撑三天。                     的大学生们坐在一起背
第三天进库拆开，轴承滚                     图。他还把听音的门道写
道果然裂了一道指甲宽的                     成 了 2 本 教 材 ， 又 变 做 了
细缝。工友们都叫他“听
车郎中”。
   二十六年前，他从技
校毕业进了车库，跟着老
师傅叶长河学修车。师傅                                             《公交异响判断图册》手稿

从来不爱讲大道理，只让
他每天把全场108台车                                            关于做好2021年中秋国庆期间送清凉工作的通知
挨个听一遍，记下各自的声                                           各区、县总工会，各直属工会：
                                关小湖（左）教徒弟听后桥
                                                           为把关心送到高温一线职工的身边去，现就做好两节前
音。他一记就是四年，写                           马小川 摄
                                                       后送清凉有关工作通知如下。
满十本，后来成了                                                   一、走访对象。建筑工地、环卫岗位、停产企业和坚
                                                       守岗位的一线职工，患病职工以及家中困难的劳模。
                                                           二 、 时 间 安 排 。 走 访 慰 问 集 中 在 2021 年 8 月 15 日 至
                                                       2021年9月30日进行，慰问资金须于9月15日前实名发
                                                       放到卡。
                                                           三、有关要求。坚持先走访后慰问、谁走访谁签字，
                                                       不漏一户一人；严禁克扣挪用，举报电话12351。
                                                                                        柳堤市总工会
                                                                                        2021年8月10日
投稿信箱：ldzgbjb@liudi.invalid        印刷：柳堤日报印务中心
`;
  const [photos, portrait, notice, ...more] = read(page);

  test("并排的三条图说归照片下面的图片新闻", () => {
    expect(photos!.meta.captions).toEqual(["插花选手修剪花枝", "选手给花盆上底釉", "评委用卡尺量盆口"]);
    expect(photos!.meta.kind).toBe("photo-news");
    expect(photos!.meta.byline?.map((b) => b.name)).toEqual(["石磊"]);
    expect(photos!.body.trim()).toMatch(/^6月26日.*各得一个第一名。$/);
  });

  test("拉开字距的行不伸进旁边一栏，四栏依次读完", () => {
    expect([portrait!.meta.title, portrait!.meta.kicker]).toEqual(["“听车郎中”关小湖", "二十六年只听一种声音"]);
    expect(portrait!.body).toContain("后来成了场里的《公交异响图册》。");
    expect(portrait!.body).toContain("技师6名、高级工3名");
    expect(portrait!.body.trim().endsWith("像丢了啥。”")).toBe(true);
    expect(portrait!.meta.captions).toEqual(["关小湖（左）教徒弟听后桥", "《公交异响判断图册》手稿"]);
  });

  test("“各区、县总工会……：”上面的一行是通知的标题，图说不在其中", () => {
    expect(notice!.meta.title).toBe("关于做好2021年中秋国庆期间送清凉工作的通知");
    expect(notice!.meta.date).toBe("2021-08-10");
    expect(notice!.body).toMatch(/^各区、县总工会，各直属工会：/);
    expect(more).toEqual([]);
  });
});
