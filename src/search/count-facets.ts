import type { FacetKey } from "./facets.ts";
import { type Narrowing, passes, yearOf } from "./filter.ts";
import type { Index } from "./open-index.ts";
import type { PeopleColumns } from "./root.ts";

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
  const own = articles.filter((n) => passes(tests, n, key));
  const { facets } = index.root;
  const column = (values: readonly string[], of: (n: number) => readonly number[]): FacetValue[] => {
    const counts = new Uint32Array(values.length);
    for (const n of own) for (const value of of(n)) if (value >= 0) counts[value]!++;
    return [...counts].flatMap((count, i) => (count ? [{ value: values[i]!, count }] : []));
  };
  if (key === "year") return years(own.map((n) => yearOf(index.days[n]!)));
  if (key === "body") return bodies(index, column);
  if (key === "person") return people ? byCount(column(people.people, (n) => people.person[n]!)) : [];
  return byCount(
    key === "bulletin"
      ? column(facets.bulletins, (n) => [facets.bulletin[n]!])
      : column(facets.sections, (n) => [facets.section[n]!]),
  );
}

const byCount = (values: FacetValue[]): FacetValue[] =>
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

function years(list: readonly string[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const year of list) counts.set(year, (counts.get(year) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return values.sort((a, b) => (Number(b.value) || 0) - (Number(a.value) || 0));
}

type Column = (values: readonly string[], of: (n: number) => readonly number[]) => FacetValue[];

/** An article of a body counts for all above it, once for each. */
function bodies({ root: { facets } }: Index, column: Column): FacetValue[] {
  const lines = facets.bodies.map((_, i) => {
    const line: number[] = [];
    for (let up = i; up >= 0 && !line.includes(up); up = facets.bodies[up]!.parent) line.push(up);
    return line;
  });
  const names = facets.bodies.map((b) => b.name);
  const ofArticle = (n: number): number[] => {
    const of = facets.body[n]!;
    return of.length === 1 ? lines[of[0]!]! : [...new Set(of.flatMap((b) => lines[b]!))];
  };
  const parents = new Map(facets.bodies.map(({ name, parent }) => [name, facets.bodies[parent]?.name]));
  return byCount(
    column(names, ofArticle).map((v) => ({ ...v, ...(parents.get(v.value) && { parent: parents.get(v.value)! }) })),
  );
}
