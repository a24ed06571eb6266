import { find } from "./engine.ts";
import { findBeginning } from "./find-names.ts";
import { fold } from "./fold.ts";
import type { Index } from "./open-index.ts";
import type { SearchState } from "./state.ts";
import type { Simplify } from "./written-forms.ts";

/** What someone may have meant who found nothing. */

const MOST = 3;

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

/** Names that sound the same, then those with one character more, less or other than the query. */
async function nearNames(index: Index, wanted: string): Promise<string[]> {
  const [{ people }, readings] = await Promise.all([index.people(), index.sounds()]);
  const { bodies, sections } = index.root.facets;
  // A namesake's label goes on in brackets.
  const own = new Set([...people.map((p) => p.replace(/（.*$/, "")), ...bodies.map((b) => b.name), ...sections]);
  const sound = reader(readings);
  const alike = [...own].filter((name) => sound(fold(name)) === sound(wanted));
  const near = [...own].filter((name) => isNear(fold(name), wanted));
  // In pinyin what was typed first is more often right than the rest.
  const begun = /^[a-z]{3,}$/.test(wanted) ? await findBeginning(index, wanted.slice(0, -1), MOST) : [];
  return [...alike, ...near, ...begun.map((e) => e.name)];
}

/** From a text to how it sounds; what has no known sound stands for itself. */
function reader(readings: Record<string, string>): (text: string) => string {
  const of = new Map(Object.entries(readings).flatMap(([sound, all]) => [...all].map((c) => [c, sound])));
  return (text) => [...text].map((c) => of.get(c) ?? c).join(" ");
}

/**
 * Whether two strings differ by one character put in, left out, changed, or by two neighbours changed about. Of two
 * characters one is not enough to tell what was meant.
 */
export function isNear(one: string, other: string): boolean {
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

/** The query's own words: as written apart, or as Chinese has them. */
function words(query: string): string | undefined {
  if (!("Segmenter" in Intl)) return undefined;
  const segments = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(query)];
  const found = segments.filter((s) => s.isWordLike).map((s) => s.segment);
  return found.length > 1 ? found.join(" ") : undefined;
}
