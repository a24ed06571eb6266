import { monthUrl, yearUrl } from "../../archive/ids.ts";
import type { Entry } from "./entry.ts";
import { listPages, ungrouped } from "./lists.ts";
import type { Item, Link, ListPage, Page } from "./model.ts";
import { groupBy, groupRuns, monthHeading } from "./order.ts";

/** Years and months; what has no year stands in a list of its own. */

export interface YearsPage extends Page {
  years: (Link & { months: Link[] })[];
  /** Articles without a year, or without any date. */
  unknown?: Link;
}

export interface YearPage extends ListPage {
  months: Link[];
}

const part = "years";
const crumb: Link = { label: "年份", url: "/years/" };

export function yearPages(entries: readonly Entry[]): { years: YearsPage[]; year: YearPage[]; month: ListPage[] } {
  const items = entries.map((e) => e.item);
  const dated = groupBy(
    items.filter((i) => i.date.year !== null),
    (i) => String(i.date.year),
  );
  const years = [...dated].map(([year, own]) => ({ year: Number(year), own })).sort((a, b) => b.year - a.year);
  const undated = items.filter((i) => i.date.year === null);
  return {
    years: [
      {
        url: "/years/",
        title: "按年份浏览",
        part,
        years: years.map(({ year, own }) => ({ ...yearLink(year, own), months: monthLinks(year, own) })),
        ...(undated.length && { unknown: { label: "年份不详", url: yearUrl(null), count: undated.length } }),
      },
    ],
    year: [...years.flatMap(({ year, own }) => yearList(year, own)), ...unknownList(undated)],
    month: years.flatMap(({ year, own }) => monthLists(year, own)),
  };
}

const yearLink = (year: number, items: readonly Item[]): Link => ({
  label: `${year}年`,
  url: yearUrl(year),
  count: items.length,
});

function byMonth(items: readonly Item[]): { month: number; own: Item[] }[] {
  const known = items.filter((i) => i.date.month !== null);
  return [...groupBy(known, (i) => String(i.date.month))]
    .map(([month, own]) => ({ month: Number(month), own }))
    .sort((a, b) => a.month - b.month);
}

const monthLinks = (year: number, items: readonly Item[]): Link[] =>
  byMonth(items).map(({ month, own }) => ({ label: `${month}月`, url: monthUrl(year, month), count: own.length }));

function yearList(year: number, items: readonly Item[]): YearPage[] {
  const heading = `${year}年`;
  return listPages({
    url: yearUrl(year),
    title: heading,
    heading,
    part,
    crumbs: [crumb],
    items,
    months: monthLinks(year, items),
    group: (slice: readonly Item[]) => groupRuns(slice, monthHeading),
  });
}

function monthLists(year: number, items: readonly Item[]): ListPage[] {
  return byMonth(items).flatMap(({ month, own }) =>
    listPages({
      url: monthUrl(year, month),
      title: `${year}年${month}月`,
      heading: `${year}年${month}月`,
      part,
      crumbs: [crumb, { label: `${year}年`, url: yearUrl(year) }],
      items: own,
      group: ungrouped,
    }),
  );
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
    months: [],
  });
}
