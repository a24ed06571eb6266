import { expect, test } from "vitest";
import { NUMERAL, numeral, YEAR_NUMERAL } from "../../src/text/numerals.ts";

test.each([
  ["8", 8],
  ["08", 8],
  ["八", 8],
  ["十", 10],
  ["十四", 14],
  ["二十", 20],
  ["二十三", 23],
  ["廿三", 23],
  ["卅", 30],
  ["卅一", 31],
  ["2023", 2023],
  ["二〇二三", 2023],
  ["二○二三", 2023],
  ["二零二三", 2023],
  ["二O二三", 2023],
  ["一九九八", 1998],
  ["十月", Number.NaN],
  ["", Number.NaN],
])("%s → %d", (written, value) => expect(numeral(written)).toBe(value));

test("表达式认得的,都读得出数", () => {
  const year = new RegExp(`^${YEAR_NUMERAL}$`);
  for (const written of ["2023", "二〇二三", "二O二三"]) expect(written).toMatch(year);
  for (const written of ["23", "202", "二三"]) expect(written).not.toMatch(year);
  for (const written of ["7", "十二", "廿三"]) expect(written).toMatch(new RegExp(`^${NUMERAL}$`));
});
