import { furnitureKind } from "../furniture.ts";
import { type Chunk, chunksOf } from "./chunks.ts";

/**
 * Who made a paper, and how to reach it, may stand in a column of its own beside an article: 责任编辑:某某      名一线职工提
 * 供…. The row is no furniture then, but for that part.
 */

/** Running text has so many characters; it stands at the edge of what is above or below it, within so many places. */
const RUNNING = 9;
const DRIFT = 4;
/** Rows above and below that are looked at, blank ones not counted. */
const NEAR = 3;

/** @returns the row's parts that are text of a column; none where the row is furniture from end to end */
export function textBeside(rows: readonly string[], i: number): Chunk[] {
  const parts = rows[i]!.trim().split(/\s{3,}/).length > 1 ? chunksOf(rows[i]!, i + 1) : [];
  if (parts.length < 2) return [];
  const neighbours = [-1, 1].flatMap((step) => near(rows, i, step as 1 | -1)).flatMap((row) => chunksOf(row, 0));
  const running = neighbours.filter((c) => isRunning(c) && !furnitureKind(c.text));
  return parts.filter(
    (part) =>
      isRunning(part) && !furnitureKind(part.text) && running.some((c) => Math.abs(c.from - part.from) <= DRIFT),
  );
}

const isRunning = ({ text }: Chunk): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= RUNNING && !/^\p{Script=Han}{2,8}\s?:/u.test(text);

/** The nearest filled rows in one direction. */
function near(rows: readonly string[], i: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = i + step; found.length < NEAR && rows[at] !== undefined && Math.abs(at - i) <= NEAR * 3; at += step)
    if (rows[at]!.trim()) found.push(rows[at]!);
  return found;
}
