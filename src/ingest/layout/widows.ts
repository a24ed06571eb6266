import { looksLikeName } from "../namemodel.ts";
import { isUnitsAuthor } from "../units-author.ts";
import type { Block } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";

/**
 * …启动新就业形态劳动者入会 / 行动: the last word or two of a headline, or of a picture's words, in the middle of a row of
 * their own, where the row above had no room for them.
 */

/** Characters of the longest such rest, and of the shortest row above one. */
const REST = 4;
const FULL = 10;
/** Half cells that the rest may stand off the middle of the row above. */
const CENTRED = 4;

/** @returns the same blocks, each such rest in the block above it */
export function joinWidows(blocks: readonly Block[]): Block[] {
  const heads = blocks.filter((b) => b.role === "heading" && !b.table);
  const rests = new Map<Block, Block>();
  for (const block of heads) {
    const rest = heads.find((b) => isRest(b, block));
    if (rest) rests.set(block, rest);
  }
  const taken = new Set(rests.values());
  return blocks.flatMap((block) => {
    if (taken.has(block)) return [];
    const rest = rests.get(block);
    return rest ? [{ ...block, rows: [...block.rows, ...rest.rows], bottom: rest.bottom }] : [block];
  });
}

const isRest = (block: Block, above: Block): boolean =>
  block.rows.length === 1 && block.top - above.bottom === 1 && isLeft(block.rows[0]!, above.rows.at(-1)!);

/** Whether a headline's row is what the row above had no room for. */
export const isWidow = ({ rows }: Block, i: number): boolean => i > 0 && isLeft(rows[i]!, rows[i - 1]!);

function isLeft(row: Chunk, last: Chunk): boolean {
  const text = row.text.trim();
  return (
    /^\p{Script=Han}+$/u.test(text) &&
    text.length <= REST &&
    last.text.length >= FULL &&
    !/[。!?:]$/.test(last.text) &&
    Math.abs(last.left + last.right - row.left - row.right) <= CENTRED &&
    !looksLikeName(text, 0) &&
    !isUnitsAuthor(text)
  );
}
