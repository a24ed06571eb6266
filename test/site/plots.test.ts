import { expect, test } from "vitest";
import { calendar } from "../../src/site/config/calendar.ts";
import { dateView } from "../../src/site/config/date-view.ts";
import { lane, scaleOf } from "../../src/site/config/lanes.ts";
import { timelinePlot } from "../../src/site/config/plot.ts";
import { entriesOf, pagesOf } from "./sample.ts";

const series = (label: string, ...dates: string[]) => ({ label, url: `/${label}/`, dates: dates.map(dateView) });

test("a few years are drawn by month, and the table has the same figures", () => {
  const plot = timelinePlot([
    series("甲", "2023-01-05", "2023-01", "2023-12-31", "XXXX-03", "2023"),
    series("乙", "2023-12-01"),
  ]);
  expect(plot.unit).toBe("月");
  expect(plot.strips.map((s) => s.bars.map((b) => [b.label, b.count, b.height, b.url]))).toEqual([
    [
      ["2023年1月", 2, 100, "/years/2023/01/"],
      ["2023年12月", 1, 50, "/years/2023/12/"],
    ],
    [["2023年12月", 1, 50, "/years/2023/12/"]],
  ]);
  expect(plot.rows.map((r) => [r.label, r.counts, r.total])).toEqual([
    ["2023年1月", [2, 0], 2],
    ["2023年12月", [1, 1], 2],
  ]);
  expect(plot.strips[0]!.bars[1]!.x).toBe("92.5%");
});

test("many years are drawn by year, and only as many are named as have room", () => {
  const plot = timelinePlot([series("甲", "1981-05-01", "2020")]);
  expect(plot.unit).toBe("年");
  expect(plot.strips[0]!.bars.map((b) => b.label)).toEqual(["1981年", "2020年"]);
  expect(plot.years.map((y) => y.label)).toEqual(["1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020"]);
  expect(timelinePlot([series("甲", "XXXX-05-01")]).rows).toEqual([]);
});

test("a calendar's weeks begin on Monday; days with articles are shaded and lead to them", () => {
  const items = entriesOf([
    { id: "a", date: "2024-02-29" },
    { id: "b", date: "2024-02-29/2024-03-01" },
    { id: "c", date: "2024-02" },
    { id: "d", date: "2024-09-01" },
  ]).map((e) => e.item);
  const months = calendar(2024, items, new Map([["2-29", "/years/2024/02/#d29"]]));
  const february = months[1]!;
  expect(february).toMatchObject({ label: "2月", count: 3 });
  expect(february.weeks.map((w) => w.map((d) => d?.day ?? 0))).toEqual([
    [0, 0, 0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9, 10, 11],
    [12, 13, 14, 15, 16, 17, 18],
    [19, 20, 21, 22, 23, 24, 25],
    [26, 27, 28, 29, 0, 0, 0],
  ]);
  expect(february.weeks[4]![3]).toEqual({
    day: 29,
    count: 2,
    level: 4,
    label: "2月29日 2篇",
    url: "/years/2024/02/#d29",
  });
  expect(months[8]!.weeks[0]![6]).toMatchObject({ day: 1, level: 3 });
});

test("a day of the calendar leads to the page of its month on which it stands", () => {
  const metas = Array.from({ length: 150 }, (_, i) => ({ id: `a-${i}`, date: i < 120 ? "2024-05-20" : "2024-05-02" }));
  const [year] = pagesOf(metas).year;
  const may = year!.calendar[4]!;
  const urlOf = (day: number) => may.weeks.flat().find((d) => d?.day === day)?.url;
  expect([urlOf(20), urlOf(2), urlOf(3)]).toEqual(["/years/2024/05/#d20", "/years/2024/05/page-2/#d2", undefined]);
});

test("lanes: from the first day to the last, with each day between", () => {
  const dates = ["2022", "2023-07-01", "2023-07-01"].map(dateView);
  const scale = scaleOf(dates)!;
  expect(scale).toEqual({ first: 2022, last: 2023 });
  expect(lane(dates, scale)).toEqual({ from: "26%", width: "48.06%", dots: ["26%", "74.06%"] });
  expect(lane([dateView(undefined)], scale)).toBeUndefined();
});
