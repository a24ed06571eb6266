import type { Line } from "../types.ts";
import type { Block } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";
import { areEven, isUnfinished, MAX_STEP, mayJoin } from "./halves.ts";
import { INDENT } from "./indent.ts";

/**
 * A headline's two rows set staggered, the second below the end of the first: two halves of about one length, under a
 * kicker that stands over both.
 */

/** Cells between the end of the first and the beginning of the second. */
const APART = 12;
/** Two halves of fewer characters may be as long by chance. */
const EVEN = 6;

/** @returns the same blocks, the two rows of such a headline as one block */
export function joinStaggered(all: readonly Block[]): Block[] {
  const blocks = all.flatMap((block) => partStepped(block, all));
  const heads = blocks.filter((b) => b.role === "heading" && b.rows.length === 1);
  const seconds = new Map<Block, Block>();
  for (const first of heads) {
    const second = heads.find((b) => isSecond(b, first) || isBelow(b, first));
    if (
      second &&
      (isBelow(second, first) ||
        areEven(first.rows[0]!.text, second.rows[0]!.text, EVEN) ||
        heads.some((b) => isOver(b, first, second)))
    )
      seconds.set(first, second);
  }
  const taken = new Set(seconds.values());
  return blocks.flatMap((block) => {
    const second = seconds.get(block);
    if (second)
      return [{ ...block, rows: [...block.rows, ...second.rows], right: second.right, bottom: second.bottom }];
    return taken.has(block) ? [] : [block];
  });
}

/** The first half of such a headline without the kicker that stands at its edge. */
function partStepped(block: Block, all: readonly Block[]): Block[] {
  const { role, rows } = block;
  const last = rows.at(-1)!;
  const first = { ...block, rows: [last], left: last.left, right: last.right, top: last.row };
  if (role !== "heading" || rows.length !== 2 || !all.some((b) => isBelow(b, first))) return [block];
  const kicker = rows[0]!;
  return [{ ...block, rows: [kicker], right: kicker.right, bottom: kicker.row }, first];
}

/** Blank rows between the two: larger type is higher. */
const STEP = 2;

/** In type so large that the second half begins below the first: set further right by some characters, and as long. */
const isStepped = (above: Chunk, row: Chunk): boolean =>
  row.row - above.row <= STEP &&
  row.left - above.left > INDENT.max &&
  row.left - above.left < 3 * above.text.length &&
  areEven(above.text, row.text, EVEN) &&
  !isUnfinished(above, row);

const isBelow = (block: Block, first: Block): boolean =>
  block.role === "heading" &&
  block.rows.length === 1 &&
  block.top > first.bottom &&
  isStepped(first.rows[0]!, block.rows[0]!) &&
  mayJoin(first.rows[0]!, block.rows[0]!);

/** The lines of such a block as one, with its rows; of any other as they are. */
export function asOne(lines: readonly Line[], { role, rows }: Block): Line[] {
  const [first, second, ...more] = lines;
  if (role !== "heading" || !second || more.length) return [...lines];
  if (rows[1]!.left <= rows[0]!.right && !isStepped(rows[0]!, rows[1]!)) return [...lines];
  const text = first!.text + second.text;
  // Each row begins: the two halves are parted by a blank.
  return [{ ...first!, text, to: first!.from + text.length, rows: [first!, { ...second, starts: true }] }];
}

const isSecond = (block: Block, first: Block): boolean => {
  const [above, row] = [first.rows[0]!, block.rows[0]!];
  return (
    block.top - first.bottom === 1 &&
    block.left > first.right &&
    block.left - first.right <= APART &&
    Math.abs(row.text.length - above.text.length) <= 1 &&
    mayJoin(above, row)
  );
};

const isOver = (block: Block, first: Block, second: Block): boolean =>
  block.bottom < first.top &&
  first.top - block.bottom <= MAX_STEP &&
  block.left < first.right &&
  block.right > second.left;
