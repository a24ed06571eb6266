import fc from "fast-check";
import { compose, print, type Row } from "./compose.ts";
import { cellsOf, Sheet } from "./sheet.ts";
import type { Story } from "./story.ts";
import type { Press } from "./typeset-article.ts";
import type { FlipbookPage } from "./typeset-flipbook.ts";

/** A newspaper's page in a grid of columns: articles in boxes of one to three of them, beside and below each other. */

export interface Box {
  story: Story;
  /** Columns of the grid that it takes. */
  columns: number;
}

/** Boxes beside each other, and the heading that stands over them all. */
export interface Shelf {
  label: string | null;
  boxes: Box[];
}

export interface Grid extends Press {
  /** Of one column, in em. */
  width: number;
  /** Rows that a row of a headline takes. */
  leading: 1 | 2;
  /** The base lines of every other column stand half a row lower. */
  staggered: boolean;
}

/** Sets shelves below each other. @throws Error where they do not fit: a fault of the plan */
export function typesetGrid(shelves: readonly Shelf[], grid: Grid): FlipbookPage {
  const sheet = new Sheet(grid);
  const head = "2023年7月18日 星期二    第3版    责任编辑：林晓珏  版式：许国栋";
  let top = 2;
  for (const shelf of shelves) {
    if (shelf.label) {
      const width = shelf.boxes.reduce((n, b) => n + b.columns, 0) * pitchOf(grid) - grid.gutter;
      sheet.put(at(top, 0, grid), middle(0, width, shelf.label, grid), shelf.label);
      top += 3;
    }
    let column = 0;
    let bottom = top;
    for (const box of shelf.boxes) {
      bottom = Math.max(bottom, set(sheet, box, top, column, grid));
      column += box.columns;
    }
    top = bottom + 3;
  }
  return {
    text: [print(head, grid), "", "", sheet.toString(), ""].join("\n"),
    stories: shelves.flatMap((s) => s.boxes.map((b) => b.story)),
    noise: [print(head, grid)],
  };
}

const measure = (grid: Grid): number => Math.ceil(grid.width * grid.scale) + grid.indent;
const pitchOf = (grid: Grid): number => measure(grid) + grid.gutter;
const middle = (from: number, to: number, text: string, grid: Grid): number =>
  Math.max(from, Math.floor((from + to - cellsOf(print(text, grid), grid)) / 2));
/** The printed row of a row of type. */
const at = (row: number, column: number, { staggered }: Grid): number => (staggered ? row * 2 + (column % 2) : row);

/** Sets one article. @returns the row of type below it */
function set(sheet: Sheet, { story, columns }: Box, top: number, first: number, grid: Grid): number {
  const left = first * pitchOf(grid);
  const right = left + columns * pitchOf(grid) - grid.gutter;
  let row = top;
  const line = (text: string) => {
    const room = Math.floor((grid.width * columns) / 1.4);
    const even = Math.ceil(text.length / Math.ceil(text.length / room));
    // A union's name by itself would be read as a kicker.
    const parts = [even, even + 1, even + 2]
      .map((width) => compose(text, width, 0))
      .find((rows) => rows.length === 1 || !/工会$/.test(rows[0]!.text))!;
    for (const part of parts) {
      sheet.put(at(row, first, grid), middle(left, right, part.text, grid), print(part.text, grid), row > top);
      row += grid.leading;
    }
    row++;
  };
  if (story.kicker) line(story.kicker);
  line(story.title);
  if (story.subtitle) line(`——${story.subtitle}`);
  const rows: (Row & { credit?: true })[] = story.body.flatMap((p) => compose(p.text, grid.width, 2, grid.whole));
  rows.push({ text: `（${story.credit}）`, inset: 0, credit: true });
  const depth = Math.ceil(rows.length / columns);
  for (const [i, { text, inset, credit }] of rows.entries()) {
    const k = Math.floor(i / depth);
    const printed = print(text, grid);
    const start = left + k * pitchOf(grid);
    const set = credit ? Math.max(0, measure(grid) - cellsOf(printed, grid)) : inset ? grid.indent : 0;
    sheet.put(at(row + 1 + (i % depth), first + k, grid), start + set, printed);
  }
  return row + 1 + depth;
}

/** Random shelves of boxes that fill a grid of so many columns. */
export function shelves(story: fc.Arbitrary<Story>, brief: fc.Arbitrary<Story>, columns: number): fc.Arbitrary<Shelf> {
  const splits = SPLITS.filter((s) => s.reduce((n, c) => n + c, 0) === columns);
  return fc.constantFrom(...splits).chain((split) =>
    fc.record({
      label: split.length > 2 && split.every((c) => c === 1) ? fc.option(label, { freq: 2 }) : fc.constant(null),
      boxes: fc.tuple(...split.map((c) => (c > 1 ? story : brief).map((s): Box => ({ story: s, columns: c })))),
    }),
  );
}

const label = fc.constantFrom("· 基 层 快 讯 ·", "◆各地传真◆", "◆ 工 会 一 线 ◆");
/** How boxes share a row of the grid. */
const SPLITS: readonly (readonly number[])[] = [
  [3],
  [2, 1],
  [1, 2],
  [1, 1, 1],
  [4],
  [2, 2],
  [3, 1],
  [1, 3],
  [1, 2, 1],
  [2, 1, 1],
  [1, 1, 2],
  [1, 1, 1, 1],
];
