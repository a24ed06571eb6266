import type { FacetKey } from "./facets.ts";
import { type Narrowing, passes, yearOf } from "./filter.ts";
import type { Index } from "./open-index.ts";
import type { FacetColumns, PeopleColumns } from "./root.ts";

/** How many of the found articles each value of a facet would leave. */

export interface FacetValue {
  value: string;
  count: number;
  /** Of a union body: the one above it that is counted too. */
  parent?: string;
}

/**
 * The values of a facet, the commonest first, years as they run. A facet's own filter is left aside, so that another
 * of its values can be chosen.
 * @param articles all that the words find
 */
export function countFacet(
  index: Index,
  key: FacetKey,
  articles: readonly number[],
  tests: Narrowing,
  people?: PeopleColumns,
): FacetValue[] {
  const own = tests.size ? articles.filter((n) => passes(tests, n, key)) : articles;
  const { facets } = index.root;
  if (key === "year") return years(own, facets.day);
  if (key === "body") return bodies(own, facets);
  if (key === "bulletin") return column(own, facets.bulletins, facets.bulletin);
  if (key === "section") return column(own, facets.sections, facets.section);
  return people ? persons(own, people) : [];
}

function column(articles: readonly number[], values: readonly string[], of: Uint32Array): FacetValue[] {
  const counts = new Uint32Array(values.length + 1);
  for (const n of articles) counts[of[n]!]!++;
  return byCount(values, counts.subarray(1));
}

function persons(articles: readonly number[], { people, person }: PeopleColumns): FacetValue[] {
  const counts = new Uint32Array(people.length);
  for (const n of articles) for (const one of person[n]!) counts[one]!++;
  return byCount(people, counts);
}

function years(articles: readonly number[], days: Uint32Array): FacetValue[] {
  const counts = new Map<number, number>();
  for (const n of articles) {
    const year = Math.floor(days[n]! / 10000);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[0] - a[0]).map(([year, count]) => ({ value: yearOf(year * 10000), count }));
}

/** An article of a body counts for all above it, once for each. */
function bodies(articles: readonly number[], { bodies, body, bodyStart }: FacetColumns): FacetValue[] {
  const counts = new Uint32Array(bodies.length);
  // The article for which a body was counted last, from 1 on.
  const counted = new Uint32Array(bodies.length);
  for (const n of articles)
    for (let i = bodyStart[n]!; i < bodyStart[n + 1]!; i++)
      for (let up = body[i]!; up >= 0 && counted[up] !== n + 1; up = bodies[up]!.parent) {
        counted[up] = n + 1;
        counts[up]!++;
      }
  const parents = new Map(bodies.map(({ name, parent }) => [name, bodies[parent]?.name]));
  return byCount(
    bodies.map((b) => b.name),
    counts,
  ).map((v) => ({ ...v, ...(parents.get(v.value) && { parent: parents.get(v.value)! }) }));
}

function byCount(values: readonly string[], counts: Uint32Array): FacetValue[] {
  const found: FacetValue[] = [];
  for (const [i, value] of values.entries()) if (counts[i]) found.push({ value, count: counts[i]! });
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
