import { type Chunk, cells, RUNNING } from "./chunks.ts";
import { CREDIT } from "./marks.ts";

/**
 * A column's row that hangs over its edge, 68.4%, 省建设工会作了…, leaves the gutter no more than one blank: what stands
 * behind the blank begins where the rows beside it begin.
 */

/** A row that holds two columns' text, or a credit and another column's, is so much wider than a column. */
const WIDER = 1.1;
/** The rows above and below that show where a column begins. */
const BESIDE = 2;

/** @returns the rows, such chunks parted */
export function partNarrowGutters(rows: readonly Chunk[][]): Chunk[][] {
  const widths = rows
    .flat()
    .filter((c) => c.text.length >= RUNNING)
    .map((c) => c.right - c.left)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? Number.POSITIVE_INFINITY;
  return rows.map((row, i) => {
    if (!row.some((c) => c.right - c.left > usual * WIDER)) return row;
    const beside = [...rows.slice(Math.max(0, i - BESIDE), i), ...rows.slice(i + 1, i + 1 + BESIDE)].flat();
    return row.flatMap((c) => (c.right - c.left > usual * WIDER ? parted(c, beside) : [c]));
  });
}

function parted(chunk: Chunk, beside: readonly Chunk[]): Chunk[] {
  const { text, from, left } = chunk;
  const width = widthIn(chunk);
  for (const blank of text.matchAll(/(?<=\S) (?=\S)/g)) {
    const [before, after] = [text.slice(0, blank.index), text.slice(blank.index + 1)];
    if ((before.length < RUNNING && !CREDIT.test(before)) || after.length < RUNNING) continue;
    const at = Math.round(left + width(text.slice(0, blank.index + 1)));
    // A row beside it begins there behind another one, and none runs across.
    const begins = beside.some((b) => Math.abs(b.left - at) <= 1 && b.text.length >= RUNNING);
    if (!begins || beside.some((b) => b.left < at - 2 && b.right > at + 2)) continue;
    return [
      { ...chunk, text: before, to: from + before.length, right: at - 1 },
      { ...chunk, text: after, from: from + blank.index + 1, left: at, begins: true },
    ];
  }
  return [chunk];
}

/** The metric in which a chunk's place was taken. */
function widthIn({ text, left, right }: Chunk): (part: string) => number {
  const metrics: ((part: string) => number)[] = [
    (part) => part.length,
    (part) => cells(part, 1),
    (part) => cells(part, 2),
    (part) => cells(part, 1, 2),
    (part) => cells(part, 2, 2),
  ];
  return (
    metrics.find((width) => width(text) === right - left) ?? ((part) => (part.length * (right - left)) / text.length)
  );
}
