import { PHOTO_ITEM, readsLikeCaption } from "../captions.ts";
import { factuality } from "../factuality.ts";
import { COMES_FROM } from "../jumpmarks.ts";
import type { Block } from "./blocks.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, ENDS_SENTENCE, LEAD } from "./marks.ts";
import { isVerse } from "./verse.ts";

/** Captions among the short blocks of a page, by the room that their photographs left. */

export const overlapX = (a: Block, b: Block): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** Blank rows that only a photograph leaves: no headline stands so far from its text. */
const PHOTO = 5;
/** Poppler prints no more blank rows than these, however high a picture is: its words must tell. */
const CUT = 4;
const textOf = (block: Block): string => block.rows.map((r) => r.text).join("");
const scene = (block: Block): boolean => readsLikeCaption(textOf(block));
const gap = (upper: Block, lower: Block): number => lower.top - upper.bottom - 1;

/** What stands around a block: the nearest blocks above and below it in its own columns, and whether text runs beside it. */
interface Surroundings {
  above?: Block;
  below?: Block;
  beside: Block[];
}

/** What every look around on a page needs, reckoned once. */
export interface Grounds {
  /** Where each column's room ends. */
  reach: ReadonlyMap<Block, number>;
  /** Where each headline's first text below begins. */
  text: ReadonlyMap<Block, number>;
  /** The converter cut all blanks down to so many rows. */
  cut: boolean;
}

export function groundsOf(blocks: readonly Block[]): Grounds {
  const bodies = blocks.filter((b) => b.role === "body");
  const lefts = bodies.map((b) => b.left).sort((a, b) => a - b);
  // On paper a column reaches to the next one: its rows' characters may have been counted for less than their width.
  const reach = bodies.map((b): [Block, number] => [
    b,
    (lefts.find((left) => left > b.right) ?? Number.POSITIVE_INFINITY) - 2,
  ]);
  const headings = blocks.filter((b) => b.role === "heading");
  const text = headings.map((h): [Block, number] => [
    h,
    Math.min(...bodies.filter((b) => b.top > h.bottom && overlapX(b, h) > 0).map((b) => b.top)),
  ]);
  return { reach: new Map(reach), text: new Map(text), cut: widestBlank(blocks) === CUT && areBeside(bodies) };
}

const areBeside = (bodies: readonly Block[]): boolean =>
  bodies.some((a, i) =>
    bodies.slice(i + 1, i + 9).some((b) => overlapX(a, b) < 0 && a.top <= b.bottom && b.top <= a.bottom),
  );

/** The most rows right across the page in which nothing stands. */
function widestBlank(blocks: readonly Block[]): number {
  let [widest, reach] = [0, Number.POSITIVE_INFINITY];
  for (const { top, bottom } of [...blocks].sort((a, b) => a.top - b.top)) {
    widest = Math.max(widest, top - reach - 1);
    reach = reach === Number.POSITIVE_INFINITY ? bottom : Math.max(reach, bottom);
  }
  return widest;
}

function surroundings(block: Block, blocks: readonly Block[], { reach, text }: Grounds): Surroundings {
  const others = blocks.filter((b) => b !== block);
  const near = (b: Block): boolean => overlapX({ ...b, right: reach.get(b) ?? b.right }, block) > 0;
  // A headline at the page's edge heads the columns beside it too, till text stands below it.
  const heads = (b: Block): boolean => b.role === "heading" && text.get(b)! >= block.top;
  const above = others
    .filter((b) => b.bottom < block.top && (near(b) || heads(b)))
    // Of columns that end together the last is read last.
    .sort((a, b) => b.bottom - a.bottom || b.left - a.left)[0];
  const below = others
    .filter((b) => b.top > block.bottom && b.role !== "caption" && near(b))
    .sort((a, b) => a.top - b.top)[0];
  const next = others
    .filter((b) => b.role === "heading" && b.top > block.bottom && (!below || b.top < below.top))
    .sort((a, b) => a.top - b.top)[0];
  const beside = others.filter((b) => b.role === "body" && b.top <= block.bottom && b.bottom >= block.top);
  return { ...(above && { above }), ...((next ?? below) && { below: next ?? below }), beside };
}

