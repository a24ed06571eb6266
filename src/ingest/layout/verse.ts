import type { Block } from "./blocks.ts";

/** Cells: a poem's rows differ in length by more, a column's full rows do not. */
const RAGGED = 4;
const ROW = /^[\p{Script=Han}“”《》—…·]+(?:[ ,、][\p{Script=Han}“”《》—…·]+)?$/u;

/** A poem's rows: short, of any length, none with a mark at its end. */
export function isVerse({ role, rows, table }: Block): boolean {
  const ends = rows.map((row) => row.right);
  return (
    role === "body" &&
    !table &&
    rows.length > 3 &&
    Math.max(...ends) - Math.min(...ends) > RAGGED &&
    rows.every(({ text }) => text.length <= 16 && ROW.test(text))
  );
}
