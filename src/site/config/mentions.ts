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

interface Cut {
  at: number;
  length: number;
  stretch: Stretch;
}

/**
 * Cuts running text at names and doubts. Each page is linked once, where it is named first: a text that is blue all over
 * is hard to read. The function keeps count over an article's blocks, so it is made anew for each article.
 */
export function cutter({ names, doubts }: Marks): (text: string) => Stretch[] {
  const waiting = longestFirst(names);
  const noted = new Set<number>();

  return (text) => {
    const cuts: Cut[] = [];
    for (const name of [...waiting]) {
      if (!waiting.has(name)) continue;
      const at = name.find(text, cuts);
      if (at < 0) continue;
      cuts.push({ at, length: name.form.length, stretch: { text: name.form, url: name.url } });
      for (const other of waiting) if (other.url === name.url) waiting.delete(other);
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

interface Form {
  form: string;
  url: string;
  /** Where the name first stands by itself in a text; -1 where it does not. */
  find(text: string, cuts: readonly Cut[]): number;
}

/** Of two forms of one name the one that stands first in the text would be linked: the longest is sought first. */
function longestFirst(names: ReadonlyMap<string, string>): Set<Form> {
  const forms = [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return new Set(
    forms.map(([form, url]) => {
      // 王立 does not stand in 王立新, if that is a name too.
      const longer = forms.flatMap(([other]) => {
        const offset = other === form ? -1 : other.indexOf(form);
        return offset < 0 ? [] : [{ other, offset }];
      });
      const find = (text: string, cuts: readonly Cut[]): number => {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
          const within = longer.some(({ other, offset }) => text.startsWith(other, at - offset));
          if (!within && !cuts.some((c) => c.at < at + form.length && at < c.at + c.length)) return at;
        }
        return -1;
      };
      return { form, url, find };
    }),
  );
}

/** A place that is not within a name: a note stands behind it. */
function outside(cuts: readonly Cut[], place: number): number {
  const within = cuts.find((c) => c.at < place && place < c.at + c.length);
  return within ? within.at + within.length : place;
}

function stretches(text: string, cuts: readonly Cut[]): Stretch[] {
  if (cuts.length === 0) return [{ text }];
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
