import { cells, mode } from "./cells.ts";
import type { Run } from "./runs.ts";

/** A page's print: pieces of rows, each between wide gaps, by baseline and from left to right. */
export interface Print {
  pieces: Run[];
  /** The size of most of the type. */
  em: number;
}

/** Baselines that differ by less than this part of the type's size are one. */
const SAME_LINE = 0.3;
/** A gap narrower than this part of the type's size parts no words, a wider one than the second parts columns. */
const GAP = { word: 0.3, column: 0.9 };

/** Joins the runs that stand next to each other on a baseline. */
export function joinRuns(runs: readonly Run[]): Print {
  const em = mode(
    runs.map((r) => ({ value: r.em, weight: r.text.length })),
    0.5,
  );
  if (em === undefined) return { pieces: [], em: 1 };
  return { pieces: baselines(runs, em).flatMap((row) => joinRow(row)), em };
}

/** The runs sorted into baselines, top to bottom, each from left to right. */
function baselines(runs: readonly Run[], em: number): Run[][] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && run.y - row[0]!.y < em * SAME_LINE) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function joinRow(row: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of row) {
    const last = joined.at(-1);
    const em = last && Math.max(last.em, run.em);
    const gap = last ? run.x - last.right : 0;
    // Type that lies on other type is not its continuation.
    if (!last || !em || gap > em * GAP.column || gap < -em) joined.push({ ...run });
    else {
      last.text += (gap > em * GAP.word ? " " : "") + run.text;
      last.right = Math.max(last.right, run.right);
      if (cells(run.text) > cells(last.text) / 2) last.em = run.em;
    }
  }
  return joined;
}
