import { describe, expect, test } from "vitest";
import { findLostFigures } from "../../../src/ingest/fields/lost.ts";
import { widenPunctuation } from "../../../src/text/spaces.ts";

const find = (text: string) => findLostFigures([{ text: widenPunctuation(text), line: 7 }]);

describe("findLostFigures：丢了数字", () => {
  test.each<[text: string, clause: string]>([
    ["工作组带去30把雨伞,50个急救包和个充电宝。", "50个急救包和个充电宝"],
    ["累计发放慰问金.6万元,惠及职工家庭。", "慰问金.6万元"],
    ["落实县委“”工作安排,一季度开局平稳。", "“”工作安排"],
    ["总投资万元翻修职工书屋,国庆前开放。", "总投资万元"],
    ["全县命名集体协商示范班组个,比上年多出一倍。", "示范班组个"],
    ["全年救助人次,救助金额.5万元。", "救助金额.5万元"],
    ["为抗旱一线送去个水桶、瓶防暑药水。", "个水桶"],
    ["名环卫职工参加免费体检。", "名环卫职工"],
    ["全县已登记驿站数个,其余下月补齐。", "已登记驿站数个"],
    ["全县发展会员人,新建工会12家。", "发展会员人"],
  ])("%s", (text, clause) => {
    const found = find(text);
    expect(found.map((r) => r.text ?? "")).toContainEqual(expect.stringContaining(clause));
    expect(found.every((r) => r.code === "lost-figure" && r.line === 7)).toBe(true);
  });
});

describe("findLostFigures：没有丢", () => {
  test.each([
    "他摸了摸驴头下方的盘根盒。",
    "老会计办起“义务记账台”",
    "工资按件计,没有考勤机。",
    "更要比谁干得巧;对职工的每一条建议都有回音。",
    "为每台机车配备车载冰箱和防暑药箱,",
    "当场表态,所需的240万元列入年度预算。",
    "送去30把雨伞和50个急救包,惠及职工1.2万人次。",
    "每家企业派一名代表,各个班组都到场。",
    "职工福利人人有份,一个不落。",
    "六个班组、十余家企业、数百名职工参加。",
    "这次活动名为“送清凉”,几个月后还要再办一次。",
    "这个家庭的困难,社区里家家户户都知道。",
    "个人会员和家属都可参加,名额有限,户外也可以。",
    "表彰一批先进个人,建立一支志愿服务队。",
    "文艺演出场场爆满,职工个个叫好。",
    "举办第三期培训班,参加人员名单附后。",
    "版本为2.5万像素,气温在0.5度以下。",
    "大家你一句我一句,提出三条建议。",
    "开展家访,服务家门口的职工。",
    "展柜里有算盘、粉笔盒、听诊器和旧镰刀。",
    "“五一”前夕,《工会法》宣传进企业。",
  ])("%s", (text) => expect(find(text)).toEqual([]));
});
