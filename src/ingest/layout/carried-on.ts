import { EM2, INDENT } from "./indent.ts";
import { ENDS_SENTENCE } from "./marks.ts";
import { type Column, leftEdge } from "./stacks.ts";

/** No headline has more rows. */
const MAX_HEAD = 5;

/** Rows by which columns beside each other end at different heights. */
const ENDS = 2;

/**
 * Running text that a box or a picture cuts off: the left edge of a row or two that carry on a column's text, at the edges
 * of a column that stands above or below them, or as wide as the columns that begin beside them. null where they do not.
 */
export function carriedOn(stack: Column, columns: readonly Column[]): number | null {
  if (stack.rows.length > 2) return null;
  const text = stack.rows.map((r) => r.text).join("");
  if (ENDS_SENTENCE.test(text) || !/[,、;。]/.test(text)) return null;
  const [top, bottom] = [stack.rows[0]!.row, stack.rows.at(-1)!.row];
  const long = columns.filter((c) => c.rows.length > 2);
  // The column beside may end a row or two above the page's foot.
  if (!long.some((c) => c.rows.some((r) => r.row >= top - ENDS && r.row <= bottom))) return null;
  // Right on a paragraph's beginning it heads it.
  const heads = long.some(({ left, rows: [first] }) => {
    const under = first!.left < stack.rows[0]!.right && first!.right > stack.left;
    return under && first!.row > bottom && first!.row - bottom <= MAX_HEAD && first!.left - left >= INDENT.min;
  });
  if (heads) return null;
  const fills = (left: number, right: number) =>
    stack.rows.every((r) => r.left >= left - 1 && r.left <= left + INDENT.max && Math.abs(r.right - right) <= 2);
  const least = leftEdge(stack.rows);
  for (const c of long) {
    if (fills(c.left, c.right)) return c.left;
    const beside =
      c.rows.length > MAX_HEAD &&
      c.rows[0]!.row === top &&
      [least, least - EM2].find((at) => fills(at, at + c.right - c.left));
    if (typeof beside === "number") return beside;
  }
  return null;
}
