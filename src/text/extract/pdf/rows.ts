import { mode } from "./cells.ts";
import type { Print } from "./pieces.ts";
import type { Run } from "./runs.ts";

/** A row may stand off its place on paper by this many rows before it is put back: below it, steps are kept whole. */
const DRIFT = 0.75;

/**
 * The rows of the grid, blank ones in proportion to the room on paper. Each column of print steps by its own lines, so
 * that columns whose lines stand half a line apart, or closer than the rest, get no blank rows inside their paragraphs.
 */
export function rowsOf({ pieces, em }: Print): Run[][] {
  const pitch = linePitch(pieces, em);
  const top = pieces[0]?.y ?? 0;
  const above = new Above(em);
  const rowOf = new Map<Run, number>();
  const rows: Run[][] = [];
  for (const line of lines(pieces, em)) {
    const steps = line.map((piece) => {
      const ideal = (piece.y - top) / pitch;
      const upper = above.nearest(piece);
      const step = upper ? rowOf.get(upper)! + Math.max(1, Math.round((piece.y - upper.y) / pitch)) : Math.round(ideal);
      return {
        floor: Math.max(0, ...above.all(piece).map((r) => rowOf.get(r)! + 1)),
        row: Math.abs(step - ideal) > DRIFT ? Math.round(ideal) : step,
      };
    });
    const row = Math.max(mostFrequent(steps.map((s) => s.row)), ...steps.map((s) => s.floor));
    for (const piece of line) {
      rowOf.set(piece, row);
      above.add(piece);
      while (rows.length <= row) rows.push([]);
      rows[row]!.push(piece);
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Pieces on one baseline; of those that lie on each other, the later ones make a line of their own. */
function lines(pieces: readonly Run[], em: number): Run[][] {
  const found: Run[][] = [];
  for (const piece of pieces) {
    const line = found.at(-1);
    const joins =
      line && Math.abs(piece.y - line[0]!.y) < em * 0.3 && line.every((p) => p.right <= piece.x || p.x >= piece.right);
    if (joins) line.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** The distance of the text's lines, from baseline to baseline. */
function linePitch(pieces: readonly Run[], em: number): number {
  const above = new Above(em);
  const steps = pieces.flatMap((piece) => {
    const upper = above.nearest(piece);
    above.add(piece);
    const value = upper ? piece.y - upper.y : 0;
    const body = upper && [piece, upper].every((p) => Math.abs(p.em - em) < em * 0.1);
    return body && value > em * 0.8 && value < em * 3 ? [{ value, weight: 1 }] : [];
  });
  return mode(steps, em / 10) ?? em * 1.5;
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The lowest print so far at each place across the page. */
class Above {
  private readonly lowest = new Map<number, Run>();
  private readonly width: number;

  constructor(em: number) {
    this.width = em / 2;
  }

  add(piece: Run): void {
    for (const at of this.span(piece)) this.lowest.set(at, piece);
  }

  all(piece: Run): Run[] {
    return this.span(piece).flatMap((at) => this.lowest.get(at) ?? []);
  }

  nearest(piece: Run): Run | undefined {
    return this.all(piece).reduce<Run | undefined>((a, b) => (a && a.y >= b.y ? a : b), undefined);
  }

  private span({ x, right }: Run): number[] {
    const from = Math.floor(x / this.width + 0.25);
    const to = Math.max(from, Math.ceil(right / this.width - 0.25) - 1);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }
}
