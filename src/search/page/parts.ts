/** The elements of the search page, as its template has them. */

const root = document.querySelector<HTMLElement>("#search")!;
const part = <T extends HTMLElement = HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
const moreButton = part<HTMLButtonElement>("[data-search-more]");

export const parts = {
  root,
  /** The path under which the site is published. */
  base: root.dataset.base!,
  form: part<HTMLFormElement>("form"),
  input: part<HTMLInputElement>("input[name=q]"),
  suggestions: part("#suggestions"),
  entities: part(".entities"),
  status: part(".status"),
  /** Where screen readers hear what came of a search. */
  heard: part(".heard"),
  near: part(".near"),
  aside: part(".facets"),
  narrowing: part<HTMLDetailsElement>(".narrowing"),
  orders: part(".facets .orders"),
  from: part<HTMLInputElement>("input[name=from]"),
  to: part<HTMLInputElement>("input[name=to]"),
  ways: part(".facets .ways"),
  list: part("[data-search-results]"),
  /** In the page only while there is more. */
  moreButton,
  moreBox: moreButton.parentElement!,
};
