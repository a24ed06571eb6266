import { element } from "./element.ts";
import { type Found, find } from "./engine.ts";
import { loadIndex, simplifier } from "./load.ts";
import { nearMisses } from "./near.ts";
import type { Index } from "./open-index.ts";
import { entityElement, hitElement, orderElement, statusParts } from "./render.ts";
import { facetElements } from "./render-facets.ts";
import { asks, parseState, printState, type SearchState } from "./state.ts";
import { suggestNames } from "./suggest.ts";

/** The search page: its state is the address, every change goes through `go`. */

/** A search makes do with so many requests, those for its first results among them: with the page's own five a dozen. */
const REQUESTS = 6;
const FIRST = 10;
const LEAST = 3;
const AHEAD = 3;
const MORE = 20;
/** A search that takes longer says that it is at work. */
const PATIENCE = 300;

const root = document.querySelector<HTMLElement>("#search")!;
const base = root.dataset.base!;
const part = <T extends HTMLElement = HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
const form = part<HTMLFormElement>("form");
const input = part<HTMLInputElement>("input[name=q]");
const [status, entityBox, nearBox] = [part(".status"), part(".entities"), part(".near")];
const [aside, facetBox, orderBox] = [part(".facets"), part(".facets .ways"), part(".facets .orders")];
const [from, to] = [part<HTMLInputElement>("input[name=from]"), part<HTMLInputElement>("input[name=to]")];
const list = part("[data-search-results]");
const moreButton = part<HTMLButtonElement>("[data-search-more]");
const moreBox = moreButton.parentElement!;
moreButton.remove();
moreButton.hidden = false;

const simplify = simplifier(base);
let opening: Promise<Index> | undefined;
let index: Index | undefined;
/** Counts the searches: an answer that comes after a newer question is dropped. */
let latest = 0;
let current: Found | undefined;
let withPeople = false;
let failed = false;

const stateOfAddress = (): SearchState => parseState(new URLSearchParams(location.search));

async function show(state: SearchState, anew = false): Promise<void> {
  const mine = ++latest;
  unsettle();
  const waiting = setTimeout(() => {
    if (mine === latest) status.replaceChildren("正在检索……");
  }, PATIENCE);
  try {
    opening ??= loadIndex(base, anew);
    index = await opening;
    const before = index.fetched();
    const found = await find(index, state, { simplify, withPeople, ahead: AHEAD });
    if (mine !== latest) return;
    await found?.more(FIRST, firstRequests(index, found, index.fetched() - before));
    if (mine !== latest) return;
    clearTimeout(waiting);
    current = found;
    failed = false;
    render(found, state);
    if (found?.articles.length === 0 && state.q) await suggestNear(state, mine);
    if (mine === latest) settle();
  } catch (e) {
    // A failed load may succeed at the next try, past what the browser has kept.
    opening = undefined;
    if (mine !== latest) return;
    if (anew || !navigator.onLine) fail(e);
    else await show(state, true);
  } finally {
    clearTimeout(waiting);
  }
}

/** How many requests are left for first results; some even where finding them took all. */
function firstRequests(index: Index, { articles }: Found, used: number): number {
  const begun = articles.length > 0 && index.hasArticle(articles[0]!);
  return Math.max(REQUESTS - used, begun ? 0 : LEAST);
}

function unsettle(): void {
  root.removeAttribute("data-search-ready");
  root.setAttribute("aria-busy", "true");
}

function settle(): void {
  root.removeAttribute("aria-busy");
  root.setAttribute("data-search-ready", "");
}

function fail(error: unknown): void {
  console.error(error);
  failed = true;
  current = undefined;
  render(undefined, { q: "", filters: {} });
  const again = element("button", { type: "button", "data-retry": "" }, "重试");
  status.replaceChildren(
    navigator.onLine ? "检索没有载入成功。" : "现在没有网络，检索没有载入成功。",
    "请检查网络后",
    again,
    "，或改按刊物、年份、人物查阅。",
  );
  settle();
}

function render(found: Found | undefined, state: SearchState): void {
  const focused = document.activeElement?.closest<HTMLElement>("[data-go]")?.dataset.go;
  document.title = document.title.replace(/^(?:.* - )?检索/, state.q ? `${state.q} - 检索` : "检索");
  status.replaceChildren(...statusParts(found, state));
  list.replaceChildren(...(found?.hits.map((hit) => hitElement(hit, base, found.marks)) ?? []));
  entityBox.replaceChildren(...(found?.entities.map((e) => entityElement(e, base, bearerCount(e))) ?? []));
  nearBox.replaceChildren();
  facetBox.replaceChildren(...(found ? facetElements(found, state, withPeople) : []));
  orderBox.replaceChildren(...(found && found.articles.length > 1 ? [orderElement(state)] : []));
  [from.value, to.value] = [state.from ?? "", state.to ?? ""];
  aside.hidden = !found;
  offerMore(found);
  if (focused !== undefined) refocus(focused);
}

