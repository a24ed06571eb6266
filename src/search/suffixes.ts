/**
 * Sorts all positions of a text by what stands from there on, so that all occurrences of any string stand together.
 * Multikey quicksort (Bentley & Sedgewick, 1997): it compares a character at a time, hence stays fast where whole
 * sentences repeat.
 */

const SMALL = 12;

/**
 * @param units the texts, each with a zero after it
 * @param depth how many characters are compared; what is equal so far stays in the text's order
 * @returns the positions of all units but zeros
 */
export function sortSuffixes(units: Uint16Array, depth: number): Uint32Array {
  const { order, starts } = byFirstUnit(units);
  for (let unit = 1; unit < 0x10000; unit++)
    if (starts[unit + 1]! - starts[unit]! > 1) sortRange(units, order, starts[unit]!, starts[unit + 1]!, depth);
  return order;
}

/** How many characters two positions have in common, up to `depth`. */
export function commonPrefix(units: Uint16Array, a: number, b: number, depth: number): number {
  let n = 0;
  while (n < depth && units[a + n] !== 0 && units[a + n] === units[b + n]) n++;
  return n;
}

function byFirstUnit(units: Uint16Array): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(0x10001);
  for (const unit of units) if (unit) starts[unit + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const order = new Uint32Array(starts[0x10000]!);
  const next = starts.slice();
  units.forEach((unit, at) => {
    if (unit) order[next[unit]!++] = at;
  });
  return { order, starts };
}

/** Sorts order[from, to), whose suffixes share their first character. */
function sortRange(units: Uint16Array, order: Uint32Array, from: number, to: number, depth: number): void {
  const work: [from: number, to: number, shared: number][] = [[from, to, 1]];
  for (let job = work.pop(); job; job = work.pop()) {
    const [lo, hi, shared] = job;
    if (hi - lo < 2) continue;
    if (shared >= depth) order.subarray(lo, hi).sort();
    else if (hi - lo <= SMALL) insertionSort(units, order, lo, hi, shared, depth);
    else {
      const pivot = middleUnit(units, order, lo, hi, shared);
      let [less, i, more] = [lo, lo, hi];
      while (i < more) {
        const at = order[i]!;
        const unit = units[at + shared]!;
        if (unit < pivot) {
          order[i++] = order[less]!;
          order[less++] = at;
        } else if (unit > pivot) {
          order[i] = order[--more]!;
          order[more] = at;
        } else i++;
      }
      work.push([lo, less, shared], [more, hi, shared], [less, more, pivot === 0 ? depth : shared + 1]);
    }
  }
}

function middleUnit(units: Uint16Array, order: Uint32Array, lo: number, hi: number, shared: number): number {
  const [a, b, c] = [lo, (lo + hi) >> 1, hi - 1].map((i) => units[order[i]! + shared]!) as [number, number, number];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function insertionSort(
  units: Uint16Array,
  order: Uint32Array,
  lo: number,
  hi: number,
  shared: number,
  depth: number,
): void {
  for (let i = lo + 1; i < hi; i++) {
    const at = order[i]!;
    let j = i;
    while (j > lo && precedes(units, at, order[j - 1]!, shared, depth)) order[j] = order[--j]!;
    order[j] = at;
  }
}

function precedes(units: Uint16Array, a: number, b: number, shared: number, depth: number): boolean {
  for (let n = shared; n < depth; n++) {
    const [x, y] = [units[a + n]!, units[b + n]!];
    if (x !== y) return x < y;
    if (x === 0) break;
  }
  return a < b;
}
