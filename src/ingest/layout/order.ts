import { PHOTO_ITEM } from "../captions.ts";
import { guttersOf, partedAt } from "./blank-strips.ts";
import type { Block } from "./blocks.ts";
import { cutOutBox } from "./boxes.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, ENDS_SENTENCE, LEAD } from "./marks.ts";
import { type Grounds, groundsOf, isCaption, overlapX } from "./photos.ts";
import { columnsUnder, extent, HEADED, isBody, partPhotoItem, partSideBySide } from "./side-by-side.ts";
import { mendTorn } from "./torn.ts";

/**
 * Blocks in reading order, by recursive cuts (the XY-cut of Nagy and Seth 1984, led by headlines): a page is cut above a
 * headline that nothing runs past; a headline is read before what stands below it; columns are read left to right.
 */
export function readingOrder(blocks: readonly Block[]): Block[] {
  const frames = [...new Set(blocks.map((b) => b.frame))];
  const all = frames.flatMap((frame) => settled(blocks.filter((b) => b.frame === frame)));
  const captions = all.filter((b) => b.role === "caption");
  const last = Math.max(...all.filter(isBody).map((b) => b.bottom));
  // Headings below all text head none of it: the columns above are read first.
  const [below, rest] = [true, false].map((below) =>
    all.filter((b) => b.role !== "caption" && (b.role === "heading" && b.top > last) === below),
  ) as [Block[], Block[]];
  return insertCaptions([...mendTorn(order(rest)), ...order(below)], captions);
}

/** Roles depend on each other's: so often they are looked at again, at most. */
const ROUNDS = 4;

/** The blocks of one frame, or of none, with the captions among them: what is known for one heads no other. */
function settled(blocks: readonly Block[], rounds = ROUNDS): Block[] {
  const grounds = groundsOf(blocks);
  const found = blocks.map((b) => settle(b, blocks, grounds));
  return rounds <= 1 || found.every((b, i) => b.role === blocks[i]!.role) ? found : settled(found, rounds - 1);
}

function settle(block: Block, blocks: readonly Block[], grounds: Grounds): Block {
  if (block.role === "caption" && continues(block, blocks)) return { ...block, role: "body" };
  return isCaption(block, blocks, grounds) ? { ...block, role: "caption" } : block;
}

/** A photographer signs the text of a photograph's item: its last column goes on from the one beside it. */
function continues({ rows, left, top }: Block, blocks: readonly Block[]): boolean {
  const [first, second] = rows;
  const beside = blocks
    .filter((b) => b.role === "body" && b.right < left && left - b.right <= ASIDE)
    .find((b) => b.top === top && b.bottom >= top + rows.length - 1);
  if (!second || !beside || first!.left > left + 1 || /^[▲▼△▽■◆●◀▶◤◥]|^图/.test(first!.text)) return false;
  const begins = beside.rows[0]!.left - beside.left >= INDENT.min;
  return (
    begins && !ENDS_SENTENCE.test(beside.rows.at(-1)!.text) && first!.right - left > (beside.right - beside.left) * 0.8
  );
}

function order(blocks: readonly Block[]): Block[] {
  if (blocks.length < 2) return [...blocks];
  const sorted = [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const cut of [
    cutAroundTable,
    cutAboveHeading,
    cutOutBox,
    partPhotoItem,
    partSideBySide,
    peelHeading,
    cutColumns,
  ]) {
    const parts = cut(sorted);
    if (parts) return parts.flatMap(order);
  }
  return [...sorted].sort((a, b) => (overlapX(a, b) > 0 ? a.top - b.top : a.left - b.left));
}

/** A table right across the page parts it: what is above it, the headings on it with the text that leads it in, the table, what is below. */
function cutAroundTable(blocks: readonly Block[]): Block[][] | null {
  const first = blocks.find((b) => b.table);
  if (!first) return null;
  const table = blocks.filter((b) => b.table && b.top <= first.bottom);
  const bottom = Math.max(...table.map((b) => b.bottom));
  const above = blocks.filter((b) => b.bottom < first.top);
  const below = blocks.filter((b) => b.top > bottom);
  if (above.length + table.length + below.length < blocks.length) return null;
  const bodies = above.filter(isBody);
  const lead = bodies.reduce<Block | null>((lowest, b) => (!lowest || b.bottom > lowest.bottom ? b : lowest), null);
  const beyond = Math.max(-1, ...bodies.filter((b) => b !== lead).map((b) => b.bottom));
  // Text with nothing beside it leads the table in, below the headings of both.
  const text = !lead || lead.top > beyond ? beyond : lead.bottom;
  const titles = above.filter((b) => b.top > text);
  const parts = [above.filter((b) => b.top <= text), titles, table, below].filter((part) => part.length);
  return parts.length > 1 ? parts : null;
}