/**
 * A caption stands below a photograph's room: beside running columns, or between its title and its text; what follows it
 * in its own column is the middle of a sentence, or stands elsewhere. Where the room alone does not tell, the wording does.
 */
export function isCaption(block: Block, blocks: readonly Block[], grounds: Grounds): boolean {
  if (block.role !== "heading") return block.role === "caption";
  // Nobody sets a picture's words in larger type than the text.
  if (block.rows.some((r) => r.large)) return false;
  // What comes from another page begins in the middle of a sentence, below its headline.
  if (block.rows.some((r) => COMES_FROM.test(r.text))) return false;
  if (block.rows.length > 3 || PHOTO_ITEM.test(block.rows[0]!.text)) return false;
  const around = surroundings(block, blocks, grounds);
  const { above, below } = around;
  // The page's first words head it, and a table's title the table.
  if (
    below?.table ||
    (below && isVerse(below)) ||
    (!above && !around.beside.length && !blocks.some((b) => b.bottom < block.top))
  )
    return false;
  const blank = above ? gap(above, block) : Number.POSITIVE_INFINITY;
  const room = grounds.cut && blank >= CUT && scene(block) ? Math.max(blank, PHOTO) : blank;
  if (below?.role === "body" && hangsUnderHeadline(block, below, blocks)) return true;
  if (!below) return room >= (scene(block) ? 1 : PHOTO);
  if (below.role === "heading") return endsArticle(block, room, below);
  if (room > APART && standsInColumn(block, around)) return true;
  if (room < PHOTO) return false;
  if (above?.role === "heading" && !(around.beside.length && around.beside.every((b) => b.top >= block.top - 2)))
    return followsTitle(block, above, blocks) && !headsOwn(block, below, besideUnder(above, blocks, around.beside));
  return around.beside.length
    ? hangsInColumn(block, { ...around, ...(above && { above: lastBeside(above, blocks, block) }) })
    : hangsOverColumns(block, below, blocks);
}

/** Worded as a picture's words, far below its own column's text and right on a paragraph that opens no article. */
function standsInColumn(block: Block, { above, below }: Surroundings): boolean {
  if (above?.role !== "body" || !scene(block) || !isFlush(block, below!) || Math.abs(above.left - below!.left) > 1)
    return false;
  return !CREDIT.test(above.rows.at(-1)!.text) && !LEAD.test(below!.rows[0]!.text) && gap(block, below!) <= APART;
}

/** Rows that a headline's parts stand apart at most. */
const APART = 1;

/** Right on the text and apart from a headline that has told what happened: the picture between the two is cut down. */
function hangsUnderHeadline(block: Block, below: Block, blocks: readonly Block[]): boolean {
  if (!scene(block) || gap(block, below) > APART) return false;
  const heads = blocks.filter(
    (b) => b.role === "heading" && b.bottom < block.top && block.top - b.bottom <= 2 * PHOTO && overlapX(b, block) > 0,
  );
  const text = blocks.some(
    (b) => b.role === "body" && b.top < block.top && b.bottom > Math.min(...heads.map((h) => h.top)),
  );
  const nearest = Math.max(...heads.map((h) => h.bottom));
  return !text && block.top - nearest - 1 > APART && heads.some((h) => factuality(textOf(h)) >= 3);
}

/** Below the picture under an article, far above the next one's headline: a kicker stands near its title. */
function endsArticle(block: Block, room: number, below: Block): boolean {
  const away = gap(block, below);
  // A kicker and its title are two lines.
  const shown = below.rows.some((r) => readsLikeCaption(r.text));
  if (away > 3 && away <= PHOTO && room >= PHOTO) return !shown || scene(block);
  // A kicker shares its title's edge or its middle.
  const aligned =
    Math.abs(block.left - below.left) <= 1 || Math.abs(block.left + block.right - below.left - below.right) <= 8;
  return (away >= PHOTO || (away > 1 && room >= PHOTO && !aligned)) && scene(block) && !shown;
}

