import type { Block } from "./blocks.ts";

/** The strips between a page's blocks that no block stands in: where columns part. */

/** Cells that no block covers, between two blocks; `to` is the first that one covers again. */
interface Gutter {
  from: number;
  to: number;
}

/** The gutters right down through some blocks, from the right. */
export function guttersOf(blocks: readonly Block[]): Gutter[] {
  const found: Gutter[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const { left, right } of [...blocks].sort((a, b) => a.left - b.left)) {
    if (left > reach) found.push({ from: reach, to: left });
    reach = Math.max(right, reach === Number.POSITIVE_INFINITY ? right : reach);
  }
  return found.reverse();
}

/** The blocks left and right of a gutter. */
export const partedAt = (x: number, blocks: readonly Block[]): [Block[], Block[]] => [
  blocks.filter((b) => b.right <= x),
  blocks.filter((b) => b.left > x),
];
