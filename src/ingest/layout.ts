import type { Extracted } from "../text/extract/types.ts";
import { NUMERAL, YEAR_NUMERAL } from "../text/numerals.ts";
import { furnitureKind } from "./furniture.ts";
import { textBeside } from "./layout/beside-furniture.ts";
import { type Chunk, chunksOf, inCells, inColumns, sharpest } from "./layout/chunks.ts";
import { contentsRows } from "./layout/contents.ts";
import { markupRows } from "./layout/markup-rows.ts";
import { mastheadEnd } from "./layout/masthead-end.ts";
import { chosenRow, menuEnd } from "./layout/menu.ts";
import { isDrawn, takeRuled } from "./layout/ruled.ts";
import { sheetLines } from "./layout/sheet.ts";
import { stampedLines } from "./layout/stamps.ts";
import { wrappedLines } from "./layout/wrapped.ts";
import { epaperRows, listRows } from "./pagehead/epaper.ts";
import { IN_LATIN, unspacedLabel } from "./pagehead/print.ts";
import type { PageHead } from "./pagehead/words.ts";
import { readPageHead, sectionBelow } from "./pagehead.ts";
import type { Flow, Line, Page } from "./types.ts";

/**
 * The second stage: text to lines in reading order. Furniture is marked, columns are undone; no character is lost, so
 * that every run of every source line comes back in exactly one line.
 * @param text with its full-width marks folded
 * @param known the text as printed, by whose widths its columns stand, and what the file's format tells of its lines
 */
export function layout(text: string, known: Omit<Extracted, "encoding">): Page {
  const parted = markupRows(text);
  if (!parted) return inOrder(text, known);
  const { flow, lines } = inOrder(parted.text, known);
  return { flow, lines: lines.map(parted.inSource) };
}

function inOrder(text: string, known: Omit<Extracted, "encoding">): Page {
  const rows = text.split("\n");
  const sheets = printedPages(rows).map((sheet) => readPage(sheet, known));
  const chunks = sheets.flatMap((s) => s.chunks);
  const flow = known.shape ? FLOWS[known.shape] : inColumns(takeRuled(chunks).rows) ? "columns" : "paragraphs";
  const furniture = sheets.flatMap((s) => s.furniture);
  if (flow === "columns") {
    const printed = known.text.split("\n");
    const lines = sheets.flatMap(({ above, rows, chunks }) =>
      known.shape === "rows"
        ? sheetLines(chunks, printed.slice(above, above + rows.length), (c, r) => inCells(c, r, 2))
        : sheetLines(chunks, rows, sharpest),
    );
    return { flow, lines: [...lines, ...furniture] };
  }
  // In one stream furniture keeps its place: what stands next to it may belong to it.
  const lines = paragraphLines(rows, chunks).map((line) => hinted(line, known.marks));
  const inPlace = [...lines, ...furniture].sort((a, b) => a.no - b.no);
  return { flow, lines: stampedLines(known.shape ? inPlace : wrappedLines(inPlace, known.text.split("\n"))) };
}

const FLOWS: Record<NonNullable<Extracted["shape"]>, Flow> = { rows: "columns", paragraphs: "paragraphs" };

/** The rows of one printed page, and how many rows stand before it. */
interface PrintedPage {
  above: number;
  rows: string[];
}

/** Printed pages, each of which begins with a form feed. */
function printedPages(rows: readonly string[]): PrintedPage[] {
  const pages: PrintedPage[] = [{ above: 0, rows: [] }];
  rows.forEach((row, i) => {
    if (row.startsWith("\f") && i > 0) pages.push({ above: i, rows: [] });
    pages.at(-1)!.rows.push(row);
  });
  return pages;
}

/** 主办:某某医院    总编:某某: who makes the paper, right below its head. */
const PUBLISHER =
  /^(?:主[办管]|承办|编印|出版)(?:单位)?\s?:\s?\p{Script=Han}{4,24}(?:\s{1,20}\p{Script=Han}{2,4}\s?:\s?\S{2,12}){0,4}$/u;

