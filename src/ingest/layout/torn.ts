import type { Block } from "./blocks.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, ENDS_SENTENCE, LEAD } from "./marks.ts";

/**
 * Sentences that the reading order tore: an article's last column stands beside the next article's headline, or above
 * it, and was read behind that article. A column that breaks off before a headline goes on in the one to its right that
 * begins in the middle of a sentence, behind one that has come to its end.
 */

/** @param ordered blocks in reading order @returns the same blocks, each such column right behind the one it goes on from */
export function mendTorn(ordered: readonly Block[]): Block[] {
  const blocks = [...ordered];
  for (const torn of ordered) {
    if (!breaksOff(torn, blocks)) continue;
    const rest = blocks.find((b) => goesOn(b, torn, blocks));
    if (!rest) continue;
    const from = blocks.indexOf(rest);
    const apart = blocks
      .slice(from + 1)
      .findIndex((b, i) => b.role === "heading" || b.top - blocks[from + i]!.bottom > 2);
    const moved = blocks.splice(from, apart < 0 ? blocks.length : apart + 1);
    blocks.splice(blocks.indexOf(torn) + 1, 0, ...moved);
  }
  return blocks;
}

/** Whether a column of text ends amid a sentence right before a headline. */
function breaksOff(block: Block, ordered: readonly Block[]): boolean {
  const last = block.rows.at(-1)!;
  if (!isText(block) || ends(block) || block.right - last.right > INDENT.max) return false;
  return neighbour(block, ordered, 1)?.role === "heading";
}

/** Whether a column goes on from a torn one: further right, no lower than where that ends, and amid a sentence. */
function goesOn(block: Block, torn: Block, ordered: readonly Block[]): boolean {
  const [first] = block.rows;
  const before = neighbour(block, ordered, -1);
  return (
    isText(block) &&
    ordered.indexOf(block) > ordered.indexOf(torn) &&
    block.left > torn.right &&
    block.top <= torn.bottom &&
    first!.left - block.left < INDENT.min &&
    !LEAD.test(first!.text) &&
    !!before &&
    isText(before) &&
    ends(before)
  );
}

const isText = (block: Block): boolean => block.role === "body" && !block.table && block.rows.length > 1;

const ends = ({ rows }: Block): boolean => ENDS_SENTENCE.test(rows.at(-1)!.text) || CREDIT.test(rows.at(-1)!.text);

function neighbour(block: Block, ordered: readonly Block[], step: 1 | -1): Block | undefined {
  let i = ordered.indexOf(block) + step;
  while (ordered[i]?.role === "caption") i += step;
  return ordered[i];
}
