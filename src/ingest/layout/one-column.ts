import type { Block } from "./blocks.ts";
import { join, joinNames } from "./cells.ts";
import type { Chunk } from "./chunks.ts";
import { CREDIT } from "./marks.ts";

/** Pages in a single column: wide blanks inside a row part no columns there, but a list's cells, or a headline's halves. */

/** A row of running text takes this share of the page's width. */
const WIDE = 0.6;
/** So many such rows make a page, with no more than this share of rows that two columns would have. */
const ENOUGH = { rows: 8, abreast: 0.05 };
/** Characters that a column's row of text has at least. */
const RUNNING = 10;
const PROSE = /[。,;!?:…]/;
/** Rows of one list are parted by no more blank rows. */
const MAX_GAP = 1;

/**
 * Closes up the rows of a page in one column.
 * @param rows what tables have left of the source rows `printed`: one that lacks a cell stays in pieces
 * @returns the rows, each as one run, and a block for each list; those of other pages stay as they are
 */
export function closeUp(rows: readonly Chunk[][], printed = rows): { rows: Chunk[][]; lists: Block[] } {
  if (!isOneColumn(rows)) return { rows: rows.map((row) => [...row]), lists: [] };
  const counts = new Map<number, number>();
  for (const { no } of printed.flat()) counts.set(no, (counts.get(no) ?? 0) + 1);
  const whole = new Set(rows.filter((row) => isOneLine(row) && row.length === counts.get(row[0]!.no)));
  const lists = listsIn(
    rows.filter((row) => row.length),
    whole,
  );
  const listed = new Set(lists.flat());
  return {
    rows: rows.map((row) => (listed.has(row) ? [] : whole.has(row) ? [join(row)] : [...row])),
    lists: lists.map(blockOf),
  };
}

function isOneColumn(rows: readonly Chunk[][]): boolean {
  const all = rows.flat();
  const ends = all.map((c) => c.right).sort((a, b) => a - b);
  const width = ends[Math.floor(ends.length * 0.9)]! - Math.min(...all.map((c) => c.left));
  const wide = rows.filter((row) => row.length === 1 && row[0]!.right - row[0]!.left >= width * WIDE).length;
  const abreast = rows.filter((row) => row.filter((c) => c.text.length >= RUNNING).length > 1).length;
  return wide >= ENOUGH.rows && abreast <= wide * ENOUGH.abreast;
}

/** Rows below each other, each of several cells that make no sentence. */
function listsIn(rows: readonly Chunk[][], whole: ReadonlySet<Chunk[]>): Chunk[][][] {
  const runs: Chunk[][][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    if (!whole.has(row) || !isItem(row)) runs.push([]);
    else if (last && row[0]!.row - last[0]!.row - 1 <= MAX_GAP) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs.filter((run) => run.length > 1);
}

const isItem = (row: readonly Chunk[]): boolean =>
  joinNames(row).length > 1 && isOneLine(row) && row.every((c) => !PROSE.test(c.text)) && !CREDIT.test(join(row).text);

const isOneLine = (row: readonly Chunk[]): boolean => row.length > 0 && row.every((c) => c.no === row[0]!.no);

function blockOf(rows: readonly Chunk[][]): Block {
  const lines = rows.map(join);
  return {
    rows: lines,
    left: Math.min(...lines.map((c) => c.left)),
    right: Math.max(...lines.map((c) => c.right)),
    top: lines[0]!.row,
    bottom: lines.at(-1)!.row,
    role: "body",
    table: true,
  };
}
