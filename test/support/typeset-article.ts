import { compose, print, type Row, type Type } from "./compose.ts";
import { deal, type Room } from "./deal.ts";
import { cellsOf, type Metric, Sheet } from "./sheet.ts";
import type { Story } from "./story.ts";

/** An article in columns below its headline, with a picture or a box that cuts into them. */

/** Where an article's picture stands: over all its columns, over the first or last ones, in one, below, anywhere. */
export const pictures = ["spread", "first", "last", "inside", "below"] as const;
type Picture = (typeof pictures)[number];

/** The columns and rows that a picture or a box takes, counted from the article's first. */
export interface Hole {
  first: number;
  span: number;
  down: number;
}

export interface Setting {
  story: Story;
  columns: number;
  /** Of one column, in em. */
  width: number;
  picture: Picture | "hole";
  hole?: Hole;
  /** An article of its own in the hole, in place of a picture. */
  box?: Box;
  /** Rows of type that the picture takes. */
  height: number;
  /** The headline stands at the left edge instead of the middle. */
  flush: boolean;
  /** Rows of type between headline and text. */
  air: number;
}

/** How a box is parted from the text around it: by blank rows, by a rule above and below, by a frame. */
export const frames = ["blank", "rules", "frame"] as const;

export interface Box {
  story: Story;
  /** Set in one column over all those that it takes. */
  wide: boolean;
  frame: (typeof frames)[number];
}

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

/**
 * Sets one article.
 * @param measure the cells of a column, where it stands in another one's columns
 * @returns the row and the cell where it ends
 */
export function setArticle(
  sheet: Sheet,
  setting: Setting,
  top: number,
  left: number,
  press: Press,
  measure?: number,
): { bottom: number; right: number } {
  const rows = typeRows(setting.story, setting.width, press);
  const longest = Math.max(...rows.map((r) => inset(r, press) + cellsOf(r.text, press)));
  const pitch = (measure ?? Math.max(Math.round(setting.width * press.scale), longest)) + press.gutter;
  const count = Math.max(1, Math.min(setting.columns, Math.floor(rows.length / 4)));
  const right = left + (count - 1) * pitch + Math.max(longest, pitch - press.gutter);
  const under = headline(sheet, setting, top, left, right, count, press);
  const at = (column: number): number => left + column * pitch;
  const caption = setting.story.captions[0];
  const { box } = setting;
  const hole = box && setting.hole && holeOf(setting.hole, count, under, 0);
  const room = hole
    ? { ...hole, height: setBox(new Sheet(press), box, hole, pitch, left, press) }
    : caption
      ? pictureRoom(setting, count, under)
      : null;
  const { columns, foot } = deal(rows, count, under, room);
  for (const [k, { slots, rows }] of columns.entries())
    for (const [i, row] of rows.entries())
      sheet.put(slots[i]!, at(k) + inset(row, press, pitch - press.gutter), print(row.text, press));
  if (box && room) setBox(sheet, box, room, pitch, left, press);
  if (box || !caption) return { bottom: foot, right };
  const [first, last, row] = room
    ? [room.first, room.last, room.from + setting.height]
    : [0, count - 1, foot + setting.height];
  const [from, to] = [at(first), at(last) + pitch - press.gutter];
  const most = Math.floor((to - from) / (press.cells === "two" ? 2 : 1));
  const parts = compose(caption, Math.ceil(caption.length / Math.ceil(caption.length / most)), 0);
  for (const [i, { text }] of parts.entries())
    sheet.put(row + i, Math.max(from, middle(from, to, text, press)), print(text, press), i > 0);
  return { bottom: room ? foot : row + 2, right };
}

/** The room of a picture with its caption; null for one below the article. */
function pictureRoom({ picture, height, hole }: Setting, count: number, top: number): Room | null {
  const room = height + 4;
  const spanned = Math.max(1, Math.floor(count / 2));
  const inside = Math.floor(count / 2);
  if (picture === "below") return null;
  if (picture === "spread") return { first: 0, last: count - 1, from: top, height: room };
  if (picture === "hole") return holeOf(hole!, count, top, room);
  if (picture === "inside" || count === 1) return { first: inside, last: inside, from: top + 3, height: room };
  return picture === "first"
    ? { first: 0, last: spanned - 1, from: top, height: room }
    : { first: count - spanned, last: count - 1, from: top, height: room };
}

const holeOf = ({ first, span, down }: Hole, count: number, top: number, height: number): Room => {
  const from = Math.min(first, count - 1);
  return { first: from, last: Math.min(count - 1, from + span - 1), from: top + down, height };
};

/** Sets a box into the room that an article left. @returns the rows that it takes, with the blank ones around it */
function setBox(sheet: Sheet, box: Box, room: Room, pitch: number, left: number, press: Press): number {
  const [from, to] = [left + room.first * pitch, left + (room.last + 1) * pitch - press.gutter];
  const { story, wide, frame } = box;
  const pad = frame === "frame" ? 4 : 0;
  const columns = wide ? 1 : room.last - room.first + 1;
  const measure = Math.floor((to - from - 2 * pad - (columns - 1) * press.gutter) / columns);
  // Marks hang over a row's end, and spaces widen it.
  const width = Math.floor(measure / press.scale) - (press.spaced ? 4 : 1);
  const setting: Setting = { story, columns, width, picture: "below", height: 0, flush: false, air: 2 };
  const top = room.from + (frame === "blank" ? 3 : 2);
  const { bottom } = setArticle(sheet, setting, top, from + pad, press, measure);
  const line = (row: number, [first, last]: readonly [string, string]) =>
    sheet.put(row, from, first + "─".repeat(Math.floor((to - from) / cellsOf("─", press)) - 2) + last);
  if (frame !== "blank") {
    line(room.from + 1, frame === "frame" ? ["┌", "┐"] : ["─", "─"]);
    line(bottom, frame === "frame" ? ["└", "┘"] : ["─", "─"]);
  }
  if (frame === "frame")
    for (let row = top; row < bottom; row++) for (const at of [from, to - cellsOf("│", press)]) sheet.put(row, at, "│");
  return bottom + (frame === "blank" ? 3 : 2) - room.from;
}

const CREDIT = -1;

/** All rows of an article's text; headings and the closing credit are set in by their own measure. */
function typeRows({ body, credit, goesOn }: Story, width: number, press: Press): Row[] {
  const rows = body.flatMap(({ kind, text }, i) =>
    kind === "text"
      ? compose(text, width, goesOn?.broken && i === 0 ? 0 : 2, press.whole)
      : [{ text, inset: Math.floor((width - text.length) / 2) }],
  );
  return [
    ...(goesOn ? [{ text: print(`（${goesOn.mark}）`, press), inset: 0 }] : []),
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
