import { readsLikeCaption } from "../captions.ts";
import type { Chunk } from "./chunks.ts";
import { carriesOn, FAR } from "./far-rows.ts";
import { INDENT } from "./indent.ts";
import { ADDRESS, CREDIT, ENDS_SENTENCE, LEAD, OPENS, PHOTOGRAPHER, SIGNED } from "./marks.ts";
import { isParted } from "./ruled.ts";
import { spanningHeads } from "./spanning.ts";
import { mergeWideGaps } from "./wide-gaps.ts";

/** Chunks stacked on each other: a column of text, a headline, a caption. */
export interface Stack {
  rows: Chunk[];
  /** The left edge of its unindented rows. */
  left: number;
}

/** The rows' places, column by column; the page's usual measure of columns. */
export interface Column extends Stack {
  right: number;
}

/** Rows of one column are parted by no more than this many blank rows. */
const MAX_GAP = 1;

/** Stacks the rows' chunks, each on the stack whose edges it fits best. */
export function stacksOf(rows: readonly Chunk[][], across: readonly Chunk[] = []): Stack[] {
  const stacks: Stack[] = [];
  /** Stacks that something else has begun under: a headline in larger type, another column. */
  const ended = new Set<Stack>();
  const merged = mergeWideGaps(rows);
  const lone = new Set(merged.flatMap((row) => (row.length === 1 ? row : [])));
  const spanning = spanningHeads(merged);
  for (const [at, row] of merged.entries()) {
    const gapAbove = (s: Stack): number => (row[0] ? row[0].row - s.rows.at(-1)!.row - 1 : Number.POSITIVE_INFINITY);
    const open = stacks.filter((s) => gapAbove(s) <= MAX_GAP && !ended.has(s));
    const far = stacks.filter((s) => gapAbove(s) > MAX_GAP && gapAbove(s) <= FAR && !ended.has(s));
    const between = (s: Stack) =>
      merged.slice(Math.max(0, at - 4 * FAR), at).filter((above) => (above[0]?.row ?? 0) > s.rows.at(-1)!.row);
    const below = merged.slice(at + 1, at + 3).flat();
    const fits = row
      .flatMap((c) =>
        open.map((stack) => ({
          c,
          stack,
          score:
            isParted(stack.rows.at(-1)!, c, across) || spanning.has(c) !== spanning.has(stack.rows.at(-1)!)
              ? 0
              : spanning.has(c)
                ? 5
                : fit(c, stack, row, lone),
        })),
      )
      .concat(
        row.flatMap((c) =>
          far.flatMap((stack) => (carriesOn(c, row, stack, between(stack), below) ? [{ c, stack, score: 5 }] : [])),
        ),
      )
      .filter((f) => f.score > 0)
      .sort((a, b) => b.score - a.score);
    const homes = new Map<Chunk, Stack>();
    const taken = new Set<Stack>();
    for (const { c, stack } of fits) {
      if (homes.has(c) || taken.has(stack)) continue;
      homes.set(c, stack);
      taken.add(stack);
    }
    for (const c of row) {
      const home = homes.get(c);
      if (home) append(home, c);
      else {
        const above = firstRowAbove(c, open);
        stacks.push({ rows: above ? [above.rows.pop()!, c] : [c], left: c.left });
        if (above) above.left = leftEdge(above.rows);
        // What begins right under a column ends it.
        else for (const s of open) if (!taken.has(s) && Math.abs(c.left - s.left) <= INDENT.max) ended.add(s);
      }
    }
    if (row.some((c) => spanning.has(c))) for (const s of open) if (!spanning.has(s.rows.at(-1)!)) ended.add(s);
    const large = row.filter((c) => c.large);
    for (const s of large.length ? open : []) if (large.some((c) => endsStack(c, s))) ended.add(s);
  }
  return weave(stacks);
}

/** A paragraph's first row was set in under a headline before the column's edge was known: the row below it shows the edge. */
function firstRowAbove(c: Chunk, stacks: readonly Stack[]): Stack | undefined {
  return stacks.find(({ rows }) => {
    const [before, last] = rows.slice(-2) as [Chunk, Chunk | undefined];
    if (!last || rows.length > 4 || last.large || c.large) return false;
    const indent = last.left - c.left;
    if (c.row !== last.row + 1 || indent < INDENT.min || indent > INDENT.max) return false;
    if (last.row - before.row < 2 && !areShort(rows.slice(0, -1), last, c)) return false;
    return !ENDS_SENTENCE.test(last.text) || last.right >= c.right - 1;
  });
}

