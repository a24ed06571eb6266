/** Sets a text into rows of a width, as Chinese print does: the rules at row ends (避头尾), and numbers kept whole. */

/** A row of a column. */
export interface Row {
  text: string;
  /** Cells in em (a Chinese character's width) that the row stands in from the column's edge. */
  inset: number;
}

const NOT_FIRST = /[，。、；：！？）》”’]/;
const NOT_LAST = /[（《“‘]/;

/** A character's width in em. */
const em = (token: string): number => [...token].reduce((n, c) => n + (/[\x20-\x7e]/.test(c) ? 0.5 : 1), 0);

/**
 * The rows of a paragraph.
 * @param width of the column, in em
 * @param inset of the first row, in em
 * @param whole whether numbers stay on one row
 */
export function compose(text: string, width: number, inset = 2, whole = true): Row[] {
  const tokens = text.match(whole ? /[\d.]*\d%?|[A-Za-z]+|./gsu : /./gsu) ?? [];
  const rows: Row[] = [];
  let row: string[] = [];
  const room = () => width - (rows.length ? 0 : inset);
  const end = (next: string[]) => {
    rows.push({ text: row.join(""), inset: rows.length ? 0 : inset });
    row = next;
  };
  for (const token of tokens) {
    // A mark that may not begin a row hangs over its end.
    if (em(row.join("") + token) <= room() || NOT_FIRST.test(token)) row.push(token);
    else {
      const carried: string[] = [];
      while (row.length > 1 && NOT_LAST.test(row.at(-1)!)) carried.unshift(row.pop()!);
      end([...carried, token]);
    }
  }
  if (row.length) end([]);
  return rows;
}

/** What a converter makes of full-width type. */
export interface Type {
  /** Full-width ASCII folded, as many corpora have it. */
  ascii: boolean;
  /** A space where Chinese and figures meet, as print sets them apart. */
  spaced: boolean;
}

/** A text as a converter prints it. */
export function print(text: string, { ascii, spaced }: Type): string {
  // A headline's blank is as wide as a character.
  const wide = text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "  ");
  const folded = ascii ? wide.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)) : wide;
  return spaced ? folded.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, " ") : folded;
}
