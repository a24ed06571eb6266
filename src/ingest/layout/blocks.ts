import { isPlaced, readsLikeCaption } from "../captions.ts";
import { isBrokenCredit } from "../creditwords.ts";
import { JUMP_AT_END } from "../jumpmarks.ts";
import { carriedOn } from "./carried-on.ts";
import type { Chunk } from "./chunks.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, ENDS_SENTENCE, LEAD, MARKED_BYLINE, OPEN_CREDIT } from "./marks.ts";
import { type Frame, framesOf, isAmid, isFramed } from "./ruled.ts";
import { type Column, indented, leftEdge, rightEdge, stacksOf } from "./stacks.ts";

/** A stack of rows that belong together: a column of text, a headline, a caption. Rows and cells, both ends included. */
export interface Block {
  /** The left edge of its unindented rows. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: Chunk[];
  /** A subhead stands in its column of text, a heading may head several. */
  role: "body" | "subhead" | "heading" | "caption";
  /** Rows of a table, each a paragraph of its own. */
  table?: boolean;
  /** The frame around it, or the lines above and below. */
  frame?: Frame;
}

/** 某某社记者 某某 摄: who took the picture, and no word of what it shows. */
const SIGNER = /^(?:\p{Script=Han}{2,8}(?:记者|通讯员)\s*)?\p{Script=Han}(?:\s?\p{Script=Han}){1,3}\s*[\s/]\s*摄$/u;
const PHOTO_CREDIT = /(?:摄|供图)\s*\)?$/;

/**
 * Stacks the rows' chunks into blocks, then parts headlines from the columns that they stand on.
 * @param across the lines drawn across columns
 */
export function blocksOf(rows: readonly Chunk[][], across: readonly Chunk[] = []): Block[] {
  const columns = stacksOf(rows, across).map((stack) => ({ ...stack, right: rightEdge(stack.rows) }));
  const blocks = columns.flatMap((column) => partHeadings(column, columns)).map((block, _, all) => clip(block, all));
  const frames = framesOf(across).filter((f) => isAmid(f, rows.flat()));
  return blocks.map((block) => {
    const frame = frames.find((f) => isFramed(block.rows, f));
    return frame ? { ...block, frame } : block;
  });
}

/** By so few cells a row runs into a column that begins further up or down. */
const OVER = 4;

// A single row may run over its column's edge, never into the next column.
function clip(block: Block, blocks: readonly Block[]): Block {
  if (block.role !== "body") return block;
  const into = blocks.filter(
    (b) =>
      b.role === "body" &&
      b.left > block.left &&
      b.left <= block.right &&
      (block.right - b.left < OVER || (b.top <= block.bottom && b.bottom >= block.top)),
  );
  return { ...block, right: Math.min(block.right, ...into.map((b) => b.left - 1)) };
}

/** A row in the middle of its column: neither at its edge nor set in as a paragraph is, nor full. */
const centred = ({ left, right }: Column, c: Chunk): boolean =>
  c.left - left > INDENT.max + 1 && right - c.right >= INDENT.min && !CREDIT.test(c.text);

/** Parts a stack where a heading stands in it: a short row without a full stop, between a paragraph's end and a beginning. */
function partHeadings(stack: Column, columns: readonly Column[]): Block[] {
  const { rows } = stack;
  if (isDisplay(rows)) return [slice(stack, 0, rows.length, "heading", columns)];
  if (rows.length <= 3 && PHOTO_CREDIT.test(rows.at(-1)!.text)) return [slice(stack, 0, rows.length, null, columns)];
  const pictured = picturedRows(stack);
  const edge = pictured ? null : carriedOn(stack, columns);
  if (edge !== null) return [{ ...slice(stack, 0, rows.length, "body", columns), left: edge }];
  // Rows right on each other, without a blank line between that counts for no row of type, are one headline.
  const near = rows.every((r, i) => i === 0 || r.no === rows[i - 1]!.no + 1);
  if (rows.length <= 3 && near && !pictured && roleOf({ ...stack, top: 0, bottom: 0 }, columns) === "heading")
    return [slice(stack, 0, rows.length, null, columns)];
  const isHead = new Array<boolean>(pictured).fill(true);
  while (isHead.length < rows.length) {
    const i = isHead.length;
    const several = (isHead[i - 1] !== false && shortRows(stack, i)) || headRows(stack, i);
    if (several) isHead.push(...new Array<boolean>(several).fill(true));
    else isHead.push(standsAlone(stack, i, isHead[i - 1] ?? true));
  }
  // The words of a picture above a notice's headline are none of it.
  const parts = (i: number) => isHead[i] && rows[i]!.row - rows[i - 1]!.row > 1 && speaksTo(stack, i);
  const cuts = rows.flatMap((_, i) => (i > 0 && (isHead[i] !== isHead[i - 1] || parts(i)) ? [i] : []));
  return [0, ...cuts].map((from, k) => {
    const to = cuts[k] ?? rows.length;
    // In a column what is no heading beside one that is, is text.
    // Below a closing credit a new article begins.
    const inside = from > 0 && !CREDIT.test(rows[from - 1]!.text);
    const role = isHead[from] ? (inside ? "subhead" : null) : cuts.length ? "body" : null;
    return slice(stack, from, to, rows.length > 3 ? role : null, columns);
  });
}

