import { describe, expect, test } from "vitest";
import { dateFacts, dateLabel, isEdtf, machineDate } from "../../src/archive/date.ts";

describe("isEdtf", () => {
  test.each([
    "2024",
    "2024-03",
    "2023-07-14",
    "2022-01-27?",
    "2022-01~",
    "2022%",
    "XXXX-08",
    "XXXX-08-28",
    "XXXX-02-29",
    "2024-02-29",
    "2024-03-08/2024-03-10",
    "2024-12-31/2025-01-01",
    "2024-03/2024-05",
    "2024-03-08?/2024-03-10?",
    "XXXX-08-28/XXXX-08-30",
    "XXXX-12-30/XXXX-01-02",
  ])("接受 %s", (date) => expect(isEdtf(date)).toBe(true));

  test.each([
    "",
    "昨天",
    "2024年3月8日",
    "2024-3-8",
    "20240308",
    "2024-13",
    "2024-21", // a season in EDTF: no bulletin is dated so, and no label would fit
    "2024-00-01",
    "2023-02-29",
    "2023-04-31",
    "XXXX-02-30",
    "0000",
    "XXXX",
    "201X",
    "2024-03-08T10:00",
    "2024-03-08/",
    "../2024",
    "2024-03-10/2024-03-08",
    "2024-03-08/2024-03-08",
    "2024-03/2024-03-10",
    "XXXX-08-28/2024-08-30",
    "2024-03-08/2024-03-09/2024-03-10",
    " 2024",
    "2024\n",
  ])("拒绝 %j", (date) => expect(isEdtf(date)).toBe(false));
});

describe("dateLabel", () => {
  test.each([
    ["2023-07-14", "2023年7月14日"],
    ["2024-03", "2024年3月"],
    ["2024", "2024年"],
    ["2022-01-27?", "2022年1月27日（年份据推断）"],
    ["XXXX-08-28", "8月28日（年份不详）"],
    ["XXXX-08", "8月（年份不详）"],
    ["2024-03-08/2024-03-10", "2024年3月8日至10日"],
    ["2024-03-30/2024-04-02", "2024年3月30日至4月2日"],
    ["2024-12-31/2025-01-01", "2024年12月31日至2025年1月1日"],
    ["2024-03/2024-05", "2024年3月至5月"],
    ["2023/2024", "2023年至2024年"],
    ["2024-03-08?/2024-03-10?", "2024年3月8日至10日（年份据推断）"],
    ["XXXX-08-28/XXXX-08-30", "8月28日至30日（年份不详）"],
    ["XXXX-12-30/XXXX-01-02", "12月30日至1月2日（年份不详）"],
  ])("%s → %s", (date, label) => expect(dateLabel(date)).toBe(label));

  test("不是日期就抛错，不猜", () => expect(() => dateLabel("昨天")).toThrow(RangeError));
});

describe("dateFacts", () => {
  test.each([
    ["2023-07-14", { year: 2023, month: 7, day: 14, uncertain: false, sortKey: "2023-07-14" }],
    ["2024-03", { year: 2024, month: 3, day: null, uncertain: false, sortKey: "2024-03-00" }],
    ["2022-01-27?", { year: 2022, month: 1, day: 27, uncertain: true, sortKey: "2022-01-27" }],
    ["XXXX-08-28", { year: null, month: 8, day: 28, uncertain: false, sortKey: "0000-08-28" }],
    ["2024-03-08/2024-03-10", { year: 2024, month: 3, day: 8, uncertain: false, sortKey: "2024-03-08" }],
  ])("%s", (date, facts) => expect(dateFacts(date)).toEqual(facts));

  test("按 sortKey 排列：年份不详在最前，粗略的在其各部分之前", () => {
    const dates = ["2024-03-08", "2024-03", "XXXX-08-28", "2024", "2023-12-31?"];
    const sorted = dates.toSorted((a, b) => (dateFacts(a).sortKey < dateFacts(b).sortKey ? -1 : 1));
    expect(sorted).toEqual(["XXXX-08-28", "2023-12-31?", "2024", "2024-03", "2024-03-08"]);
  });
});

describe("machineDate", () => {
  test.each([
    ["2023-07-14", "2023-07-14"],
    ["2024-03", "2024-03"],
    ["2024", "2024"],
    ["2022-01-27?", "2022-01-27"],
    ["2024-03-08/2024-03-10", "2024-03-08"],
    ["XXXX-08-28", null],
  ])("%s → %s", (date, expected) => expect(machineDate(date)).toBe(expected));
});
