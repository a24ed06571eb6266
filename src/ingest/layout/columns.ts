import type { Line } from "../types.ts";
import { type Block, blocksOf, startsParagraph } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";
import { readingOrder } from "./order.ts";

/** A gap wider than any inside an article. */
const TOP_OF_COLUMN = 99;

/** Rows of print in columns, as lines in reading order. */
export function columnLines(rows: readonly Chunk[][]): Line[] {
  const shadows = rows.flatMap((row, i) => row.filter((c) => isShadow(c, rows[i - 1])));
  const seen = new Set(shadows);
  const blocks = blocksOf(rows.map((row) => row.filter((c) => !seen.has(c))));
  const lines = readingOrder(blocks).flatMap((block, i, all) => blockLines(block, all[i - 1]));
  const dropped = shadows.map(
    ({ no, from, to, text }): Line => ({ no, from, to, text, starts: true, gap: 0, as: "furniture" }),
  );
  return [...lines, ...dropped];
}

// Shadowed type comes out of a PDF twice, the same words at the same place in the next row.
const isShadow = (c: Chunk, above: readonly Chunk[] | undefined): boolean =>
  above?.some((a) => a.text === c.text && Math.abs(a.left - c.left) <= 1 && c.text.length > 1) ?? false;

// Where the block before stands in another column nothing is above this one.
function gapAbove(block: Block, before: Block | undefined): number {
  const stacked = before && before.bottom < block.top && before.left <= block.right && before.right >= block.left;
  return stacked ? block.top - before.bottom - 1 : TOP_OF_COLUMN;
}

function blockLines(block: Block, before: Block | undefined): Line[] {
  return block.rows.map((row, i) => {
    const above = block.rows[i - 1];
    const line: Line = {
      no: row.no,
      from: row.from,
      to: row.to,
      text: row.text,
      starts: block.role === "body" ? startsParagraph(block, i) : block.role === "heading" || i === 0,
      gap: above ? row.no - above.no - 1 : gapAbove(block, before),
    };
    if (block.role !== "body") line.hint = block.role;
    return line;
  });
}
