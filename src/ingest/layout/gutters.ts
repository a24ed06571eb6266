import { readsLikeCaption } from "../captions.ts";
import type { Chunk } from "./chunks.ts";
import { EM2, INDENT } from "./indent.ts";
import { ENDS_SENTENCE } from "./marks.ts";

/**
 * Gutters that drift: a converter sets a column's rows a cell or two to the left or right, by what stands before them. The
 * gap between the columns still runs down the page without a break; along it the rows are set straight again.
 */

/** A gap that runs down so many rows is a gutter. */
const ROWS = 6;
/** Rows further apart have no gutter in common. */
const MAX_GAP = 2;
/** How far a row may stand off its column's edge. */
const DRIFT = 3;

/** The gaps of rows below each other, and the cells that are blank in all of them. */
interface Gutter {
  /** What stands right of the gap, row by row. */
  chunks: Chunk[];
  from: number;
  to: number;
  last: number;
}

/** The rows with the columns right of a drifting gutter at one edge. */
export function straightened(rows: readonly Chunk[][]): Chunk[][] {
  const moved = new Map<Chunk, number>();
  for (const { chunks } of gutters(rows)) for (const [chunk, left] of places(chunks)) moved.set(chunk, left);
  if (!moved.size) return rows.map((row) => [...row]);
  return rows.map((row) =>
    row.map((c) => {
      const left = moved.get(c) ?? c.left;
      return { ...c, left, right: c.right + left - c.left };
    }),
  );
}

function gutters(rows: readonly Chunk[][]): Gutter[] {
  const found: Gutter[] = [];
  let open: Gutter[] = [];
  for (const row of rows) {
    const [first] = row;
    if (!first) continue;
    const next: Gutter[] = [];
    const taken = new Set<Chunk>();
    for (const gutter of open) {
      const crossed = row.some((c) => c.left < gutter.to && c.right > gutter.from);
      const right = row.find((c) => c.left >= gutter.from);
      const before = right && row[row.indexOf(right) - 1];
      if (right && before && !taken.has(right)) {
        const [from, to] = [Math.max(gutter.from, before.right), Math.min(gutter.to, right.left)];
        if (to > from) {
          next.push({ chunks: [...gutter.chunks, right], from, to, last: first.row });
          taken.add(right);
          continue;
        }
      }
      if (!crossed && first.row - gutter.last <= MAX_GAP) next.push(gutter);
      else found.push(gutter);
    }
    for (const [i, c] of row.entries())
      if (i > 0 && !taken.has(c)) next.push({ chunks: [c], from: row[i - 1]!.right, to: c.left, last: first.row });
    open = next;
  }
  return [...found, ...open].filter((g) => g.chunks.length >= ROWS);
}

/**
 * Where the rows right of a gutter stand when set straight; nothing where they do already, or share no edge.
 * Rows of a headline above the text, apart from it and in its middle, tell nothing of the edge.
 */
function places(all: readonly Chunk[]): [Chunk, number][] {
  const text = all.findIndex((c, i) => all[i + 1]?.row === c.row + 1);
  const headed = text > 0 && all.slice(0, text).every((c) => !/[,。;]/.test(c.text));
  const chunks = headed ? all.slice(text) : all;
  const off = (c: Chunk, edge: number, most: number): boolean => {
    const at = c.left - edge;
    return Math.min(Math.abs(at), Math.abs(at - EM2)) <= most;
  };
  const near = (edge: number): number => chunks.filter((c) => Math.abs(c.left - edge) <= 1).length;
  const fits = (edge: number): boolean =>
    chunks.filter((c) => off(c, edge, DRIFT)).length + near(edge) / chunks.length >= chunks.length * 0.9;
  const edges = [...new Set(chunks.map((c) => c.left))].filter(fits);
  if (!edges.length) return [];
  // Where most of them begin: what is set in, and a credit at the right, are fewer.
  const edge = edges.reduce((best, at) => (near(at) > near(best) ? at : best));
  const straight = chunks.filter((c) => off(c, edge, 1)).length;
  // In a straight column a row may still begin left of the edge, where no text can.
  if (straight >= chunks.length * 0.85)
    return chunks.filter((c) => c.left < edge - 1 && c.left >= edge - DRIFT).map((c) => [c, edge]);
  return chunks.map((c, i) => {
    const at = c.left - edge;
    const above = chunks[i - 1];
    const setIn =
      at > INDENT.min ||
      (at === INDENT.min && (!above || ENDS_SENTENCE.test(above.text) || readsLikeCaption(above.text)));
    return [c, off(c, edge, DRIFT) ? edge + (setIn ? EM2 : 0) : c.left];
  });
}
