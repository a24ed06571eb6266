import { expect, test } from "vitest";
import { findPeople } from "../../../src/ingest/fields/people.ts";

const read = (texts: string[], headings: string[] = []) =>
  findPeople(
    texts.map((text, i) => ({ text, line: i + 1 })),
    [...headings, ...texts].join("\n"),
    [],
    headings,
  ).people;

test("卡片上的姓名和岗位", () => {
  const cards = [
    "姓名：木兰",
    "岗位：望汐市中医院护师、市五一劳动奖章获得者",
    "姓名：池小雨池小雪",
    "岗位：望汐妇幼保健院助产士",
  ];
  expect(read(cards)).toEqual([
    { name: "木兰", roles: ["望汐市中医院护师", "市五一劳动奖章获得者"] },
    { name: "池小雨", roles: ["望汐妇幼保健院助产士"] },
    { name: "池小雪", roles: ["望汐妇幼保健院助产士"] },
  ]);
});

test("副题里空一格的名字", () => {
  const people = read(["尹阿海守了三十年灯塔。尹阿海说，习惯了。"], ["——记灯塔工、望汐航标处白鸥礁灯塔主任 尹阿海"]);
  expect(people).toEqual([{ name: "尹阿海", roles: ["灯塔工", "望汐航标处白鸥礁灯塔主任"] }]);
});

test("页上别处是地名、厂名的不是人", () => {
  expect(read(["柳阴湾的早晨有雾。", "柳阴湾灯塔建成三十年。"])).toEqual([]);
  expect(read(["石桂香的师傅正在脱模。", "石桂香食品厂开足马力。"])).toEqual([]);
});
