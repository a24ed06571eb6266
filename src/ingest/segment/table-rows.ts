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
  const rows = new Set<Line>();
  for (let i = 0; i < lines.length; ) {
    const cells = cellsOf(lines[i]!);
    const end = lines.findIndex((l, k) => k > i && (cellsOf(l) !== cells || l.as !== undefined));
    const run = cells >= CELLS && !lines[i]!.as ? lines.slice(i, end < 0 ? lines.length : end) : [];
    if (run.length >= ROWS) for (const line of run) rows.add(line);
    i += Math.max(1, run.length);
  }
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
