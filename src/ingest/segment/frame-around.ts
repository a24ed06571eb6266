import { isScraped } from "../furniture.ts";
import { isRollLine } from "../roll.ts";
import type { Line } from "../types.ts";
import { Around } from "./around.ts";
import { isGivenPicture } from "./credits.ts";
import { frameFeatures, mayFrame, surroundingsOf } from "./frame-features.ts";
import { WEIGHTS } from "./frame-weights.ts";
import { isLabelled, isSerial } from "./headings.ts";
import { albumIn } from "./picture-lines.ts";
import { weigh } from "./weigh.ts";

/**
 * A web page's frame around its text: the menu above the headline, and below the last text the headlines of other pages,
 * the site's foot. In doubt a line stays: the editor sees it.
 */

/** From this score on (log-odds) a line around the text is the frame's… */
const SURE = 2;
/** …beside one that is, from this one on, above the text and below it… */
const BESIDE = { above: 0.5, below: 0 };
/** …and above a headline that the page tells for its own, from this one on. */
const ABOVE_TOLD = -1;

export function frameAround(lines: readonly Line[]): ReadonlySet<Line> {
  const around = surroundingsOf(lines);
  const head = lines.slice(0, Math.max(0, around.first));
  const told = toldHeadline(head, new Around(lines));
  const copies = [...told.copies, ...toldSection(head)];
  const scraped = copies.length > 0 || isScraped(lines.filter((l) => l.as));
  if (around.first < 0 || !scraped) return new Set();
  const listed = lines.findIndex((l, i) => i > around.last && !l.as && isListed(l));
  const album = new Set(albumIn(lines));
  const may = (i: number) =>
    !lines[i]!.as && !album.has(lines[i]!) && (listed < 0 || i < listed) && mayFrame(i, around);
  const scores = lines.map((_, i) => (may(i) ? weigh(frameFeatures(i, around), WEIGHTS) : -Infinity));

  // Right on the headline stands its kicker.
  const above = told.at - Number(told.at > 0 && lines[told.at]!.gap === 0);
  const frame = new Set([...copies, ...lines.filter((_, i) => scores[i]! > (i < above ? ABOVE_TOLD : SURE))]);
  // Below the last text and its editors' names stand other pages' headlines and the site's own words.
  if (around.makers > around.last && around.last >= 0)
    for (const [i, line] of lines.entries()) if (i > around.makers && !line.as && mayFrame(i, around)) frame.add(line);
  const isFrame = (line: Line | undefined) => line && (frame.has(line) || line.as === "boilerplate");
  const spread = (i: number) => {
    const least = i > around.last ? BESIDE.below : BESIDE.above;
    if (scores[i]! > least && (isFrame(lines[i - 1]) || isFrame(lines[i + 1]))) frame.add(lines[i]!);
  };
  for (let i = 0; i < lines.length; i++) spread(i);
  for (let i = lines.length - 1; i >= 0; i--) spread(i);

  for (const line of versesIn(lines.slice(0, around.first), frame)) frame.delete(line);

  // A page has a headline, however much it reads like a part of the frame.
  const heads = [...lines.keys()].filter((i) => i < around.first && mayHead(lines[i]!));
  if (heads.length && heads.every((i) => frame.has(lines[i]!)))
    frame.delete(lines[heads.reduce((best, i) => (scores[i]! <= scores[best]! ? i : best))]!);
  return frame;
}

/** No slogan's row is longer. */
const ROW = 12;

/** 秋风起 / 又到… / 且看…!: three short rows or more that stand together, of which the first is no frame's, and the last calls out. */
function versesIn(lines: readonly Line[], frame: ReadonlySet<Line>): Line[] {
  const stanzas: Line[][] = [];
  for (const line of lines)
    if (stanzas.length && line.gap === 0 && !line.as) stanzas.at(-1)!.push(line);
    else stanzas.push([line]);
  const isRow = (l: Line) => !l.as && l.text.trim().length <= ROW && /\p{Script=Han}/u.test(l.text);
  return stanzas
    .filter((rows) => rows.length >= 3 && rows.every(isRow) && /[!?]$/.test(rows.at(-1)!.text.trim()))
    .filter(([first]) => !frame.has(first!))
    .flat();
}

/** A headline stands no further above the text. */
const HEAD = 100;

/**
 * A headline that stands above the text more than once, with the site's name behind it, or in a line of the page's frame:
 * the last copy is the page's.
 */
function toldHeadline(lines: readonly Line[], around: Around): { at: number; copies: Line[] } {
  const from = Math.max(0, lines.length - HEAD);
  const at = lines.findLastIndex(
    (l, i) => i >= from && mayHead(l) && (around.isNamed(l) || lines.some((other) => other !== l && says(other, l))),
  );
  return { at, copies: at < 0 ? [] : lines.filter((l, i) => i !== at && !l.as && says(l, lines[at]!)) };
}

/** 工会互动-某某集团, and 工会互动 again above a headline: the name of the page's part. */
function toldSection(lines: readonly Line[]): Line[] {
  const [first, ...others] = lines.filter((l) => !l.as);
  const name = /^(\p{Script=Han}{2,7})\s?[-_|–—]\s?\p{Script=Han}+$/u.exec(first?.text.trim() ?? "")?.[1];
  const at = others.findIndex((l) => l.text.trim() === name);
  return at < 0 || at === others.length - 1 ? [] : [first!, others[at]!];
}

/** 某某会召开, or 某某会召开 - 工会动态 - 某某工会: what a browser shows above the page. */
function says(line: Line, headline: Line): boolean {
  const [text, title] = [line.text.trim(), headline.text.trim()];
  return text.startsWith(title) && /^$|^\s?[-_|–—<]/.test(text.slice(title.length));
}

function mayHead({ text, as }: Line): boolean {
  return !as && text.trim().length >= 8 && !/^\s*[•·●○-]|[。,;:]$/.test(text.trim()) && !isGivenPicture(text);
}

/** An item of a list, which the text led in. */
function isListed({ text }: Line): boolean {
  return isSerial(text) || isRollLine(text) || isLabelled(text) || /^附件|名单/.test(text.trim());
}