/** A page's furniture, and the chunks of its other rows. */
function readPage(
  { above, rows }: PrintedPage,
  { marks, large }: Pick<Extracted, "marks" | "large">,
): PrintedPage & { chunks: Chunk[][]; furniture: Line[] } {
  const markOf = (i: number): Line["as"] => marks?.get(above + i + 1)?.as;
  // What frames a web page stands outside its edges.
  const inside = rows.map((row, i) => (markOf(i) ? "" : row));
  const filled = inside.map((row) => row.trim() !== "");
  const masthead = mastheadEnd(inside);
  const menu = menuEnd(inside);
  const contents = contentsRows(inside);
  const epaper = epaperRows(inside);
  const listed = listRows(inside, epaper);
  const chosen = chosenRow(inside);
  // The bulletin's name by itself, beside a head that tells it with the issue.
  const namedAt = (row: string, i: number) => filled[i] && isEdge(filled, i) && readPageHead(row.trim())?.bulletin;
  const names = new Set(inside.flatMap((row, i) => namedAt(row, i) || []));
  // Whether nothing but the page's head stands above.
  let onTop = false;
  const marked = rows.map((row, i): Line[] => {
    const head =
      filled[i] &&
      (contents.has(i) ||
        epaper.has(i) ||
        i < masthead ||
        i === chosen ||
        (isEdge(filled, i) &&
          (names.has(row.trim()) ||
            isPageHead(inside, i) ||
            isNumberedSection(inside, i) ||
            isSectionBelow(inside, i))));
    const made = onTop && filled[i] && PUBLISHER.test(row.trim());
    if (filled[i]) onTop = head || made || (onTop && furnitureKind(row) !== undefined);
    // Lines drawn across columns show where boxes are.
    if (isDrawn(row)) return [];
    const as = head || made ? "furniture" : i < menu || listed.has(i) ? "boilerplate" : markOf(i);
    const line = furnitureLine(row, above + i + 1, as);
    if (!line) return [];
    return head || made ? [line] : around(line, textBeside(inside, i));
  });
  const framed = (i: number) => (c: Chunk) => marked[i]!.some((l) => l.from <= c.from && c.to <= l.to);
  return {
    above,
    rows,
    chunks: rows.map((row, i) => chunksOf(row, above + i + 1, large?.get(above + i + 1)).filter((c) => !framed(i)(c))),
    furniture: marked.flat(),
  };
}

/** A row's furniture without the text of a column that stands beside it. */
function around(line: Line, text: readonly Chunk[]): Line[] {
  let from = line.from;
  const parts: Line[] = [];
  for (const end of [...text, { from: line.to, to: line.to }]) {
    const part = line.text.slice(from - line.from, end.from - line.from);
    const at = from + part.length - part.trimStart().length;
    if (part.trim()) parts.push({ ...line, from: at, to: at + part.trim().length, text: part.trim() });
    from = end.to;
  }
  return parts;
}

/** @param otherwise what it is where its words say nothing */
function furnitureLine(row: string, no: number, otherwise: Line["as"]): Line | undefined {
  const text = row.trim();
  const as = text ? (furnitureKind(text) ?? otherwise) : undefined;
  if (!as) return undefined;
  const from = row.length - row.trimStart().length;
  return { no, from, to: from + text.length, text, starts: true, gap: 0, as };
}

function hinted(line: Line, marks: Extracted["marks"]): Line {
  const hint = line.as ? undefined : marks?.get(line.no)?.hint;
  return hint ? { ...line, hint } : line;
}

// A section's name by itself is the page's only right beside its date or number; elsewhere it heads a column.
function isPageHead(rows: readonly string[], i: number): boolean {
  const head = readPageHead(rows[i]!.trim());
  if (!head || CREDITED.test(rows[i]!) || isNumbered(rows, i) || isSignedDay(rows, i)) return false;
  if (Object.keys(head).join() !== "section" || /[>»›]/.test(rows[i]!) || hasLatin(rows[i]!)) return true;
  // 工会动态 right above ▲某某工会…。: the title of the briefs below it.
  if (BRIEF.test(rows[i + 1] ?? "")) return false;
  return [-1, 1].some((step) => {
    const masthead = headBeside(rows, i, step as 1 | -1);
    return masthead?.page !== undefined || masthead?.issued !== undefined;
  });
}

/** 出版日期:… / 生活广场 / 02: between a page's day and its number stands its section's name, whatever it is. */
function isNumberedSection(rows: readonly string[], i: number): boolean {
  const [above, below] = [rows[i - 1], rows[i + 1]].map((row) => row?.trim() ?? "");
  return /^\p{Script=Han}{2,6}$/u.test(rows[i]!.trim()) && /^0\d$/.test(below!) && !!readPageHead(above!)?.issued;
}

