/** How like each other two texts are, by the runs of letters that both have (Broder, On the resemblance of documents, 1997). */

/** So many letters a run: long enough that chance gives few, short enough that an OCR error spoils few. */
const RUN = 4;

/** A text's overlapping runs of letters, as hashes. Digits, marks, spaces and Markdown count for nothing. */
export function shingles(text: string): Set<number> {
  const letters = text.replace(/[^\p{L}]+/gu, "");
  const found = new Set<number>();
  for (let at = 0; at + RUN <= letters.length; at++) found.add(hash(letters, at));
  return found;
}

/** The `most` smallest hashes, in order: the same choice from every text, so that like texts have many in common. */
export function sketch(runs: ReadonlySet<number>, most: number): Uint32Array {
  return Uint32Array.from(runs).sort().slice(0, most);
}

/** The share of two texts' runs that both have, told from their sketches: 0 to 1. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const most = Math.max(a.length, b.length);
  let [i, j, shared, seen] = [0, 0, 0, 0];
  while (seen < most && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  return seen ? shared / seen : 0;
}

/** The share of the shorter text's runs that the other has too: 0 to 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return small.size ? shared / small.size : 0;
}

// FNV-1a, then the finaliser of MurmurHash3: the order of the hashes has nothing to do with the letters'.
function hash(text: string, from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < from + RUN; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