/** Rows without a mark that leave a fifth of their column blank: a headline right on its text. */
const areShort = (heads: readonly Chunk[], first: Chunk, second: Chunk): boolean =>
  /[,。、;]/.test(first.text) &&
  heads.every((r) => !/[。;,、:]/.test(r.text) && first.right - r.right > (first.right - second.left) / 5) &&
  Math.abs(first.right - second.right) <= 2;

/** Puts a row that stands in a gap of the column to its left into that column: a heading in its middle. */
function weave(stacks: readonly Stack[]): Stack[] {
  const woven = new Set<Stack>();
  for (const single of stacks) {
    const [c, ...more] = single.rows;
    if (more.length) continue;
    const covering = stacks.filter(
      (s) =>
        s.rows.length > 1 &&
        s.left <= c!.left &&
        s.rows.some((r) => r.right > c!.left) &&
        s.rows[0]!.row < c!.row &&
        s.rows.at(-1)!.row > c!.row,
    );
    const home = covering.sort((a, b) => b.left - a.left)[0];
    const at = home ? home.rows.findIndex((r) => r.row >= c!.row) : -1;
    if (!home || home.rows[at]!.row === c!.row) continue;
    home.rows.splice(at, 0, c!);
    woven.add(single);
  }
  return stacks.filter((s) => !woven.has(s));
}

const endsStack = (c: Chunk, { rows, left }: Stack): boolean =>
  !rows.at(-1)!.large && c.left < Math.max(...rows.map((r) => r.right)) && c.right > left;

function append(stack: Stack, c: Chunk): void {
  stack.rows.push(c);
  stack.left = leftEdge(stack.rows);
}

/** So many rows at one edge show that a single row left of it has drifted. */
const DRIFTED = 6;

/**
 * The left edge of a column's rows, where most of those begin that are not set in; a row may have drifted by a cell.
 * The first rows may all have been set in: the edge shows only when a paragraph's second row comes.
 */
export function leftEdge(rows: readonly Chunk[]): number {
  const body = rows.filter((r) => !CREDIT.test(r.text));
  const lefts = (body.length ? body : rows).map((r) => r.left);
  const least = Math.min(...lefts);
  const count = (at: number): number => lefts.filter((l) => l === at).length;
  if (rows.length > 3 && count(least + 1) > count(least)) return least + 1;
  return count(least) === 1 && count(least + 2) >= DRIFTED ? least + 2 : least;
}

/** Where a full row ends: single rows run over it, where narrow punctuation took less room on paper than in cells. */
export function rightEdge(rows: readonly Chunk[]): number {
  const ends = rows.map((r) => r.right).sort((a, b) => a - b);
  return ends[Math.floor((ends.length - 1) * 0.6)]!;
}

/** A row that stands in by the two characters that begin a paragraph, or further. */
export const indented = ({ left }: { left: number }, c: Chunk): boolean => c.left - left >= INDENT.min;

/** So far a row may stand off its place where less text stands before it than before the next. */
const DRIFT = 3;