/**
 * 望汐职工 WANGXI ZHIGONG, and in the next row 会员之窗 at the other margin, nothing beside it: the section's name.
 * @see {@link sectionBelow} for what it tells
 */
function isSectionBelow(rows: readonly string[], i: number): boolean {
  const [above, row, below] = [rows[i - 1] ?? "", rows[i]!, rows[i + 1] ?? ""];
  if (below.trim() || !sectionBelow(above, row)) return false;
  return row.length - row.trimStart().length > above.trimEnd().length;
}

/** 特稿 | FEATURE    望汐矿工: a section's name, and the same in Latin capitals, in a row or in a part of one. */
const hasLatin = (row: string): boolean =>
  row
    .trim()
    .split(/\s{3,}/)
    .some((part) => IN_LATIN.test(unspacedLabel(part)));

/** A brief without a headline, behind its mark. */
const BRIEF = /^\s*[▲△▼■◆●★☆]\s?\p{Script=Han}[^。]{15,}。/u;

/** What the next row tells of the page, past a row of its head that tells nothing, P. 29. */
function headBeside(rows: readonly string[], i: number, step: 1 | -1): PageHead | null {
  const row = nextFilled(rows, i, step);
  const head = row === undefined ? null : readPageHead(row.trim());
  if (!head || Object.keys(head).length) return head;
  const beyond = nextFilled(rows, rows.indexOf(row!, Math.max(0, i - FAR)), step);
  return beyond === undefined ? null : readPageHead(beyond.trim());
}

/** No head has so many blank rows between its own. */
const FAR = 8;

/** 01 某某, and further down 02 某某: headings inside a text, not a page's number with its section. */
function isNumbered(rows: readonly string[], i: number): boolean {
  const number = /^0\d(?=\s*\p{Script=Han})/u.exec(rows[i]!.trim())?.[0];
  if (!number) return false;
  const beside = [-1, 1].map((step) => `0${Number(number) + step}`);
  return rows.some((row) => beside.some((n) => row.trim().startsWith(n) && /^..\s*\p{Script=Han}/u.test(row.trim())));
}

/** 2014年7月18日        (某某工会): the last rows of two columns, a day and a credit. */
const CREDITED = /\s\(\s?(?!内部|总第|试刊)\p{Script=Han}[\p{Script=Han}\s]{1,16}\)\s*$/u;

const DAY = new RegExp(`^\\s*${YEAR_NUMERAL}\\s*年\\s*${NUMERAL}\\s*月\\s*${NUMERAL}\\s*日\\s*$`);

/** 某某公司工会 / 2014年7月18日: below a text, who signs it and when. */
function isSignedDay(rows: readonly string[], i: number): boolean {
  const name = nextFilled(rows, i, -1)?.trim() ?? "";
  if (!DAY.test(rows[i]!) || !/^[\p{Script=Han}()]{3,30}$/u.test(name) || readPageHead(name)) return false;
  return /[会室部局社组处科委院司心校厂站]$/.test(name) && rows.slice(0, i).some((row) => /。\s*$/.test(row));
}

function nextFilled(rows: readonly string[], i: number, step: 1 | -1): string | undefined {
  let at = i + step;
  while (rows[at] !== undefined && !rows[at]!.trim()) at += step;
  return rows[at];
}

// Running heads stand among a page's first or last few lines; the same words elsewhere may be a heading.
function isEdge(filled: readonly boolean[], i: number): boolean {
  return count(filled, i - 1, -1, 6) < 6 || count(filled, i + 1, 1, 4) < 4;
}

/** How many rows from here on hold text, counted no further than to the limit. */
function count(filled: readonly boolean[], from: number, step: 1 | -1, limit: number): number {
  let n = 0;
  for (let i = from; n < limit && i >= 0 && i < filled.length; i += step) if (filled[i]) n++;
  return n;
}

/** One source line, one line of text: the shape of scraped and OCR'd pages. */
function paragraphLines(rows: readonly string[], chunks: readonly Chunk[][]): Line[] {
  let gap = 0;
  return rows.flatMap((row, i) => {
    if (!chunks[i]!.length) {
      gap++;
      return [];
    }
    const text = row.trim();
    const from = row.length - row.trimStart().length;
    const line: Line = { no: i + 1, from, to: from + text.length, text, starts: true, gap };
    if (isDrawn(row)) return [{ ...line, gap: 0, as: "furniture" }];
    gap = 0;
    return [line];
  });
}