/** Upper and lower part of the page, where a headline with text above it begins the lower. @param blocks by their tops */
function cutAboveHeading(blocks: readonly Block[]): Block[][] | null {
  // How far down the blocks before each one reach, and where the first text from it on begins.
  const reach = blocks.map(() => Number.NEGATIVE_INFINITY);
  const text = blocks.map(() => Number.POSITIVE_INFINITY);
  for (let i = 1; i < blocks.length; i++) reach[i] = Math.max(reach[i - 1]!, blocks[i - 1]!.bottom);
  for (let i = blocks.length - 1; i >= 0; i--)
    text[i] = blocks[i]!.role === "body" ? blocks[i]!.top : (text[i + 1] ?? text[i]!);
  const firstBody = blocks.findIndex((b) => b.role === "body");
  const lastText = blocks.findLastIndex((b) => b.role !== "heading");
  let at = 0;
  for (const [i, heading] of blocks.entries()) {
    // Blocks at one height are parted from those above together.
    if (heading.top > blocks[at]!.top) at = i;
    if (heading.role !== "heading" || heading.frame || firstBody < 0 || firstBody >= at || reach[at]! > heading.bottom)
      continue;
    if (blocks.slice(0, at).some((b) => b.bottom >= heading.top && b.right >= heading.left)) continue;
    if (lastText < at) continue;
    const [above, below] = [blocks.slice(0, at), blocks.slice(at)];
    if (headsAside(heading, below) && reach[at]! < heading.top) return [above, below];
    if (heading.top - reach[at]! > BAND && headsBand(heading, above, below)) return [above, below];
    // Columns that begin beside the headline are not under it: they are another article's.
    if (text[at]! <= heading.bottom) continue;
    if (!headsAll(below, above) || beheads(above, below) || tearsApart(heading, above, below)) continue;
    return [above, below];
  }
  return null;
}

/** So many blank rows right across the page part what is above from what is below. */
const BAND = 3;

/** Whether a headline begins the lower band of a page: furthest left, below an article that has come to its end. */
function headsBand(heading: Block, above: readonly Block[], below: readonly Block[]): boolean {
  const texts = above.filter(isBody);
  const last = texts.reduce((a, b) => (b.left > a.left || (b.left === a.left && b.top > a.top) ? b : a));
  const ends = [ENDS_SENTENCE, CREDIT].some((mark) => mark.test(last.rows.at(-1)!.text));
  return ends && below.every((b) => b.left >= heading.left - INDENT.max || b.role !== "body");
}

/** 图片新闻        某月某日,…: with no text under it a headline heads the text that begins beside it, to its right. */
function headsAside(heading: Block, below: readonly Block[]): boolean {
  if (below.some((b) => b !== heading && overlapX(b, heading) > 0)) return false;
  const beside = below.find((b) => isBody(b) && b.left > heading.right && b.top <= heading.bottom);
  return !!beside && LEAD.test(beside.rows[0]!.text);
}

/** Whether a cut parts a headline from the text right below it: another column's article goes on past the cut. */
function beheads(above: readonly Block[], below: readonly Block[]): boolean {
  const heads = above.filter(
    (h) => h.role === "heading" && above.every((b) => b.top <= h.bottom || overlapX(b, h) <= 0),
  );
  return heads.some((h) => {
    const first = below.find((b) => overlapX(b, h) > 0);
    const room = PHOTO_ITEM.test(h.rows[0]!.text) ? PICTURE : HEADED;
    return !!first && isBody(first) && first.top - h.bottom <= room;
  });
}

/** Whether a column to a headline's left goes on past the cut in the middle of a sentence. */
function tearsApart(heading: Block, above: readonly Block[], below: readonly Block[]): boolean {
  // With no more room than the headline's own rows between, and not under it, a column goes on at a paragraph as well.
  const near = (b: Block) =>
    above.some(
      (a) => isBody(a) && Math.abs(a.left - b.left) <= 1 && a.bottom <= heading.top && b.top - a.bottom <= HEADED,
    );
  if (below.some((b) => isBody(b) && b.right < heading.left && !LEAD.test(b.rows[0]!.text) && near(b))) return true;
  return below.some(
    (b) =>
      isBody(b) &&
      b.right < heading.left &&
      b.top - heading.bottom <= HEADED &&
      b.rows[0]!.left - b.left < INDENT.min &&
      above.some((a) => isBody(a) && Math.abs(a.left - b.left) <= 1 && !ENDS_SENTENCE.test(a.rows.at(-1)!.text)),
  );
}

/** So far below 图片新闻 its text begins: the picture comes first. */
const PICTURE = 24;

/**
 * Whether the headlines on top stand over all that is below them: they begin where the text begins, or stand in its
 * middle. Further to the right they head a column of their own, and columns to their left that only begin here belong to
 * what is above.
 */
