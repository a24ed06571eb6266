import { cellWidth } from "../../text/spaces.ts";
import { isDateLine } from "../dateline.ts";
import type { Line } from "../types.ts";

/**
 * Paragraphs that print broke at one width, in a text with no columns left: an OCR's or a converter's rows, one column
 * below the other. Each row that is full goes on in the next.
 */

/** What a blank that OCR set or lost makes of a row's width, in cells of which a Chinese character takes two. */
const SLACK = 1;
/** Two characters: a paragraph's indent, though the blanks themselves may be lost. */
const INDENT = 4;
/** How wide rows of print are. */
const WIDTH = { min: 20, max: 100 };
/** So many rows broken amid a sentence at one width show it. */
const ENOUGH = 3;
/** The share of a run's rows that are full, or end a sentence. */
const MOST = 0.8;
/** Blank rows between two columns' rows. */
const COLUMN_BREAK = 3;

const ENDS = /[。!?…”’」』)】:;]\s*$/;
/** Marks that may hang over a row's end. */
const HANGING = /[,。、;:!?·”’」』)》】]+$/;
/** What begins a paragraph, however full the row above it is. */
const MARK = /^[•·■□●○◆◇▲△▼▽★☆※]/;
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,2}[)]|\d{1,2}[.、](?!\d))/;
/** Brackets that the next row closes. */
const OPEN = /[(][^()]{0,30}$/;
const CLOSES = /^[^()]{0,30}[)]/;
const LEAD = /^\s*[【(]?(?:本报|本刊|本网|本台|\p{Script=Han}{2,6}讯|\d{1,2}月\d{1,2}日|近日|日前)/u;

/** A row of text. */
interface Row {
  line: Line;
  text: string;
  /** Blank cells before it. */
  indent: number;
  /** Where it ends on paper, and without the marks that may hang over. */
  end: number;
  type: number;
  /** Whether blanks were taken out of it. */
  closed: boolean;
  /** How wide its first word is: a figure is not parted, nor a mark from what stands before it. */
  word: number;
}

/** Rows that no blank one parts. */
interface Run {
  rows: Row[];
  /** The width that its rows are broken at; 0 where they are not. */
  width: number;
}

/**
 * @param lines a page's lines, one a source row, in their order
 * @param printed the source rows, with their full-width marks
 * @returns the same lines; those that go on from the one above do not start
 */
export function wrappedLines(lines: readonly Line[], printed: readonly string[]): Line[] {
  const read = METRICS.map((cells) => runsOf(lines, printed, cells));
  const runs = read.reduce((best, runs) => (wrappedRows(runs) > wrappedRows(best) ? runs : best));
  const goOn = new Set<Line>();
  runs.forEach((run, r) => {
    if (!run.width) return;
    run.rows.slice(1).forEach(({ line }, i) => {
      if (runsOn(run, i, goOn)) goOn.add(line);
    });
    const above = runs[r - 1];
    if (above && isColumnBreak(above, run)) goOn.add(run.rows[0]!.line);
  });
  return lines.map(({ as, ...line }, i) => {
    if (goOn.has(lines[i]!)) return { ...line, starts: false };
    return as ? { ...line, as } : line;
  });
}

/** How wide a text was in print. */
type Cells = (text: string) => number;

const wrappedRows = (runs: readonly Run[]): number => runs.reduce((n, run) => n + (run.width ? run.rows.length : 0), 0);

function runsOf(lines: readonly Line[], printed: readonly string[], cells: Cells): Run[] {
  const runs: Run[] = [];
  for (const [i, line] of lines.entries()) {
    const last = runs.at(-1)?.rows.at(-1)?.line;
    // What reads like furniture may be a row amid a sentence.
    const amid = line.as === "furniture" && last?.no === line.no - 1 && lines[i + 1]?.no === line.no + 1;
    if (line.as && !amid) continue;
    if (last && last.no === line.no - 1) runs.at(-1)!.rows.push(toRow(line, printed, cells));
    else runs.push({ rows: [toRow(line, printed, cells)], width: 0 });
  }
  for (const run of runs) run.width = widthOf(run.rows);
  const parts = runs.flatMap((run) => (run.width ? [run] : inParagraphs(run)));
  const widths = parts.map((part) => part.width).filter((width, i, all) => width && all.indexOf(width) < i);
  const told = widths.length ? parts : runs;
  const known = [...new Set(told.map((run) => run.width).filter(Boolean))];
  // A run too short to tell is broken as the others are.
  return told.map((run) => (run.width ? run : { ...run, width: widthLike(run.rows, known) }));
}

/** The paragraphs of a run, told by their indents: each may be broken at one width where headlines and verse stand between. */
function inParagraphs(run: Run): Run[] {
  const parts: Run[] = [];
  for (const row of run.rows)
    if (row.indent >= INDENT || !parts.length) parts.push({ rows: [row], width: 0 });
    else parts.at(-1)!.rows.push(row);
  return parts.map((part) => ({ ...part, width: widthOf(part.rows) }));
}

function toRow(line: Line, printed: readonly string[], cells: Cells): Row {
  const indent = cells((printed[line.no - 1] ?? "").slice(0, line.from));
  // OCR sets a blank anywhere: one alone takes no room.
  const text = line.text.replace(/(?<=\S) (?=\S)/g, "");
  const word = cells(/^(?:[“(《]*[\d.]*\d%?|[A-Za-z]+|[“(《]*.)/su.exec(text)?.[0] ?? "");
  const end = indent + cells(text);
  return {
    line,
    text,
    indent,
    end,
    type: end - cells(HANGING.exec(text)?.[0] ?? ""),
    word,
    closed: text !== line.text,
  };
}

/** @param full what is narrow here and may have been full-width in print */
const cellsWith =
  (full: RegExp): Cells =>
  (text) =>
    [...text].reduce((n, c) => n + (full.test(c) ? 2 : cellWidth(c, 2)), 0);
/** Marks that are narrow here were full-width in print; not where the rows were broken after they had been made narrow. */
const METRICS = [/[\u3000,:;!?()]/, /\u3000/].map(cellsWith);

/** The width at which rows are broken amid a sentence: the greatest at which several end; 0 where they end anywhere. */
function widthOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { text, type } of rows.slice(0, -1)) if (!ENDS.test(text)) counts.set(type, (counts.get(type) ?? 0) + 1);
  const several = [...counts].filter(([at, n]) => n + (counts.get(at - 1) ?? 0) >= ENOUGH);
  const width = several.reduce((most, [at]) => Math.max(most, at), 0);
  return isWrapped(rows, width) ? width : 0;
}

const widthLike = (rows: readonly Row[], widths: readonly number[]): number =>
  widths.find((width) => rows.length > 1 && isWrapped(rows, width)) ?? 0;

function isWrapped(rows: readonly Row[], width: number): boolean {
  if (width < WIDTH.min || width > WIDTH.max) return false;
  const inner = rows.slice(0, -1);
  const full = inner.filter((_, i) => isFull(rows, i, width));
  const fits = inner.filter((row, i) => (row.type <= width + SLACK && ENDS.test(row.text)) || isFull(rows, i, width));
  const prose = rows.filter(({ text }) => /[,。、;:“]/.test(text));
  const sentences = rows.some(({ text }) => /。/.test(text));
  return sentences && full.length > 0 && fits.length >= MOST * inner.length && prose.length * 3 >= rows.length;
}

/** Whether a row has no room for the next one's first word; a paragraph's first row may have lost its indent. */
function isFull(rows: readonly Row[], i: number, width: number): boolean {
  const [row, next] = [rows[i]!, rows[i + 1]];
  const lost = row.indent === 0 && row.type + INDENT <= width + SLACK && mayStart(rows, i, width) ? INDENT : 0;
  return row.type <= width + SLACK && row.end + lost + (next?.word ?? 2) > width - (row.closed ? SLACK : 0);
}

/** Whether a row may begin a paragraph: below a sentence's end, or below a row that had room for its first word. */
function mayStart(rows: readonly Row[], i: number, width: number): boolean {
  const above = rows[i - 1];
  return !above || ENDS.test(above.text) || above.end + INDENT + rows[i]!.word <= width;
}

/** Whether the paragraph of a run's row goes on in the next row. @param goOn the rows above that go on from others */
function runsOn({ rows, width }: Run, i: number, goOn: ReadonlySet<Line>): boolean {
  const [row, next] = [rows[i]!, rows[i + 1]!];
  if (row.line.as && !goOn.has(row.line)) return false;
  if (next.line.as && (ENDS.test(row.text) || !isFull(rows, i + 1, width))) return false;
  if (OPEN.test(row.text) && CLOSES.test(next.text)) return true;
  if (!isFull(rows, i, width) || next.indent > row.indent || MARK.test(next.text) || isDateLine(next.text))
    return false;
  // A headline as wide as its column.
  if (i === 0 && !/[,。、;:]/.test(row.text) && LEAD.test(next.text)) return false;
  if (!ENDS.test(row.text)) return true;
  if (NUMBER.test(next.text) || row.text.endsWith(":")) return false;
  const after = rows[i + 2];
  // A row with room for the next one's first word has lost its indent: it begins a paragraph.
  if (after && isFull(rows, i + 1, width)) return next.end + after.word > width - SLACK;
  return row.end + next.word > width - SLACK && /。/.test(next.text);
}

/** Whether a column's last row breaks off amid a sentence that the next column's first takes up. */
function isColumnBreak(above: Run, below: Run): boolean {
  const [last, before] = [above.rows.at(-1)!, above.rows.at(-2)];
  const first = below.rows[0]!;
  if (!before || !above.width || Math.abs(above.width - below.width) > 2 * SLACK) return false;
  if (first.line.no - last.line.no - 1 > COLUMN_BREAK || first.indent > Math.min(last.indent, before.indent))
    return false;
  return !ENDS.test(last.text) && isFull([before, last, first], 1, above.width);
}
