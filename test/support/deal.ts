/** Deals an article's rows out to columns of one foot, around the room of a picture or a box. */

import type { Row } from "./compose.ts";

/** Rows of some columns that hold no running text. */
export interface Room {
  /** Of the columns, both ends included. */
  first: number;
  last: number;
  /** Of the rows of type. */
  from: number;
  height: number;
}

/** A column's rows, and the rows of type that they stand in. */
export interface Column {
  slots: number[];
  rows: Row[];
}

/** @returns the columns, and the row below the last one and the room */
export function deal(
  rows: readonly Row[],
  count: number,
  top: number,
  room: Room | null,
): { columns: Column[]; foot: number } {
  const free = (k: number, row: number): boolean =>
    !room || k < room.first || k > room.last || row < room.from || row >= room.from + room.height;
  let foot = top;
  const slots = (k: number): number[] =>
    Array.from({ length: foot - top }, (_, i) => top + i).filter((row) => free(k, row));
  const numbers = Array.from({ length: count }, (_, k) => k);
  while (numbers.reduce((n, k) => n + slots(k).length, 0) < rows.length) foot++;
  let dealt = 0;
  const columns = numbers.map((k) => {
    const own = slots(k);
    const column = { slots: own, rows: rows.slice(dealt, dealt + own.length) };
    dealt += column.rows.length;
    return column;
  });
  return { columns, foot: room ? Math.max(foot, room.from + room.height) : foot };
}
