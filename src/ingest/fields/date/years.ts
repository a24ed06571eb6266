import { remember } from "../../../text/remember.ts";
import { bearingOf } from "./bearing.ts";
import { dateMentions } from "./mentions.ts";

/** Which year a day of no year belongs to, and how sure that is. */

/**
 * The year of a month, seen from the page's own date: the last such month before it, or the next one.
 * @param own the page's date: YYYY, YYYY-MM or YYYY-MM-DD
 * @param planned whether the text tells of what is to come
 * @returns the year, and whether the page's own year had to be left for it by guess
 */
export function yearSeenFrom(own: string, month: number, planned: boolean): { year: number; guessed: boolean } {
  const [year, ownMonth] = own.split("-").map(Number) as [number, number?];
  if (ownMonth === undefined) return { year, guessed: false };
  // December in an issue of January is past, January in one of December is to come, or the issue came out late.
  if (month > ownMonth + (planned ? 6 : 1)) return { year: year - 1, guessed: !(month >= 11 && ownMonth <= 2) };
  if (ownMonth === 12 && month <= 2 && (planned || (month === 1 && own.length === 7)))
    return { year: year + 1, guessed: !planned };
  return { year, guessed: false };
}

/** The year that a text speaks of; plans (到2025年) and spans do not count. Undefined where it names several alike. */
export const yearOfText = (text: string, headings: string): number | undefined => {
  const year = yearSpokenOf(`${headings}\n${headings}\n${text}`);
  return year === null ? yearOfDays(text) : year;
};

/** null where the text speaks of none. Each of a page's dates asks for the page's year. */
const yearSpokenOf = remember((source: string): number | undefined | null => {
  const counts = new Map<number, number>();
  // A year of a life's story tells nothing of the event's: what is planned, awarded or held in it does.
  for (const m of source.matchAll(
    /(?<![到至自从\d-])(20\d{2}|1[0-2]\d(?=\s*年度))\s*年(?!代|来|以前|底前|前|以来|起|至今)(?=度|[^，。；]{0,16}(?:奖|赛|会|计划|要点|方案|活动|行动|工作|劳模|工匠|培训|季度|评选|表彰))/g,
  )) {
    // 113年度 counts the Republic's years.
    const year = Number(m[1]) < 1000 ? Number(m[1]) + 1911 : Number(m[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!ranked.length) return null;
  if (ranked[1] && ranked[1][1] === ranked[0]![1] && ranked.length > 2) return undefined;
  return ranked[0]![0];
}, 200_000);

/** The one year that the text's own full dates are of. */
const yearOfDays = remember((text: string): number | undefined => {
  const years = new Set<number>();
  for (const mention of dateMentions(text)) {
    const { when } = mention;
    if (when.kind === "calendar" && when.from.year && when.from.day && bearingOf(mention, text) === "event")
      years.add(when.from.year);
  }
  return years.size === 1 ? [...years][0] : undefined;
}, 200_000);
