import type { Chunk } from "./chunks.ts";

/**
 * Counts the rows of type. Where the type's rows are higher than the converter's, a blank line falls between two rows
 * now and then, all across the page: it parts nothing.
 */
export function countRows(lines: readonly Chunk[][]): Chunk[][] {
  let skipped = 0;
  return lines.map((line, i) => {
    if (!line.length && runsOver(lines, i)) skipped++;
    return line.map((c) => ({ ...c, row: c.no - skipped }));
  });
}

const ENDS_SENTENCE = /[。!?;:…][”’"』」)]*$|[)】]$|\s摄$/;
const aligned = (a: Chunk, b: Chunk): boolean => Math.abs(a.left - b.left) <= 1;

/** Whether running text goes on over a blank line, in the middle of a sentence. */
function runsOver(lines: readonly Chunk[][], i: number): boolean {
  const [before, above, below, after] = [lines[i - 2], lines[i - 1], lines[i + 1], lines[i + 2]];
  if (!above?.length || !below?.length) return false;
  return above.some(
    (a) =>
      a.text.length >= 8 &&
      !ENDS_SENTENCE.test(a.text) &&
      below.some(
        (b) =>
          // A paragraph's second row stands left of its first.
          (aligned(a, b) || (a.left - b.left >= 2 && a.left - b.left <= 5)) &&
          ((before ?? []).some((c) => Math.abs(c.left - a.left) <= 5) || (after ?? []).some((c) => aligned(c, b))),
      ),
  );
}
