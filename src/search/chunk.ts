/**
 * A chunk of the sorted positions, as a file: for each position its article and place, and how it differs from the one
 * before: after how many characters, and in which. Each byte of those numbers stands with its likes, which packs well.
 */

export interface Chunk {
  articles: Uint32Array;
  places: Uint8Array;
  /** How many characters each position shares with the one before. */
  shared: Uint8Array;
  /** The first character in which it differs from the one before; 0 where the text ends there. */
  next: Uint16Array;
}

const ROW = 7;

export function printChunk({ articles, places, shared, next }: Chunk): Uint8Array {
  const n = articles.length;
  const bytes = new Uint8Array(n * ROW);
  for (let i = 0; i < n; i++) {
    bytes[i] = articles[i]! & 255;
    bytes[n + i] = (articles[i]! >> 8) & 255;
    bytes[2 * n + i] = articles[i]! >> 16;
    bytes[3 * n + i] = places[i]!;
    bytes[4 * n + i] = shared[i]!;
    bytes[5 * n + i] = next[i]! & 255;
    bytes[6 * n + i] = next[i]! >> 8;
  }
  return bytes;
}

export function parseChunk(bytes: Uint8Array): Chunk {
  const n = bytes.length / ROW;
  const articles = new Uint32Array(n);
  const next = new Uint16Array(n);
  for (let i = 0; i < n; i++) {
    articles[i] = bytes[i]! | (bytes[n + i]! << 8) | (bytes[2 * n + i]! << 16);
    next[i] = bytes[5 * n + i]! | (bytes[6 * n + i]! << 8);
  }
  return { articles, places: bytes.subarray(3 * n, 4 * n), shared: bytes.subarray(4 * n, 5 * n), next };
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
