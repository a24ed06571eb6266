import type { Block } from "./blocks.ts";
import { LEAD } from "./marks.ts";
import { overlapX } from "./photos.ts";

/** A heading over several articles beside each other: the title of their column. */

/** Characters of the longest. */
const LONGEST = 10;
const ORNAMENTED = /^(?:([·•◆●■★▲☆※])\s*\S.*\1|[■◆●]\s*\p{Script=Han}{4,6})$/u;

/** Headlines at one height, each over its own text, with the source line of the heading that stands over them all. */
export function groupsOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const found = new Map<Block, number>();
  for (const over of blocks) {
    if (over.role !== "heading" || over.rows.length > 1) continue;
    for (const head of headsUnder(over, blocks)) found.set(head, over.rows[0]!.no);
  }
  return found;
}

function headsUnder(over: Block, blocks: readonly Block[]): Block[] {
  const text = over.rows[0]!.text.replace(/\s+/g, "");
  const below = blocks.filter((b) => b.top > over.bottom && b.role !== "caption");
  const top = Math.min(...below.map((b) => b.top));
  const level = below.filter((b) => b.top - top <= 1);
  const heads = level.filter((b) => b.role === "heading");
  if (text.length > LONGEST || heads.length < 2 || heads.length < level.length) return [];
  const texts = heads.map((h) =>
    below
      .filter((b) => b.role === "body" && b.top > h.bottom && overlapX(b, h) > 0)
      .reduce<Block | null>((near, b) => (near && near.top <= b.top ? near : b), null),
  );
  if (texts.some((b) => !b) || new Set(texts).size < heads.length) return [];
  // Each headline stands over one column or several beside each other.
  const tops = texts.map((b) => b!.top);
  const columns = below.filter((b) => b.role === "body" && tops.includes(b.top));
  const left = Math.min(...columns.map((b) => b.left));
  const right = Math.max(...columns.map((b) => b.right));
  const centred = Math.abs(over.left + over.right - left - right) <= (right - left) / 4;
  const news = texts.filter((b) => LEAD.test(b!.rows[0]!.text)).length * 2 >= texts.length;
  return centred && (news || ORNAMENTED.test(over.rows[0]!.text.trim())) ? heads : [];
}
