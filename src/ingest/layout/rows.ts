import { readsLikeCaption } from "../captions.ts";
import type { Chunk } from "./chunks.ts";
import { INDENT } from "./indent.ts";
import { ADDRESS, LEAD, OPENS } from "./marks.ts";

/**
 * Counts the rows of type. Where the type's rows are higher than the converter's, a blank line falls between two rows
 * now and then, all across the page: it parts nothing.
 */
export function countRows(printed: readonly Chunk[][]): Chunk[][] {
  const lines = levelled(printed);
  let skipped = 0;
  return lines.map((line, i) => {
    if (!line.length && runsOver(lines, i)) skipped++;
    return line.map((c) => ({ ...c, row: i + 1 - skipped }));
  });
}

/** Columns that stand half a row higher than their neighbours: this share of the page's rows shows it. */
const OFFSET = 0.25;

/** Rows of columns whose base lines differ take turns, each with a column's text alone: two of them are one row of type. */
function levelled(lines: readonly Chunk[][]): Chunk[][] {
  const filled = lines.filter((line) => line.length).length;
  const turns = lines.flatMap((_, i) => (takesTurns(lines, i) ? [i] : []));
  if (turns.length < filled * OFFSET) return [...lines];
  const halves = [0, 1].map((first) => inHalves(lines, first)).filter((levels) => levels !== null);
  if (halves.length) return halves.reduce((best, levels) => (rowsIn(levels) < rowsIn(best) ? levels : best));
  // Elsewhere on the page rows stand by themselves: a headline in the middle is no half of the row below it.
  const stretch = stretches(lines);
  const inTurns = new Set(turns.flatMap((i) => [stretch[i], stretch[i + 1], stretch[i + 2]]));
  const levels: Chunk[][] = [];
  for (const [i, line] of lines.entries()) {
    const level = inTurns.has(stretch[i]) ? levels.at(-1) : undefined;
    const beside = level?.length && line.length && level.every((a) => line.every((b) => !meets(a, b) && !isRest(a, b)));
    if (level && beside && level.at(-1)!.no === line[0]!.no - 1) levels[levels.length - 1] = [...level, ...line];
    else levels.push([...line]);
  }
  return levels.map((level) => level.sort((a, b) => a.left - b.left));
}

/** For each line, which stretch of lines without a blank one it is in. */
function stretches(lines: readonly Chunk[][]): number[] {
  let at = 0;
  return lines.map((line) => (line.length ? at : ++at));
}

/** Every two lines as one row of type; null where two texts of one column would fall into one. */
function inHalves(lines: readonly Chunk[][], first: number): Chunk[][] | null {
  const levels: Chunk[][] = first ? [[...lines[0]!]] : [];
  for (let i = first; i < lines.length; i += 2) {
    const [upper, lower] = [lines[i]!, lines[i + 1] ?? []];
    if (upper.some((a) => lower.some((b) => meets(a, b)))) return null;
    levels.push([...upper, ...lower].sort((a, b) => a.left - b.left));
  }
  return levels;
}

const rowsIn = (levels: readonly Chunk[][]): number => levels.filter((level) => level.length).length;

const meets = (a: Chunk, b: Chunk): boolean => a.left <= b.right + 1 && b.left <= a.right + 1;

/** Whether a column goes on in the next line but one, and the line between has text of other columns only. */
function takesTurns(lines: readonly Chunk[][], i: number): boolean {
  const [line, between, after] = [lines[i]!, lines[i + 1], lines[i + 2]];
  if (!between?.length || !after?.length) return false;
  return line.some((a) => after.some((b) => aligned(a, b)) && between.every((b) => !meets(a, b)));
}

const ENDS_SENTENCE = /[。!?;:…][”’"』」)]*$|[)】]$|\s摄$/;

/** The few characters that a paragraph ends in, and below them the next one's first row: no column is so narrow. */
const isRest = (a: Chunk, b: Chunk): boolean =>
  ENDS_SENTENCE.test(a.text) && b.left - a.left >= INDENT.min && b.left - a.left <= INDENT.max;

const aligned = (a: Chunk, b: Chunk): boolean => Math.abs(a.left - b.left) <= 1;

/** Whether running text goes on over a blank line, in the middle of a sentence. */
function runsOver(lines: readonly Chunk[][], i: number): boolean {
  const [before, above, below, after] = [lines[i - 2], lines[i - 1], lines[i + 1], lines[i + 2]];
  if (!above?.length || !below?.length) return false;
  // A row by itself above news that begins in another column is its headline.
  if (above.length === 1 && below.some((b) => OPENS.test(b.text))) return false;
  return above.some(
    (a) =>
      a.text.length >= 8 &&
      !ENDS_SENTENCE.test(a.text) &&
      // A picture's words by themselves are parted from the text below.
      (!readsLikeCaption(a.text) || (before ?? []).some((c) => meets(a, c))) &&
      below.some(
        (b) =>
          // A row of running text is full, where it is not the last.
          a.right >= b.right - 4 &&
          !OPENS.test(b.text) &&
          !LEAD.test(b.text) &&
          !ADDRESS.test(b.text) &&
          // A paragraph's second row stands left of its first.
          (aligned(a, b) || (a.left - b.left >= 2 && a.left - b.left <= 5)) &&
          ((before ?? []).some((c) => Math.abs(c.left - a.left) <= 5) || (after ?? []).some((c) => aligned(c, b))),
      ),
  );
}
