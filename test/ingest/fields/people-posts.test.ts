import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/ingest/fields/people.ts";
import { rollLine } from "../../../src/ingest/roll.ts";

const read = (text: string) => {
  const paragraphs = text.split("\n").map((t, i) => ({ text: t, line: i + 1 }));
  return Object.fromEntries(findPeople(paragraphs, text).people.map((p) => [p.name, p.roles]));
};

describe("findPeople：职务在名字前后的各种说法", () => {
  test.each<[text: string, people: Record<string, string[]>]>([
    ["据厂工会副主席兼女工部部长阮文漪介绍，方案已定。", { 阮文漪: ["厂工会副主席", "女工部部长"] }],
    [
      "理事长由点心师傅出身的沈若川出任；副理事长由陈雨桐、温知行、简志远出任；监事长由荣休会长段秋实出任。",
      {
        沈若川: ["点心师傅", "理事长"],
        陈雨桐: ["副理事长"],
        温知行: ["副理事长"],
        简志远: ["副理事长"],
        段秋实: ["荣休会长", "监事长"],
      },
    ],
    ["如今在县城当儿科医生的卢小雨托人带话。", { 卢小雨: ["儿科医生"] }],
    ["她的父亲温长庚是望汐自来水公司抢修工，干了三十年。", { 温长庚: ["望汐自来水公司抢修工"] }],
    [
      "孟海川，42岁，望汐煤业集团支架检修班班长，沧岚省五一劳动奖章获得者。",
      { 孟海川: ["望汐煤业集团支架检修班班长", "沧岚省五一劳动奖章获得者"] },
    ],
    [
      "孟海川，望汐市第三医院心理科副主任医师、市三八红旗手，随船出海。",
      { 孟海川: ["望汐市第三医院心理科副主任医师"] },
    ],
    ["孟海川，参加大会的工会主席，都来了。", { 孟海川: [] }],
    ["替补席上的助产士邰小青上了场。", { 邰小青: ["助产士"] }],
    ["“远山26”轮船长\n方少白\n连问了三个问题。", { 方少白: ["“远山26”轮船长"] }],
    [
      "同行的市三院副主任医师、市五一劳动奖章获得者\n孟海川\n讲了一课。",
      { 孟海川: ["市三院副主任医师", "市五一劳动奖章获得者"] },
    ],
    ["站长由退休的轮机长老郁担任，大家都爱查老王的本子。", {}],
    ["村里的佘阿婆和住在楼下的葛小姐也来了。", {}],
  ])("%s", (text, people) => expect(read(text)).toEqual(people));
});

describe("rollLine：带性别一栏的名单", () => {
  test.each([
    ["2 贝 蕾 女 望汐县第三中学教研组组长", "贝蕾", "望汐县第三中学教研组组长"],
    ["3 努尔江·阿不都 男 临江区白鹤小学双语教师", "努尔江·阿不都", "临江区白鹤小学双语教师"],
  ])("%s", (text, name, rest) => expect(rollLine(text)).toMatchObject({ name, rest }));
});
