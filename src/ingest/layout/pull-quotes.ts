import type { Block } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";
import { ENDS_SENTENCE } from "./marks.ts";

/**
 * What somebody says, set once more in larger type amid a column to fill it: the text around it goes on from above it to
 * below it, and says the same in full elsewhere on the page.
 */

const ROWS = 4;
const LEAST = 8;
const QUOTED = /^“[^“”]{1,60}”$/;

/** @returns the rows of all such blocks */
export function pullQuotes(blocks: readonly Block[]): Set<Chunk> {
  return new Set(blocks.filter((b) => isPullQuote(b, blocks)).flatMap((b) => b.rows));
}

function isPullQuote(block: Block, blocks: readonly Block[]): boolean {
  const text = textOf(block);
  if (block.rows.length > ROWS || !QUOTED.test(text)) return false;
  const words = text.slice(1, -1).replace(/[。!?]$/, "");
  if (words.length < LEAST || !blocks.some((b) => b !== block && textOf(b).includes(words))) return false;
  const column = blocks.filter((b) => b !== block && b.role === "body" && Math.abs(b.left - block.left) <= 1);
  const above = column.filter((b) => b.bottom < block.top).sort((a, b) => b.bottom - a.bottom)[0];
  return !!above && !ENDS_SENTENCE.test(above.rows.at(-1)!.text) && column.some((b) => b.top > block.bottom);
}

const textOf = ({ rows }: Block): string => rows.map((r) => r.text.replace(/\s+/g, "")).join("");
