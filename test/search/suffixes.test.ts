import { expect, test } from "vitest";
import { dice } from "../../scripts/bench/dice.ts";
import { commonPrefix, sortSuffixes } from "../../src/search/suffixes.ts";

const units = (text: string): Uint16Array =>
  Uint16Array.from(`${text.split("|").join("\0")}\0`, (c) => c.charCodeAt(0));

/** What stands from each position on, up to the next border. */
const suffixes = (text: string): string[] =>
  [...sortSuffixes(units(text), 64)].map((at) => text.slice(at).split("|")[0]!);

test("positions are sorted by what follows them, each text for itself", () => {
  expect(suffixes("乙甲|甲|丙")).toEqual(["丙", "乙甲", "甲", "甲"]);
});

test("what is equal stays in the text's order, and is compared no deeper than asked", () => {
  expect([...sortSuffixes(units("甲乙|甲乙|甲丙"), 1)]).toEqual([7, 1, 4, 0, 3, 6]);
});

test("random and repetitive texts come out as a plain sort has them", () => {
  for (const alphabet of [2, 5, 300]) {
    const roll = dice(alphabet);
    const letters = Array.from({ length: 3000 }, () => (roll(40) ? String.fromCharCode(0x4e00 + roll(alphabet)) : "|"));
    const text = `${letters.join("")}|${"甲乙".repeat(100)}`;
    const sorted = suffixes(text).map((s) => s.slice(0, 64));
    expect(sorted).toEqual(sorted.toSorted());
    expect(sorted).toHaveLength([...text].filter((c) => c !== "|").length);
  }
});

test("a common prefix ends at a border", () => {
  expect(commonPrefix(units("甲乙|甲乙丙"), 0, 3, 64)).toBe(2);
  expect(commonPrefix(units("甲乙丙|甲乙丙"), 0, 4, 2)).toBe(2);
});
