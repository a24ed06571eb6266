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
  const edges = edgesOf(text);
  front[0] = 0;
  for (let i = 0; i < n; i++)
    for (const [end, cost] of edges[i]!)
      if (front[i]! + cost < front[end]!) {
        front[end] = front[i]! + cost;
        previous[end] = i;
      }
  back[n] = 0;
  for (let i = n - 1; i >= 0; i--)
    for (const [end, cost] of edges[i]!)
      if (cost + back[end]! < back[i]!) {
        back[i] = cost + back[end]!;
        next[i] = end;
      }
  return { front, back, next, previous };
}

function edgesOf(text: string): [number, number][][] {
  const { costs, unknown } = model();
  return Array.from({ length: text.length }, (_, i) => {
    if (!HAN.test(text[i]!)) return [[i + 1, 0]];
    const edges: [number, number][] = [[i + 1, costs.get(text[i]!) ?? unknown]];
    for (let end = i + 2; end <= Math.min(text.length, i + LONGEST); end++) {
      const cost = costs.get(text.slice(i, end));
      if (cost !== undefined) edges.push([end, cost]);
    }
    return edges;
  });
}

let made: { costs: Map<string, number>; unknown: number } | undefined;

function model(): { costs: Map<string, number>; unknown: number } {
  if (made) return made;
  let total = 0;
  for (const { freq } of dictionary().values()) total += freq;
  const costs = new Map<string, number>();
  for (const [word, { freq, tag }] of dictionary()) {
    if (word.length > LONGEST || (word.length > 1 && /^nr/.test(tag))) continue;
    costs.set(word, Math.log(total) - Math.log(Math.max(freq, 1)));
  }
  made = { costs, unknown: Math.log(total) + 1 };
  return made;
}
