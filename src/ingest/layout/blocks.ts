import { readsLikeCaption } from "../captions.ts";
import type { Chunk } from "./chunks.ts";

/** A stack of rows that belong together: a column of text, a headline, a caption. Rows and cells, both ends included. */
export interface Block {
  /** The left edge of its unindented rows. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: Chunk[];
  role: "body" | "heading" | "caption";
}

/** A paragraph's first row is set in by this many cells: two characters, however the converter counted them. */
const INDENT = { min: 2, max: 5 };
/** Rows of one column are parted by no more than this many blank rows. */
const MAX_GAP = 1;

const ENDS_SENTENCE = /[。!?;…][”’"』」)】]*$|[))】]$/;
const PHOTO_CREDIT = /(?:摄|供图)\s*\)?$/;
const CREDIT = /^[(【].{1,40}[))】]$|(?:摄|供稿|供图)[)]?$/;

/** Stacks the rows' chunks into blocks, then parts headlines from the columns that they stand on. */
export function blocksOf(rows: readonly Chunk[][]): Block[] {
  const open: Block[] = [];
  for (const row of mergeWideGaps(rows)) {
    const taken = new Set<Block>();
    for (const c of row) {
      const home = bestHome(c, open, taken) ?? newBlock(c, open);
      taken.add(home);
      if (home.rows.length === 0 || home.rows.at(-1) !== c) append(home, c);
    }
  }
  return open.flatMap(partHeadings).map(setRole);
}

// A wide gap inside a row is no gutter where nothing else on the page begins at the same place.
function mergeWideGaps(rows: readonly Chunk[][]): Chunk[][] {
  const starts = new Map<number, number>();
  for (const row of rows)
    for (const c of row) for (const d of [-1, 0, 1]) starts.set(c.left + d, (starts.get(c.left + d) ?? 0) + 1);
  return rows.map((row) => {
    const merged: Chunk[] = [];
    for (const c of row) {
      const last = merged.at(-1);
      const narrow = last && c.left - last.right <= 4 && (starts.get(c.left) ?? 0) < 4;
      if (!narrow) merged.push(c);
      else
        merged[merged.length - 1] = {
          ...last,
          to: c.to,
          right: c.right,
          text: last.text + " ".repeat(c.from - last.to) + c.text,
        };
    }
    return merged;
  });
}

function newBlock(c: Chunk, open: Block[]): Block {
  const block: Block = { left: c.left, right: c.right, top: c.no, bottom: c.no, rows: [], role: "body" };
  open.push(block);
  return block;
}

function append(block: Block, c: Chunk): void {
  // The first rows may all have been set in: the edge shows only when a paragraph's second row comes.
  if (!CREDIT.test(c.text)) block.left = Math.min(block.left, c.left);
  block.right = Math.max(block.right, c.right);
  block.bottom = c.no;
  block.rows.push(c);
}

function bestHome(c: Chunk, open: readonly Block[], taken: ReadonlySet<Block>): Block | undefined {
  const fits = open
    .filter((b) => !taken.has(b) && c.no - b.bottom - 1 <= MAX_GAP)
    .map((b) => ({ b, fit: fit(c, b) }))
    .filter(({ fit }) => fit > 0)
    .sort((x, y) => y.fit - x.fit);
  return fits[0]?.b;
}

function fit(c: Chunk, b: Block): number {
  const shift = c.left - b.left;
  if (Math.abs(shift) <= 1) return 4;
  // A single row without a full stop, a blank row, then a paragraph's beginning: the single row is no part of its column.
  const [only] = b.rows;
  if (b.rows.length === 1 && shift >= INDENT.min && c.no - only!.no > 1 && !ENDS_SENTENCE.test(only!.text)) return 0;
  if (shift >= INDENT.min && shift <= INDENT.max) return 3;
  // The edge is not known yet: so far a headline or a paragraph's first row, both set in.
  const dedent = b.rows.at(-1)!.left - c.left;
  if (b.rows.length <= 2 && dedent >= INDENT.min && dedent <= INDENT.max) return 3;
  const overlap = Math.min(c.right, b.right) - Math.max(c.left, b.left);
  if (CREDIT.test(c.text) && shift > 0 && overlap > 0 && c.left < b.right && b.rows.length >= 2) return 2;
  return 0;
}

// Where a full row ends: single rows run over it, where narrow punctuation took less room on paper than in cells.
function edge({ rows }: Block): number {
  const ends = rows.map((r) => r.right).sort((a, b) => a - b);
  return ends[Math.floor((ends.length - 1) * 0.6)]!;
}

