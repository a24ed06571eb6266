import { blindRange, leadingRange } from "./chunk.ts";
import { DEPTH } from "./depth.ts";
import type { Index } from "./open-index.ts";
import { TITLE_START } from "./place.ts";
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
  if ([...text.split("")].some((unit) => !index.units.has(unit))) return NOTHING;
  const beginning = text.slice(0, DEPTH);
  const proof = text.length > DEPTH ? "each" : "none";
  const { keys, common } = index.root;
  const first = lastNotAfter(keys, beginning);
  let last = first;
  while (keys[last + 1]?.startsWith(beginning)) last++;
  if (last > first + 1) {
    // The shortest string that begins with it: all that has the one has the other.
    const at = lastNotAfter(common, beginning);
    const own = common[at] === beginning ? at : at + 1;
    if (!common[own]?.startsWith(beginning)) throw new Error(`the index lacks a tally of ${beginning}`);
    return { ...(await index.common(own)), proof };
  }
  const chunks = await Promise.all(first === last ? [index.chunk(first)] : [index.chunk(first), index.chunk(last)]);
  const ranges = chunks.map((chunk, i) => {
    const [from, to] = i === 0 ? blindRange(chunk, beginning) : leadingRange(chunk, beginning.length);
    return { articles: chunk.articles.subarray(from, to), places: chunk.places.subarray(from, to) };
  });
  const articles = Uint32Array.from(ranges.flatMap((r) => [...r.articles]));
  const places = Uint8Array.from(ranges.flatMap((r) => [...r.places]));
  // Sorted by what follows, the title that ends with the string comes first.
  const titled = places.indexOf(TITLE_START);
  return {
    ...tally(articles, places),
    proof: proof === "each" ? "each" : last > first ? "none" : "one",
    ...(titled >= 0 && { entitled: articles[titled]! }),
  };
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
