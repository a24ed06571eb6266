import { DateTime } from "luxon";
import { monthUrl } from "../../archive/ids.ts";
import type { Item, Link } from "./model.ts";

/** A year as a printed calendar, each day darker the more the bulletins tell of it. */

export interface CalendarMonth extends Link {
  /** Weeks from Monday to Sunday; null where the month has no such day. */
  weeks: (CalendarDay | null)[][];
}

export interface CalendarDay {
  day: number;
  count: number;
  /** 0 to 4. */
  level: number;
  /** Spoken of in full, for those who hear the page. */
  label: string;
  url?: string;
}

/** How many shades there are. */
const LEVELS = 4;

/** A year's twelve months. @param dayUrl where a day's articles stand, by `month-day` */
export function calendar(year: number, items: readonly Item[], dayUrl: ReadonlyMap<string, string>): CalendarMonth[] {
  const counts = new Map<string, number>();
  const inMonth = new Array<number>(13).fill(0);
  for (const { date } of items) {
    if (date.month === null) continue;
    inMonth[date.month]!++;
    if (date.day !== null) count(counts, `${date.month}-${date.day}`);
  }
  const most = Math.max(1, ...counts.values());
  return Array.from({ length: 12 }, (_, i) => i + 1).map((month) => ({
    label: `${month}月`,
    url: monthUrl(year, month),
    count: inMonth[month]!,
    weeks: weeks(year, month).map((week) =>
      week.map((day) => {
        if (day === null) return null;
        const n = counts.get(`${month}-${day}`) ?? 0;
        const url = n ? dayUrl.get(`${month}-${day}`) : undefined;
        return { day, count: n, level: level(n, most), label: `${month}月${day}日 ${n}篇`, ...(url && { url }) };
      }),
    ),
  }));
}

/** The shade of a count, by the square root: most days have few articles, and one more is then the greatest step. */
export const level = (count: number, most: number): number => Math.ceil(Math.sqrt(count / most) * LEVELS);

function weeks(year: number, month: number): (number | null)[][] {
  const first = DateTime.utc(year, month, 1);
  const before = Array<null>(first.weekday - 1).fill(null);
  const days = [...before, ...Array.from({ length: first.daysInMonth! }, (_, i) => i + 1)];
  const rows = Array.from({ length: Math.ceil(days.length / 7) }, (_, i) => days.slice(i * 7, i * 7 + 7));
  return rows.map((row) => [...row, ...Array<null>(7 - row.length).fill(null)]);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
