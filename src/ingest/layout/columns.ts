import { COMES_FROM } from "../jumpmarks.ts";
import type { Line } from "../types.ts";
import { type Block, blocksOf } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";
import { groupsOf } from "./groups.ts";
import { straightened } from "./gutters.ts";
import { areHalves, areParallel, inHalves, isUnfinished, MAX_STEP, mayJoin, runsOn } from "./halves.ts";
import { INDENT } from "./indent.ts";
import { withListedRows } from "./listed-rows.ts";
import { CREDIT, ENDS_SENTENCE, LEAD } from "./marks.ts";
import { partNarrowGutters } from "./narrow-gutters.ts";
import { closeUp } from "./one-column.ts";
import { readingOrder } from "./order.ts";
import { startsParagraph } from "./paragraph-starts.ts";
import { overlapX } from "./photos.ts";
import { pullQuotes } from "./pull-quotes.ts";
import { takeRolls } from "./rolls.ts";
import { countRows } from "./rows.ts";
import { rowsTogether } from "./rows-together.ts";
import { takeRuled } from "./ruled.ts";
import { asOne, joinStaggered } from "./staggered.ts";
import { takeTables } from "./tables.ts";
import { isVerse } from "./verse.ts";
import { isWidow, joinWidows } from "./widows.ts";

/** A gap wider than any inside an article. */
const TOP_OF_COLUMN = 99;

/** Rows of print in columns, as lines in reading order. */
export function columnLines(all: readonly Chunk[][]): Line[] {
  const { rows, drawn, across } = takeRuled(partNarrowGutters(all));
  const shadows = rows.flatMap((row, i) =>
    row.filter((c) => isShadow(c, rows[i - 1]?.length ? rows[i - 1] : rows[i - 2])),
  );
  const seen = new Set(shadows);
  const printed = countRows(rows.map((row) => row.filter((c) => !seen.has(c))));
  const marks = printed.flat().filter((c) => COMES_FROM.test(c.text));
  const { rows: unlisted, rolls } = takeRolls(printed.map((row) => row.filter((c) => !marks.includes(c))));
  const { rows: untabled, tables } = takeTables(unlisted);
  const { rows: running, lists } = closeUp(untabled, all);
  const stacked = blocksOf(straightened(running), across);
  const quotes = pullQuotes(stacked);
  const blocks = stacked.filter((b) => !b.rows.some((r) => quotes.has(r)));
  const ordered = readingOrder([
    ...marked(joinWidows(joinStaggered(rowsTogether(blocks).map(withListedRows))), marks),
    ...rolls,
    ...tables,
    ...lists,
  ]);
  const groups = groupsOf(ordered);
  const lines = ordered.flatMap((block, i) => {
    const before = ordered.slice(0, i).findLast((b) => b.role !== "caption");
    const under = groups.get(block);
    return asOne(blockLines(block, before, ordered), block).map((line) => (under ? { ...line, under } : line));
  });
  const dropped = [...drawn, ...shadows, ...quotes].map(
    ({ no, from, to, text }): Line => ({ no, from, to, text, starts: true, gap: 0, as: "furniture" }),
  );
  return [...lines, ...dropped];
}

/** The mark (上接第1版) stands under the headline, wherever its column is. */
function marked(blocks: readonly Block[], marks: readonly Chunk[]): Block[] {
  const all = [...blocks];
  for (const mark of marks) {
    const { left, right, row } = mark;
    const above = all.filter((b) => b.role === "heading" && b.bottom <= row);
    const lowest = Math.max(...above.map((b) => b.bottom));
    const off = (b: Block): number => Math.max(0, left - b.right, b.left - right);
    const headline = above
      .filter((b) => lowest - b.bottom <= MAX_STEP)
      .reduce<Block | null>((nearest, b) => (nearest && off(nearest) <= off(b) ? nearest : b), null);
    // Where it stands in the first column's first row, the others begin beside it.
    if (headline) all[all.indexOf(headline)] = { ...headline, rows: [...headline.rows, mark] };
    else all.push({ rows: [mark], left, right, top: row, bottom: row, role: "heading" });
  }
  return all;
}

// Shadowed type comes out of a PDF twice, the same words at the same place in the next row, or below a blank one.
const isShadow = (c: Chunk, above: readonly Chunk[] | undefined): boolean =>
  above?.some((a) => a.text === c.text && Math.abs(a.left - c.left) <= 1 && c.text.length > 1) ?? false;

// Where the block before stands in another column nothing is above this one, but for a heading amid running text.
function gapAbove(block: Block, before: Block | undefined, all: readonly Block[]): number {
  if (block.role === "subhead") return before ? Math.max(0, block.top - before.bottom - 1) : 0;
  const stacked = before && before.bottom < block.top && before.left <= block.right && before.right >= block.left;
  if (stacked) return block.top - before.bottom - 1;
  const above = all
    .filter((b) => b.role !== "caption" && b.bottom < block.top && overlapX(b, block) > 0)
    .reduce<Block | null>((nearest, b) => (nearest && nearest.bottom >= b.bottom ? nearest : b), null);
  if (above?.role === "body") return block.top - above.bottom - 1;
  return before && headsColumn(block, all) ? 0 : TOP_OF_COLUMN;
}

