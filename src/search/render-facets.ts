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
    element("button", { type: "button", "data-people": "", "data-go": "person" }, "列出人物"),
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
    ...(key === "body" ? tree(all, state) : list(key, all, state)),
  );
}

function list(key: FacetKey, values: readonly FacetValue[], state: SearchState): HTMLElement[] {
  const chosen = values.filter((v) => v.value === state.filters[key]);
  const sorted = [...chosen, ...values.filter((v) => !chosen.includes(v))];
  const items = sorted.slice(0, MOST).map((v) => () => element("li", {}, valueLink(key, v, state)));
  const left = sorted.length - MOST;
  if (left > 0) items.push(() => element("li", { class: "note" }, `还有${left}项，请先输入名字检索`));
  return [
    element("ul", {}, ...items.slice(0, SHOWN).map((make) => make())),
    ...rest(items.slice(SHOWN), sorted.length - SHOWN),
  ];
}

/** What is hidden at first is made when it is opened: it may be much, for each letter typed. */
function rest(items: readonly (() => HTMLElement)[], count: number): HTMLElement[] {
  if (items.length === 0) return [];
  const details = element("details", {}, element("summary", {}, `其余${count}项`));
  details.addEventListener("toggle", () => details.append(element("ul", {}, ...items.map((make) => make()))), {
    once: true,
  });
  return [details];
}

/** Union bodies below those above them; the chosen one and all above it come first. */
function tree(values: readonly FacetValue[], state: SearchState): HTMLElement[] {
  const most = values.slice(0, MOST);
  const shown = new Map(most.map((v) => [v.value, v]));
  const below = new Map<FacetValue | undefined, FacetValue[]>();
  for (const v of most) {
    const parent = shown.get(v.parent ?? "");
    const beside = below.get(parent);
    if (beside) beside.push(v);
    else below.set(parent, [v]);
  }
  const line = new Set<FacetValue>();
  for (let up = shown.get(state.filters.body ?? ""); up && !line.has(up); up = shown.get(up.parent ?? "")) line.add(up);
  const level = (parent: FacetValue | undefined): (() => HTMLElement)[] => {
    const own = below.get(parent) ?? [];
    const sorted = [...own.filter((v) => line.has(v)), ...own.filter((v) => !line.has(v))];
    return sorted.map((v) => () => element("li", {}, valueLink("body", v, state), ...branch(level(v))));
  };
  const branch = (items: readonly (() => HTMLElement)[]): HTMLElement[] =>
    items.length ? [element("ul", { class: "tree" }, ...items.map((make) => make()))] : [];
  const top = level(undefined);
  return [...branch(top.slice(0, SHOWN)), ...rest(top.slice(SHOWN), top.length - SHOWN)];
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