/** Display type is a headline's, but for a lead of whole sentences. */
const isDisplay = (rows: readonly Chunk[]): boolean => rows.every((r) => r.large && !/。/.test(r.text));

/**
 * How many rows from one on are a headline of several: at the column's head or between blank rows, unfinished, flush or
 * all set in.
 */
function headRows({ rows, left, right }: Column, at: number): number {
  const before = rows[at - 1];
  if (before && (rows[at]!.row - before.row < 2 || !closes(before))) return 0;
  const room = rows.slice(at + 1, at + 4).findIndex((row, i) => row.row - rows[at + i]!.row > 1) + 1;
  const end = room || headEnd({ rows: rows.slice(at), left, right });
  const [heads, first] = [rows.slice(at, at + end), rows[at + end]];
  if (end < 2 || !first || heads.some((r) => CREDIT.test(r.text))) return 0;
  // What a headline names in quotation marks may be a sentence.
  if (
    /[。;,、]/.test(
      heads
        .map((r) => r.text)
        .join("")
        .replace(/“[^”]*”/g, ""),
    )
  )
    return 0;
  if (heads.every((r) => indented({ left }, r))) return end;
  const flush = indented({ left }, first) && heads.every((r) => !indented({ left }, r));
  return flush && heads.some((r) => right - r.right > (right - left) * 0.12) ? end : 0;
}

/** In the middle of a column a headline's row leaves so much of it blank; a paragraph's would end a sentence. */
const BLANK = 0.25;

/** How many short rows without a mark stand at a column's head, or below a label, right on a paragraph's first row: set in and full. */
function shortRows({ rows, left, right }: Column, at: number): number {
  if (at > 1 || rows.length < at + 5) return 0;
  const width = right - left;
  const isShort = (r: Chunk): boolean =>
    right - r.right > width * BLANK && r.left > left && !/[。;,、:]/.test(r.text) && !closes(r);
  const end = rows.slice(at, at + 4).findIndex((r) => !isShort(r));
  const [first, second] = rows.slice(at + Math.max(0, end));
  if (end < 2 || !first || !second || !indented({ left }, first) || second.left - left > 1) return 0;
  return right - first.right <= width * 0.1 ? end : 0;
}

/** How many short rows stand at the edge right on a paragraph that is set in; 0 where one of them is full. */
function headEnd({ rows, left, right }: Column): number {
  const end = rows.slice(0, 4).findIndex((row) => indented({ left }, row));
  const short = rows
    .slice(0, Math.max(0, end))
    .every((row) => right - row.right > (right - left) * 0.12 && !closes(row));
  return short ? Math.max(0, end) : 0;
}

/** How many rows at a column's head are a photograph's words. */
function picturedRows(stack: Column): number {
  if (isPictured(stack)) return 1;
  const [first, row, after, ...below] = stack.rows;
  if (!after || LEAD.test(after.text)) return 0;
  const text = first!.text + row!.text;
  const worded = !/[,。;、:]/.test(text) && (readsLikeCaption(text) || isPlaced(text));
  // Apart from rows right below each other that go on in the middle of a sentence.
  const near = [first!, row!, after, ...below.slice(0, 2)].map((r, i, all) => r.no - (all[i - 1] ?? r).no);
  const apart = below.length > 1 && near.every((step, i) => i === 2 || step < near[2]!);
  if (worded && apart && !indented(stack, after)) return 2;
  // Above a row at the edge both are set in, as no paragraph's first two rows are.
  if (!indented(stack, after) && !indented(stack, first!)) return 0;
  // The second row, in the middle, is what the first had no room for.
  const middle = Math.abs(row!.left + row!.right - stack.left - stack.right) <= CENTRED && indented(stack, row!);
  return middle && worded && readsLikeCaption(text) ? 2 : 0;
}

