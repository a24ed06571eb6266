import fc from "fast-check";
import { compose, print, type Row, type Type } from "./compose.ts";
import { cellsOf, type Metric, Sheet } from "./sheet.ts";
import type { Story } from "./story.ts";

/** Pages of a flipbook as `pdftotext -layout` prints them: columns beside each other, pictures as empty room. */

/** Where an article's picture stands: over all its columns, over the first or last ones, in one, below. */
const pictures = ["spread", "first", "last", "inside", "below"] as const;

export interface Setting {
  story: Story;
  columns: number;
  /** Of one column, in em. */
  width: number;
  picture: (typeof pictures)[number];
  /** Rows of type that the picture takes. */
  height: number;
  /** The headline stands at the left edge instead of the middle. */
  flush: boolean;
  /** Rows of type between headline and text. */
  air: number;
}

/** One article across the page, or two beside each other. */
export type Band = readonly [Setting] | readonly [Setting, Setting];

export interface Press extends Metric, Type {
  /** Cells that an em of the page's width takes: more than the characters in it, where a character counts as one. */
  scale: number;
  /** Cells between columns, at least. */
  gutter: number;
  /** Cells that a paragraph's first row is set in by. */
  indent: number;
  /** Cells at the page's left. */
  margin: number;
  /** Numbers may break at row ends. */
  whole: boolean;
}

/** Where a column's rows go. */
interface Column {
  at: number;
  slots: number[];
  rows: Row[];
}

export interface FlipbookPage {
  text: string;
  stories: Story[];
  /** Lines of no article. */
  noise: string[];
}

/** Sets bands of articles below each other. @throws Error where they do not fit: a fault of the plan */
export function typesetFlipbook(bands: readonly Band[], press: Press): FlipbookPage {
  const sheet = new Sheet(press);
  const head = ["Page 8 - 望汐工会2023年7月刊", "P. 8", "06  ·  工会要闻 NEWS"];
  let top = 3;
  for (const band of bands) {
    const first = set(sheet, band[0], top, press.margin, press);
    const second = band[1] && set(sheet, band[1], top, first.right + Math.max(press.gutter, 4), press);
    top = Math.max(first.bottom, second?.bottom ?? 0) + 5;
  }
  const strip = "   3   4   5   6   7   8   9   10   11   12   13";
  const garbled = `     ࣡ν۽߶    ୍ ᄅ़${" ".repeat(60)}༯໶`;
  return {
    text: [...head, "", "", sheet.toString(), "", "", "", garbled, garbled, strip].join("\n"),
    stories: bands.flatMap((band) => band.map((s) => s.story)),
    noise: [...head, garbled.trim(), strip.trim()],
  };
}

/** Sets one article. @returns the row and the cell where it ends */
function set(
  sheet: Sheet,
  setting: Setting,
  top: number,
  left: number,
  press: Press,
): { bottom: number; right: number } {
  const rows = typeRows(setting.story, setting.width, press);
  const longest = Math.max(...rows.map((r) => inset(r, press) + cellsOf(r.text, press)));
  const pitch = Math.max(Math.round(setting.width * press.scale), longest) + press.gutter;
  const count = Math.max(1, Math.min(setting.columns, Math.floor(rows.length / 4)));
  const right = left + (count - 1) * pitch + Math.max(longest, pitch - press.gutter);
  const under = headline(sheet, setting, top, left, right, count, press);
  const columns: Column[] = Array.from({ length: count }, (_, k) => ({ at: left + k * pitch, slots: [], rows: [] }));
  const caption = setting.story.captions[0];
  const bottom = fill(columns, rows, under, caption ? setting : null, (row, first, last) => {
    const from = columns[first]!.at;
    const to = columns[last]!.at + pitch - press.gutter;
    const room = Math.floor((to - from) / (press.cells === "two" ? 2 : 1));
    const parts = compose(caption!, Math.ceil(caption!.length / Math.ceil(caption!.length / room)), 0);
    for (const [i, { text }] of parts.entries())
      sheet.put(row + i, Math.max(from, middle(from, to, text, press)), print(text, press), i > 0);
  });
  for (const { at, slots, rows } of columns)
    for (const [i, row] of rows.entries())
      sheet.put(slots[i]!, at + inset(row, press, pitch - press.gutter), print(row.text, press));
  return { bottom, right };
}

const CREDIT = -1;

/** All rows of an article's text; headings and the closing credit are set in by their own measure. */
function typeRows({ body, credit }: Story, width: number, press: Press): Row[] {
  const rows = body.flatMap(({ kind, text }) =>
    kind === "text" ? compose(text, width, 2, press.whole) : [{ text, inset: Math.floor((width - text.length) / 2) }],
  );
  return [
    ...rows.map((r) => ({ ...r, text: print(r.text, press) })),
    { text: print(`（${credit}）`, press), inset: CREDIT },
  ];
}

