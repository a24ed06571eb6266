import { cellWidth } from "../../text/spaces.ts";
import type { Chunk } from "./chunks.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, LEAD } from "./marks.ts";

/**
 * A headline in two halves over several columns, 某某某某某        某某某某某: in larger type than the text the blank between
 * them is as wide as a gutter, or falls on one. It is one headline all the same where its whole, in the type that its
 * first half shows, stands in the middle of the columns below, and those right of the blank go on in the middle of a text.
 */

/** Characters of a half. */
const HALF = { min: 4, max: 16 };
/** Source rows between it and its text, filled rows among them: another headline's, a picture's words. */
const ABOVE = { rows: 8, filled: 3 };
/** By so much larger than the text's is its type; a blank counts for a character. */
const TYPE = { min: 0.9, max: 2.3 };
/** Cells that the whole may stand off the middle, twice over. */
const CENTRED = 8;
/** The same for a half over its own column. */
const OWN = 10;
/** Rows that show a column's edges. */
const COLUMN = 12;
/** What else is said of the article stands in a row of its own above or below, no shorter than this. */
const BESIDE = 8;

/** @param rows a page's rows, blank ones among them @param i the row that may be such a headline */
export function isSpreadHead(rows: readonly Chunk[][], i: number): boolean {
  const [first, second, ...more] = rows[i]!;
  if (!first || !second || more.length || first.no !== second.no || ![first, second].every(isHalf)) return false;
  const [above, ...beside] = rows[i - 1] ?? [];
  if (above && !isOver(above, beside, second)) return false;
  const near = rows.slice(i + 1, i + 1 + ABOVE.rows).filter((row) => row.length);
  const at = near.findIndex((row) => row.length > 1);
  if (at < 0 || at >= ABOVE.filled) return false;
  const columns = rows.slice(rows.indexOf(near[at]!), rows.indexOf(near[at]!) + COLUMN).filter((row) => row.length);
  const behind = columns[0]!.slice(1).filter((c) => c.right > second.left);
  if (!behind.length || !behind.every((c) => goesOn(c, columns.slice(1)))) return false;
  const lone = [nearest(rows, i, -1), nearest(rows, i, 1)].some(([head, ...others]) => isOver(head, others, second));
  const under = behind.some((c) => c.left <= second.left + INDENT.max);
  return (lone || under) && !eachOverItsOwn(first, second, columns) && isCentred(first, second, columns);
}

/** Two headlines side by side, each in the middle of its own column. */
function eachOverItsOwn(first: Chunk, second: Chunk, [row]: readonly Chunk[][]): boolean {
  const [left, right, ...more] = row!;
  const isOverMiddle = (head: Chunk, c: Chunk) => Math.abs(head.left + head.right - c.left - c.right) <= OWN;
  return !!right && !more.length && isOverMiddle(first, left!) && isOverMiddle(second, right);
}

const isHalf = ({ text }: Chunk): boolean =>
  text.length >= HALF.min &&
  text.length <= HALF.max &&
  !/[。;,、:·|/]/.test(text) &&
  !LEAD.test(text) &&
  !CREDIT.test(text);

/** Neither a day nor an indent begins a text there. */
function goesOn(c: Chunk, below: readonly Chunk[][]): boolean {
  const under = below.flat().find((b) => b.left < c.right && b.right > c.left);
  return !!under && !LEAD.test(c.text) && c.left - under.left < INDENT.min;
}

/** The row right above or below, at most one blank one between. */
const nearest = (rows: readonly Chunk[][], i: number, step: 1 | -1): readonly Chunk[] =>
  [rows[i + step], rows[i + 2 * step]].find((row) => row?.length) ?? [];

const isOver = (head: Chunk | undefined, others: readonly Chunk[], second: Chunk): boolean =>
  !!head && !others.length && head.text.length >= BESIDE && head.left < second.left && !/[。,;]/.test(head.text);

function isCentred(first: Chunk, second: Chunk, columns: readonly Chunk[][]): boolean {
  const text = columns.flat().filter((c) => c.left >= columns[0]![0]!.left - INDENT.max);
  const left = Math.min(...text.map((c) => c.left));
  const right = Math.max(...text.map((c) => c.right));
  const pitches = text.map((c) => (c.right - c.left) / ems(c.text)).sort((a, b) => a - b);
  const pitch = (second.left - first.left) / (ems(first.text) + 1);
  const type = pitch / pitches[Math.floor(pitches.length / 2)]!;
  const end = second.left + pitch * ems(second.text);
  return type >= TYPE.min && type <= TYPE.max && Math.abs(first.left + end - left - right) <= CENTRED;
}

/** The width of a text in Chinese characters, of which quotation marks take one as well. */
const ems = (text: string): number => [...text].reduce((sum, c) => sum + cellWidth(c, 2), 0) / 2;