/** Half cells that a row may stand off the middle. */
const CENTRED = 4;

/** Set in or short at a column's head, and cut off from the rows that go on in the middle of a sentence: a photograph's words. */
function isPictured(stack: Column): boolean {
  const { rows, left, right } = stack;
  const [row, after, ...below] = rows;
  if (!after || row!.right > right + 2 || /[。;,、:]$/.test(row!.text)) return false;
  // Set in as a paragraph is, full, and with a clause behind it: the text's first row, spread by what stands beside it.
  const setIn = row!.left - left;
  const full = Math.abs(right - row!.right) <= 1 && setIn >= INDENT.min && setIn <= INDENT.max;
  if (full && /[,、]/.test(row!.text) && Math.abs(after.left - left) <= 1) return false;
  // Above a paragraph's beginning a heading might stand as well: the words must tell.
  if (indented(stack, after)) return readsLikeCaption(row!.text) && !LEAD.test(after.text);
  if (!isParted(rows)) return false;
  if (/[\s/]摄\)?$/.test(row!.text) || readsLikeCaption(row!.text)) return true;
  // Where paragraphs are set in, a short row at the edge heads no text that is not.
  const set = indented(stack, row!) ? 0.12 : below.some((r) => indented(stack, r)) && !closes(row!) ? 0.25 : 1;
  return right - row!.right > (right - left) * set;
}

/** Whether more room than between the rows below stands under the first row; rows that take turns with a neighbour's have each a line between. */
function isParted([row, after, ...below]: readonly Chunk[]): boolean {
  const room = after!.no - row!.no;
  // A picture's words may have but the converter's blank line below them, where the column beside goes on over it.
  const [least, rows] = readsLikeCaption(row!.text) ? [2, 1] : [3, 4];
  const step = after!.row - row!.row;
  // Where the rows below take turns with a neighbour's as well, the room is theirs all.
  const inTurns = below.length > 1 && below.slice(0, 2).every((r, i) => r.row - (below[i - 1] ?? after!).row >= step);
  return (
    (step >= 2 && !inTurns) ||
    (room >= least && below.length >= rows && below.every((r, i) => r.no - (below[i - 1] ?? after!).no < room))
  );
}

/** 各区工会: at the column's edge over a paragraph: whom a notice speaks to, right below its headline. */
const speaksTo = (stack: Column, i: number): boolean => {
  const [row, addressed, first] = stack.rows.slice(i, i + 3);
  return (
    !!first &&
    !/[,。;]/.test(row!.text) &&
    /^各(?!位)[^。:]{2,60}:$/.test(addressed!.text) &&
    !indented(stack, addressed!) &&
    indented(stack, first)
  );
};

const closes = ({ text }: Chunk): boolean => ENDS_SENTENCE.test(text) || CREDIT.test(text);