function inset(row: Row, press: Press, width = 0): number {
  if (row.inset === CREDIT) return Math.max(0, width - cellsOf(row.text, press));
  return row.inset === 2 ? press.indent : Math.round(row.inset * (press.cells === "two" ? 2 : press.scale));
}

const middle = (from: number, to: number, text: string, press: Press): number =>
  Math.floor((from + to - cellsOf(print(text, press), press)) / 2);

/** Sets the headline. @returns the row where the text begins */
function headline(
  sheet: Sheet,
  { story, width, flush, air }: Setting,
  top: number,
  left: number,
  right: number,
  columns: number,
  press: Press,
): number {
  let row = top;
  const line = (text: string) => {
    // A headline's type is half as large again.
    const room = Math.floor((width * columns) / 1.5);
    const parts =
      text.length <= room
        ? [text]
        : compose(text, Math.ceil(text.length / Math.ceil(text.length / room)), 0).map((r) => r.text);
    for (const [i, part] of parts.entries())
      sheet.put(row++, flush ? left : Math.max(left, middle(left, right, part, press)), print(part, press), i > 0);
    row += 2;
  };
  if (story.kicker) line(story.kicker);
  line(story.title);
  if (story.subtitle) line(`——${story.subtitle}`);
  return row - 2 + air;
}

/**
 * Deals the rows out to columns of one foot, around the picture.
 * @param place sets the caption, given its row and the first and last column that it spans
 * @returns the row below the article
 */
function fill(
  columns: Column[],
  rows: readonly Row[],
  top: number,
  picture: Pick<Setting, "picture" | "height"> | null,
  place: (row: number, first: number, last: number) => void,
): number {
  const count = columns.length;
  const kind = picture && count === 1 && ["first", "last"].includes(picture.picture) ? "inside" : picture?.picture;
  const height = picture?.height ?? 0;
  const room = height + 4;
  const spanned = Math.max(1, Math.floor(count / 2));
  const touches = (k: number): boolean =>
    kind === "first"
      ? k < spanned
      : kind === "last"
        ? k >= count - spanned
        : kind === "inside" && k === Math.floor(count / 2);
  const from = kind === "spread" ? top + room : top;
  const inside = from + 3;
  const free = (k: number, row: number): boolean => {
    if (!touches(k)) return true;
    return kind === "inside" ? row < inside || row >= inside + room : row >= from + room;
  };
  let foot = from;
  const slots = (k: number): number[] =>
    Array.from({ length: foot - from }, (_, i) => from + i).filter((r) => free(k, r));
  while (columns.reduce((n, _, k) => n + slots(k).length, 0) < rows.length) foot++;
  let dealt = 0;
  columns.forEach((column, k) => {
    column.slots = slots(k);
    column.rows = rows.slice(dealt, dealt + column.slots.length);
    dealt += column.rows.length;
  });
  if (kind === "spread") place(top + height, 0, count - 1);
  else if (kind === "below") {
    place(foot + height, 0, count - 1);
    foot += height + 2;
  } else if (kind) {
    const on = columns.map((_, k) => k).filter(touches);
    place((kind === "inside" ? inside : from) + height, on[0]!, on.at(-1)!);
    foot = Math.max(foot, from + room);
  }
  return foot;
}

/** Random presses: how the page's converter counts and spaces. */
export const presses: fc.Arbitrary<Press> = fc
  .record({
    cells: fc.constantFrom("one" as const, "two" as const),
    blankEvery: fc.constantFrom(0, 4, 5, 6, 7),
    drift: fc.oneof(fc.constant([0]), fc.array(fc.constantFrom(0, 0, 0, 1, -1), { minLength: 5, maxLength: 13 })),
    ascii: fc.boolean(),
    spaced: fc.boolean(),
    scale: fc.constantFrom(1.5, 1.8, 2),
    gutter: fc.integer({ min: 4, max: 9 }),
    margin: fc.constantFrom(0, 12, 18),
    whole: fc.boolean(),
  })
  .map((p) => ({
    ...p,
    scale: p.cells === "two" ? 2 : p.scale,
    indent: p.cells === "two" ? 4 : Math.round(2 * p.scale),
    // Drifting rows need room to be told apart.
    gutter: p.gutter + (p.drift.length > 1 ? 1 : 0),
  }));

/** Random settings of a story in one of the numbers of columns. */
export function settings(
  story: fc.Arbitrary<Story>,
  columns: readonly number[],
  width: readonly [number, number],
): fc.Arbitrary<Setting> {
  return fc.record({
    story,
    columns: fc.constantFrom(...columns),
    width: fc.integer({ min: width[0], max: width[1] }),
    picture: fc.constantFrom(...pictures),
    height: fc.integer({ min: 7, max: 11 }),
    flush: fc.boolean(),
    air: fc.integer({ min: 2, max: 5 }),
  });
}
