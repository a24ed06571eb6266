import { expect, test } from "vitest";
import { alsoIndexed, withoutAlso } from "../../src/search/also.ts";

test("the last characters of Chinese runs, and half-width for full-width", () => {
  expect(alsoIndexed(["绿豆汤。走上３号", "ＡＢＣ与abc"])).toBe("⁂ 3 abc 上 与 号 汤");
});

test("what is only indexed is neither matched nor shown", () => {
  expect(withoutAlso("正文⁂后文. ⁂ 汤 号")).toBe("正文⁂后文. ");
  expect(withoutAlso("正文")).toBe("正文");
});
