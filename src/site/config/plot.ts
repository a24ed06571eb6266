import { monthUrl, yearUrl } from "../../archive/ids.ts";
import type { DateView } from "./model.ts";

/**
 * Articles in the course of time, a strip of bars for each of a few series. Places are in percent, so that the drawing
 * widens with the page and its words stay as large as they are; the same figures stand in a table.
 */

export interface Series {
  label: string;
  url: string;
  dates: readonly DateView[];
}

interface Period {
  label: string;
  url: string;
}

export interface Plot {
  /** `most`: the tallest bar's count. */
  strips: { label: string; url: string; total: number; most: number; bars: Bar[] }[];
  /** Where each year begins. */
  years: { label: string; x: string }[];
  /** The figures: a row a period, a column a series. */
  rows: (Period & { counts: number[]; total: number })[];
  /** What a bar stands for: 月 or 年. */
  unit: string;
}

interface Bar extends Period {
  x: string;
  width: string;
  /** In hundredths of the strip's height. */
  height: number;
  count: number;
}

/** More months than this are drawn by year. */
const MONTHS = 72;
/** As many years as have room for their number. */
const YEARS = 12;

export function timelinePlot(series: readonly Series[]): Plot {
  const years = series.flatMap((s) => s.dates.flatMap((d) => (d.year === null ? [] : [d.year])));
  if (years.length === 0) return { strips: [], years: [], rows: [], unit: "月" };
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const monthly = (last - first + 1) * 12 <= MONTHS;
  const periods = monthly ? months(first, last) : yearly(first, last);
  const counts = series.map(({ dates }) => count(dates, first, monthly, periods.length));
  const top = Math.max(1, ...counts.map((c) => Math.max(...c)));
  const step = 100 / periods.length;
  const percent = (n: number): string => `${Number(n.toFixed(3))}%`;
  return {
    strips: series.map(({ label, url }, s) => ({
      label,
      url,
      total: sum(counts[s]!),
      most: Math.max(...counts[s]!),
      bars: periods.flatMap((period, i) => {
        const n = counts[s]![i]!;
        if (n === 0) return [];
        const height = Math.max(4, Math.round((n / top) * 100));
        return [{ ...period, x: percent(step * (i + 0.1)), width: percent(step * 0.8), height, count: n }];
      }),
    })),
    years: yearMarks(first, last).map((year) => ({
      label: String(year),
      x: percent(((year - first) / (last - first + 1)) * 100),
    })),
    rows: periods
      .map((period, i) => ({ ...period, counts: counts.map((c) => c[i]!), total: sum(counts.map((c) => c[i]!)) }))
      .filter((row) => row.total > 0),
    unit: monthly ? "月" : "年",
  };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const months = (first: number, last: number): Period[] =>
  range(first, last).flatMap((year) =>
    range(1, 12).map((month) => ({ label: `${year}年${month}月`, url: monthUrl(year, month) })),
  );

const yearly = (first: number, last: number): Period[] =>
  range(first, last).map((year) => ({ label: `${year}年`, url: yearUrl(year) }));

/** Articles a period; in a plot by month, those without a month have no place. */
function count(dates: readonly DateView[], first: number, monthly: boolean, periods: number): number[] {
  const counts = new Array<number>(periods).fill(0);
  for (const { year, month } of dates) {
    if (year === null || (monthly && month === null)) continue;
    counts[monthly ? (year - first) * 12 + month! - 1 : year - first]!++;
  }
  return counts;
}

/** The years that are written below the bars: all, or every second, fifth or tenth. */
function yearMarks(first: number, last: number): number[] {
  const every = [1, 2, 5, 10, 20, 50].find((n) => (last - first + 1) / n <= YEARS) ?? 100;
  return range(first, last).filter((year) => year % every === 0);
}
