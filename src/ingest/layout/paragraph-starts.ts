import { isBrokenCredit } from "../creditwords.ts";
import { isDateLine } from "../dateline.ts";
import type { Block } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, ENDS_SENTENCE, OPEN_CREDIT } from "./marks.ts";
import { indented, rightEdge } from "./stacks.ts";

/** Where paragraphs begin in a column's text. */

/** A row as wide as its column that ends in a word: its sentence goes on. */
const runsFull = (row: Chunk, { rows }: Block): boolean =>
  rightEdge(rows) - row.right < INDENT.min + 1 && /[\p{Script=Han}\d,、]$/u.test(row.text);

/** 副会长:某某某、某某: who holds a post, in a row of its own. */
const HOLDER = /^\p{Script=Han}{2,8}:\p{Script=Han}{2,4}(?:[、\s]+\p{Script=Han}{2,4})*$/u;

/** Whether a row is one of a list that a colon announced, or the paragraph below it. */
const isListed = (row: Chunk, above: Chunk, setIn: boolean): boolean =>
  HOLDER.test(above.text) ? setIn || HOLDER.test(row.text) : /:$/.test(above.text) && HOLDER.test(row.text);

/** How far a row is set in, in cells, where that begins a paragraph; 0 for a row at the column's edge. */
export function startsParagraph(block: Block, i: number): boolean {
  const { rows } = block;
  const row = rows[i]!;
  const above = rows[i - 1];
  if (above?.listed) return true;
  // A credit behind a sentence's end ends its paragraph.
  const begun = row.text.replace(/(?<=[。!?”])\s*[(【][^()【】]{1,40}[)】]$/, "");
  if (CREDIT.test(begun) || OPEN_CREDIT.test(row.text) || isDateLine(row.text)) return true;
  const below = rows[i + 1];
  if (below && isBrokenCredit(row.text, below.text)) return true;
  if (above && (OPEN_CREDIT.test(above.text) || isBrokenCredit(above.text, row.text))) return false;
  if (above && isListed(row, above, indented(block, row))) return true;
  // A row may have drifted by a cell or two: in the middle of a sentence that is no indent.
  if (indented(block, row)) return !above || !runsFull(above, block) || ENDS_SENTENCE.test(above.text);
  // A column without any indents parts its paragraphs by short last rows.
  const before = rows[i - 1];
  const rest = rows.some((r) => indented(block, r) && !CREDIT.test(r.text)) ? 5 : 3;
  return !!before && ENDS_SENTENCE.test(before.text) && rightEdge(block.rows) - before.right >= rest;
}
