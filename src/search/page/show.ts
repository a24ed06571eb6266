import { type Found, find } from "../engine.ts";
import { loadIndex } from "../load.ts";
import { nearMisses } from "../near.ts";
import type { Index } from "../open-index.ts";
import { articleFile } from "../root.ts";
import { asks, type SearchState } from "../state.ts";
import { announce, drawFacets, drawFailure, drawHead, drawHits, drawNear, offerMore } from "./draw.ts";
import { parts } from "./parts.ts";
import { openPurse } from "./purse.ts";

/** Runs the searches and brings them onto the page. */

const FIRST = 10;
const LEAST = 3;
const AHEAD = 3;
const MORE = 20;
/** A search that takes longer says that it is at work. */
const PATIENCE = 300;

let opening: Promise<Index> | undefined;
/** Counts the searches: an answer that comes after a newer question is dropped. */
let latest = 0;
let current: Found | undefined;
let withPeople = false;
let failed = false;

/** The index, fetched when first asked for. */
export function open(anew = false): Promise<Index> {
  opening ??= loadIndex(parts.base, anew);
  // A failed load may succeed at the next try.
  opening.catch(forget);
  return opening;
}

function forget(): void {
  opening = undefined;
}

export const hasFailed = (): boolean => failed;

/** From the next search on people are counted too. */
export function countPeople(): void {
  withPeople = true;
}

/** Searches; where nothing is asked it clears the page. */
export async function show(state: SearchState, anew = false): Promise<void> {
  const mine = ++latest;
  const stale = (): boolean => mine !== latest;
  unsettle();
  if (!asks(state)) return clear(state);
  const waiting = setTimeout(() => {
    if (!stale()) parts.status.replaceChildren("正在检索……");
  }, PATIENCE);
  try {
    await search(await open(anew), state, stale, () => clearTimeout(waiting));
    if (!stale()) settle();
  } catch (e) {
    forget();
    if (stale()) return;
    // Past what the browser has kept, which may be an index that has since been replaced.
    if (anew || !navigator.onLine) fail(e);
    else await show(state, true);
  } finally {
    clearTimeout(waiting);
  }
}

async function search(index: Index, state: SearchState, stale: () => boolean, answered: () => void): Promise<void> {
  const purse = openPurse(index);
  const found = await find(index, state, { simplify: purse.simplify, withPeople, ahead: AHEAD });
  if (stale()) return;
  const empty = parts.list.childElementCount === 0;
  let drawn = false;
  const head = (): void => {
    answered();
    if (!drawn) drawHead(index, found, state);
    drawn = true;
  };
  if (!found?.articles.length) head();
  // Onto an empty page results come one by one; those that stand there give way all at once.
  await found?.more(FIRST, firstRequests(index, found, purse.left()), () => {
    if (!empty || stale()) return;
    head();
    drawHits(found);
  });
  if (stale()) return;
  head();
  if (empty) await breath();
  if (stale()) return;
  [current, failed] = [found, false];
  if (found) drawHits(found);
  offerMore(found);
  drawFacets(found, state, withPeople);
  if (found?.articles.length !== 0 || !state.q) return;
  const near = await nearMisses(index, state.q, purse.simplify, purse.left()).catch(() => []);
  if (!stale()) drawNear(near);
}

/** How many requests are for first results; some even where finding them took all. */
function firstRequests(index: Index, { articles }: Found, left: number): number {
  const begun = articles.length > 0 && index.has(articleFile(articles[0]!));
  return Math.max(left, begun ? 0 : LEAST);
}

/** Lets the browser show what it has. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

function clear(state: SearchState): void {
  current = undefined;
  drawHead(undefined, undefined, state);
  drawFacets(undefined, state, withPeople);
  settle();
  // Whoever opens the page is about to search.
  void open().catch(() => {});
}

export async function readMore(): Promise<void> {
  const found = current;
  if (!found) return;
  parts.moreButton.disabled = true;
  unsettle();
  try {
    await found.more(MORE);
    if (found !== current) return;
    drawHits(found)?.querySelector("a")?.focus({ preventScroll: true });
    offerMore(found);
    settle();
  } catch (e) {
    if (found === current) fail(e);
  } finally {
    parts.moreButton.disabled = false;
  }
}

function unsettle(): void {
  parts.root.removeAttribute("data-search-ready");
  parts.root.setAttribute("aria-busy", "true");
  announce("");
}

function settle(): void {
  parts.root.removeAttribute("aria-busy");
  parts.root.setAttribute("data-search-ready", "");
  announce(`${parts.status.textContent}${parts.near.textContent}`);
}

function fail(error: unknown): void {
  console.error(error);
  [current, failed] = [undefined, true];
  const nothing = { q: "", filters: {} };
  drawHead(undefined, undefined, nothing);
  drawFacets(undefined, nothing, withPeople);
  drawFailure();
  settle();
}
