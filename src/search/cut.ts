import type { Chunk } from "./chunk.ts";
import { DEPTH } from "./depth.ts";
import type { Stream } from "./stream.ts";
import { commonPrefix, sortSuffixes } from "./suffixes.ts";
import { type Tally, tally } from "./tally.ts";

/** From the texts in a row to what the browser reads: chunks of sorted positions, and tallies of the commonest strings. */

/** Positions in a chunk. Around 20 kB as a file. */
const SMALLEST = 3072;
const LARGEST = 7168;

export interface Cut {
  chunks: Chunk[];
  /** For each chunk the shortest string with which it begins and the one before does not end. Ascending. */
  keys: string[];
  /** The strings that fill more than two chunks, with all that they could be lengthened by to no effect. Ascending. */
  common: { text: string; tally: Tally }[];
}

export function cut(stream: Stream): Cut {
  const { units } = stream;
  const order = sortSuffixes(units, DEPTH);
  const shared = new Uint8Array(order.length);
  for (let i = 1; i < order.length; i++) shared[i] = commonPrefix(units, order[i - 1]!, order[i]!, DEPTH);
  const starts = chunkStarts(shared);
  const text = (i: number, length: number): string =>
    String.fromCharCode(...units.subarray(order[i]!, order[i]! + length));
  return {
    chunks: starts.map((from, k) => chunk(stream, order, shared, from, starts[k + 1] ?? order.length)),
    keys: starts.map((from, k) => (k === 0 ? "" : text(from, shared[from]! + 1))),
    common: commonRanges(shared, starts, text).map(({ text, from, to }) => ({
      text,
      tally: occurrences(stream, order, from, to),
    })),
  };
}

/** Cuts where neighbours have least in common, so that few strings lie on both sides of a cut. */
function chunkStarts(shared: Uint8Array): number[] {
  const starts = [0];
  for (let from = 0; shared.length - from > LARGEST; ) {
    let best = from + SMALLEST;
    for (let i = best; i <= from + LARGEST; i++) if (shared[i]! < shared[best]!) best = i;
    // Never between positions that are the same as far as they are compared: they could not be told apart by a key.
    while (best < shared.length && shared[best] === DEPTH) best++;
    if (best === shared.length) break;
    starts.push(best);
    from = best;
  }
  return starts;
}

function chunk({ units, articles, places }: Stream, order: Uint32Array, shared: Uint8Array, from: number, to: number) {
  const own = order.subarray(from, to);
  return {
    articles: Uint32Array.from(own, (at) => articles[at]!),
    places: Uint8Array.from(own, (at) => places[at]!),
    shared: shared.slice(from, to),
    next: Uint16Array.from(own, (at, i) => (shared[from + i]! < DEPTH ? units[at + shared[from + i]!]! : 0)),
  };
}

function occurrences({ articles, places }: Stream, order: Uint32Array, from: number, to: number): Tally {
  const own = order.subarray(from, to);
  return tally(
    Uint32Array.from(own, (at) => articles[at]!),
    Uint8Array.from(own, (at) => places[at]!),
  );
}

interface Range {
  text: string;
  from: number;
  to: number;
}

/** The ranges of positions with a common beginning that hold a whole chunk and reach beyond it on both sides. */
function commonRanges(
  shared: Uint8Array,
  starts: readonly number[],
  text: (i: number, length: number) => string,
): Range[] {
  const found = new Map<string, Range>();
  for (let k = 1; k + 1 < starts.length; k++) {
    const [first, last] = [starts[k]!, starts[k + 1]!];
    const longest = shared.subarray(first, last + 1).reduce((least, n) => Math.min(least, n));
    let [from, to] = [first - 1, last + 1];
    for (let length = longest; length > 0; length--) {
      const beginning = text(first, length);
      // What is shorter was found together with it.
      if (found.has(beginning)) break;
      const [oldFrom, oldTo] = [from, to];
      while (shared[from]! >= length) from--;
      while (to < shared.length && shared[to]! >= length) to++;
      if (length === longest || from < oldFrom || to > oldTo) found.set(beginning, { text: beginning, from, to });
    }
  }
  return [...found.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}
