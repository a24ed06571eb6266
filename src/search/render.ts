import type { FacetValue, Found, Hit } from "./engine.ts";
import { type FacetKey, facets } from "./facets.ts";
import type { Part } from "./snippet.ts";
import { printState, type SearchState, toggleFilter } from "./state.ts";

/** The search page's parts as elements. Text only ever enters as text. */

const SHOWN_VALUES = 8;

/** Makes an element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const parts = (list: readonly Part[]): (Node | string)[] =>
  list.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));

export function hitElement({ url, title, snippet, date, from }: Hit): HTMLLIElement {
  return element(
    "li",
    {},
    element("h2", {}, element("a", { href: url }, ...parts(title))),
    element("p", { class: "snippet" }, ...parts(snippet)),
    element("p", { class: "meta" }, element("span", {}, date), " ", element("span", {}, from)),
  );
}

/** The facets with more than one way to go, and those in force. */
export function facetElements(found: Found, state: SearchState): HTMLElement[] {
  return facets
    .filter(({ key }) => found.facets[key].length > 1 || state.filters[key])
    .map(({ key, label }) => facetElement(key, label, found.facets[key], state));
}

function facetElement(key: FacetKey, label: string, values: readonly FacetValue[], state: SearchState): HTMLElement {
  const chosen = state.filters[key];
  const offered = chosen ? [{ value: chosen, count: values.find((v) => v.value === chosen)?.count ?? 0 }] : values;
  const items = offered.map((v) => element("li", {}, valueLink(key, v, state)));
  const rest = items.slice(SHOWN_VALUES);
  return element(
    "section",
    { "aria-labelledby": `facet-${key}` },
    element("h2", { id: `facet-${key}` }, label),
    element("ul", {}, ...items.slice(0, SHOWN_VALUES)),
    ...(rest.length
      ? [element("details", {}, element("summary", {}, `其余${rest.length}项`), element("ul", {}, ...rest))]
      : []),
  );
}

function valueLink(key: FacetKey, { value, count }: FacetValue, state: SearchState): HTMLAnchorElement {
  const chosen = state.filters[key] === value;
  const words = key === "year" && /^\d+$/.test(value) ? `${value}年` : value;
  return element(
    "a",
    {
      href: printState(toggleFilter(state, key, value)),
      "data-facet": `${key}=${value}`,
      ...(chosen && { "aria-current": "true", title: "去掉这个条件" }),
    },
    words,
    " ",
    element("span", { class: "count" }, chosen ? "× 去掉" : String(count)),
  );
}

/** The choice of order, where there is something to order. */
export function orderElement(state: SearchState): HTMLElement {
  const { sort, ...plain } = state;
  const link = (words: string, target: SearchState, current: boolean): HTMLElement =>
    element("a", { href: printState(target), "data-facet": words, ...(current && { "aria-current": "true" }) }, words);
  return element(
    "p",
    { class: "order" },
    link("按相关度", plain, sort !== "date"),
    " · ",
    link("按日期", { ...plain, sort: "date" }, sort === "date"),
  );
}

/** What the search came to, in one line. */
export function statusText(found: Found | undefined, state: SearchState): string {
  if (!found) return state.q ? "请输入文字、数字或字母。" : "";
  const { total, exact } = found;
  const what = state.q ? `“${state.q}”` : "这些条件";
  if (total === 0) return `没有找到符合${what}的文章。可以换个说法、减少词语，或去掉筛选条件。`;
  return exact ? `找到${total}篇文章` : `约有${total}篇文章，正按次序逐篇核对`;
}