function bearerCount({ kind, name, articles }: Found["entities"][number]): number {
  const { bodies, body } = index!.root.facets;
  if (kind === "person") return articles!.length;
  const below = new Set<number>();
  bodies.forEach(({ name: own, parent }, i) => {
    if (own === name || below.has(parent)) below.add(i);
  });
  return body.filter((list) => list.some((b) => below.has(b))).length;
}

async function suggestNear(state: SearchState, mine: number): Promise<void> {
  const near = await nearMisses(index!, state, simplify).catch(() => []);
  if (mine !== latest || near.length === 0) return;
  const links = near.flatMap((q, i) => [
    ...(i ? ["、"] : []),
    element("a", { href: printState({ q, filters: {} }), "data-go": `q=${q}` }, q),
  ]);
  nearBox.replaceChildren("您是不是要找：", ...links);
}

/** There is a button as long as there is more. */
function offerMore(found: Found | undefined): void {
  if (found?.open) moreBox.append(moreButton);
  else moreButton.remove();
}

/** The link that was followed is made anew: whoever uses a keyboard must not be thrown back to the page's top. */
function refocus(target: string): void {
  const links = [...root.querySelectorAll<HTMLElement>("[data-go]")];
  (links.find((l) => l.dataset.go === target) ?? links.find((l) => l.dataset.go?.startsWith(target)) ?? input).focus();
}

function go(state: SearchState, how: "push" | "replace"): void {
  const address = printState(state);
  if (address !== (location.search || "?")) {
    const target = address === "?" ? location.pathname : address;
    if (how === "push") history.pushState(null, "", target);
    else history.replaceState(null, "", target);
  }
  void show(state);
}

const names = suggestNames(input, part("#suggestions"), (name) => {
  input.value = name;
  names.close();
  go({ ...stateOfAddress(), q: name }, "push");
});

let composing = false;

function typed(): void {
  // While an input method is open, the field holds pinyin, not the word.
  if (composing) return;
  go({ ...stateOfAddress(), q: input.value.trim() }, "replace");
  void opening?.then((opened) => names.update(opened)).catch(() => {});
}

input.addEventListener("input", typed);
input.addEventListener("compositionstart", () => {
  composing = true;
});
input.addEventListener("compositionend", () => {
  composing = false;
  typed();
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  names.close();
  go({ ...stateOfAddress(), q: input.value.trim() }, "push");
});

root.addEventListener("click", (event) => {
  const target = (event.target as Element).closest<HTMLElement>("[data-go], [data-retry]");
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (target.dataset.people !== undefined) withPeople = true;
  if (!(target instanceof HTMLAnchorElement)) return void show(stateOfAddress());
  const state = parseState(new URL(target.href).searchParams);
  input.value = state.q;
  go(state, "push");
});

for (const field of [from, to])
  field.addEventListener("change", () => {
    const { from: _, to: __, ...plain } = stateOfAddress();
    go({ ...plain, ...(from.value && { from: from.value }), ...(to.value && { to: to.value }) }, "push");
  });

moreButton.addEventListener("click", () => {
  void readMore();
});

async function readMore(): Promise<void> {
  const found = current;
  if (!found) return;
  const before = found.hits.length;
  moreButton.disabled = true;
  unsettle();
  try {
    await found.more(MORE);
    if (found !== current) return;
    const added = found.hits.slice(before).map((hit) => hitElement(hit, base, found.marks));
    list.append(...added);
    offerMore(found);
    added[0]?.querySelector("a")?.focus({ preventScroll: true });
    settle();
  } catch (e) {
    if (found === current) fail(e);
  } finally {
    moreButton.disabled = false;
  }
}

/** `/` goes to the field; the arrows go through the results; Esc goes back to the field, and there empties it. */
addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = document.activeElement;
  const links = [...list.querySelectorAll<HTMLElement>("h2 a")];
  const here = links.indexOf(at as HTMLElement);
  const typing = at instanceof HTMLInputElement;
  if (event.key === "/" && !typing) input.select();
  else if (event.key === "Escape" && here >= 0) input.focus();
  else if (event.key === "ArrowDown" && (at === input || here >= 0)) links[here + 1]?.focus();
  else if (event.key === "ArrowUp" && here >= 0) (links[here - 1] ?? input).focus();
  else return;
  event.preventDefault();
});

function followAddress(): void {
  const state = stateOfAddress();
  input.value = state.q;
  names.close();
  if (asks(state)) void show(state);
  else {
    latest++;
    current = undefined;
    render(undefined, state);
    settle();
    // Whoever opens the page is about to search.
    opening ??= loadIndex(base);
    opening.catch(() => {
      opening = undefined;
    });
  }
}

// Beside the results there is room for the facets; above them, on a phone, they would push the results out of sight.
part<HTMLDetailsElement>(".narrowing").open = matchMedia("(min-width: 48rem)").matches;

addEventListener("popstate", followAddress);
addEventListener("online", () => {
  if (failed) void show(stateOfAddress());
});
followAddress();
