import { findBeginning } from "./find-names.ts";
import { fold } from "./fold.ts";
import { filesOf, lookUp } from "./look-up.ts";
import type { Index } from "./open-index.ts";
import { rankAll } from "./rank.ts";
import { readMatches } from "./read-match.ts";
import { type Simplify, writtenForms } from "./written-forms.ts";

/** What someone may have meant who found nothing. */

const MOST = 3;

/**
 * Names that sound alike or differ in one character; where there are none, the query's words apart, or as many of them
 * as so many requests can ask for, if they find something.
 */
export async function nearMisses(index: Index, query: string, simplify: Simplify, requests: number): Promise<string[]> {
  const wanted = fold(query);
  if ([...wanted].length < 2) return [];
  const before = index.fetched();
  const names = await nearNames(index, wanted);
  if (names.length) return [...new Set(names)].slice(0, MOST);
  const apart = await wordsApart(index, query, simplify, requests - (index.fetched() - before));
  return apart ? [apart] : [];
}

/** Names that sound the same, then those with one character more, less or other than the query. */
async function nearNames(index: Index, wanted: string): Promise<string[]> {
  const { names, sound } = await index.near();
  const heard = sound(wanted);
  const alike = names.filter((n) => n.sound === heard);
  const near = names.filter((n) => isNear(n.folded, wanted));
  // In pinyin what was typed first is more often right than the rest.
  const begun = /^[a-z]{3,}$/.test(wanted) ? await findBeginning(index, wanted.slice(0, -1), MOST) : [];
  return [...alike, ...near, ...begun].map((n) => n.name);
}

/**
 * Whether two strings differ by one character put in, left out, changed, or by two neighbours changed about. Of two
 * characters one is not enough to tell what was meant.
 */
export function isNear(one: string, other: string): boolean {
  // Most names differ at both ends, and are done with here.
  const apart = one[0] !== other[0] && one.at(-1) !== other.at(-1);
  if (Math.abs(one.length - other.length) > 2 || (apart && one.length > 2)) return false;
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return x.length + y.length > 0 && start + end > 1;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

/**
 * The query's own words, without those that stand nowhere, if some article has all the others; the longest are asked
 * for where there are not requests enough for all.
 */
async function wordsApart(
  index: Index,
  query: string,
  simplify: Simplify,
  requests: number,
): Promise<string | undefined> {
  const all = words(query);
  if (all.length < 2) return undefined;
  const written = await Promise.all(all.map(async (w) => (await writtenForms(index, fold(w), simplify))[0]!));
  const longest = all.map((_, i) => i).sort((a, b) => written[b]!.length - written[a]!.length);
  const files = new Set<string>();
  const asked = longest.filter((i) => {
    const more = filesOf(index, written[i]!).filter((file) => !index.has(file));
    // One request is for the text that proves it.
    if (new Set([...files, ...more]).size + 1 > requests) return false;
    for (const file of more) files.add(file);
    return true;
  });
  const looked = await Promise.all(asked.map(async (i) => ({ i, match: await lookUp(index, written[i]!) })));
  const chosen = looked.flatMap(({ i, match }) => (match.articles.length ? [i] : [])).sort((a, b) => a - b);
  // One character alone was hardly what was meant.
  if (chosen.map((i) => written[i]!).join("").length < 2) return undefined;
  const matches = await readMatches(
    index,
    chosen.map((i) => written[i]!),
    0,
  );
  return rankAll(matches).length ? chosen.map((i) => all[i]!).join(" ") : undefined;
}

let segmenter: Intl.Segmenter | undefined;

/** As written apart, or as Chinese has them. */
function words(query: string): string[] {
  if (!("Segmenter" in Intl)) return [];
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const segments = [...segmenter.segment(query)];
  return [...new Set(segments.filter((s) => s.isWordLike).map((s) => s.segment))];
}
