import type { Chunk } from "./chunks.ts";
import { INDENT } from "./indent.ts";
import { ADDRESS, CREDIT, ENDS_SENTENCE, LEAD, OPENS } from "./marks.ts";

/**
 * A headline or a picture beside a column spreads its rows: a converter prints what stands at one height in one row, and
 * larger type takes more of them. The column goes on amid a sentence, at its edge, with nothing in its room between.
 */

/** No headline beside a column is so high that more rows than these fall between two of the column's. */
export const FAR = 6;
/** Where nothing stands in more rows than these, from edge to edge, the page is parted: the next articles begin below. */
const EMPTY = 3;
/** Cells by which the ends of full rows differ. */
const RAGGED = 3;
/** No row of a column is shorter, but a paragraph's last. */
const LEAST = 6;

/**
 * Whether a row carries on a column that ended some rows above.
 * @param column the rows of the column, its left edge
 * @param row the row of the page in which it stands
 * @param between those between the two
 * @param below what stands in the rows below it
 */
export function carriesOn(
  c: Chunk,
  row: readonly Chunk[],
  { rows, left }: { rows: readonly Chunk[]; left: number },
  between: readonly (readonly Chunk[])[],
  below: readonly Chunk[],
): boolean {
  const last = rows.at(-1)!;
  if (c.row - last.row - 1 > FAR || last.large || c.large) return false;
  if (last.text.length < LEAST || ENDS_SENTENCE.test(last.text) || CREDIT.test(last.text) || begins(c.text))
    return false;
  const ends = Math.max(...rows.slice(-3).map((r) => r.right));
  if (ends - last.right > RAGGED || (Math.abs(c.right - last.right) > RAGGED && !ENDS_SENTENCE.test(c.text)))
    return false;
  // What has no mark so far may be a headline.
  if (rows.length <= 3 && !rows.some((r) => /[,。、;]/.test(r.text))) return false;
  if (Math.abs(c.left - left) > 1 && !isSecond(c, rows)) return false;
  // With nothing beside it the room is the column's own.
  const marked = /[,。、;]/.test(c.text);
  const alone = between.every((other) => !other.length);
  if (alone && (row.length < 2 || !marked || c.row - last.row - 1 > EMPTY)) return false;
  if (between.flat().some((head) => headsBand(head, row, left))) return false;
  // A headline may be as wide as its column: the row below it shows that it is text.
  if (!marked && !below.some((b) => Math.abs(b.left - left) <= 1 && b.right <= last.right + RAGGED)) return false;
  return between.every((other) => other.every((b) => b.right < left || b.left > last.right));
}

/** A headline to the left, and its text right below: the next article begins, in all the columns from there on. */
const headsBand = (head: Chunk, row: readonly Chunk[], left: number): boolean =>
  head.right < left &&
  !/[,。、;]/.test(head.text) &&
  row.some((b) => b.right < left && b.left <= head.right && b.right >= head.left);

/** The row below a paragraph's first, which is set in: the column's edge shows only here. */
const isSecond = (c: Chunk, rows: readonly Chunk[]): boolean => {
  const dedent = rows[0]!.left - c.left;
  return rows.length === 1 && dedent >= INDENT.min && dedent <= INDENT.max;
};

const begins = (text: string): boolean =>
  LEAD.test(text) || OPENS.test(text) || ADDRESS.test(text) || /^(?:[▲▼△▽■◆●□【]|图为|——)/.test(text);