function standsAlone(stack: Column, i: number, afterHeading: boolean): boolean {
  const { rows, left, right } = stack;
  const row = rows[i]!;
  if (OPEN_CREDIT.test(row.text) || (i > 0 && OPEN_CREDIT.test(rows[i - 1]!.text))) return false;
  if ([i, i + 1].some((k) => k > 0 && k < rows.length && isBrokenCredit(rows[k - 1]!.text, rows[k]!.text)))
    return false;
  if (/[。;,、]/.test(row.text.slice(-1)) || (ENDS_SENTENCE.test(row.text) && !PHOTO_CREDIT.test(row.text)))
    return false;
  const before = rows[i - 1];
  // The mark of where it goes on is no row of the text, nor is who took the picture below.
  const below = rows[i + 1];
  const after = below && (JUMP_AT_END.test(below.text) || SIGNER.test(below.text)) ? undefined : below;
  if (before && (SIGNER.test(row.text) || /^[(【].{1,40}[)】]$/.test(row.text))) return false;
  const opens = !before || afterHeading || closes(before);
  if (opens && speaksTo(stack, i)) return true;
  const cut = /[,、]/.test(row.text) && !!after && !indented(stack, after);
  if (opens && centred(stack, row) && !cut) return true;
  if (after && indented(stack, row) && !indented(stack, after)) return false;
  // A paragraph may begin in a column's last row and go on in the next column; it fills the row.
  if (!after && before && !CREDIT.test(before.text) && indented(stack, row) && right - row.right <= INDENT.min + 1)
    return false;
  const gapBefore = before ? row.row - before.row - 1 : 9;
  const gapAfter = after ? after.row - row.row - 1 : 9;
  // No row of running text ends so early, but a paragraph's last, which ends a sentence: what drifts hides the next indent.
  const early = !!after && right - row.right > (right - left) * 0.4 && right - after.right <= (right - left) * 0.2;
  const parted = !after || indented(stack, after) || gapAfter > 0 || early;
  const short = right - row.right > (right - left) * 0.12 || rows.length === 1;
  const roomy = (gapBefore > 0 || !before) && gapAfter > 0 && !indented(stack, row) && Math.abs(right - row.right) > 1;
  // 时间:某日 is no headline, but between blank rows, below a closing credit at the latest.
  const set = gapBefore > 1 || (!!before && CREDIT.test(before.text)) || (!!after && indented(stack, after));
  const free = gapAfter > 0 && gapBefore > 0 && set && !indented(stack, row);
  const labelled = /:$|^.{2,8}:./.test(row.text) && !free;
  // The next row begins a paragraph, so this one is a paragraph by itself: one that lacks its full stop is none.
  const whole = !!after && indented(stack, after) && (short || after.left - left > INDENT.min);
  // Blank rows around it, and set in further than the paragraph below it.
  const middle = gapBefore > 0 && gapAfter > 0 && !!after && indented(stack, after) && row.left > after.left;
  return opens && parted && !labelled && (short || roomy || middle || whole || PHOTO_CREDIT.test(row.text));
}

function slice(stack: Column, from: number, to: number, role: Block["role"] | null, columns: readonly Column[]): Block {
  const rows = stack.rows.slice(from, to);
  const block = {
    rows,
    left: Math.abs(leftEdge(rows) - stack.left) <= 1 ? stack.left : leftEdge(rows),
    right: Math.max(...rows.map((r) => r.right)),
    top: rows[0]!.row,
    bottom: rows.at(-1)!.row,
  };
  return { ...block, role: captionRole(block, columns) ?? role ?? roleOf(block, columns) };
}

/** A few rows that begin as a paragraph does and fill their column, though they end in the next one. */
function isParagraph({ rows, left }: Omit<Block, "role">): boolean {
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

/** Full rows of a column's text that begin and end in the middle of a sentence. */
const isJustified = ({ rows }: Omit<Block, "role">, text: string, columns: readonly Column[]): boolean =>
  rows.length > 1 &&
  /[,、]/.test(text) &&
  rows.every((r) => Math.abs(r.left - rows[0]!.left) <= 1 && Math.abs(r.right - rows[0]!.right) <= 3) &&
  columns.some(
    (c) =>
      c.rows.length > 3 &&
      Math.abs(c.right - c.left - (rows[0]!.right - rows[0]!.left)) <= 3 &&
      // Below a picture another column's rest may stand.
      (Math.abs(c.left - rows[0]!.left) <= 1 || !ENDS_SENTENCE.test(c.rows.at(-1)!.text)),
  );

/** ● 某处开办夜校, another such row elsewhere, each right on a paragraph that is set in no less: briefs one below the other. */
function headsBrief(head: Chunk, columns: readonly Column[]): boolean {
  const mark = BRIEF.exec(head.text)?.[0];
  if (!mark) return false;
  const rows = columns.flatMap((c) => c.rows);
  const marked = rows.filter((r) => r.text.startsWith(mark));
  return marked.length > 1 && marked.every((row) => rows.some((below) => isOn(row, below)));
}

const BRIEF = /^[■◆●](?=\s?\p{Script=Han}{4})(?!.{40})(?!.*(?:[。,;:]|摄[)]?|供图[)]?)$)/u;
const isOn = (head: Chunk, below: Chunk): boolean =>
  BRIEF.test(head.text) &&
  below.row - head.row === 1 &&
  below.left - head.left >= -INDENT.min &&
  below.left - head.left <= INDENT.max &&
  /[,。]/.test(below.text);

