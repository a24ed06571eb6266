import type { Line, Page } from "../types.ts";

/** | 一等奖 | 某某某 | 某某公司 |: the rows of a table that a web page's copy, or whoever typed it, ruled with strokes. */

/** Fewer rows, or fewer cells in each, may be a menu. */
const ROWS = 3;
const CELLS = 3;
/** No cell is longer. */
const LONGEST = 40;

/** @returns the page's lines, such rows hinted */
export function tableRows({ flow, lines }: Page): readonly Line[] {
  if (flow !== "paragraphs") return lines;
  const runs: { cells: number; rows: Line[] }[] = [];
  for (const line of lines) {
    const cells = line.as ? 0 : cellsOf(line);
    if (runs.at(-1)?.cells === cells) runs.at(-1)!.rows.push(line);
    else runs.push({ cells, rows: [line] });
  }
  const rows = new Set(runs.flatMap((run) => (run.cells >= CELLS && run.rows.length >= ROWS ? run.rows : [])));
  return rows.size ? lines.map((line): Line => (rows.has(line) ? { ...line, hint: "row" } : line)) : lines;
}

/** How many cells a row has; 0 where it is none. */
function cellsOf({ text }: Line): number {
  const cells = text
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
  return cells.length > 1 && cells.every((cell) => cell.trim().length <= LONGEST && !/。/.test(cell))
    ? cells.length
    : 0;
}
