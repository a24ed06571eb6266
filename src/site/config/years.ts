import { monthUrl, yearUrl } from "../../archive/ids.ts";
import { type CalendarMonth, calendar, level } from "./calendar.ts";
import type { Entry } from "./entry.ts";
import { listPages } from "./lists.ts";
import type { Group, Item, Link, ListPage, Page } from "./model.ts";
import { groupBy, groupRuns, monthHeading } from "./order.ts";

/** Years and months; what has no year stands in a list of its own. */

export interface YearsPage extends Page {
  years: YearRow[];
  /** Articles without a year, or without any date. */
  unknown?: Link;
}

/** A year and its twelve months; a month without articles has no address. */
export interface YearRow extends Link {
  months: { label: string; url?: string; count: number; level: number }[];
  /** Articles whose month is not known. */
  rest: number;
}

export interface YearPage extends ListPage {
  calendar: CalendarMonth[];
  prev?: Link;
  next?: Link;
}

export interface MonthPage extends ListPage {
  prev?: Link;
  next?: Link;
}

const part = "years";
const crumb: Link = { label: "年份", url: "/years/" };

interface Year {
  year: number;
  items: Item[];
  months: { month: number; items: Item[] }[];
}

export function yearPages(entries: readonly Entry[]): { years: YearsPage[]; year: YearPage[]; month: MonthPage[] } {
  const items = entries.map((e) => e.item);
  const undated = items.filter((i) => i.date.year === null);
  const years = byYear(items);
  const month = monthPages(years);
  return {
    years: [
      {
        url: crumb.url,
        title: "按年份浏览",
        part,
        years: yearRows(years),
        ...(undated.length && { unknown: { label: "年份不详", url: yearUrl(null), count: undated.length } }),
      },
    ],
    year: [...years.flatMap((year, i) => yearList(year, years[i + 1], years[i - 1], month)), ...unknownList(undated)],
    month,
  };
}

/** Newest year first, its months from January on. */
function byYear(items: readonly Item[]): Year[] {
  const dated = items.filter((i) => i.date.year !== null);
  return [...groupBy(dated, (i) => String(i.date.year))]
    .map(([year, own]) => ({ year: Number(year), items: own, months: byMonth(own) }))
    .sort((a, b) => b.year - a.year);
}

function byMonth(items: readonly Item[]): Year["months"] {
  const known = items.filter((i) => i.date.month !== null);
  return [...groupBy(known, (i) => String(i.date.month))]
    .map(([month, own]) => ({ month: Number(month), items: own }))
    .sort((a, b) => a.month - b.month);
}

function yearRows(years: readonly Year[]): YearRow[] {
  const most = years.flatMap((y) => y.months.map((m) => m.items.length)).reduce((a, b) => Math.max(a, b), 1);
  return years.map(({ year, items, months }) => ({
    label: `${year}年`,
    url: yearUrl(year),
    count: items.length,
    rest: items.filter((i) => i.date.month === null).length,
    months: Array.from({ length: 12 }, (_, i) => {
      const own = months.find((m) => m.month === i + 1);
      const count = own?.items.length ?? 0;
      return { label: `${i + 1}月`, count, level: level(count, most), ...(own && { url: monthUrl(year, i + 1) }) };
    }),
  }));
}

function yearList(
  { year, items }: Year,
  before: Year | undefined,
  after: Year | undefined,
  months: readonly MonthPage[],
): YearPage[] {
  const heading = `${year}年`;
  return listPages({
    url: yearUrl(year),
    title: heading,
    heading,
    part,
    crumbs: [crumb],
    items,
    calendar: calendar(year, items, dayUrls(year, months)),
    ...(before && { prev: { label: `${before.year}年`, url: yearUrl(before.year) } }),
    ...(after && { next: { label: `${after.year}年`, url: yearUrl(after.year) } }),
    group: (slice: readonly Item[]) => groupRuns(slice, monthHeading),
  });
}

/** Where each day of a year stands in the pages of its months, by `month-day`. */
function dayUrls(year: number, pages: readonly MonthPage[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { url, groups } of pages) {
    if (!url.startsWith(yearUrl(year))) continue;
    for (const { id, items } of groups) {
      const { month, day } = items[0]!.date;
      const key = `${month}-${day}`;
      if (!found.has(key)) found.set(key, `${url}#${id}`);
    }
  }
  return found;
}

function monthPages(years: readonly Year[]): MonthPage[] {
  // Oldest first, so that the way on leads forward in time.
  const all = years.flatMap(({ year, months }) => months.toReversed().map((m) => ({ year, ...m }))).reverse();
  const link = (at: (typeof all)[number] | undefined): Link | undefined =>
    at && { label: `${at.year}年${at.month}月`, url: monthUrl(at.year, at.month) };
  return all.flatMap(({ year, month, items }, i) => {
    const heading = `${year}年${month}月`;
    const [prev, next] = [link(all[i - 1]), link(all[i + 1])];
    return listPages({
      url: monthUrl(year, month),
      title: heading,
      heading,
      part,
      crumbs: [crumb, { label: `${year}年`, url: yearUrl(year) }],
      items,
      ...(prev && { prev }),
      ...(next && { next }),
      group: (slice: readonly Item[]): Group[] => groupRuns(slice, dayHeading),
    });
  });
}

/** The heading of an article's day, within a month. */
function dayHeading({ date: { month, day } }: Item): { label: string; id: string } {
  return day === null ? { label: "日期不详", id: "no-day" } : { label: `${month}月${day}日`, id: `d${day}` };
}

function unknownList(items: readonly Item[]): YearPage[] {
  if (items.length === 0) return [];
  return listPages({
    url: yearUrl(null),
    title: "年份不详",
    heading: "年份不详",
    about: "原文和期次都没有交代年份的文章，以及全无日期的文章。",
    part,
    crumbs: [crumb],
    items,
    calendar: [],
  });
}
