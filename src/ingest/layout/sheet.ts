import type { Line } from "../types.ts";
import type { Chunk } from "./chunks.ts";
import { columnLines } from "./columns.ts";

/** No sheet of print has more rows: a longer run of them is several sheets, read one after the other. */
const ROWS = 300;

/**
 * The lines of rows in columns, in reading order. What stands together is looked for within a sheet, so that a file of
 * any length takes linear time.
 * @param chunks the chunks of each of the `rows`
 * @param inCells puts a sheet's chunks at their places in cells
 */
export function sheetLines(
  chunks: readonly Chunk[][],
  rows: readonly string[],
  inCells: (chunks: readonly Chunk[][], rows: readonly string[]) => Chunk[][],
): Line[] {
  // A row of furniture leaves no room for a picture.
  const text = rows.flatMap((row, i) => (chunks[i]!.length || !row.trim() ? [i] : []));
  const [type, printed] = [text.map((i) => chunks[i]!), text.map((i) => rows[i]!)];
  const lines: Line[] = [];
  for (let from = 0; from < printed.length; ) {
    const to = sheetEnd(type, from);
    for (const line of columnLines(inCells(type.slice(from, to), printed.slice(from, to)))) lines.push(line);
    from = to;
  }
  return lines;
}

// The widest blank near a sheet's end parts it from the next.
function sheetEnd(chunks: readonly Chunk[][], from: number): number {
  const end = from + ROWS;
  if (end >= chunks.length) return chunks.length;
  const blank = chunks.slice(from + ROWS / 2, end).findLastIndex((row) => row.length === 0);
  return blank < 0 ? end : from + ROWS / 2 + blank;
}
