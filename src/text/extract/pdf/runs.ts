import { cells } from "./cells.ts";

/** Glyphs set one after the other, as a PDF gives them. Points from the page's top left corner; `y` is the baseline. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  /** The type's size. */
  em: number;
}

/** A text item of the PDF library, its transform already turned to the page as it is seen. */
export interface Item {
  str: string;
  dir: string;
  width: number;
  transform: readonly number[];
}

/** Cosine and sine of the angle from which on text is a stamp or a watermark and not a line of the page. */
const ASLANT = 0.05;

/** The upright runs of a page, each without blanks at its ends and inside it no wide ones. */
export function runsOf(items: readonly Item[], page: { width: number; height: number }): Run[] {
  const seen = new Map<string, Run[]>();
  return items
    .flatMap(itemRuns)
    .filter(({ x, right, y }) => right > 0 && x < page.width && y > 0 && y < page.height * 1.02)
    .filter((run) => !isPrintedTwice(run, seen));
}

function itemRuns({ str, dir, width, transform }: Item): Run[] {
  const [a, b, c, d, x, y] = transform as [number, number, number, number, number, number];
  const em = Math.hypot(c, d);
  const text = closeTracking(str);
  if (!text.trim() || em <= 0 || a <= 0 || Math.abs(b) > ASLANT * a) return [];
  // Set from top to bottom, each character upright: read as one row at its head.
  if (dir === "ttb") return [{ text: text.trim(), x: x - em / 2, right: x + em / 2, y: y + em, em }];
  const unit = width / Math.max(1, cells(text));
  return [...text.matchAll(/\S+(?:[ \u3000\u00a0]\S+)*/g)].map((part) => {
    const left = x + unit * cells(text.slice(0, part.index));
    return { text: part[0], x: left, right: left + unit * cells(part[0]), y, em };
  });
}

/** 副 主 席: the library takes wide tracking for spaces. */
function closeTracking(text: string): string {
  const spaced = text.match(/(?<=\P{ASCII}) (?=\S)/gu)?.length ?? 0;
  const chars = text.match(/[^\p{ASCII}\s]/gu)?.length ?? 0;
  return spaced >= 2 && spaced >= (chars - 1) * 0.6 ? text.replace(/ (?=\P{ASCII})|(?<=\P{ASCII}) /gu, "") : text;
}

// Bold and shadowed type may be the same glyphs printed twice, a hair apart.
function isPrintedTwice(run: Run, seen: Map<string, Run[]>): boolean {
  const same = seen.get(run.text) ?? [];
  const twin = same.some((r) => Math.hypot(r.x - run.x, r.y - run.y) < run.em * 0.3);
  if (!twin) seen.set(run.text, [...same, run]);
  return twin;
}
