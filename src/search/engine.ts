import { withoutAlso } from "./also.ts";
import { type FacetKey, facets } from "./facets.ts";
import { fold } from "./fold.ts";
import { indexWords, matchesAll, parseQuery, patterns } from "./query.ts";
import { highlight, type Part, snippet } from "./snippet.ts";
import type { SearchState } from "./state.ts";

/** Asks the index, and reads the texts it names to see whether they really have what was asked for. */

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  search(words: string | null, options: object): Promise<PagefindSearch>;
  filters(): Promise<unknown>;
}

interface PagefindSearch {
  results: { data(): Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
}

export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface Hit {
  url: string;
  title: Part[];
  snippet: Part[];
  date: string;
  from: string;
}

export interface FacetValue {
  value: string;
  count: number;
}

export interface Found {
  hits: Hit[];
  /** How many articles match; where not `exact`, how many the index takes for matches. */
  total: number;
  exact: boolean;
  facets: Record<FacetKey, FacetValue[]>;
  /** Whether `more` may bring further hits. */
  open: boolean;
  more(count: number): Promise<void>;
}

/** Up to so many candidates are all read, so that the count and the facets are true. */
const READ_ALL = 200;
const BATCH = 20;

/** Runs a search; `undefined` for one that asks nothing. */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Found | undefined> {
  const terms = parseQuery(state.q);
  if (terms.length === 0 && (state.q || Object.keys(state.filters).length === 0)) return undefined;
  const wanted = patterns(terms);
  const byDate = state.sort === "date" || terms.length === 0;
  const { results, filters } = await pagefind.search(indexWords(terms).join(" ") || null, {
    filters: state.filters,
    ...(byDate && { sort: { date: "desc" } }),
  });
  const matching: Fragment[] = [];
  let read = 0;
  const readOn = async (goal: number, most: number): Promise<void> => {
    const stop = Math.min(results.length, read + most);
    while (read < stop && matching.length < goal) {
      const batch = results.slice(read, Math.min(stop, read + BATCH));
      read += batch.length;
      const texts = await Promise.all(batch.map((r) => r.data()));
      matching.push(...texts.filter((t) => matchesAll(fold(withoutAlso(t.content)), wanted)));
    }
  };
  // Without words there is nothing to verify: the index's own count is true.
  const readAll = terms.length > 0 && results.length <= READ_ALL;
  if (readAll) await readOn(Number.POSITIVE_INFINITY, READ_ALL);
  const found: Found = {
    hits: [],
    total: readAll ? matching.length : results.length,
    exact: readAll || terms.length === 0,
    facets: readAll ? countFacets(matching) : sortFacets(filters),
    open: true,
    async more(count) {
      const goal = found.hits.length + count;
      await readOn(goal, READ_ALL);
      found.hits.push(...matching.slice(found.hits.length, goal).map((text) => toHit(text, wanted)));
      found.open = found.hits.length < matching.length || read < results.length;
      if (read === results.length) {
        found.total = matching.length;
        found.exact = true;
      }
    },
  };
  return found;
}

function toHit({ url, content, meta }: Fragment, wanted: readonly RegExp[]): Hit {
  const title = meta.title ?? "";
  // The text begins with the title, which is shown above it.
  const text = withoutAlso(content).trim();
  const body = text.includes(title) ? text.slice(text.indexOf(title) + title.length).replace(/^[.\s]+/, "") : text;
  const inBody = wanted.some((p) => p.test(fold(body)));
  return {
    url,
    title: highlight(title, wanted),
    snippet: snippet(inBody || wanted.length === 0 ? body : text, wanted),
    date: meta.date ?? "",
    from: [meta.bulletin, meta.issue].filter(Boolean).join(" "),
  };
}

function countFacets(texts: readonly Fragment[]): Found["facets"] {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of texts)
    for (const [key, values] of Object.entries(filters))
      for (const value of values) {
        const own = (counts[key] ??= {});
        own[value] = (own[value] ?? 0) + 1;
      }
  return sortFacets(counts);
}

/** The commonest first; years as they run, the newest first. */
function sortFacets(counts: Record<string, Record<string, number>>): Found["facets"] {
  const sorted = facets.map(({ key }) => {
    const values = Object.entries(counts[key] ?? {})
      .map(([value, count]) => ({ value, count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) =>
        key === "year" ? compareYears(a.value, b.value) : b.count - a.count || (a.value < b.value ? -1 : 1),
      );
    return [key, values];
  });
  return Object.fromEntries(sorted) as Found["facets"];
}

const compareYears = (a: string, b: string): number => (Number(b) || 0) - (Number(a) || 0);
