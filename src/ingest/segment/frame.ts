import { isScraped } from "../furniture.ts";
import { isRollLine } from "../roll.ts";
import type { Line, Page } from "../types.ts";
import { type Features, frameFeatures, isProse, mayFrame, surroundingsOf } from "./frame-features.ts";
import { WEIGHTS } from "./frame-weights.ts";
import { isLabelled, isSerial } from "./headings.ts";

/**
 * A web page's frame, where no line of it says what it is: the menu above the headline, and below the last text the
 * headlines of other pages. Both are runs of short lines that have little to do with the text.
 */

/** @returns the page's lines, those of its frame marked */
export function framed({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const frame = frameAround(lines);
  const strange = strangeLines(lines);
  const teasers = teasersAbove(lines);
  return lines.map((line) => {
    if (strange.has(line)) return { ...line, as: "furniture" as const };
    return frame.has(line) || teasers.has(line) ? { ...line, as: "boilerplate" as const } : line;
  });
}

/** What a teaser is led in by. */
const LABEL = /^[【[(]?(?:内容)?(?:摘要|提要|导读|简介|概要)[】\])]?\s*:?\s*/;
/** So many characters are said again by design. */
const SAID = 16;

/** The text's beginning set above it once more: under a label, or broken off with dots. */
function teasersAbove(lines: readonly Line[]): ReadonlySet<Line> {
  const text = lines.filter(isProse);
  return new Set(
    text.slice(0, 2).filter((line, i) => {
      const rest = text.slice(i + 1, i + 4);
      const again = (part: string) => part.length >= SAID && rest.some((l) => l.text.includes(part));
      const words = line.text.trim();
      const body = words.replace(LABEL, "");
      const cut = /(?:\.{3,}|…+)\s*$/.exec(body);
      return (body !== words && again(body.slice(0, SAID))) || (cut && again(body.slice(0, cut.index).slice(-SAID)));
    }),
  );
}

/** Lines without a Chinese character that are said again: what a site's programs print. */
function strangeLines(lines: readonly Line[]): ReadonlySet<Line> {
  const strange = lines.filter((l) => !l.as && !/[\p{Script=Han}\d]/u.test(l.text));
  const counts = new Map<string, number>();
  for (const { text } of strange) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  return new Set([...strange.filter((l) => counts.get(l.text.trim())! > 1), ...numberedFiles(lines)]);
}

/** 某某 (1), 某某 (2): copies of a picture's file, by their names. */
function numberedFiles(lines: readonly Line[]): readonly Line[] {
  const named = lines.flatMap((line) => {
    const stem = line.as ? undefined : /^(\S{1,10}) ?\(\d{1,2}\)$/.exec(line.text.trim())?.[1];
    return stem ? [{ line, stem }] : [];
  });
  const counts = new Map<string, number>();
  for (const { stem } of named) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return named.filter(({ stem }) => counts.get(stem)! > 1).map(({ line }) => line);
}

/** From this score on, a line around the text is the frame's; beside such a line, and above a headline that is told, sooner. */
const SURE = 2;
const BESIDE = 0.5;
const ABOVE_TOLD = -1;

/** What stands around the text and reads like a page's frame. In doubt it stays: the editor sees it. */
function frameAround(lines: readonly Line[]): ReadonlySet<Line> {
  const around = surroundingsOf(lines);
  if (around.first < 0) return new Set();
  const listed = lines.findIndex((l, i) => i > around.last && !l.as && isListed(l));
  const scores = lines.map((l, i) =>
    l.as || (listed >= 0 && i >= listed) || !mayFrame(i, around) ? -Infinity : scoreOf(frameFeatures(i, around)),
  );
  const told = toldHeadline(lines.slice(0, around.first));
  if (!told.copies.length && !isScraped(lines.filter((l) => l.as))) return new Set();
  const frame = new Set([...told.copies, ...lines.filter((_, i) => scores[i]! > (i < told.at ? ABOVE_TOLD : SURE))]);
  for (const order of [lines.keys(), [...lines.keys()].reverse()])
    for (const i of order)
      if (
        scores[i]! > BESIDE &&
        [lines[i - 1], lines[i + 1]].some((l) => l && (frame.has(l) || l.as === "boilerplate"))
      )
        frame.add(lines[i]!);
  // A page has a headline, however much it reads like a part of the frame.
  const heads = [...lines.keys()].filter((i) => i < around.first && mayHead(lines[i]!));
  if (heads.every((i) => frame.has(lines[i]!)) && heads.length)
    frame.delete(lines[heads.reduce((best, i) => (scores[i]! <= scores[best]! ? i : best))]!);
  return frame;
}

/** A headline that stands above the text more than once, or with the site's name in another line: the last copy is the page's. */
function toldHeadline(lines: readonly Line[]): { at: number; copies: Line[] } {
  const at = lines.findLastIndex((l) => mayHead(l) && lines.some((other) => other !== l && says(other, l)));
  return { at, copies: at < 0 ? [] : lines.filter((l, i) => i !== at && !l.as && says(l, lines[at]!)) };
}

/** 某某会召开, or 某某会召开 - 工会动态 - 某某工会: what a browser shows above the page. */
function says(line: Line, headline: Line): boolean {
  const [text, title] = [line.text.trim(), headline.text.trim()];
  return text.startsWith(title) && /^$|^\s*[-_|–—<]/.test(text.slice(title.length));
}

const scoreOf = (features: Features): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (WEIGHTS[name] ?? 0) * value, 0);

const mayHead = ({ text, as }: Line): boolean =>
  !as && text.trim().length >= 8 && !/^\s*[•·●○-]|[。,;:]\s*$/.test(text);

/** An item of a list, which the text led in. */
const isListed = ({ text }: Line): boolean =>
  isSerial(text) || isRollLine(text) || isLabelled(text) || /^附件|名单/.test(text.trim());
