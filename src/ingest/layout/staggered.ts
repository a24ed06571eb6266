import type { Line } from "../types.ts";
import type { Block } from "./blocks.ts";
import { MAX_STEP, mayJoin } from "./halves.ts";

/**
 * A headline's two rows set staggered, the second below the end of the first: two halves of about one length, under a
 * kicker that stands over both.
 */

/** Cells between the end of the first and the beginning of the second. */
const APART = 12;

/** @returns the same blocks, the two rows of such a headline as one block */
export function joinStaggered(blocks: readonly Block[]): Block[] {
  const heads = blocks.filter((b) => b.role === "heading" && b.rows.length === 1);
  const seconds = new Map<Block, Block>();
  for (const first of heads) {
    const second = heads.find((b) => isSecond(b, first));
    if (second && (areEven(first, second) || heads.some((b) => isOver(b, first, second)))) seconds.set(first, second);
  }
  const taken = new Set(seconds.values());
  return blocks.flatMap((block) => {
    const second = seconds.get(block);
    if (second)
      return [{ ...block, rows: [...block.rows, ...second.rows], right: second.right, bottom: second.bottom }];
    return taken.has(block) ? [] : [block];
  });
}

/** The lines of such a block as one, with its rows; of any other as they are. */
export function asOne(lines: readonly Line[], { role, rows }: Block): Line[] {
  const [first, second, ...more] = lines;
  if (role !== "heading" || !second || more.length || rows[1]!.left <= rows[0]!.right) return [...lines];
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

/** Two halves of as many characters, enough for a parallel: no two headlines stand so by chance. */
const areEven = (first: Block, second: Block): boolean => {
  const [a, b] = [first.rows[0]!.text, second.rows[0]!.text];
  return a.length === b.length && a.length >= 6 && [a, b].every((t) => /^[\p{Script=Han}“”]+$/u.test(t));
};

const isOver = (block: Block, first: Block, second: Block): boolean =>
  block.bottom < first.top &&
  first.top - block.bottom <= MAX_STEP &&
  block.left < first.right &&
  block.right > second.left;
