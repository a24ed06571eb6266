import { looksLikeName } from "../namemodel.ts";
import { isUnitsAuthor } from "../units-author.ts";
import type { Block } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";
import { isKickerOver, mayJoin } from "./halves.ts";
import { overlapX } from "./photos.ts";

/**
 * …启动新就业形态劳动者入会 / 行动: what a headline's row, or one of a picture's words, had no room for stands in the middle
 * of a row of its own. A word or two tell it by themselves; more of them by the type and the column's room.
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
  const taken = new Set<Block>();
  for (const block of heads) {
    const column = columnUnder(block, blocks);
    const rest = heads.find((b) => isRest(b, block, column) && !taken.has(b));
    if (!rest) continue;
    rests.set(block, rest);
    taken.add(rest);
  }
  return blocks.flatMap((block) => {
    if (taken.has(block)) return [];
    const rows = [...block.rows];
    let last = block;
    for (let rest = rests.get(last); rest; rest = rests.get(last)) {
      rows.push(...rest.rows);
      last = rest;
    }
    return last === block ? [block] : [{ ...block, rows, bottom: last.bottom }];
  });
}

const isRest = (block: Block, above: Block, column: Block | undefined): boolean => {
  const [last, row] = [above.rows.at(-1)!, block.rows[0]!];
  if (block.top - above.bottom !== 1) return false;
  return (block.rows.length === 1 && isLeft(row, last)) || (!!column && isBrokenOff(last, row, column));
};

/** Whether a headline's row is what the row above had no room for. @param blocks all of the page's */
export function isWidow(block: Block, i: number, blocks: readonly Block[]): boolean {
  const [last, row] = [block.rows[i - 1], block.rows[i]!];
  if (!last) return false;
  if (isLeft(row, last)) return true;
  const column = row.row - last.row === 1 && columnUnder(block, blocks);
  return !!column && isBrokenOff(last, row, column);
}

/** The column of text that a headline stands over, where it is a single one. */
export function columnUnder(block: Block, blocks: readonly Block[]): Block | undefined {
  const under = blocks.filter((b) => b.role === "body" && b.top > block.bottom && overlapX(b, block) > 0);
  const top = Math.min(...under.map((b) => b.top));
  const [column, ...more] = under.filter((b) => b.top - top <= 1);
  const inside = column && block.left >= column.left - 1 && block.right <= column.right + OVER;
  return inside && !more.length ? column : undefined;
}

/** Cells by which a full row in small type may seem to run over its column. */
const OVER = 3;
/** By so much larger than the text's is a headline's type, of which the converter counts the characters alone. */
const TYPE = { min: 0.8, max: 2.3 };
/** No kicker's type is so large. */
const LARGE = 1.33;
/** Cells that a row may stand off the place where its type would set it. */
const OFF = 2.5;

/**
 * Two rows in the middle of their column: where the first begins tells how large its type is. It has no room for one
 * character more, and the second, in the same type, begins further in.
 */
function isBrokenOff(last: Chunk, row: Chunk, { left, right }: Block): boolean {
  const [above, below] = [last, row].map((r) => r.right - r.left) as [number, number];
  const size = (left + right - 2 * last.left) / above;
  if (size < TYPE.min || size > TYPE.max || last.left < left - 1 || below >= above) return false;
  const full = 2 * (last.left - left) <= size + 1;
  const place = (left + right - below * size) / 2;
  if (!full || row.left <= last.left || Math.abs(row.left - place) > OFF || !mayJoin(last, row)) return false;
  // In type no larger than the text's it may be a kicker over its title.
  return size >= LARGE || !isKickerOver(last.text, row.text);
}

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
