import { blindRange, leadingRange, spelledOut } from "./chunk.ts";
import { DEPTH } from "./depth.ts";
import type { Index } from "./open-index.ts";
import { TITLE_START } from "./place.ts";
import { join } from "./planes.ts";
import { chunkFile, commonFile, type Root } from "./root.ts";
import { type Tally, tally } from "./tally.ts";

/** The articles in which a string stands. */
export interface Match extends Tally {
  /** Whether one text that has the string proves that all have it, or each must be read, or none. */
  proof: "none" | "one" | "each";
  /** The article whose title is the string, if any title is. */
  entitled?: number;
}

const NOTHING: Match = { ...tally(new Uint32Array(), new Uint8Array()), proof: "none" };

/** @param text a folded string that is not empty */
export async function lookUp(index: Index, text: string): Promise<Match> {
  if (!knowsAll(index, text)) return NOTHING;
  const beginning = text.slice(0, DEPTH);
  const long = text.length > DEPTH;
  const home = homeOf(index.root, beginning);
  if ("common" in home) return { ...(await index.common(home.common)), proof: long ? "each" : "none" };
  const chunks = await Promise.all(home.chunks.map((k) => index.chunk(k)));
  const ranges = chunks.map((chunk, i) => {
    const [from, to] = i === 0 ? blindRange(chunk, beginning) : leadingRange(chunk, beginning.length);
    return { articles: chunk.articles.subarray(from, to), places: chunk.places.subarray(from, to), from };
  });
  // What runs on into the next chunk is that chunk's key: it stands there.
  const known =
    chunks.length > 1 || spelledOut(chunks[0]!, ranges[0]!.from, index.root.keys[home.chunks[0]!]!, beginning);
  if (known === false) return NOTHING;
  const [articles, places] = [concat(ranges.map((r) => r.articles)), join(ranges.map((r) => r.places))];
  // Sorted by what follows, the title that ends with the string comes first.
  const titled = places.indexOf(TITLE_START);
  return {
    ...tally(articles, places),
    proof: long ? "each" : known ? "none" : "one",
    ...(titled >= 0 && { entitled: articles[titled]! }),
  };
}

function concat(lists: readonly Uint32Array[]): Uint32Array {
  const [first, second] = lists as [Uint32Array, Uint32Array?];
  if (!second) return first;
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The files that a string's lookup needs. */
export function filesOf(index: Index, text: string): string[] {
  if (!knowsAll(index, text)) return [];
  const home = homeOf(index.root, text.slice(0, DEPTH));
  return "common" in home ? [commonFile(home.common)] : home.chunks.map(chunkFile);
}

const knowsAll = ({ units }: Index, text: string): boolean => text.split("").every((unit) => units.has(unit));

/** Where a string's positions stand: in one chunk, on the border of two, or counted in a tally. */
function homeOf({ keys, common }: Root, text: string): { chunks: number[] } | { common: number } {
  const first = lastNotAfter(keys, text);
  let last = first;
  while (keys[last + 1]?.startsWith(text)) last++;
  if (last <= first + 1) return { chunks: first === last ? [first] : [first, last] };
  // The shortest string that begins with it: all that has the one has the other.
  const at = lastNotAfter(common, text);
  const own = common[at] === text ? at : at + 1;
  if (!common[own]?.startsWith(text)) throw new Error(`the index lacks a tally of ${text}`);
  return { common: own };
}

/** The place of the last of these ascending strings that does not come after the text; -1 where all do. */
export function lastNotAfter(ascending: readonly string[], text: string): number {
  let [lo, hi] = [-1, ascending.length];
  while (hi - lo > 1) {
    const middle = (lo + hi) >> 1;
    if (ascending[middle]! <= text) lo = middle;
    else hi = middle;
  }
  return lo;
}
