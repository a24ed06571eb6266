import type { Block } from "./blocks.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, ENDS_SENTENCE, LEAD } from "./marks.ts";
import { overlapX } from "./photos.ts";

/**
 * A box amid another article's columns: a headline with its own text, set where the running text breaks off in the middle
 * of a sentence. Taken out, the text above it goes on below it, or at the head of the next column.
 */

/** Rows between a headline's rows and their text, at most. */
const HEADED = 7;
/** Blank rows that part a box from the text below it, at least. */
const PARTED = 1;

/** What runs around a box, and the box. @param blocks by their tops */
export function cutOutBox(blocks: readonly Block[]): Block[][] | null {
  const framed = blocks.find((b) => b.frame && b.role === "heading");
  if (framed && blocks.some((b) => b.frame !== framed.frame))
    return [blocks.filter((b) => b.frame !== framed.frame), blocks.filter((b) => b.frame === framed.frame)];
  for (const head of blocks) {
    if (head.role !== "heading") continue;
    // Headlines at one height head articles beside each other.
    if (blocks.some((b) => b !== head && b.role === "heading" && Math.abs(b.top - head.top) <= 1)) continue;
    const box = boxUnder(head, blocks);
    if (box && box.size < blocks.length) return [blocks.filter((b) => !box.has(b)), blocks.filter((b) => box.has(b))];
  }
  return null;
}

const isText = (b: Block): boolean => b.role === "body" && !b.table;

/** Whether a block begins in the middle of a sentence. */
const breaksIn = ({ rows, left }: Block): boolean => rows[0]!.left - left < INDENT.min && !CREDIT.test(rows[0]!.text);
const endOf = ({ rows }: Block): string => rows.at(-1)!.text;
const breaksOff = (b: Block): boolean => !ENDS_SENTENCE.test(endOf(b)) && !CREDIT.test(endOf(b));

/** The blocks of the box that a headline begins; null where it begins none. */
function boxUnder(head: Block, blocks: readonly Block[]): Set<Block> | null {
  const first = blocks.find((b) => isText(b) && b.top > head.bottom && overlapX(b, head) > 0);
  if (!first || first.top - head.bottom > HEADED) return null;
  // A column to its left that begins in the middle of a sentence goes on from another one.
  const beside = (b: Block): boolean => Math.abs(b.top - first.top) <= 1 && !(b.right < head.left && breaksIn(b));
  const level = blocks.filter((b) => isText(b) && beside(b) && headOf(b, blocks, head) === head);
  if (!level.length) return null;
  const room = {
    left: Math.min(head.left, ...level.map((b) => b.left)),
    right: Math.max(head.right, ...level.map((b) => b.right)),
  };
  const over = (b: Block): boolean => b.left <= room.right && b.right >= room.left;
  const column = level.reduce((last, b) => (b.left > last.left ? b : last));
  for (const next of blocks) {
    if (!isText(next)) continue;
    const below = next.top > first.top && over(next) && !level.includes(next);
    if (below ? !goesOnBelow(next, blocks) : !goesOnBeside(next, blocks, room, head)) continue;
    const foot = below ? next.top : Number.POSITIVE_INFINITY;
    const inside = blocks.filter((b) => b.top >= head.top && b.top < foot && over(b));
    const end = inside.filter((b) => isText(b) && b.left >= column.left).at(-1);
    if (!end) continue;
    const closed = CREDIT.test(endOf(end)) || (ENDS_SENTENCE.test(endOf(end)) && breaksIn(next));
    const whole = inside.every((b) => b.bottom < foot && b.left >= room.left - 2 && b.right <= room.right + 4);
    const around = blocks.some((b) => isText(b) && !inside.includes(b) && b !== next && b.top <= first.top);
    if (closed && whole && around) return new Set(inside);
  }
  return null;
}

/** Text below a box, with no headline of its own. */
function goesOnBelow(next: Block, blocks: readonly Block[]): boolean {
  const above = blocks.filter((b) => b.bottom < next.top && overlapX(b, next) > 0);
  const nearest = above.reduce<Block | null>((near, b) => (near && near.bottom >= b.bottom ? near : b), null);
  return !!nearest && isText(nearest) && next.top - nearest.bottom - 1 >= PARTED;
}

/** The column beside a box, where the text above the box breaks off, or has the same headline. */
function goesOnBeside(
  next: Block,
  blocks: readonly Block[],
  room: { left: number; right: number },
  head: Block,
): boolean {
  if (next.left <= room.right || next.top > head.top) return false;
  // A column between the two comes first.
  if (blocks.some((b) => isText(b) && b.left > room.right && b.right < next.left && b.top <= head.top)) return false;
  const last = blocks
    .filter((b) => isText(b) && b.bottom < head.top && b.left <= room.right && b.right >= room.left)
    .reduce<Block | null>((end, b) => (end && end.left >= b.left ? end : b), null);
  if (!last || last.bottom < head.top - HEADED) return false;
  if (breaksOff(last)) return breaksIn(next);
  const [over, own] = [last, next].map((b) => headOf(b, blocks));
  return !!over && (own === over || !own) && !CREDIT.test(endOf(last)) && !LEAD.test(next.rows[0]!.text);
}

/** The nearest headline above a column; one beside it may be its own, where it has none as low. */
function headOf(column: Block, blocks: readonly Block[], beside?: Block): Block | undefined {
  const own = blocks.filter((b) => b.role === "heading" && b.bottom < column.top && overlapX(b, column) > 0).at(-1);
  return beside && (!own || own.top < beside.top) ? beside : own;
}
