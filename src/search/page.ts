import { type Found, find, type Pagefind } from "./engine.ts";
import { openPagefind } from "./open.ts";
import { facetElements, hitElement, orderElement, statusText } from "./render.ts";
import { parseState, printState, type SearchState } from "./state.ts";

/** The search page: its state is the address, every change goes through `go`. */

const PAGE = 20;
const TYPING_PAUSE = 250;
/** A search that takes longer says that it is at work. */
const PATIENCE = 300;

const root = document.querySelector<HTMLElement>("#search")!;
const base = root.dataset.base!;
const form = root.querySelector("form")!;
const input = root.querySelector<HTMLInputElement>("input[name=q]")!;
const status = root.querySelector<HTMLElement>(".status")!;
const aside = root.querySelector<HTMLElement>(".facets")!;
const narrowing = aside.querySelector("details")!;
const facetBox = narrowing.querySelector("div")!;
const list = root.querySelector("ol")!;
const moreButton = root.querySelector<HTMLButtonElement>(".more")!;

let opening: Promise<Pagefind> | undefined;
/** Counts the searches: an answer that comes after a newer question is dropped. */
let latest = 0;
let current: Found | undefined;

const stateOfAddress = (): SearchState => parseState(new URLSearchParams(location.search));

async function show(state: SearchState): Promise<void> {
  const mine = ++latest;
  root.setAttribute("aria-busy", "true");
  const waiting = setTimeout(() => {
    if (mine === latest) status.textContent = "正在检索……";
  }, PATIENCE);
  try {
    opening ??= openPagefind(base);
    const found = await find(await opening, state);
    await found?.more(PAGE);
    if (mine !== latest) return;
    current = found;
    render(found, state);
  } catch (e) {
    // A failed load may succeed at the next try.
    opening = undefined;
    if (mine !== latest) return;
    console.error(e);
    render(undefined, { q: "", filters: {} });
    status.textContent = "检索没有载入成功。请检查网络后再试，或改按刊物、年份、人物查阅。";
  } finally {
    clearTimeout(waiting);
    if (mine === latest) root.removeAttribute("aria-busy");
  }
}

function render(found: Found | undefined, state: SearchState): void {
  const focused = document.activeElement?.closest<HTMLElement>("[data-facet]")?.dataset.facet;
  document.title = document.title.replace(/^(?:.* - )?检索/, state.q ? `${state.q} - 检索` : "检索");
  status.textContent = statusText(found, state);
  list.replaceChildren(...(found?.hits.map(hitElement) ?? []));
  const ways = found ? facetElements(found, state) : [];
  const order = found && state.q && found.total > 1 ? [orderElement(state)] : [];
  facetBox.replaceChildren(...order, ...ways);
  aside.hidden = ways.length + order.length === 0;
  moreButton.hidden = !found?.open;
  if (focused !== undefined) refocus(focused);
}

/** The link that was followed is made anew: whoever uses a keyboard must not be thrown back to the page's top. */
function refocus(facet: string): void {
  const links = [...facetBox.querySelectorAll<HTMLElement>("[data-facet]")];
  (links.find((l) => l.dataset.facet === facet) ?? input).focus();
}

function go(state: SearchState, how: "push" | "replace"): void {
  const address = printState(state);
  if (address !== (location.search || "?")) {
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }
  void show(state);
}

let typing: ReturnType<typeof setTimeout> | undefined;
let composing = false;

function typed(): void {
  clearTimeout(typing);
  // While an input method is open, the field holds pinyin, not the word.
  if (composing) return;
  typing = setTimeout(() => go({ ...stateOfAddress(), q: input.value.trim() }, "replace"), TYPING_PAUSE);
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
  clearTimeout(typing);
  go({ ...stateOfAddress(), q: input.value.trim() }, "push");
});

facetBox.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-facet]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(parseState(new URL(link.href).searchParams), "push");
});

moreButton.addEventListener("click", () => {
  void readMore();
});

async function readMore(): Promise<void> {
  const found = current;
  if (!found) return;
  const before = found.hits.length;
  moreButton.disabled = true;
  await found.more(PAGE);
  moreButton.disabled = false;
  if (found !== current) return;
  const added = found.hits.slice(before).map(hitElement);
  list.append(...added);
  moreButton.hidden = !found.open;
  status.textContent = statusText(found, stateOfAddress());
  added[0]?.querySelector("a")?.focus();
}

function followAddress(): void {
  const state = stateOfAddress();
  input.value = state.q;
  void show(state);
}

// Beside the results there is room for the facets; above them, on a phone, they would push the results out of sight.
narrowing.open = matchMedia("(min-width: 48rem)").matches;

addEventListener("popstate", followAddress);
followAddress();
