import { expect, test } from "vitest";
import { visible } from "../../src/text/visible.ts";

test("看不见的字符去掉，各字仍记得在原文的位置", () => {
  const source = "\u200b望汐\u200b\u200b市\n总工会\n通\u00ad讯员";
  const seen = visible(source)!;
  expect(seen.of(source)).toBe("望汐市\n总工会\n通讯员");
  expect(seen.of("\u200b甲乙\u200b\u200b丙\n丁戊己\n庚\u00ad辛壬")).toBe("甲乙丙\n丁戊己\n庚辛壬");
  expect(seen.columns(1, [0, 3])).toEqual([1, 6]);
  expect(seen.columns(1, [1, 2])).toEqual([2, 3]);
  expect(seen.columns(2, [1, 3])).toEqual([1, 3]);
});

test("没有这样的字符，就什么也不变", () => expect(visible("望汐市总工会")).toBeNull());
