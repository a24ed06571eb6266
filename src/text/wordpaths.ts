import { dictionary } from "./segmenter.ts";

/**
 * What it costs to read a text as words of the dictionary: the shortest paths of a unigram model, from the front and from
 * the back. A stretch that the words around it leave over, and that is dear to read as words, is likely a name.
 */
export interface WordPaths {
  /** Cost (−ln p) of reading the text's first `i` characters as words. */
  front: Float64Array;
  /** Cost of reading the text from character `i` on. */
  back: Float64Array;
  /** Where the word ends that begins at `i` on the best path from there. */
  next: Int32Array;
  /** Where the word begins that ends at `i` on the best path up to there. */
  previous: Int32Array;
}

/** Words longer than this are proverbs and names of institutions; shorter words make them up. */
const LONGEST = 6;
const HAN = /\p{Script=Han}/u;

/** The cheapest readings of a text as words; persons' names in the dictionary count as unknown. Linear in the text. */
export function wordPaths(text: string): WordPaths {
  const n = text.length;
  const front = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const back = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const next = new Int32Array(n + 1);
  const previous = new Int32Array(n + 1);
  const costs = wordCosts(text);
  front[0] = 0;
  for (let i = 0; i < n; i++)
    for (let end = i + 1; end <= Math.min(n, i + LONGEST); end++) {
      const cost = front[i]! + costs[i * LONGEST + end - i - 1]!;
      if (cost < front[end]!) {
        front[end] = cost;
        previous[end] = i;
      }
    }
  back[n] = 0;
  for (let i = n - 1; i >= 0; i--)
    for (let end = i + 1; end <= Math.min(n, i + LONGEST); end++) {
      const cost = costs[i * LONGEST + end - i - 1]! + back[end]!;
      if (cost < back[i]!) {
        back[i] = cost;
        next[i] = end;
      }
    }
  return { front, back, next, previous };
}

/** For each character the costs of the words of one to `LONGEST` characters that begin with it; infinite where there is none. */
function wordCosts(text: string): Float64Array {
  const { costs, prefixes, unknown } = model();
  const found = new Float64Array(text.length * LONGEST).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < text.length; i++) {
    const row = i * LONGEST;
    if (!HAN.test(text[i]!)) {
      found[row] = 0;
      continue;
    }
    found[row] = costs.get(text[i]!) ?? unknown;
    for (let end = i + 2; end <= Math.min(text.length, i + LONGEST); end++) {
      const word = text.slice(i, end);
      const cost = costs.get(word);
      if (cost !== undefined) found[row + end - i - 1] = cost;
      if (end < i + 4 && !prefixes.has(word)) break;
    }
  }
  return found;
}

interface Model {
  costs: Map<string, number>;
  /** The first two and three characters of longer words. */
  prefixes: Set<string>;
  unknown: number;
}

let made: Model | undefined;

function model(): Model {
  if (made) return made;
  let total = 0;
  for (const { freq } of dictionary().values()) total += freq;
  const costs = new Map<string, number>();
  const prefixes = new Set<string>();
  for (const [word, { freq, tag }] of dictionary()) {
    if (word.length > LONGEST || (word.length > 1 && /^nr/.test(tag))) continue;
    costs.set(word, Math.log(total) - Math.log(Math.max(freq, 1)));
    if (word.length > 2) prefixes.add(word.slice(0, 2));
    if (word.length > 3) prefixes.add(word.slice(0, 3));
  }
  made = { costs, prefixes, unknown: Math.log(total) + 1 };
  return made;
}
