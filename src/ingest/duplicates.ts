import { sha256 } from "../archive/store.ts";
import { containment, resemblance, shingles, sketch } from "../text/shingles.ts";

/**
 * Articles whose texts are nearly the same: a story in two bulletins, a page that was read twice. Instalments of a column
 * share a frame of words as well, but not its facts: where the numbers differ the texts are two.
 */

/** What is kept of each article of an archive while it is looked through: small, there may be a hundred thousand. */
export interface Gist {
  runs: number;
  sketch: Uint32Array;
  /** Its numbers together: in a column's many instalments the same frame of words, but never the same numbers. */
  numbers: string;
}

/** A shorter text's likeness tells nothing. In runs of letters, about one a letter. */
const SHORTEST = 24;
/** The shorter of two texts has so much in common with the longer, and is no less than half of it. */
const SHARED = 0.65;
const SIZE = 0.5;
/** Instalments: more than this share of one's numbers is not in the other. */
const OTHER_NUMBERS = 0.34;

const SKETCH = 96;
/** Texts are compared that share one of so many hashes. */
const KEYS = 16;
/** So many texts that share a hash are all compared; of a frame that hundreds share only the first and the latest are. */
const CROWD = 32;
/** How many of the likeliest are read in full. */
const READ = 8;

export function gistOf(body: string): Gist {
  const runs = shingles(body);
  const numbers = [...numbersIn(body)].sort();
  return {
    runs: runs.size,
    sketch: sketch(runs, SKETCH),
    numbers: numbers.length < 3 ? "" : sha256(numbers.join(" ")),
  };
}

/**
 * Pairs of like texts, each text with the first that it is like. Takes time in proportion to the number of texts.
 * @param gists in the order in which the articles came out
 * @param bodyOf an article's text, by its place in `gists`; asked for few
 * @returns the places in `gists`, the later first
 */
export async function findDuplicates(
  gists: readonly Gist[],
  bodyOf: (index: number) => Promise<string>,
): Promise<[later: number, earlier: number][]> {
  const pairs: [number, number][] = [];
  const byKey = new Map<number | string, number[]>();
  for (const [i, gist] of gists.entries()) {
    if (gist.runs < SHORTEST) continue;
    const keys = [...gist.sketch.subarray(0, KEYS), ...(gist.numbers ? [gist.numbers] : [])];
    const near = new Set(keys.flatMap((key) => few(byKey.get(key) ?? [])));
    const likely = [...near]
      .map((j) => ({ j, like: resemblance(gist.sketch, gists[j]!.sketch) }))
      .filter(({ j, like }) => like >= (SHARED * SIZE) / 2 && sameSize(gist, gists[j]!))
      .sort((a, b) => b.like - a.like || a.j - b.j)
      .slice(0, READ)
      .sort((a, b) => a.j - b.j);
    const body = likely.length ? await bodyOf(i) : "";
    for (const { j } of likely) {
      if (!sameStory(body, await bodyOf(j))) continue;
      pairs.push([i, j]);
      break;
    }
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  }
  return pairs;
}

const few = (list: readonly number[]): readonly number[] =>
  list.length <= CROWD ? list : [list[0]!, list[list.length - 1]!];

const sameSize = (a: Gist, b: Gist): boolean => Math.min(a.runs, b.runs) >= Math.max(a.runs, b.runs) * SIZE;

/** Whether two texts tell the same in nearly the same words. */
export function sameStory(a: string, b: string): boolean {
  return containment(shingles(a), shingles(b)) >= SHARED && !otherNumbers(numbersIn(a), numbersIn(b));
}

// A scraper may have lost one text's numbers: those that are left must be the other's.
function otherNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const missing = [...small].filter((n) => !large.has(n)).length;
  return missing > small.size * OTHER_NUMBERS;
}

/** A text's numbers, each with what it counts: 12期, 3月. */
const numbersIn = (text: string): Set<string> => new Set(text.match(/\d+(?:\.\d+)?\s*\p{L}?/gu) ?? []);
