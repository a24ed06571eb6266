import type { DateView } from "./model.ts";

/** Rows of a drawing of time: from when to when something is known, and at which moments. */

/** A stretch of time on a scale from 0 to 100, and the places on it where something is known. */
export interface Lane {
  from: string;
  width: string;
  dots: string[];
}

/** Draws dates on a scale of whole years; none where no date has a year. */
export function lane(dates: readonly DateView[], scale: Scale): Lane | undefined {
  const places = dates.flatMap((d) => (d.year === null ? [] : [place(d, scale)])).sort((a, b) => a - b);
  if (places.length === 0) return undefined;
  const percent = (n: number): string => `${Number(n.toFixed(2))}%`;
  return {
    from: percent(places[0]!),
    width: percent(places.at(-1)! - places[0]!),
    dots: [...new Set(places.map(percent))],
  };
}

export interface Scale {
  first: number;
  last: number;
}

/** The years from the first to the last of the dates. */
export function scaleOf(dates: readonly DateView[]): Scale | undefined {
  const years = dates.flatMap((d) => (d.year === null ? [] : [d.year]));
  if (years.length === 0) return undefined;
  return { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };
}

// The middle of a month or year whose day or month is not known; a margin of 2 % keeps the dots whole.
function place({ year, month, day }: DateView, { first, last }: Scale): number {
  const part = month === null ? 0.5 : (month - 1 + (day === null ? 0.5 : (day - 0.5) / 31)) / 12;
  return 2 + ((year! - first + part) / (last - first + 1)) * 96;
}
