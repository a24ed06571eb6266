import { expect, test } from "vitest";
import { byNewest, byNumber, groupRuns, yearHeading } from "../../src/site/config/order.ts";
import { entriesOf } from "./sample.ts";

test("newest first; the inferred year counts, no year and no date stand last", () => {
  const items = entriesOf([
    { id: "none" },
    { id: "no-year", date: "XXXX-08-28" },
    { id: "day", date: "2023-07-14" },
    { id: "month", date: "2023-07" },
    { id: "inferred", date: "2022-01-27?" },
    { id: "interval", date: "2024-03-08/2024-03-10" },
  ]).map((e) => e.item);
  const sorted = items.toSorted(byNewest);
  expect(sorted.map((i) => i.id)).toEqual(["interval", "day", "month", "inferred", "no-year", "none"]);
  expect(groupRuns(sorted, yearHeading).map((g) => g.label)).toEqual([
    "2024年",
    "2023年",
    "2022年",
    "年份不详",
    "日期不详",
  ]);
});

test("numbers in ids count as numbers", () => {
  expect(["p04-10", "p04-2", "p4-1"].toSorted(byNumber)).toEqual(["p4-1", "p04-2", "p04-10"]);
});
