import { DateTime } from "luxon";
import type { Settled } from "./settle.ts";

/** So many paragraphs that open with a day each tell one item of a roundup, or one day of a meeting's. */
const ITEMS = 3;
/** A roundup is of a week at most; what lies farther apart is a story's past. */
const DAYS = 7;
/** Where every paragraph opens with a day, it is a chronicle, of a month at most. */
const CHRONICLE = 32;

/**
 * @param openings the day that each paragraph opens with, of those that do
 * @param paragraphs how many there are
 * @returns from the first to the last, or null
 */
export function roundup(openings: readonly Settled[], paragraphs: number): Settled | null {
  const single = openings.filter(({ date }) => /^[\dX]{4}-\d\d-\d\d\??$/.test(date));
  const days = single.toSorted((a, b) => a.date.localeCompare(b.date));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length < ITEMS || days.length < openings.length || first.date === last.date) return null;
  const [from, to] = [first, last].map(({ date }) => DateTime.fromISO(date.replace("?", "").replace("XXXX", "2000")));
  if (to!.diff(from!, "days").days >= (openings.length === paragraphs && paragraphs > ITEMS ? CHRONICLE : DAYS))
    return null;
  return { ...first, date: `${first.date}/${last.date}`, dateBasis: `${first.dateBasis}；至${last.dateBasis}` };
}
