import { headsContents } from "../contents.ts";
import type { Line, Page } from "../types.ts";

/**
 * A table of contents in a column of its own, beside the page's articles: 本期导读, ■工会要闻, entries, their pages. Its rows are
 * no article's.
 */

/** How far to the right of its heading its entries may begin, in places. */
const WIDTH = 12;
/** An entry is no longer; a sentence is none. */
const LONGEST = 24;
/** Fewer entries that tell no page are none. */
const FEWEST = 3;

/** @returns the page's lines, such a table's marked as furniture */
export function contentsBox({ flow, lines }: Page): readonly Line[] {
  const at = flow === "columns" ? lines.findIndex((l) => !l.as && headsContents(l.text)) : -1;
  if (at < 0) return lines;
  const edge = lines[at]!.from + WIDTH;
  const isNumber = (l: Line) => /^\d{1,3}$/.test(l.text.trim());
  const isEntry = (l: Line) =>
    !l.as && (isNumber(l) || (l.from <= edge && l.text.trim().length <= LONGEST && !/[。;]/.test(l.text)));
  const end = lines.findIndex((l, i) => i > at && !isEntry(l));
  const entries = lines.slice(at + 1, end < 0 ? lines.length : end);
  if (entries.filter(isNumber).length < FEWEST) return lines;
  const box = new Set([lines[at]!, ...entries]);
  return lines.map((l): Line => (box.has(l) ? { ...l, as: "furniture" } : l));
}