function headsAll(blocks: readonly Block[], above: readonly Block[]): boolean {
  const text = blocks.filter((b) => b.role === "body");
  const top = Math.min(...text.map((b) => b.top));
  const heads = blocks.filter((b) => b.role === "heading" && b.top < top);
  const [head, body] = [extent(heads), extent(text)];
  const aside = text.some(
    (b) => b.right < head.left && b.top - top <= 4 && above.every((a) => a.role !== "body" || overlapX(a, b) <= 0),
  );
  // Inside the rightmost column they stand in the middle of nothing else.
  const inLast = aside && text.every((b) => b.right < head.left || (b.left <= head.left && b.right >= head.right));
  return (
    !aside || (!inLast && Math.abs(head.left + head.right - body.left - body.right) <= (body.right - body.left) / 2)
  );
}

/** The topmost headline comes first, where nothing but it stands so high. */
function peelHeading(blocks: readonly Block[]): Block[][] | null {
  const [first, ...rest] = blocks;
  return first?.role === "heading" && rest.every((b) => b.top > first.bottom || overlapX(b, first) < 0)
    ? [[first], rest]
    : null;
}

/** At the first gutter, or at one left of which a headline stands over several columns. */
function cutColumns(blocks: readonly Block[]): Block[][] | null {
  const gutters = guttersOf(blocks).map(({ from }) => partedAt(from, blocks));
  return gutters.find(([west]) => isHeadedAmid(west)) ?? gutters.at(-1) ?? null;
}

/** Whether a headline parts blocks into two bands, the lower of several columns. */
function isHeadedAmid(blocks: readonly Block[]): boolean {
  const lower = cutAboveHeading([...blocks].sort((a, b) => a.top - b.top || a.left - b.left))?.[1];
  const head = lower?.find((b) => b.role === "heading");
  const [first, second] = head ? columnsUnder(head, lower!) : [];
  return !!second && Math.abs(second.top - first!.top) <= 1;
}

/** A caption belongs to the text above or below it rather than to the column beside, by so many cells. */
const ASIDE = 10;
/** To a headline only where there is no text, however far the text stands. */
const NO_TEXT = 1000;

/** So much at most a picture's room counts between a column and the picture's words. */
const ROOM = 3;

/** The column right above a picture's words, which stand between its edges. */
function columnOver(caption: Block, blocks: readonly Block[]): Block | undefined {
  const above = blocks
    .filter((b) => b.bottom < caption.top && overlapX(b, caption) > 0 && !touches(caption, b))
    .reduce<Block | null>((last, b) => (last && last.bottom >= b.bottom ? last : b), null);
  const inside = above && isBody(above) && caption.left >= above.left - 1 && !hangsOver(caption, above);
  // A headline in between begins another article, whatever column it stands in.
  const parted = blocks.some((b) => b.role === "heading" && above && b.top > above.bottom && b.top <= caption.top);
  return inside && !parted ? above : undefined;
}

/** Whether a picture's words reach further than a few cells beyond a column: in smaller type they take less room than in cells. */
const hangsOver = (caption: Block, { right }: { right: number }): boolean =>
  caption.right - right > Math.max(1, (caption.right - caption.left) * TOUCHES);

/** Whether they reach no further into what stands to their right. */
const touches = (caption: Block, { left }: Block): boolean =>
  left > caption.left && !hangsOver(caption, { right: left });

/** This share of a picture's words may reach into the column beside. */
const TOUCHES = 0.2;

function insertCaptions(ordered: Block[], captions: readonly Block[]): Block[] {
  const result = [...ordered];
  for (const caption of captions) {
    const under = ordered.filter((b) => b.top > caption.bottom && overlapX(b, caption) > 0);
    // ▼ above a picture: both stand over their article.
    const pointsDown = /^[▼▽]/.test(caption.rows[0]!.text) && under.some((b) => b.role === "body");
    // A headline right below parts a picture from the text that it heads.
    const next = under.reduce<Block | null>((first, b) => (!first || b.top < first.top ? b : first), null);
    const over = columnOver(caption, ordered);
    const distance = (b: Block): number => {
      const level = b.top <= caption.bottom && b.bottom >= caption.top;
      const dx = level && touches(caption, b) ? 1 : Math.max(0, -overlapX(b, caption));
      const apart = Math.max(0, b.top - caption.bottom, caption.top - b.bottom);
      // Between a column and words inside its edges stands the picture, however high.
      const dy = b === over ? Math.min(apart, ROOM) : apart;
      const headed = next?.role === "heading" && b.top > next.top && !pointsDown;
      if (pointsDown && !under.includes(b)) return Number.POSITIVE_INFINITY;
      return dy * 3 + dx + (dx > 0 ? ASIDE : 0) + (b.role === "body" && !headed ? 0 : NO_TEXT);
    };
    const nearest = ordered.reduce<Block | null>((best, b) => (!best || distance(b) < distance(best) ? b : best), null);
    const beside = ({ role, top, left }: Block) => role === "caption" && top === caption.top && left < caption.left;
    let at = nearest ? result.indexOf(nearest) + 1 : result.length;
    while (result[at] && beside(result[at]!)) at++;
    result.splice(at, 0, caption);
  }
  return result;
}
