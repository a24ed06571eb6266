import { describe, expect, test } from "vitest";
import { type BodyContext, findUnionBodies } from "../../../src/ingest/fields/bodies.ts";
import { widenPunctuation } from "../../../src/text/spaces.ts";

const find = (text: string, context: Partial<BodyContext> = {}) => {
  const paragraphs = widenPunctuation(text).split("\n");
  const said = paragraphs.join("\n");
  return findUnionBodies(paragraphs, { pageText: said, articleText: said, home: [], known: [], ...context });
};
const bodies = (text: string, context: Partial<BodyContext> = {}) => find(text, context).unionBodies;

describe("findUnionBodies：行事的工会", () => {
  test.each<[text: string, unionBodies: string[]]>([
    ["桐溪区总工会召开推进会。", ["桐溪区总工会"]],
    ["4月2日,望汐市总工会举办培训。", ["望汐市总工会"]],
    ["桐溪区总工会、石埠区总工会联合举办招聘会。", ["桐溪区总工会", "石埠区总工会"]],
    ["望汐市总工会副主席沈若川出席会议。", ["望汐市总工会"]],
    ["望汐机床集团工会启动技能竞赛。", ["望汐机床集团工会"]],
    ["云峤乡工会联合会组织职工植树。", ["云峤乡工会联合会"]],
    ["槐安社区联合工会走访沿街商铺。", ["槐安社区联合工会"]],
    ["石埠区总工会工作人员走访外卖站点。", ["石埠区总工会"]],
    ["由沧岚省总工会主办的竞赛开幕。", ["沧岚省总工会"]],
  ])("%s", (text, unionBodies) => expect(bodies(text).sort()).toEqual([...unionBodies].sort()));
});

describe("findUnionBodies：只是提到的,或不是工会的", () => {
  test.each([
    "会议传达了沧岚省总工会文件精神。",
    "各区总工会主席参加会议。",
    "各级工会要围绕中心、服务大局。",
    "各乡镇工会、各直属工会汇报工作。",
    "职工服务中心和工人文化宫免费开放。",
    "工会干部走访企业,宣传工会法。",
    "大家表示要为乡村建设贡献工会力量。",
    "成立了五支工会志愿服务队。",
    "会议总结工会上半年工作。",
    "会议讲清工会态度和办法。",
    "企业集团工会负责人参加会议。",
  ])("%s", (text) => expect(bodies(text)).toEqual([]));
});

describe("findUnionBodies：简称取全称", () => {
  test.each<[name: string, text: string, context: Partial<BodyContext>, unionBodies: string[]]>([
    ["本文的全称", "桐溪区总工会召开会议。\n区总工会主席沈若川讲话。", {}, ["桐溪区总工会"]],
    ["区总", "桐溪区总工会召开会议。\n区总党组书记沈若川讲话。", {}, ["桐溪区总工会"]],
    ["本页另一篇的全称", "区总工会主席沈若川讲话。", { pageText: "桐溪区总工会开放职工书屋。" }, ["桐溪区总工会"]],
    ["主办单位", "区总工会举办夜校。", { home: ["桐溪区总工会", "望汐市总工会"] }, ["桐溪区总工会"]],
    ["主办单位的上级", "市总工会举办夜校。", { home: ["桐溪区总工会", "望汐市总工会"] }, ["望汐市总工会"]],
    ["同句里刚说过的地方", "禾川县人大常委会副主任、县总工会主席欧阳澄一行到望汐市考察。", {}, ["禾川县总工会"]],
    ["名录里更全的名字", "鲤湾街道总工会开展排查。", { known: ["石埠区鲤湾街道总工会"] }, ["石埠区鲤湾街道总工会"]],
  ])("%s", (_, text, context, unionBodies) => expect(bodies(text, context)).toEqual(unionBodies));

  test("没有全称可取:照原样,写一条待核", () => {
    const { unionBodies, review } = find("县总工会举办法律讲堂。");
    expect(unionBodies).toEqual(["县总工会"]);
    expect(review).toMatchObject([{ code: "union-body", text: "县总工会" }]);
  });

  test("没有文字就没有", () => expect(find("")).toEqual({ unionBodies: [], review: [] }));
});
