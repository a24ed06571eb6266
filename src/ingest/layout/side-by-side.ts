import { guttersOf, partedAt } from "./blank-strips.ts";
import type { Block } from "./blocks.ts";
import { CREDIT, ENDS_SENTENCE, LEAD } from "./marks.ts";
import { overlapX } from "./photos.ts";

/** Articles beside each other: where a page, or a part of it, is parted from left to right. */

export const isBody = (b: Block): boolean => b.role === "body";

export const extent = (blocks: readonly Block[]): { left: number; right: number } => ({
  left: Math.min(...blocks.map((b) => b.left)),
  right: Math.max(...blocks.map((b) => b.right)),
});

/** So near below a headline its text begins. */
export const HEADED = 3;

/** No page has more headlines beside each other. */
const ABREAST = 8;

/** Articles beside each other: headlines at one height, each over its own columns. */
export function partSideBySide(blocks: readonly Block[]): Block[][] | null {
  const first = blocks.findIndex((b) => b.role === "heading");
  if (first < 0) return null;
  const lead = blocks[first]!;
  const bodies = blocks.filter(isBody);
  const gutters = guttersOf(blocks).filter(
    ({ from, to }) => bodies.some((b) => b.right <= from) && bodies.some((b) => b.left >= to),
  );
  const beside = blocks
    .filter((b) => b.role === "heading" && b.top - lead.bottom <= 12 && overlapX(b, lead) < 0)
    // ——记某某, right below the headline and further in, is its own subtitle.
    .filter((b) => !(/^—/.test(b.rows[0]!.text) && b.top - lead.bottom <= 2))
    .slice(0, ABREAST);
  for (const other of beside) {
    const [west, east] = lead.left < other.left ? [lead, other] : [other, lead];
    const parted = gutters
      .filter(({ from, to }) => to > west.right && from < east.left)
      .map(({ from }) => partedAt(from, blocks))
      // In the middle of the page, and not of its own part: a headline over all.
      .filter((p) => !p.some((part) => headsBoth(part, blocks)));
    const off = ([left, right]: [Block[], Block[]]) =>
      offCentre(west, left) +
      offCentre(east, right) +
      (breaksOff(west, left) ? WIDEST : 0) +
      (opens(east, right) ? 0 : WIDEST);
    if (parted.length) return parted.reduce((best, p) => (off(p) < off(best) ? p : best));
  }
  return null;
}

/** Cells: no headline stands so far from the middle. */
const WIDEST = 1000;

/** A photograph's item in a column of its own, beside a headline that stands over the other columns: it is read after them. */
export function partPhotoItem(blocks: readonly Block[]): Block[][] | null {
  const [head] = blocks;
  if (head?.role !== "heading") return null;
  const text = columnsUnder(head, blocks).find((b) => overlapX(b, head) > 0);
  const item = blocks.find(
    (b) =>
      isBody(b) &&
      b.right < head.left &&
      LEAD.test(b.rows[0]!.text) &&
      /摄[)）]?$/.test(b.rows.at(-1)!.text) &&
      blocks.every((other) => other === b || overlapX(other, b) <= 0),
  );
  return text && item && item.top - text.top >= HEADED ? [blocks.filter((b) => b !== item), [item]] : null;
}

/** Whether a headline's last column ends in the middle of a sentence. */
function breaksOff(head: Block, part: readonly Block[]): boolean {
  const rows = columnsUnder(head, part).at(-1)?.rows ?? [];
  const end = rows.at(-1)?.text ?? "。";
  return !ENDS_SENTENCE.test(end) && !CREDIT.test(end);
}

/** Whether a headline's first column begins as an article does. */
function opens(head: Block, part: readonly Block[]): boolean {
  const rows = columnsUnder(head, part)[0]?.rows ?? [];
  return LEAD.test(rows[0]?.text ?? "");
}

/** The text right below a headline, column by column. */
export function columnsUnder(head: Block, part: readonly Block[]): Block[] {
  const text = part.filter((b) => isBody(b) && b.top > head.bottom);
  return text.filter((b) => text.every((a) => a.top >= b.top || overlapX(a, b) <= 0)).sort((a, b) => a.left - b.left);
}

/** How far a headline stands from the middle of its columns, or from their edge if that is nearer. */
function offCentre(head: Block, part: readonly Block[]): number {
  const { left, right } = extent(part.filter(isBody));
  return Math.min(Math.abs(head.left + head.right - left - right) / 2, Math.abs(head.left - left));
}

/** Whether a part's first headline stands in the middle of the whole rather than of its part. */
function headsBoth(part: readonly Block[], all: readonly Block[]): boolean {
  const head = part.find((b) => b.role === "heading");
  if (!head) return false;
  const off = (blocks: readonly Block[]): number => {
    const { left, right } = extent(blocks.filter((b) => b.role === "body"));
    return Math.abs(head.left + head.right - left - right);
  };
  return off(all) <= 8 && off(part) > 16;
}
