import { readsLikeCaption } from "../captions.ts";
import type { Block } from "./blocks.ts";

/** Captions among the short blocks of a page, by the room that their photographs left. */

export const overlapX = (a: Block, b: Block): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** Blank rows that only a photograph leaves: no headline stands so far from its text. */
const PHOTO = 5;

/**
 * A caption stands below a photograph's room: beside running columns, or between its title and its text; what follows it
 * in its own column is the middle of a sentence, or stands elsewhere. Where the room alone does not tell, the wording does.
 */
export function isCaption(block: Block, blocks: readonly Block[]): boolean {
  if (block.role !== "heading") return block.role === "caption";
  if (block.rows.length > 2) return false;
  return endsArticle(block, blocks) || followsTitle(block, blocks) || hangsBetweenColumns(block, blocks);
}

const scene = (block: Block): boolean => readsLikeCaption(block.rows.map((r) => r.text).join(""));
const nearestAbove = (block: Block, blocks: readonly Block[]): Block | undefined =>
  blocks.filter((b) => b.bottom < block.top).sort((a, b) => b.bottom - a.bottom)[0];
const nearestBelow = (block: Block, blocks: readonly Block[]): Block | undefined =>
  blocks.filter((b) => b.top > block.bottom).sort((a, b) => a.top - b.top)[0];

/** Far above a headline: the picture below the article that ends here. */
function endsArticle(block: Block, blocks: readonly Block[]): boolean {
  const below = nearestBelow(block, blocks);
  return below?.role === "heading" && below.top - block.bottom > PHOTO && scene(block) && !scene(below);
}

/** Far below a headline, nothing beside it: the picture between a title and its text. */
function followsTitle(block: Block, blocks: readonly Block[]): boolean {
  const above = nearestAbove(block, blocks);
  if (above?.role !== "heading" || block.top - above.bottom <= PHOTO) return false;
  const textBeside = blocks.some((b) => b.role === "body" && b.top < block.top && b.bottom > above.bottom);
  return !textBeside && (scene(block) || !scene(above));
}

/** Below a picture that columns run around. */
function hangsBetweenColumns(block: Block, blocks: readonly Block[]): boolean {
  const near = blocks.filter((b) => b !== block && overlapX(b, block) > 0);
  const above = nearestAbove(block, near);
  if (above && block.top - above.bottom < PHOTO) return false;
  const underTitle = above?.role === "heading";
  const below = near.filter((b) => b.role === "body" && b.top > block.bottom && b.top - block.bottom <= PHOTO + 1);
  const flush = below[0] !== undefined && isFlush(block, below[0]);
  const beside = blocks.some(
    (b) => b.role === "body" && b !== block && overlapX(b, block) < 0 && b.top <= block.top && b.bottom >= block.bottom,
  );
  if (!beside) return !underTitle && below.length > 0 && !flush && scene(block);
  const midSentence = below.length > 0 && below.every((b) => b.rows[0]!.left - b.left < 2);
  return below.length !== 1 || midSentence || underTitle || !flush;
}

// A headline is centred on its column or begins at its edge; a caption hangs between columns.
const isFlush = (block: Block, column: Block): boolean =>
  block.left >= column.left - 1 && block.right <= column.right + 2;