/** Far below a headline: the picture between a title and its text. */
function followsTitle(block: Block, above: Block, blocks: readonly Block[]): boolean {
  // Text between the two, in other columns, may be the title's: the block may then head what is below it.
  const between = blocks.some((b) => b.role === "body" && b.top < block.top && b.bottom > above.bottom);
  return scene(block) || !scene(above) || between;
}

/** Right on text that begins an article, beside the columns where the one above has begun: a headline of its own. */
const headsOwn = (block: Block, below: Block, beside: readonly Block[]): boolean =>
  gap(block, below) < PHOTO &&
  begins(below) &&
  beside.some((b) => b.top < block.top && b.right < below.left && begins(b));
/** The columns among some that have no other headline than the one given: those beside it may be another article's. */
const besideUnder = (head: Block, blocks: readonly Block[], beside: readonly Block[]): Block[] =>
  beside.filter((b) =>
    blocks.every(
      (h) => h === head || h.role !== "heading" || h.bottom >= b.top || overlapX(h, b) <= 0 || h.bottom < head.top,
    ),
  );
const begins = ({ rows, left }: Block): boolean => LEAD.test(rows[0]!.text) && rows[0]!.left - left >= INDENT.min;

/** The last of the columns that begin at one height with a text above a picture: it goes on there. */
function lastBeside(column: Block, blocks: readonly Block[], picture: Block): Block {
  if (column.role !== "body") return column;
  const next = blocks
    .filter((b) => b.role === "body" && b.top === column.top && b.bottom < picture.top && b.left > column.right)
    .sort((a, b) => a.left - b.left)[0];
  const open = !ENDS_SENTENCE.test(column.rows.at(-1)!.text);
  return open && next ? lastBeside(next, blocks, picture) : column;
}

/** Below a picture that columns run around. */
function hangsInColumn(block: Block, { above, below, beside }: Surroundings): boolean {
  const [first] = below!.rows;
  // Where no column begins higher up, the room above is no picture's but all the columns'.
  if (beside.every((b) => b.top >= block.top - 2)) return false;
  if (first!.left - below!.left < INDENT.min) return true;
  // Below a closing credit stands the next article's headline.
  if (above?.role === "body" && CREDIT.test(above.rows.at(-1)!.text)) return false;
  const open = above?.role === "body" && !ENDS_SENTENCE.test(textOf(above));
  if (open || scene(block)) return true;
  return !LEAD.test(first!.text) && !isFlush(block, below!);
}

/** Between the text above and the columns below: a headline, unless they go on in the middle of a sentence. */
function hangsOverColumns(block: Block, below: Block, blocks: readonly Block[]): boolean {
  const level = blocks.filter((b) => b.role === "body" && Math.abs(b.top - below.top) <= 1);
  const column = level.sort((a, b) => a.left - b.left)[0] ?? below;
  const [first, second] = column.rows;
  // 工会的同志: a letter begins at the column's edge.
  if (/:$/.test(first!.text) && second && second.left - column.left >= INDENT.min) return false;
  // A row by itself may be set in as well: its edge is its own.
  const begun = !second && LEAD.test(first!.text);
  if (first!.left - column.left < INDENT.min && !begun) return true;
  // The room above is no picture's where text of other columns reaches down into it.
  const reach = Math.max(...blocks.filter((b) => b.bottom < block.top).map((b) => b.bottom));
  if (block.top - reach - 1 < PHOTO) return false;
  return !LEAD.test(first!.text) && scene(block) && !isFlush(block, below);
}

// A headline is centred on its column or begins at its edge; a caption hangs between columns.
const isFlush = (block: Block, column: Block): boolean =>
  block.left >= column.left - 1 && block.right <= column.right + 2;
