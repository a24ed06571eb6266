import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/ingest/fields/people.ts";

const read = (text: string, headings: string[] = []) => {
  const paragraphs = text.split("\n").map((t, i) => ({ text: t, line: i + 1 }));
  return Object.fromEntries(findPeople(paragraphs, text, [], headings).people.map((p) => [p.name, p.roles]));
};

describe("findPeople：一行几人的获奖名单", () => {
  test("姓名后括注院系，两人一行", () => {
    const text =
      "一等奖\n沈若川（机械工程学院）贺一鸣（外国语学院）\n二等奖\n陈雨桐（土木工程学院）娜仁（艺术设计学院）\n段干雨（数学学院）温知行（物理学院）";
    expect(Object.keys(read(text))).toEqual(["沈若川", "贺一鸣", "陈雨桐", "娜仁", "段干雨", "温知行"]);
  });

  test("一人一行的名单中间隔着奖项", () => {
    const text =
      "一等奖\n温知行 望汐古典家具厂\n二等奖\n冼若川 桐溪古建工程公司\n陈雨桐 望汐技师学院\n三等奖\n区海明 汐湾联合工会\n贺一鸣 瑞木家具公司";
    expect(Object.keys(read(text))).toEqual(["温知行", "冼若川", "陈雨桐", "区海明", "贺一鸣"]);
  });

  test("职务一行，两个名字一行", () =>
    expect(read("副主席\n沈若川 米热古丽·艾山")).toEqual({ 沈若川: ["副主席"], 米热古丽·艾山: ["副主席"] }));
});

describe("findPeople：名字从哪里起，到哪里止", () => {
  test.each<[text: string, people: Record<string, string[]>]>([
    ["六年的乡邮员巴桑平措说，山路他闭着眼也认得。", { 巴桑平措: ["乡邮员"] }],
    ["校方代表暨松岭国中校长温知行到场。", { 温知行: ["校方代表", "松岭国中校长"] }],
    ["远洋渔船轮机长伊斯坦·卡路因出海未归，由母亲代领。", { 伊斯坦·卡路: ["远洋渔船轮机长"] }],
    ["骑手代表麦·阿布都开门见山。", { 麦·阿布都: ["骑手代表"] }],
  ])("%s", (text, people) => expect(read(text)).toEqual(people));

  test("职工方代表、企业方代表是两方，不是姓方的", () => {
    const text = `职工方代表、企业方代表各九人到会。
职工方代表、门机司机贺若川说，账要算清。
企业方代表温知行说，话要说透，职工方代表点头。`;
    expect(read(text)).toEqual({ 贺若川: ["职工方代表", "门机司机"], 温知行: ["企业方代表"] });
  });

  test("邹族的某某老师", () => expect(Object.keys(read("邹族籍的浦英·安达老师当选副理事长。"))).toEqual(["浦英·安达"]));
});

describe("findPeople：职务写全", () => {
  test.each<[text: string, people: Record<string, string[]>]>([
    ["省五一劳动奖章获得者、问询员沈若川对答如流。", { 沈若川: ["省五一劳动奖章获得者", "问询员"] }],
    ["监事会召集人则由松岭国中的沈若川老师出任。", { 沈若川: ["老师", "监事会召集人"] }],
    ["——检修分会代表、车辆检修工沈若川", { 沈若川: ["检修分会代表", "车辆检修工"] }],
    ["合唱团指挥欧阳志明说，大家下了夜班还赶来排练。", { 欧阳志明: ["合唱团指挥"] }],
    ["换届会上，沈若川以二十一票连任理事长。", { 沈若川: ["理事长"] }],
    ["双方在市长特助沈若川见证下换约。", { 沈若川: ["市长特助"] }],
    ["团员尹佩兰今年六十八岁，首次登台。", { 尹佩兰: ["团员"] }],
  ])("%s", (text, people) => expect(read(text)).toEqual(people));

  test("正文写到的人，副题里的身份也是他的", () =>
    expect(
      read("45岁的扎西·达杰是三班的班长。扎西·达杰说，风一大就要上塔。", [
        "记全国劳动模范、高原电力分公司检修工扎西·达杰",
      ]),
    ).toEqual({ 扎西·达杰: ["班长", "全国劳动模范", "高原电力分公司检修工"] }));
});
