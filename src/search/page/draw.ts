import { element } from "../element.ts";
import type { Found } from "../engine.ts";
import { articlesWith, withBelow } from "../filter.ts";
import type { Index } from "../open-index.ts";
import { entityElement, hitElement, orderElement, statusParts } from "../render.ts";
import { facetElements } from "../render-facets.ts";
import { printState, type SearchState } from "../state.ts";
import { announcer } from "./announce.ts";
import { parts } from "./parts.ts";

/** What the page shows of a search, part by part. */

let roomAsked = false;

export const announce = announcer(parts.heard);

/** The total, people and bodies of that name, and no results yet. */
export function drawHead(index: Index | undefined, found: Found | undefined, state: SearchState): void {
  document.title = document.title.replace(/^(?:.* - )?检索/, state.q ? `${state.q} - 检索` : "检索");
  parts.status.replaceChildren(...statusParts(found, state));
  const entities = found?.entities ?? [];
  parts.entities.replaceChildren(
    ...entities.map((e) => entityElement(e, parts.base, e.articles?.length ?? countBelow(index!, e.name))),
  );
  parts.near.replaceChildren();
  parts.list.replaceChildren();
  offerMore(found);
}

/** The results that are not on the page yet. @returns the first of them */
export function drawHits({ hits, marks }: Found): HTMLElement | undefined {
  const fresh = hits.slice(parts.list.childElementCount).map((hit) => hitElement(hit, parts.base, marks));
  parts.list.append(...fresh);
  return fresh[0];
}

/** What the search can be narrowed by. */
export function drawFacets(found: Found | undefined, state: SearchState, withPeople: boolean): void {
  const focused = document.activeElement?.closest<HTMLElement>("[data-go]")?.dataset.go;
  parts.ways.replaceChildren(...(found ? facetElements(found, state, withPeople) : []));
  parts.orders.replaceChildren(...(found && found.articles.length > 1 ? [orderElement(state)] : []));
  [parts.from.value, parts.to.value] = [state.from ?? "", state.to ?? ""];
  if (found) offerRoom();
  parts.aside.hidden = !found;
  if (focused !== undefined) refocus(focused);
}

/** Beside the results there is room for the facets; above them, on a phone, they would push the results out of sight. */
function offerRoom(): void {
  if (roomAsked) return;
  roomAsked = true;
  // Asked late: the answer takes a layout.
  parts.narrowing.open = matchMedia("(min-width: 48rem)").matches;
}

/** Searches that someone may have meant. */
export function drawNear(queries: readonly string[]): void {
  const links = queries.flatMap((q, i) => [
    ...(i ? ["、"] : []),
    element("a", { href: printState({ q, filters: {} }), "data-go": `q=${q}` }, q),
  ]);
  parts.near.replaceChildren(...(links.length ? ["您是不是要找：", ...links] : []));
}

/** Why there is nothing to show, and how to go on. */
export function drawFailure(): void {
  parts.status.replaceChildren(
    navigator.onLine ? "检索没有载入成功。" : "现在没有网络，检索没有载入成功。",
    "请检查网络后",
    element("button", { type: "button", "data-retry": "" }, "重试"),
    "，或改按刊物、年份、人物查阅。",
  );
}

/** There is a button as long as there is more. */
export function offerMore(found: Found | undefined): void {
  if (found?.open) parts.moreBox.append(parts.moreButton);
  else parts.moreButton.remove();
}

function countBelow({ root: { facets } }: Index, body: string): number {
  const below = withBelow(facets.bodies, body);
  return articlesWith(facets, (b) => below.has(b)).length;
}

/** The link that was followed is made anew: whoever uses a keyboard must not be thrown back to the page's top. */
function refocus(target: string): void {
  const links = [...parts.root.querySelectorAll<HTMLElement>("[data-go]")];
  const [key] = target.split("=");
  const same = links.find((l) => l.dataset.go === target) ?? links.find((l) => l.dataset.go?.startsWith(`${key}=`));
  (same ?? parts.input).focus();
}