/** A heading right on its column's text, beside the text that it goes on from. */
function headsColumn(block: Block, all: readonly Block[]): boolean {
  const under = all[all.indexOf(block) + 1];
  if (under?.role !== "body" || under.top - block.bottom > 2 || under.top <= block.bottom) return false;
  return all.some((b) => b.role === "body" && b.right < block.left && b.top <= block.top && b.bottom >= block.bottom);
}

function blockLines(block: Block, before: Block | undefined, all: readonly Block[]): Line[] {
  const verse = isVerse(block);
  return block.rows.map((row, i) => {
    const above = block.rows[i - 1];
    const line: Line = {
      no: row.no,
      from: row.from,
      to: row.to,
      text: row.text,
      starts:
        (i === 0 && opens(block, before)) ||
        (startsAt(block, i, all) && !(i === 0 && (goesOn(block, before) || runsOver(block, before, all)))),
      gap: above ? Math.max(0, row.row - above.row - 1) : gapAbove(block, before, all),
    };
    if (row.large) line.large = true;
    if (verse) return { ...line, starts: true, hint: "text" };
    if (row.listed) return { ...line, starts: true, hint: "row" };
    if (block.table) line.hint = "row";
    else if (block.role !== "body") line.hint = block.role === "caption" ? "caption" : "heading";
    return line;
  });
}

/** Right below its headline an article begins with its day, though a drifting column has lost the row's indent. */
const opens = ({ role, rows }: Block, before: Block | undefined): boolean =>
  role === "body" && before?.role === "heading" && LEAD.test(rows[0]!.text);

/** A column's first row that has drifted, in the middle of a sentence: no paragraph's beginning. */
function goesOn({ role, left, rows, table }: Block, before: Block | undefined): boolean {
  if (role !== "body" || table || before?.role !== "body" || before.table) return false;
  const [first] = rows;
  return !CREDIT.test(first!.text) && first!.left - left <= INDENT.min && !ENDS_SENTENCE.test(before.rows.at(-1)!.text);
}

/** So far apart the rows beside them may spread two rows of a headline. */
const SPREAD = 7;

/** The second row of a headline over one column, which has no room for both in a row. */
function runsOver(block: Block, before: Block | undefined, all: readonly Block[]): boolean {
  if (block.role !== "heading" || before?.role !== "heading" || block.top <= before.bottom) return false;
  const [above, row] = [before.rows.at(-1)!, block.rows[0]!];
  const step = block.top - before.bottom;
  if (step <= SPREAD && before.rows.length === 1 && areParallel(above, row)) return true;
  if (step > MAX_STEP) return false;
  if (!mayJoin(above, row)) return false;
  if (isUnfinished(above, row)) return true;
  const column = all.find((b) => b.role === "body" && b.top > block.bottom && overlapX(b, block) > 0);
  const inside = (b: Block) => !!column && b.left >= column.left - 1 && b.right <= column.right + 2;
  if (!column || !inside(before) || !inside(block) || before.rows.length + block.rows.length > 3) return false;
  if (areHalves(above, row)) return true;
  // What stands above a slogan in two halves is its kicker.
  const next = all[all.indexOf(block) + 1];
  if (inHalves(row.text) || (next?.role === "heading" && areParallel(row, next.rows[0]!))) return false;
  // In larger type than the text a row is full long before the column's edge; a kicker in small type is not.
  const widths = [above, row].map((r) => (r.right - r.left) / (column.right - column.left));
  return Math.max(...widths) < 0.75 && widths[0]! + widths[1]! > 1;
}

function startsAt(block: Block, i: number, all: readonly Block[]): boolean {
  if (block.table) return !block.rows[i]!.goesOn;
  if (block.role === "body") return startsParagraph(block, i);
  if (i === 0 || block.role === "caption") return i === 0;
  if (isWidow(block, i, all)) return false;
  // What was broken off has come to its end: nobody breaks such a headline by hand.
  if (isWidow(block, i - 1, all)) return true;
  const steps = block.rows.slice(1).map((row, k) => row.row - block.rows[k]!.row);
  const [above, row] = [block.rows[i - 1]!, block.rows[i]!];
  return !runsOn(above, row, Math.min(...steps)) || (!isUnfinished(above, row) && hasRoom(block, above, row, all));
}

/** A headline's type is larger than its text's by this, at least. */
const TYPE = 1.6;

function isCentred({ left, right }: Block, columns: readonly Block[]): boolean {
  const [from, to] = [Math.min(...columns.map((b) => b.left)), Math.max(...columns.map((b) => b.right))];
  return Math.abs(left + right - from - to) <= CENTRED;
}

/** Half cells that a headline may stand off the middle. */
const CENTRED = 8;

/** Whether the columns below a headline have room for both its rows in one: nobody broke it, they are two headings. */
function hasRoom(block: Block, above: Chunk, row: Chunk, all: readonly Block[]): boolean {
  const texts = all.filter((b) => b.role === "body" && b.top > block.bottom);
  const under = texts.filter((b) => overlapX(b, block) > 0);
  const top = Math.min(...under.map((b) => b.top));
  // In the middle of all columns that begin there a headline is theirs, though its type reaches over some alone.
  const level = texts.filter((b) => Math.abs(b.top - top) <= 1);
  const columns = isCentred(block, level) ? level : under.filter((b) => b.top - top <= 1);
  if (columns.length < 2) return false;
  const room = Math.max(...columns.map((b) => b.right)) - Math.min(...columns.map((b) => b.left));
  return (above.right - above.left + row.right - row.left) * TYPE <= room;
}
