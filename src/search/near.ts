import { find } from "./engine.ts";
import { findBeginning } from "./find-names.ts";
import { fold } from "./fold.ts";
import type { Index } from "./open-index.ts";
import type { SearchState } from "./state.ts";
import type { Simplify } from "./written-forms.ts";

/** What someone may have meant who found nothing. */

const MOST = 3;
const NAMES = 200;

/** Names that differ in one character; where there are none, the query's words asked for one by one, if they find something. */
export async function nearMisses(index: Index, state: SearchState, simplify: Simplify): Promise<string[]> {
  const wanted = fold(state.q);
  if ([...wanted].length < 2) return [];
  const names = await nearNames(index, wanted);
  if (names.length) return [...new Set(names)].slice(0, MOST);
  const apart = words(state.q);
  const found = apart && (await find(index, { q: apart, filters: {} }, { simplify }));
  return found && found.articles.length > 0 ? [apart] : [];
}

/** Names with one character more, less or other than the query, among those that share its first or last. */
async function nearNames(index: Index, wanted: string): Promise<string[]> {
  const { people } = await index.people();
  const own = new Set([...people, ...index.root.facets.bodies.map((b) => b.name), ...index.root.facets.sections]);
  const near = [...own].filter((name) => isNear(fold(name.replace(/（.*$/, "")), wanted));
  // In pinyin the surname is more often right than the rest.
  const bySound = /^[a-z]+$/.test(wanted) ? await findBeginning(index, wanted.slice(0, -1), NAMES) : [];
  return [...near.map((name) => name.replace(/（.*$/, "")), ...bySound.map((e) => e.name)];
}

/** Whether two strings differ by one character put in, left out, changed, or by two neighbours changed about. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return x.length + y.length > 0;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

/** The query's own words: as written apart, or as Chinese has them. */
function words(query: string): string | undefined {
  if (!("Segmenter" in Intl)) return undefined;
  const segments = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(query)];
  const found = segments.filter((s) => s.isWordLike).map((s) => s.segment);
  return found.length > 1 ? found.join(" ") : undefined;
}
