import { type FacetKey, facets } from "./facets.ts";

/** A search as the address holds it: `?q=…&person=…&from=…&sort=newest`. */
export interface SearchState {
  q: string;
  filters: Partial<Record<FacetKey, string>>;
  /** Days, `2023-07-14`, both included. */
  from?: string;
  to?: string;
  /** By relevance unless told. */
  sort?: Sort;
}

export type Sort = "newest" | "oldest";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function parseState(params: URLSearchParams): SearchState {
  const filters: SearchState["filters"] = {};
  for (const { key } of facets) {
    const value = params.get(key);
    if (value) filters[key] = value;
  }
  const [from, to, sort] = [params.get("from"), params.get("to"), params.get("sort")];
  return {
    q: params.get("q")?.trim() ?? "",
    filters,
    ...(from && DAY.test(from) && { from }),
    ...(to && DAY.test(to) && { to }),
    ...((sort === "newest" || sort === "oldest") && { sort }),
  };
}

/** The address's query, with its question mark; "?" for an empty search, which clears the address. */
export function printState({ q, filters, from, to, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  for (const { key } of facets) if (filters[key]) params.set(key, filters[key]);
  if (from) params.set("from", from);
  if (to) params.set("to", to);
  if (sort) params.set("sort", sort);
  return `?${params}`;
}

/** Whether a search asks for anything. */
export const asks = ({ q, filters, from, to }: SearchState): boolean =>
  Boolean(q || from || to || Object.keys(filters).length);

/** The same search with a filter set, or lifted where it has that value already. */
export function toggleFilter(state: SearchState, key: FacetKey, value: string): SearchState {
  const { [key]: current, ...others } = state.filters;
  return { ...state, filters: current === value ? others : { ...others, [key]: value } };
}
