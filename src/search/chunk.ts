import { fromPlanes, join, toPlanes } from "./planes.ts";

/**
 * A chunk of the sorted positions, as a file: for each position its article and place, and how it differs from the one
 * before: after how many characters, and in which.
 */

export interface Chunk {
  articles: Uint32Array;
  places: Uint8Array;
  /** How many characters each position shares with the one before. */
  shared: Uint8Array;
  /** The first character in which it differs from the one before; 0 where the text ends there. */
  next: Uint16Array | Uint32Array;
}

const ROW = 7;

export function printChunk({ articles, places, shared, next }: Chunk): Uint8Array {
  return join([toPlanes(articles, 3), places, shared, toPlanes(next, 2)]);
}

export function parseChunk(bytes: Uint8Array): Chunk {
  const n = bytes.length / ROW;
  return {
    articles: fromPlanes(bytes.subarray(0, 3 * n), 3),
    places: bytes.subarray(3 * n, 4 * n),
    shared: bytes.subarray(4 * n, 5 * n),
    next: fromPlanes(bytes.subarray(5 * n), 2),
  };
}

/**
 * The positions that begin with a string, if any does: like in a Patricia tree only the characters that tell positions
 * apart are looked at. So one text must still be asked whether it has the string: then all of the range have it.
 */
export function blindRange({ shared, next }: Chunk, text: string): [from: number, to: number] {
  let [from, to] = [0, shared.length];
  for (;;) {
    const forks = leastShared(shared, from, to);
    if (forks >= text.length) return [from, to];
    const unit = text.charCodeAt(forks);
    let [lo, hi] = [from, to];
    for (let i = from + 1; i < to; i++) {
      if (shared[i] !== forks) continue;
      if (next[i]! <= unit) lo = i;
      else {
        hi = i;
        break;
      }
    }
    // The chosen fork may begin with another character: then no position has the string, and the text will say so.
    [from, to] = [lo, hi];
    if (to - from === 1) return [from, to];
  }
}

/**
 * Whether a position begins with a string, as far as the chunk itself tells: it knows the characters in which
 * positions differ, and its key.
 * @param key the beginning of the chunk's first position, up to where it differs from the one before
 * @returns undefined where the chunk does not tell
 */
export function spelledOut({ shared, next }: Chunk, at: number, key: string, text: string): boolean | undefined {
  let told = 0;
  // From here on a character is known only where a position differs from the one before in just it.
  let depth = Number.POSITIVE_INFINITY;
  const agrees = (place: number, unit: number): boolean => {
    if (place < text.length) told++;
    return place >= text.length || unit === text.charCodeAt(place);
  };
  for (let i = at; i >= 0 && depth > 0; i--) {
    if (shared[i]! >= depth) continue;
    depth = shared[i]!;
    if (!agrees(depth, next[i]!)) return false;
  }
  for (let place = 0; place < Math.min(depth, key.length); place++)
    if (!agrees(place, key.charCodeAt(place))) return false;
  return told === text.length || undefined;
}

/** The positions at the beginning of a chunk that share their first `length` characters with the first one. */
export function leadingRange({ shared }: Chunk, length: number): [from: number, to: number] {
  let to = 1;
  while (to < shared.length && shared[to]! >= length) to++;
  return [0, to];
}

function leastShared(shared: Uint8Array, from: number, to: number): number {
  let least = 255;
  for (let i = from + 1; i < to; i++) if (shared[i]! < least) least = shared[i]!;
  return least;
}
