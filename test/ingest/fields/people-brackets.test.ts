import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/ingest/fields/people.ts";

const people = (text: string) =>
  findPeople([{ text, line: 1 }], text).people.map((p) => [p.name, ...(p.roles ?? [])].join("|"));

describe("括号和职务", () => {
  test.each<[text: string, found: string[]]>([
    [
      "桐溪区总工会主席袁明兴、副主席（正科级）余文超、副主席宁小川出席。",
      ["袁明兴|桐溪区总工会主席", "余文超|副主席", "宁小川|副主席"],
    ],
    [
      "会上，盛禾粮油（望汐）工业有限公司行政部副经理、工会副主席姜东日介绍了经验。",
      ["姜东日|盛禾粮油（望汐）工业有限公司行政部副经理|工会副主席"],
    ],
    [
      "会议选举郑万通为名誉会长，改选宣教部常务副部长董蕴奇为会长。",
      ["郑万通|名誉会长", "董蕴奇|宣教部常务副部长|会长"],
    ],
  ])("%s", (text, found) => expect(people(text)).toEqual(found));
});

describe("机构、地方、职务不是姓名", () => {
  test.each<[text: string, found: string[]]>([
    ["7月19日，区人大副主任、区总工会主席冯征宇到会。", ["冯征宇|区人大副主任|区总工会主席"]],
    ["柳塘区副主席吕春霞送上慰问金。", ["吕春霞|柳塘区副主席"]],
    ["总编辑李骥川到会，原社长郭国涌获聘。", ["李骥川|总编辑", "郭国涌|原社长"]],
  ])("%s", (text, found) => expect(people(text)).toEqual(found));
});