const indented = (b: Block, c: Chunk): boolean => c.left - b.left >= INDENT.min;

/** Parts a block where a headline stands in it: a short row without a full stop, between a paragraph's end and a beginning. */
function partHeadings(block: Block): Block[] {
  const { rows } = block;
  const cut: number[] = [];
  const isHead: boolean[] = [];
  for (let i = 0; i < rows.length; i++) isHead.push(standsAlone(block, i, isHead[i - 1] ?? true));
  for (let i = 1; i < rows.length; i++) if (isHead[i] !== isHead[i - 1]) cut.push(i);
  return [0, ...cut].map((from, k) => slice(block, from, cut[k] ?? rows.length));
}

function standsAlone(block: Block, i: number, afterHeading: boolean): boolean {
  const { rows } = block;
  const row = rows[i]!;
  if (/[。;,、]/.test(row.text.slice(-1)) || (ENDS_SENTENCE.test(row.text) && !PHOTO_CREDIT.test(row.text)))
    return false;
  const before = rows[i - 1];
  const after = rows[i + 1];
  // Set in at a column's head, and cut off from the rows that go on in the middle of a sentence: a photograph's words.
  if (
    i === 0 &&
    after &&
    after.no - row.no > 1 &&
    !indented(block, after) &&
    row.right < edge(block) &&
    readsLikeCaption(row.text)
  )
    return true;
  if (after && indented(block, row) && !indented(block, after)) return false;
  // A paragraph may begin in a column's last row and go on in the next column.
  if (
    !after &&
    before &&
    !CREDIT.test(before.text) &&
    indented(block, row) &&
    row.right - row.left > (edge(block) - block.left) * 0.6
  )
    return false;
  const gapBefore = before ? row.no - before.no - 1 : 9;
  const gapAfter = after ? after.no - row.no - 1 : 9;
  const opens = !before || afterHeading || ENDS_SENTENCE.test(before.text);
  const closes = !after || indented(block, after) || gapAfter > 0;
  const short = edge(block) - row.right > (edge(block) - block.left) * 0.12 || rows.length === 1;
  const roomy =
    (gapBefore > 0 || !before) && gapAfter > 0 && !indented(block, row) && Math.abs(edge(block) - row.right) > 1;
  const labelled = /:$|^.{2,8}:./.test(row.text) && !(gapBefore > 1 && gapAfter > 0);
  // The next row begins a paragraph, so this one is a paragraph by itself: one that lacks its full stop is none.
  const whole = !!after && indented(block, after);
  return opens && closes && !labelled && (short || roomy || whole || PHOTO_CREDIT.test(row.text));
}

function slice(block: Block, from: number, to: number): Block {
  const rows = block.rows.slice(from, to);
  const body = rows.filter((r) => !CREDIT.test(r.text));
  const lefts = (body.length ? body : rows).map((r) => r.left);
  return {
    ...block,
    rows,
    left: Math.min(...lefts),
    right: Math.max(...rows.map((r) => r.right)),
    top: rows[0]!.no,
    bottom: rows.at(-1)!.no,
  };
}

/** A few rows that begin as a paragraph does and fill their column, though they end in the next one. */
function isParagraph({ rows, left }: Block): boolean {
  const [first, ...rest] = rows;
  const setIn = first!.left - left;
  return (
    rest.length > 0 &&
    setIn >= INDENT.min &&
    setIn <= INDENT.max &&
    rest.every((r) => Math.abs(r.left - left) <= 1) &&
    /[,。]/.test(first!.text + rest[0]!.text)
  );
}

function setRole(block: Block): Block {
  const text = block.rows.map((r) => r.text).join("");
  if (/^[▲▼△▽■◆●◀▶◤◥]/.test(text) || /(?:摄|供图)[)]?$/.test(text))
    return { ...block, role: block.rows.length <= 3 ? "caption" : "body" };
  const prose =
    block.rows.length > 3 || isParagraph(block) || /[,、;]$/.test(text) || /[。]/.test(text) || CREDIT.test(text);
  return { ...block, role: prose ? "body" : "heading" };
}

/** How far a row is set in, in cells, where that begins a paragraph; 0 for a row at the column's edge. */
export function startsParagraph(block: Block, i: number): boolean {
  const { rows } = block;
  const row = rows[i]!;
  if (CREDIT.test(row.text) || indented(block, row)) return true;
  // A column without any indents parts its paragraphs by short last rows.
  const before = rows[i - 1];
  const rest = rows.some((r) => indented(block, r) && !CREDIT.test(r.text)) ? 5 : 3;
  return !!before && ENDS_SENTENCE.test(before.text) && edge(block) - before.right >= rest;
}
