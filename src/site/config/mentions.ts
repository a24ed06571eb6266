import type { Entry } from "./entry.ts";
import type { Names } from "./names.ts";

/** Where people and union bodies stand in an article's text, and where an editor has a doubt. */

/** What to mark in the text. */
export interface Marks {
  /** A name as it may stand in the text, and the page it leads to. */
  names: ReadonlyMap<string, string>;
  /** An excerpt that is in doubt, and the number of the doubt. */
  doubts: ReadonlyMap<string, number>;
}

/** A stretch of text: plain, or a name that leads somewhere, or the end of what is in doubt. */
export type Stretch = { text: string; url?: string } | { doubt: number };

/** The names that an article's own people and bodies go by, and its doubts. */
export function marksOf({ article: { meta }, people, bodies }: Entry, names: Names): Marks {
  const forms = new Map<string, string>();
  const add = (url: string, names: readonly string[]): void => {
    for (const name of names) if (name.length > 1) forms.set(name, url);
  };
  for (const { name, key, url } of people) add(url, [name, ...(names.entryOf(key)?.variants ?? [])]);
  for (const { name, url, entry } of bodies) add(url, [name, ...(entry?.variants ?? []), ...(entry?.former ?? []).map((f) => f.name)]);
  const doubts = new Map(
    meta.review.flatMap(({ text }, i) => (text?.trim() ? [[text.trim(), i + 1] as [string, number]] : [])),
  );
  return { names: forms, doubts };
}

/**
 * Cuts running text at names and doubts. Each page is linked once, where it is named first: a text that is blue all over
 * is hard to read. The function keeps count over an article's blocks, so it is made anew for each article.
 */
export function cutter({ names, doubts }: Marks): (text: string) => Stretch[] {
  const linked = new Set<string>();
  const noted = new Set<number>();
  // The longest name first: 桐溪区总工会 is no mention of another body that is called 溪区总工会.
  const forms = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = forms.length ? new RegExp(forms.map(escapeRegExp).join("|"), "gu") : undefined;

  return (text) => {
    const cuts: { at: number; stretch: Stretch; length: number }[] = [];
    for (const match of pattern ? text.matchAll(pattern) : []) {
      const url = names.get(match[0])!;
      if (linked.has(url)) continue;
      linked.add(url);
      cuts.push({ at: match.index, length: match[0].length, stretch: { text: match[0], url } });
    }
    for (const [excerpt, number] of doubts) {
      const at = noted.has(number) ? -1 : text.indexOf(excerpt);
      if (at < 0) continue;
      noted.add(number);
      cuts.push({ at: outside(cuts, at + excerpt.length), length: 0, stretch: { doubt: number } });
    }
    return stretches(text, cuts);
  };
}

/** A place that is not within a name: a note stands behind it. */
function outside(cuts: readonly { at: number; length: number }[], place: number): number {
  const within = cuts.find((c) => c.at < place && place < c.at + c.length);
  return within ? within.at + within.length : place;
}

function stretches(text: string, cuts: readonly { at: number; stretch: Stretch; length: number }[]): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { at, length, stretch } of cuts.toSorted((a, b) => a.at - b.at || b.length - a.length)) {
    if (at > from) found.push({ text: text.slice(from, at) });
    found.push(stretch);
    from = at + length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