/** 某某(右一)给工人送去…。: a sentence by itself that tells who stands where in a picture. */
const showsWhere = (rows: readonly Chunk[]): boolean =>
  rows.length <= 3 &&
  /^[^。]{4,30}\((?:[左右中](?:[一二三四五六七八九]|起)?|[前后]排\S{1,5})\)[^。]{4,60}。?$/u.test(
    rows.map((r) => r.text).join(""),
  );

/** ①选手在拉线, ②…, ③…: short words side by side, each under its picture. */
const IN_STRIP = /^[①-⑨](?=.{3,24}$)[^,。;:!?]{3,24}$/;
const isInStrip = (c: Chunk, columns: readonly Column[]): boolean =>
  IN_STRIP.test(c.text) && stripAt(c.row, columns).some((other) => other.text[0] !== c.text[0]);
const stripAt = (row: number, columns: readonly Column[]): Chunk[] =>
  columns.flatMap(({ rows: [c, ...more] }) => (c && !more.length && c.row === row && IN_STRIP.test(c.text) ? [c] : []));

/** Below such a strip and as wide as all of it, set in and with its day: the photographs' news, though the photographer signs it. */
function tellsStrip(rows: readonly Chunk[], columns: readonly Column[]): boolean {
  const [first, second] = rows;
  if (!LEAD.test(first!.text) || first!.left - second!.left < INDENT.min) return false;
  const strip = Array.from({ length: UNDER_STRIP }, (_, i) => stripAt(first!.row - i - 1, columns)).flat();
  return strip.length > 1 && strip.every((c) => c.left >= second!.left && c.right <= first!.right);
}

/** So near under a strip's words its news begins. */
const UNDER_STRIP = 4;

/** Marked as a picture's words, or signed by the photographer. */
function captionRole({ rows }: Omit<Block, "role">, columns: readonly Column[]): Block["role"] | null {
  const text = rows.map((r) => r.text).join("");
  if (rows.length === 1 && headsBrief(rows[0]!, columns)) return null;
  if (rows.length === 1 && isInStrip(rows[0]!, columns)) return "caption";
  if (rows.length > 1 && tellsStrip(rows, columns)) return "body";
  // ◆ 各地传真 ◆, ■某某论坛: labels between ornaments, and short ones behind one.
  if (/^([◆●■★▲]).*\1$|^[◆●■]\s*\p{Script=Han}{4,6}$/u.test(text.trim())) return null;
  if (MARKED_BYLINE.test(text)) return null;
  if (!/^(?:[▲▼△▽■◆●◀▶◤◥]|图为)/.test(text) && !/(?:摄|供图)[)]?$/.test(text) && !showsWhere(rows)) return null;
  return rows.length <= 3 ? "caption" : "body";
}

/** 【某某聚焦】: a label by itself, in the brackets that credits have. */
const LABEL = /^【(?!.*(?:记者|通讯员|摄|供[稿图]))\p{Script=Han}{2,8}】$/u;

/** 某某来了,: a headline's first row has no more characters, where it ends in a comma. */
const SLOGAN = 10;

/** Of two clauses and more characters a headline does not end in a colon. */
const LEADS_IN = 24;

const isOpen = (text: string): boolean =>
  /[,、]/.test(text) && ["《》", "“”"].some(([open, close]) => text.lastIndexOf(open!) > text.lastIndexOf(close!));

function roleOf(block: Omit<Block, "role">, columns: readonly Column[]): Block["role"] {
  const text = block.rows.map((r) => r.text).join("");
  const prose =
    block.rows.length > 3 ||
    isParagraph(block) ||
    isJustified(block, text, columns) ||
    /[、;]$/.test(text) ||
    (/,$/.test(text) && (block.rows.length > 1 || text.length > SLOGAN)) ||
    // A title or a quotation that the next column closes.
    isOpen(text) ||
    // A sentence that leads in a list or a table.
    (/,.*:$/.test(text) && text.length > LEADS_IN) ||
    /[。;]/.test(text) ||
    (CREDIT.test(text) && !LABEL.test(text));
  return prose ? "body" : "heading";
}
