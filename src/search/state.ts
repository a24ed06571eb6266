import { type FacetKey, facets } from "./facets.ts";

/** A search as the address holds it: `?q=…&person=…`. */
export interface SearchState {
  q: string;
  filters: Partial<Record<FacetKey, string>>;
  /** By relevance unless told. */
  sort?: "date";
}

export function parseState(params: URLSearchParams): SearchState {
  const filters: SearchState["filters"] = {};
  for (const { key } of facets) {
    const value = params.get(key);
    if (value) filters[key] = value;
  }
  return { q: params.get("q")?.trim() ?? "", filters, ...(params.get("sort") === "date" && { sort: "date" as const }) };
}

/** The address's query, with its question mark; "?" for an empty search, which clears the address. */
export function printState({ q, filters, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  for (const { key } of facets) if (filters[key]) params.set(key, filters[key]);
  if (sort) params.set("sort", sort);
  return `?${params}`;
}

/** The same search with a filter set, or lifted where it has that value already. */
export function toggleFilter(state: SearchState, key: FacetKey, value: string): SearchState {
  const { [key]: current, ...others } = state.filters;
  return { ...state, filters: current === value ? others : { ...others, [key]: value } };
}
