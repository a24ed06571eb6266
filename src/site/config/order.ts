import type { DateView, Group, Item } from "./model.ts";

/** How lists are ordered and headed. */

const natural = new Intl.Collator("en", { numeric: true });

/** Orders `p04-2` before `p04-10`. */
export const byNumber = (a: string, b: string): number => natural.compare(a, b) || compare(a, b);

/** Orders by code point, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first; those without a year, then those without any date, at the end. */
export const byNewest = (a: Item, b: Item): number => compare(b.date.sortKey, a.date.sortKey) || byNumber(a.id, b.id);

/** Groups what already stands in order: one group a run of equal keys. */
export function groupRuns<T>(items: readonly T[], key: (item: T) => { label: string; id: string }): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const item of items) {
    const { label, id } = key(item);
    const last = groups.at(-1);
    if (last?.id === id) last.items.push(item);
    else groups.push({ label, id, items: [item] });
  }
  return groups;
}

/** The heading of an article's year; those without a year or without a date have their own. */
export function yearHeading({ date }: Item): { label: string; id: string } {
  if (date.year !== null) return { label: `${date.year}年`, id: `y${date.year}` };
  return date.sortKey === "" ? { label: "日期不详", id: "undated" } : { label: "年份不详", id: "no-year" };
}

/** The heading of an article's month, within a year. */
export function monthHeading({ date }: Item): { label: string; id: string } {
  return date.month === null
    ? { label: "月份不详", id: "no-month" }
    : { label: `${date.month}月`, id: `m${String(date.month).padStart(2, "0")}` };
}

/** Groups by a key, in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

/** `2021年—2023年`: the years that dated articles span; "" where none tells its year. */
export function span(dates: readonly DateView[]): string {
  const years = dates.flatMap((d) => (d.year === null ? [] : [d.year]));
  if (years.length === 0) return "";
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${from}年` : `${from}—${to}年`;
}