/** How well a chunk goes on a stack; 0 for not at all. */
function fit(c: Chunk, { rows, left }: Stack, row: readonly Chunk[], lone: ReadonlySet<Chunk>): number {
  // A headline and its text are two stacks; the rows of a headline in the middle of its column are one.
  const { large } = rows.at(-1)!;
  if (!c.large !== !large) return 0;
  if (large) return c.left < Math.max(...rows.map((r) => r.right)) && c.right > left ? 5 : 0;
  const [first] = rows;
  const gap = c.row - rows.at(-1)!.row - 1;
  // ▲ or 图为 begins a picture's words, wherever the text above ended.
  if (gap > 0 && /^(?:[▲▼△▽]|图为)/.test(c.text)) return 0;
  // Below a signed caption or an author's line, and a blank row, the text begins.
  if (rows.length <= 3 && SIGNED.test(rows.at(-1)!.text)) return 0;
  if (gap > 0 && rows.length <= 3 && /^□/.test(first!.text)) return 0;
  // ——记…, and perhaps who wrote it: below a blank row the text begins.
  if (gap > 0 && rows.length <= 2 && /^——?[^。]*$/.test(first!.text) && c.left - left >= INDENT.min) return 0;
  // Below a headline set in like its text the news begins.
  // Below 本报讯(记者 某某), which takes a whole row, the text goes on with its day.
  const leads = LEAD.test(c.text) && !OPENS.test(rows.at(-1)!.text);
  const unmarked = !/[,。;、:]|^[▲▼△▽]/.test(rows.at(-1)!.text);
  if (rows.length <= 3 && rows.every((r) => !/[,。;、:]|^[▲▼△▽]/.test(r.text)) && gap <= 1)
    if (leads || (rows.every((r) => lone.has(r)) && isCentredOver(rows, row))) return 0;
  if (
    gap > 0 &&
    rows.length <= 3 &&
    (OPENS.test(c.text) || ADDRESS.test(c.text) || (unmarked && leads)) &&
    !ENDS_SENTENCE.test(rows.at(-1)!.text)
  )
    return 0;
  // Below a picture's words stands who took it.
  const signs = PHOTOGRAPHER.test(c.text) && gap <= 1 && rows.length <= 3 && !/[,、]$/.test(rows.at(-1)!.text);
  if (signs && c.left >= left - 1 && c.right <= Math.max(...rows.map((r) => r.right)) + 2) return 4;
  const shift = c.left - left;
  if (Math.abs(shift) <= 1) return 5;
  // In the middle of a sentence a row may have drifted, and so may one that is as wide as the row above.
  const [last] = rows.slice(-1) as [Chunk];
  const asWide = Math.abs(c.right - c.left - (last.right - last.left)) <= 1 && /,/.test(c.text + last.text);
  if (shift === -2 && gap === 0 && rows.length > 2 && (asWide || (rows.length > 3 && !ENDS_SENTENCE.test(last.text))))
    return 3;
  // A single row without a full stop, a blank row, then a paragraph's beginning: the single row is no part of its column.
  if (rows.length === 1 && shift >= INDENT.min && gap > 0 && !ENDS_SENTENCE.test(first!.text)) return 0;
  if (shift >= INDENT.min && shift <= INDENT.max) return 4;
  if (rows.length <= 3 && rows.every((r) => spansColumns(r, c, row))) return 0;
  // The edge is not known yet: so far a headline or a paragraph's first row, both set in.
  // A row or two without a mark, a blank row, then a row further left: a headline, not a paragraph's first row.
  if (rows.length <= 2 && gap > 0 && c.text.length >= 8 && rows.every((r) => !/[,。;、:]|^[▲▼△▽]/.test(r.text)))
    return 0;
  const dedent = rows.at(-1)!.left - c.left;
  // A picture's words, and the text again below a blank line that counts for no row of type.
  if (rows.length === 1 && dedent >= INDENT.min && c.no - first!.no > 1 && readsLikeCaption(first!.text)) return 0;
  const most = gap === 0 && OPENS.test(rows.at(-1)!.text) ? INDENT.max + DRIFT : INDENT.max;
  if (rows.length <= 2 && dedent >= INDENT.min && dedent <= most && !/^[(【].*[)】]$/.test(c.text)) return 3;
  return rows.length > 1 && standsInside(c, rows, left, row) ? 2 : 0;
}

/** A headline in the middle of all columns stands on none of them, though one may begin where it begins. */
function isCentredOver(heads: readonly Chunk[], row: readonly Chunk[]): boolean {
  const [left, right] = [row[0]!.left, Math.max(...row.map((c) => c.right))];
  return (
    row.length > 1 &&
    heads.some((h) => Math.abs(h.left + h.right - left - right) <= CENTRED) &&
    heads.every((h) => (h.right - h.left) * 1.5 < right - left)
  );
}

/** Half cells that a headline may stand off the middle. */
const CENTRED = 8;

/** A row that reaches over the next column's text: a headline right on its columns. */
const spansColumns = (above: Chunk, c: Chunk, row: readonly Chunk[]): boolean =>
  !/[,。、;]/.test(above.text) && row.some((other) => other.left > c.left && other.left < above.right + 1);

/** A heading in the middle of its column, a credit at its right. */
function standsInside(c: Chunk, rows: readonly Chunk[], left: number, row: readonly Chunk[]): boolean {
  const right = Math.max(...rows.map((r) => r.right));
  const alone = row.every((other) => other === c || other.left > right || other.right < left);
  const overlap = Math.min(c.right, right) - c.left;
  // Who signs, right below the text, may hang over its edge.
  const near = c.row - rows.at(-1)!.row === 1;
  return c.left > left && overlap > 0 && (CREDIT.test(c.text) || (alone && c.right <= right + (near ? DRIFT : 1)));
}
