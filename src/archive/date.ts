import { DateTime } from "luxon";

/**
 * Dates as EDTF level 1 (https://www.loc.gov/standards/datetime/), in the forms a bulletin needs: a year, month or day,
 * uncertain (`?`), of unknown year (`XXXX-08-28`), or an interval of those.
 */

const POINT = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

interface Point {
  year: number | null;
  month: number | null;
  day: number | null;
  uncertain: boolean;
}

function parsePoint(source: string): Point | null {
  const match = POINT.exec(source);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  if (year === "XXXX" && !month) return null;
  return {
    year: year === "XXXX" ? null : Number(year),
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
    uncertain: Boolean(mark),
  };
}

function points(date: string): Point[] | null {
  const parts = date.split("/").map(parsePoint);
  return parts.length <= 2 && parts.every((p) => p !== null) ? (parts as Point[]) : null;
}

/**
 * True for a date in one of the forms above that exists in the calendar. The ends of an interval must be of one kind
 * and the second later than the first; without a year, 30 December to 2 January is later too.
 */
export function isEdtf(date: string): boolean {
  const found = points(date);
  if (!found?.every(inCalendar)) return false;
  const [from, to] = found;
  if (!from || !to) return true;
  if ((["year", "month", "day"] as const).some((part) => (from[part] === null) !== (to[part] === null))) return false;
  return from.year === null ? bound(from) !== bound(to) : bound(from) < bound(to);
}

// 29 February is allowed where the year is not known.
function inCalendar({ year, month, day }: Point): boolean {
  return year !== 0 && DateTime.fromObject({ year: year ?? 2000, month: month ?? 1, day: day ?? 1 }).isValid;
}

function bound({ year, month, day }: Point): string {
  const pad = (n: number | null, width: number) => String(n ?? 0).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** What pages group and sort by; `year` and `month` are null where the date does not tell them. */
export interface DateFacts {
  year: number | null;
  month: number | null;
  day: number | null;
  uncertain: boolean;
  /** Sorts as text; a date without a year sorts before all years, with one less precise before its parts. */
  sortKey: string;
}

/** @param date a date that `isEdtf` accepts. An interval is grouped under its first day. */
export function dateFacts(date: string): DateFacts {
  const [first] = points(date) ?? [];
  if (!first) throw new RangeError(`not an EDTF date: ${date}`);
  return { ...first, sortKey: bound(first) };
}

function pointLabel({ year, month, day, uncertain }: Point): string {
  const parts = [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join("");
  if (year === null) return `${parts}\uff08年份不详\uff09`;
  return uncertain ? `${parts}\uff08年份据推断\uff09` : parts;
}

/** The date in words for a reader: `2022年1月27日\uff08年份据推断\uff09`, `8月28日\uff08年份不详\uff09`, `2024年3月8日至10日`. */
export function dateLabel(date: string): string {
  const [from, to] = points(date) ?? [];
  if (!from) throw new RangeError(`not an EDTF date: ${date}`);
  if (!to) return pointLabel(from);
  const start = pointLabel({ ...from, uncertain: false, year: from.year ?? 0 });
  const end = [
    to.year !== from.year && to.year && `${to.year}年`,
    (to.month !== from.month || to.year !== from.year) && to.month && `${to.month}月`,
    to.day && `${to.day}日`,
  ]
    .filter(Boolean)
    .join("");
  const doubt =
    from.year === null ? "\uff08年份不详\uff09" : from.uncertain || to.uncertain ? "\uff08年份据推断\uff09" : "";
  return `${start}至${end}${doubt}`;
}

/** The value of `<time datetime>`: HTML knows no uncertain dates, so those without a year have none. */
export function machineDate(date: string): string | null {
  const [first] = points(date) ?? [];
  if (!first || first.year === null) return null;
  const { year, month, day } = first;
  const iso = DateTime.fromObject({ year, month: month ?? 1, day: day ?? 1 });
  return day ? iso.toFormat("yyyy-MM-dd") : month ? iso.toFormat("yyyy-MM") : iso.toFormat("yyyy");
}
