import { expect, test } from "vitest";
import { simplified } from "../../src/text/simplified.ts";

test.each([
  ["望汐市總工會舉辦職工運動會", "望汐市总工会举办职工运动会"],
  ["机床集团工会", "机床集团工会"],
  ["乾隆、皇后、著名 abc １２", "干隆、皇后、著名 abc １２"],
  ["𠀀字與😀", "𠀀字与😀"],
  ["", ""],
])("%s", (text, expected) => {
  expect(simplified(text)).toBe(expected);
  expect(simplified(text)).toHaveLength(text.length);
});
