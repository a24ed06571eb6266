import { expect, test } from "vitest";
import { isNear, nearMisses } from "../../src/search/near.ts";
import { openSample, record } from "./sample.ts";

test.each([
  ["陆望书", "陆望舒", true],
  ["陆望", "陆望舒", true],
  ["陆舒望", "陆望舒", true],
  ["陆望舒舒", "陆望舒", true],
  ["陆望舒", "陆望舒", false],
  ["陆大成", "陆望舒", false],
  ["陆", "陆望", false],
  ["陆苹", "陆望", false],
])("%s is near %s: %s", (a, b, expected) => {
  expect(isNear(a, b)).toBe(expected);
});

test("who finds nothing is offered near names and the words one by one, if they find something", async () => {
  const { index } = await openSample([
    record(0, { people: ["陆望舒"], blocks: ["食堂添了馒头，职工叫好。"] }),
    record(1, { people: ["许俊"], bodies: ["望汐市总工会"] }),
  ]);
  const simplify = async () => (s: string) => s;
  const near = async (q: string) => nearMisses(index, q, simplify, 9);
  expect(await near("陆望书")).toEqual(["陆望舒"]);
  expect(await near("职工食堂馒头")).toEqual(["职工 食堂 馒头"]);
  expect(await near("职工食堂龘龘馒头")).toEqual(["职工 食堂 馒头"]);
  expect(await near("许骏")).toEqual(["许俊"]);
  expect(await near("望夕市总工会")).toEqual(["望汐市总工会"]);
  expect(await near("陆苹")).toEqual([]);
  expect(await near("完全没有的话")).toEqual([]);
});

test("what may be meant is looked for with few requests: of many words the longest", async () => {
  const words = ["职工", "食堂", "馒头", "书屋", "开门", "迎客"];
  const filler = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000))).join("");
  const { index } = await openSample([
    record(0, { people: ["陆望舒"], blocks: [words.join("，"), filler, filler.slice(5)] }),
    record(1, { blocks: [[...filler].reverse().join("")] }),
  ]);
  const simplify = async () => (s: string) => s;
  const offered: number[] = [];
  for (const requests of [1, 2, 3, 4, 9]) {
    const before = index.fetched();
    const near = await nearMisses(index, `${words.join("")}没有`, simplify, requests);
    expect(index.fetched() - before).toBeLessThanOrEqual(requests);
    for (const word of near.join(" ").split(" ")) expect(words.join("")).toContain(word);
    offered.push(near.join(" ").split(" ").filter(Boolean).length);
  }
  expect(offered[0]).toBe(0);
  expect(offered[1]).toBeGreaterThan(0);
  expect(offered.at(-1)).toBeGreaterThan(offered[1]!);
  expect(index.root.keys.length).toBeGreaterThan(1);
});
