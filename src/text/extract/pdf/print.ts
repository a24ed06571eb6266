import { cells, median } from "./cells.ts";
import type { Print } from "./pieces.ts";
import { rowsOf } from "./rows.ts";
import type { Run } from "./runs.ts";

/** Blank cells between the pieces of a row, at least: between columns, and where the gap is narrower than a gutter. */
const GAP = { gutter: 5, narrow: 2 };
/** A gutter's least width, as a part of the type's size. */
const GUTTER = 1.5;
/** Left edges nearer to each other than this part of the type's size are one edge. */
const SAME_EDGE = 0.3;

/** Type larger than most by this factor is display type. */
const LARGE = 1.15;

/** A row of a printed page, and the runs of it that are set in larger type than the text (UTF-16 units, end excluded). */
export interface PrintedRow {
  text: string;
  large: [from: number, to: number][];
}

/** Prints a page on a grid of cells: as it looks, in a font whose Chinese characters take two cells. */
export function printPage(print: Print): PrintedRow[] {
  const rows = rowsOf(print);
  const columnOf = columns(rows, print);
  return rows.map((row) => {
    const printed: PrintedRow = { text: "", large: [] };
    let width = 0;
    for (const piece of row) {
      const column = columnOf.get(piece)!;
      printed.text += " ".repeat(Math.max(0, column - width));
      const from = printed.text.length;
      printed.text += piece.text;
      width = Math.max(width, column) + cells(piece.text);
      if (piece.em >= print.em * LARGE) printed.large.push([from, printed.text.length]);
    }
    return printed;
  });
}

/**
 * The cell at which each piece begins. Places keep their order and at least their distance; where the pieces of a row
 * want more room in cells than on paper (small type, close-set marks), everything to the right moves on together, so
 * that columns keep their edges and paragraphs their indents.
 */
function columns(rows: readonly Run[][], { pieces, em }: Print): Map<Run, number> {
  const before = new Map<Run, Run>();
  for (const row of rows) for (const [i, piece] of row.entries()) if (i > 0) before.set(piece, row[i - 1]!);
  const cell = cellSize(pieces, em);
  const columnOf = new Map<Run, number>();
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  let edge = sorted[0]?.x ?? 0;
  let at = 0;
  for (let i = 0; i < sorted.length; ) {
    const x = sorted[i]!.x;
    const end = sorted.findIndex((p, j) => j > i && p.x - x > em * SAME_EDGE);
    const same = sorted.slice(i, end < 0 ? sorted.length : end);
    const needed = same.map((piece) => {
      const left = before.get(piece);
      const column = left && columnOf.get(left);
      if (!left || column === undefined) return 0;
      return column + cells(left.text) + (piece.x - left.right >= em * GUTTER ? GAP.gutter : GAP.narrow);
    });
    at = Math.max(at + (x - edge) / cell, ...needed);
    edge = x;
    for (const piece of same) columnOf.set(piece, Math.round(at));
    i += same.length;
  }
  return columnOf;
}

/** What one cell takes on paper: half a character of the text, tracking counted in. */
function cellSize(pieces: readonly Run[], em: number): number {
  const body = pieces.filter((p) => Math.abs(p.em - em) < em * 0.1 && cells(p.text) >= 12);
  return median(body.map((p) => (p.right - p.x) / cells(p.text))) ?? em / 2;
}
