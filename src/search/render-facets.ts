import type { FacetValue } from "./count-facets.ts";
import { element } from "./element.ts";
import type { Found } from "./engine.ts";
import { type FacetKey, facets } from "./facets.ts";
import { printState, type SearchState, toggleFilter } from "./state.ts";

/** What a search can be narrowed by, as lists of links. */

const SHOWN = 8;
/** Whoever needs more of them types a name. */
const MOST = 300;

/** The facets with more than one way to go, and those in force; people once they were counted. */
export function facetElements(found: Found, state: SearchState, withPeople: boolean): HTMLElement[] {
  return facets.flatMap(({ key, label }) => {
    if (key === "person" && !withPeople && !state.filters.person) return [peopleButton(label)];
    const values = found.facet(key);
    return values.length > 1 || state.filters[key] ? [facetElement(key, label, values, state)] : [];
  });
}

/** People are many: their names are fetched for those who ask. */
function peopleButton(label: string): HTMLElement {
  return element(
    "section",
    { "aria-labelledby": "facet-person" },
    element("h2", { id: "facet-person" }, label),
    element("button", { type: "button", "data-people": "", "data-go": "people" }, "列出人物"),
  );
}

function facetElement(key: FacetKey, label: string, values: readonly FacetValue[], state: SearchState): HTMLElement {
  const chosen = state.filters[key];
  const known = values.some((v) => v.value === chosen);
  const all = chosen && !known ? [{ value: chosen, count: 0 }, ...values] : values;
  return element(
    "section",
    { "aria-labelledby": `facet-${key}`, "data-facet": key },
    element("h2", { id: `facet-${key}` }, label),
    ...(key === "body" ? [tree(all, state)] : list(key, all, state)),
  );
}

function list(key: FacetKey, values: readonly FacetValue[], state: SearchState): HTMLElement[] {
  const chosen = values.filter((v) => v.value === state.filters[key]);
  const sorted = [...chosen, ...values.filter((v) => !chosen.includes(v))];
  const items = sorted.slice(0, MOST).map((v) => element("li", {}, valueLink(key, v, state)));
  const left = sorted.length - MOST;
  return [element("ul", {}, ...items.slice(0, SHOWN)), ...rest(items.slice(SHOWN), left)];
}

function rest(items: readonly HTMLElement[], left: number): HTMLElement[] {
  if (items.length === 0) return [];
  const more = left > 0 ? [element("li", { class: "note" }, `还有${left}项，请先输入名字检索`)] : [];
  return [
    element(
      "details",
      {},
      element("summary", {}, `其余${items.length + Math.max(0, left)}项`),
      element("ul", {}, ...items, ...more),
    ),
  ];
}

/** Union bodies below those above them. */
function tree(values: readonly FacetValue[], state: SearchState): HTMLElement {
  const shown = new Set(values.slice(0, MOST).map((v) => v.value));
  const level = (parent: string | undefined): HTMLElement => {
    const own = values.filter(
      (v) => shown.has(v.value) && (shown.has(v.parent ?? "") ? v.parent : undefined) === parent,
    );
    const items = own.map((v) => {
      const below = level(v.value);
      return element("li", {}, valueLink("body", v, state), ...(below.childElementCount ? [below] : []));
    });
    const most = parent ? items.length : SHOWN;
    return element(
      "ul",
      { class: "tree" },
      ...items.slice(0, most),
      ...rest(items.slice(most), 0).map((r) => element("li", {}, r)),
    );
  };
  return level(undefined);
}

function valueLink(key: FacetKey, { value, count }: FacetValue, state: SearchState): HTMLAnchorElement {
  const chosen = state.filters[key] === value;
  const words = key === "year" && /^\d+$/.test(value) ? `${value}年` : value;
  return element(
    "a",
    {
      href: printState(toggleFilter(state, key, value)),
      "data-go": `${key}=${value}`,
      ...(chosen && { "aria-current": "true", title: "去掉这个条件" }),
    },
    words,
    " ",
    element("span", { class: "count" }, chosen ? `${count} × 去掉` : String(count)),
  );
}
