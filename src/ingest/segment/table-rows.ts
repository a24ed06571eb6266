import type { Line, Page } from "../types.ts";

/** | 一等奖 | 某某某 | 某某公司 |, 炼铁厂    31    182.0: the rows of a table, parted by strokes or by wide gaps. */

/** Fewer rows, or fewer cells in each, may be a menu. */
const ROWS = 3;
const CELLS = 3;
/** No cell is longer. */
const LONGEST = 40;

/** @returns the page's lines, such rows hinted */
export function tableRows({ flow, lines }: Page): readonly Line[] {
  if (flow !== "paragraphs") return lines;
  const runs: { form: string; rows: Line[] }[] = [];
  for (const line of lines) {
    const form = line.as ? "" : formOf(line);
    if (runs.at(-1)?.form === form) runs.at(-1)!.rows.push(line);
    else runs.push({ form, rows: [line] });
  }
  const rows = new Set(runs.flatMap((run) => (run.form && run.rows.length >= ROWS ? run.rows : [])));
  return rows.size ? lines.map((line): Line => (rows.has(line) ? { ...line, hint: "row" } : line)) : lines;
}

/** How a row is parted: strokes part each row of a table alike, wide gaps may leave cells out; "" for what is no row. */
function formOf({ text }: Line): string {
  const row = text.trim().replace(/^\||\|$/g, "");
  const ruled = row.includes("|");
  const cells = ruled ? row.split("|") : row.split(/\s{3,}/);
  const isCell = (cell: string) => cell.trim().length <= LONGEST && !/[。,:]/.test(cell);
  return cells.length >= CELLS && cells.every(isCell) ? `${ruled ? cells.length : "gaps"}` : "";
}
