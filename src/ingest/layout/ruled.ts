import type { Chunk } from "./chunks.ts";

/** Lines drawn in characters between columns and around boxes: ─────, │, ┌──┐. */

const DRAWN = /^[\u2500-\u257f]+$/;

/** Whether a row of the page holds drawn lines and nothing else. */
export const isDrawn = (row: string): boolean => /^[\s\u2500-\u257f]*[\u2500-\u257f]\s*$/.test(row);
const ACROSS = /^[\u2500-\u257f]{4,}$/;

/** The rows without the lines drawn among them. @returns also all of those, and the ones that run across columns */
export function takeRuled(rows: readonly Chunk[][]): { rows: Chunk[][]; drawn: Chunk[]; across: Chunk[] } {
  const drawn = rows.flatMap((row) => row.filter((c) => DRAWN.test(c.text)));
  if (!drawn.length) return { rows: rows.map((row) => [...row]), drawn, across: [] };
  const seen = new Set(drawn);
  return {
    rows: rows.map((row) => row.filter((c) => !seen.has(c))),
    drawn,
    across: drawn.filter((c) => ACROSS.test(c.text)),
  };
}

/** Whether a line drawn between a column's last row and the next parts them. */
export const isParted = (last: Chunk, next: Chunk, across: readonly Chunk[]): boolean =>
  across.some((r) => r.no > last.no && r.no < next.no && r.left < next.right && r.right > next.left);

/** A line above and one below, from the same place to the same place: what stands between them is a box. */
export interface Frame {
  above: Chunk;
  below: Chunk;
}

/** The frames, each of a line and the next one below it that is as wide. */
export function framesOf(across: readonly Chunk[]): Frame[] {
  const open: Chunk[] = [];
  const frames: Frame[] = [];
  for (const line of across) {
    const at = open.findIndex((r) => Math.abs(r.left - line.left) <= 1 && Math.abs(r.right - line.right) <= 1);
    if (at < 0) open.push(line);
    else frames.push({ above: open.splice(at, 1)[0]!, below: line });
  }
  return frames;
}

/** Whether some rows stand inside a frame. */
export const isFramed = (rows: readonly Chunk[], { above, below }: Frame): boolean =>
  rows.every((c) => c.no > above.no && c.no < below.no && c.left >= above.left - 1 && c.left < above.right);

/** Whether text runs on beside a frame's lines: those right across the page part it from nothing. */
export const isAmid = ({ above, below }: Frame, rows: readonly Chunk[]): boolean =>
  rows.some((c) => c.no === above.no || c.no === below.no);
