import type { FacetKey } from "./facets.ts";
import type { Index } from "./open-index.ts";
import type { Body, FacetColumns, PeopleColumns } from "./root.ts";
import type { SearchState } from "./state.ts";

/** What an article must fulfil beside the words: a test for each filter in force. */

export type Narrowing = Map<FacetKey | "date", (article: number) => boolean>;

/** The year's value of articles that have none. */
const NO_YEAR = "不详";

/** @param people needed where a person is asked for */
export function narrowing(index: Index, { filters, from, to }: SearchState, people?: PeopleColumns): Narrowing {
  const tests: Narrowing = new Map();
  if (!from && !to && Object.keys(filters).length === 0) return tests;
  const { facets } = index.root;
  const { bulletin, section, year, body, person } = filters;
  if (bulletin) tests.set("bulletin", equals(facets.bulletin, facets.bulletins.indexOf(bulletin)));
  if (section) tests.set("section", equals(facets.section, facets.sections.indexOf(section)));
  if (year) tests.set("year", (n) => yearOf(facets.day[n]!) === year);
  if (body) {
    const wanted = withBelow(facets.bodies, body);
    const having = new Set(articlesWith(facets, (b) => wanted.has(b)));
    tests.set("body", (n) => having.has(n));
  }
  if (person) {
    const wanted = people?.people.indexOf(person) ?? -1;
    tests.set("person", (n) => people?.person[n]?.includes(wanted) ?? false);
  }
  if (from || to) tests.set("date", (n) => within(facets.day[n]!, from, to));
  return tests;
}

/** Whether an article passes all tests, or all but that of one filter. */
export function passes(tests: Narrowing, article: number, except?: FacetKey): boolean {
  for (const [key, test] of tests) if (key !== except && !test(article)) return false;
  return true;
}

/** The year of a day such as 20230714. */
export function yearOf(day: number): string {
  const year = Math.floor(day / 10000);
  return year ? String(year) : NO_YEAR;
}

/** The articles that have one of some union bodies. */
export function articlesWith({ body, bodyStart }: FacetColumns, wanted: (body: number) => boolean): number[] {
  const found: number[] = [];
  for (let n = 0; n + 1 < bodyStart.length; n++)
    for (let i = bodyStart[n]!; i < bodyStart[n + 1]!; i++)
      if (wanted(body[i]!)) {
        found.push(n);
        break;
      }
  return found;
}

const equals =
  (column: Uint32Array, wanted: number) =>
  (article: number): boolean =>
    wanted >= 0 && column[article] === wanted + 1;

/** A body and all below it, as numbers. */
export function withBelow(bodies: readonly Body[], name: string): Set<number> {
  const top = bodies.findIndex((b) => b.name === name);
  const found = new Set<number>();
  bodies.forEach((_, i) => {
    const line = new Set<number>();
    for (let up = i; up >= 0 && !line.has(up); up = bodies[up]!.parent) line.add(up);
    if (line.has(top)) found.add(i);
  });
  return found;
}

/** Whether a day is surely in a range; one that is not known, as in 20230700, may be any of its month or year. */
function within(day: number, from: string | undefined, to: string | undefined): boolean {
  if (day < 10000) return false;
  const first = day + (day % 10000 === 0 ? 101 : day % 100 === 0 ? 1 : 0);
  const last = day + (day % 10000 === 0 ? 1231 : day % 100 === 0 ? 31 : 0);
  const [start, end] = [from, to].map((date) => date && Number(date.replaceAll("-", "")));
  // No month has a 32nd: the 31st of February is the end of February.
  const lastOfMonth = (end_: number): number => (isLastOfMonth(end_) ? Math.floor(end_ / 100) * 100 + 31 : end_);
  return (!start || first >= start) && (!end || last <= lastOfMonth(end));
}

function isLastOfMonth(day: number): boolean {
  const [year, month] = [Math.floor(day / 10000), Math.floor(day / 100) % 100];
  return day % 100 === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
