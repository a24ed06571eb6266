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
  const sorted = Float64Array.from(articles, (article, i) => article * 256 + places[i]!).sort();
  const own: { article: number; start: number }[] = [];
  const all = new Uint8Array(sorted.length);
  sorted.forEach((packed, i) => {
    const article = Math.floor(packed / 256);
    all[i] = packed % 256;
    if (own.at(-1)?.article !== article) own.push({ article, start: i });
  });
  const starts = Uint32Array.from([...own.map((o) => o.start), sorted.length]);
  return {
    articles: Uint32Array.from(own, (o) => o.article),
    hits: Uint8Array.from(own, (_, i) => Math.min(255, starts[i + 1]! - starts[i]!)),
    best: Uint8Array.from(own, (o) => all[o.start]!),
    places: { starts, all },
  };
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
