import { expect, test } from "vitest";
import { read } from "./web-texts.ts";

/** Offices' bulletins as they are typed: a head, numbered or starred pieces, news in short, whom it is sent to. */

test("简报：目录、各篇、信息快讯；“县总工会”是编者所在的县的", () => {
  const articles = read(`              工 会 简 报

                 第 7 期

望江县总工会办公室编         2022年7月29日

【本期目录】
一、县总工会开展“夏送清凉”慰问活动
二、信息快讯

        县总工会开展“夏送清凉”慰问活动

    7月20日至22日,县人大常委会副主任、县总工会主席
程立新带队深入县污水处理厂、城东变电站、望江大道改造
工程工地,看望慰问高温下坚守岗位的一线职工,送上防暑
药品、饮料、毛巾等慰问品价值3.6万元。
    程立新每到一处,都详细询问职工的作息时间和防暑降
温措施落实情况,要求用工单位合理安排作业时间,切实保
障职工的安全健康权益。
                                (县总工会办公室)

【信息快讯】
◆7月8日,县总工会举办女职工维权知识讲座,县妇幼保
健院主任医师何敏主讲,80余名女职工参加。
◆7月12日,县医疗工会组织120名医务职工赴省工人疗养
院疗休养。
◆县供电公司工会开展“安康杯”知识竞赛,配电班职工石
磊获一等奖。

报:市总工会,县委办、县人大办、县政府办、县政协办
送:县总工会主席、副主席
                                  (共印120份)`);
  expect(articles.map((a) => a.meta.title)).toEqual(["县总工会开展“夏送清凉”慰问活动", "信息快讯"]);
  const [first, brief] = articles;
  expect([first!.meta.bulletin, first!.meta.unionBodies]).toEqual(["工会简报", ["望江县总工会"]]);
  expect(brief!.meta.captions).toEqual([]);
  expect(brief!.meta.people.map((p) => p.name)).toEqual(["何敏", "石磊"]);
  expect(brief!.body.match(/◆/g)).toHaveLength(3);
  expect(brief!.body).toContain("配电班职工石磊获一等奖");
});

test("编者按之下,★起头的各是一篇;发文的处室不是栏目", () => {
  const articles = read(`工运信息
2015年第12期(总第88期)
清源市总工会研究室          2015年12月10日

编者按:为进一步推动集体协商工作,现将溪口区总工会和市轻工工会的做法刊发,供各地学习借鉴。

★溪口区总工会“三步走”做实集体协商
今年以来,溪口区总工会坚持先试点、再规范、后推广,在全区建立起区域性、行业性集体协商制度。
一是选好试点。选择餐饮行业先行先试,与行业协会签订集体合同。

★市轻工工会“一函两书”护权益
市轻工工会针对企业拖欠加班费问题,于9月向3家企业发出提示函。市轻工工会主席石慧说,发函不是目的。`);
  expect(articles.map((a) => [a.meta.bulletin, a.meta.section, a.meta.title])).toEqual([
    ["工运信息", undefined, "溪口区总工会“三步走”做实集体协商"],
    ["工运信息", undefined, "市轻工工会“一函两书”护权益"],
  ]);
  expect(articles[1]!.meta.unionBodies).toEqual(["清源市轻工工会"]);
});

test("各篇的序号不是标题的", () => {
  const articles = read(`北岭煤业公司工会工作动态

2023年3月6日                         第5期

1、公司工会组织女职工健步走
3月4日上午,公司工会在矿区文体广场组织开展女职工健步走活动,300余名女职工参加。公司工会主席钱进宣布活动开始。
(工会 李娜)
2、选煤厂工会慰问困难职工
3月2日,选煤厂工会主席郝建国一行走访慰问了赵喜全等5户困难职工家庭,送去慰问金1万元。
(选煤厂工会)`);
  expect(articles.map((a) => a.meta.title)).toEqual(["公司工会组织女职工健步走", "选煤厂工会慰问困难职工"]);
  expect(articles[1]!.meta.people).toContainEqual({ name: "赵喜全", roles: ["困难职工"] });
});
