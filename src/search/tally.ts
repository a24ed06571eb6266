import { fromPlanes, join, toPlanes } from "./planes.ts";

/** For one string: in which articles it stands, how often, and where at best. */

export interface Tally {
  /** Ascending. */
  articles: Uint32Array;
  /** How often; 255 may be more. */
  hits: Uint8Array;
  best: Uint8Array;
  /** All places, article by article, where they are known: `places[starts[i]]` up to `places[starts[i + 1]]`. */
  places?: { starts: Uint32Array; all: Uint8Array };
}

const ROW = 5;

/** Counts occurrences by article. */
export function tally(articles: Uint32Array, places: Uint8Array): Tally {
  // One number an occurrence, which sorts by article and then by place.
  const sorted = new Float64Array(articles.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = articles[i]! * 256 + places[i]!;
  sorted.sort();
  const all = new Uint8Array(sorted.length);
  const own = new Uint32Array(sorted.length);
  const starts = new Uint32Array(sorted.length + 1);
  let n = 0;
  for (let i = 0; i < sorted.length; i++) {
    const article = Math.floor(sorted[i]! / 256);
    all[i] = sorted[i]! - article * 256;
    if (n > 0 && own[n - 1] === article) continue;
    own[n] = article;
    starts[n++] = i;
  }
  starts[n] = sorted.length;
  const [hits, best] = [new Uint8Array(n), new Uint8Array(n)];
  for (let k = 0; k < n; k++) {
    hits[k] = Math.min(255, starts[k + 1]! - starts[k]!);
    best[k] = all[starts[k]!]!;
  }
  return { articles: own.slice(0, n), hits, best, places: { starts: starts.slice(0, n + 1), all } };
}

/** A tally as a file, without its places. */
export function printTally({ articles, hits, best }: Tally): Uint8Array {
  const steps = articles.map((article, i) => article - (articles[i - 1] ?? -1));
  return join([toPlanes(steps, 3), hits, best]);
}

export function parseTally(bytes: Uint8Array): Tally {
  const n = bytes.length / ROW;
  const articles = fromPlanes(bytes.subarray(0, 3 * n), 3);
  let article = -1;
  for (let i = 0; i < n; i++) articles[i] = article += articles[i]!;
  return { articles, hits: bytes.subarray(3 * n, 4 * n), best: bytes.subarray(4 * n) };
}
