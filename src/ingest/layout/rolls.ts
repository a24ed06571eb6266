import { isRollGroup, PRINTED_NAME } from "../roll.ts";
import type { Block } from "./blocks.ts";
import { join, joinNames } from "./cells.ts";
import type { Chunk } from "./chunks.ts";

/**
 * Honours rolls in columns: each item a name and, right behind it, what its bearer is; what has no room goes on in the
 * next row, set in, or at the head of the next column.
 */

const NAME = new RegExp(`^${PRINTED_NAME}(?:\\([^)]{1,12}\\))?$`, "u");
const ITEM = new RegExp(`^${PRINTED_NAME}(?:\\([^)]{1,12}\\))?\\s+\\p{Script=Han}{2}`, "u");
/** …, and behind it more than another name. */
const POST = /\s\p{Script=Han}{5,}$/u;
/** Spaces between a name and its bearer's post. */
const NEAR = 4;
/** No row of an item is so long, or a sentence's part. */
const LONGEST = 36;
const PROSE = /[。;!?:…,]/;
/** Rows of a roll are parted by no more blank rows. */
const MAX_GAP = 1;
/** Columns begin at least so far apart; what is set in stands nearer. */
const APART = 9;
/** So many items, and this share of its rows, make a roll. */
const ENOUGH = { items: 4, share: 0.4 };

/** Parts the rolls from a page's rows. @returns the other rows, and a block for each roll, column after column */
export function takeRolls(rows: readonly Chunk[][]): { rows: Chunk[][]; rolls: Block[] } {
  const read = rows.map((row) => pairs(joinNames(row)));
  const rest = rows.map((row) => [...row]);
  const rolls: Block[] = [];
  for (let i = 0; i < read.length; i++) {
    const to = rollEnd(read, i);
    const chunks = read.slice(i, to).flat();
    if (!isRoll(chunks)) continue;
    const from = rollStart(read, i);
    rolls.push(blockOf(read.slice(from, to).flat()));
    for (let n = from; n < to; n++) rest[n] = [];
    i = to - 1;
  }
  return { rows: rest, rolls };
}

/** Each name as one run with the post right behind it. */
function pairs(row: readonly Chunk[]): Chunk[] {
  const cells: Chunk[] = [];
  for (const c of row) {
    const last = cells.at(-1);
    if (last?.no === c.no && NAME.test(last.text) && c.from - last.to <= NEAR)
      cells[cells.length - 1] = join([last, c]);
    else cells.push(c);
  }
  return cells;
}

const isItem = ({ text }: Chunk): boolean => ITEM.test(text) && text.length <= LONGEST;
const mayGoOn = ({ text }: Chunk): boolean =>
  text.length <= LONGEST && /\p{Script=Han}/u.test(text) && !PROSE.test(text.replace(/\([^)]*\)/g, ""));

/** The row below the last one that may belong to a roll which begins at a row. */
function rollEnd(rows: readonly Chunk[][], from: number): number {
  if (!rows[from]!.some(isItem)) return from;
  let end = from;
  let last = rows[from]![0]!.row;
  for (let i = from; i < rows.length; i++) {
    const [first] = rows[i]!;
    if (!first) continue;
    if (first.row - last - 1 > MAX_GAP || !rows[i]!.every(mayGoOn)) break;
    last = first.row;
    end = i + 1;
  }
  return end;
}

/** The row right above a roll that names its first group; other columns may go on in it. */
function rollStart(rows: readonly Chunk[][], from: number): number {
  const above = rows.slice(0, from).findLastIndex((row) => row.length > 0);
  const near = above >= 0 && rows[from]![0]!.row - rows[above]![0]!.row - 1 <= MAX_GAP;
  const names = near && rows[above]!.some((c) => isRollGroup(c.text)) && rows[above]!.every(mayGoOn);
  return names ? above : from;
}

function isRoll(chunks: readonly Chunk[]): boolean {
  const items = chunks.filter(isItem);
  if (items.length < ENOUGH.items || items.length < chunks.length * ENOUGH.share) return false;
  // Names beside each other are a list of names alone.
  const posts = items.filter((c) => POST.test(c.text));
  return posts.length * 2 > items.length && (items.length < chunks.length || columnsOf(chunks).length > 1);
}

/** The columns' runs, from left to right. */
function columnsOf(chunks: readonly Chunk[]): Chunk[][] {
  const columns: Chunk[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const c of [...chunks].sort((a, b) => a.left - b.left)) {
    if (c.left - last >= APART) columns.push([]);
    columns.at(-1)!.push(c);
    last = c.left;
  }
  return columns.map((column) => column.sort((a, b) => a.row - b.row || a.left - b.left));
}

function blockOf(chunks: readonly Chunk[]): Block {
  const runs = columnsOf(chunks).flat();
  const rows = runs.map((c, i) => (i > 0 && !isItem(c) && !isRollGroup(c.text) ? { ...c, goesOn: true as const } : c));
  return {
    rows,
    left: Math.min(...rows.map((c) => c.left)),
    right: Math.max(...rows.map((c) => c.right)),
    top: Math.min(...rows.map((c) => c.row)),
    bottom: Math.max(...rows.map((c) => c.row)),
    role: "body",
    table: true,
  };
}
