import { NUMERAL, YEAR_NUMERAL } from "../../text/numerals.ts";
import { readsLikeCaption } from "../captions.ts";
import { readStamp } from "../chrome.ts";
import { isRollLine } from "../roll.ts";
import type { Line, Page } from "../types.ts";
import { creditContext, splitTail } from "./credits.ts";
import { isLabelled, isSerial, sharedPairs } from "./headings.ts";

/**
 * A web page's frame, where no line of it says what it is: the menu above the headline, and below the last text the
 * headlines of other pages. Both are runs of short lines that have little to do with the text.
 */

/** From so many lines on, a run above the headline is a menu. */
const MENU = 5;
/** From so many lines on, a run below the text is a list of other pages. */
const LINKS = 2;
/** Of a headline's or a caption's pairs of characters, so many stand in the text as well. */
const RESTATED = 0.5;
const FOREIGN = 0.4;
/** No headline is longer. */
const HEADLINE = 120;
/** So many lines of a frame tell what all of it is, however long it goes on. */
const ENOUGH = 60;

/** @returns the page's lines, those of its frame marked */
export function framed({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const menu = menuAbove(lines);
  const links = linksBelow(lines);
  const strange = strangeLines(lines);
  const teasers = teasersAbove(lines);
  return lines.map((line) => {
    if (strange.has(line)) return { ...line, as: "furniture" as const };
    return menu.has(line) || links.has(line) || teasers.has(line) ? { ...line, as: "boilerplate" as const } : line;
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

/** Running text, by its length and its marks. */
const isProse = ({ text, as }: Line): boolean => !as && text.length >= 40 && /[,。;]/.test(text);
const isEnd = ({ text, as }: Line): boolean => !as && /[。!?…:;][”’"』」)】]*\s*$/.test(text);

const isStamp = (line: Line): boolean => line.as === "furniture" && readStamp(line.text.trim()) !== null;
const mayHead = ({ text, as }: Line): boolean =>
  !as && text.trim().length >= 8 && !/^\s*[•·●○-]|[。,;:]\s*$/.test(text);

function menuAbove(lines: readonly Line[]): ReadonlySet<Line> {
  const first = lines.findIndex(isProse);
  const headline = first < 0 ? -1 : headlineAbove(lines, first);
  const above = lines.slice(0, Math.max(0, headline));
  const open = above.filter((l) => !l.as);
  return new Set(open.length >= MENU ? open : []);
}

/** The first line of the headline, as the page's time or the text below tells it; -1 where neither does. */
function headlineAbove(lines: readonly Line[], text: number): number {
  const head = lines.slice(0, text);
  const stamp = head.findLastIndex(isStamp);
  if (stamp >= 0) {
    const above = head.findLastIndex((l, i) => i < stamp && !l.as && !creditContext(l.text));
    if (above >= 0 && mayHead(head[above]!)) return above;
    return head.findIndex((l, i) => i > stamp && mayHead(l));
  }
  const below = lines
    .slice(text)
    .flatMap((l) => (l.as ? [] : [l.text]))
    .join("");
  return head.slice(0, ENOUGH).findIndex((l) => mayHead(l) && sharedPairs(l.text, below) >= RESTATED);
}

function linksBelow(lines: readonly Line[]): ReadonlySet<Line> {
  const last = lines.findLastIndex((l) => isProse(l) || isEnd(l) || closes(l));
  const open = last < 0 ? [] : lines.slice(last + 1).filter((l) => !l.as);
  const headed = lines.slice(0, last + 1).some(isStamp);
  const strange = open.every((l) => !/\p{Script=Han}/u.test(l.text));
  if (strange && headed) return new Set(open);
  if (open.length < LINKS || !headed || open.some(isListed)) return new Set();
  const text = lines
    .slice(0, last + 1)
    .flatMap((l) => (l.as ? [] : [l.text]))
    .join("");
  const told = open.slice(0, ENOUGH);
  const shares = told.map((l) => sharedPairs(l.text.slice(0, HEADLINE), text));
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  const pictures = told.filter((l) => readsLikeCaption(l.text)).length;
  return new Set(mean < FOREIGN && pictures * 2 < told.length ? open : []);
}

/** What closes an article: its credit, the day below it. */
const closes = (line: Line): boolean =>
  !line.as && (creditContext(line.text) !== null || splitTail(line) !== null || MONTH.test(line.text));
const MONTH = new RegExp(`^\\s*${YEAR_NUMERAL}\\s*年\\s*${NUMERAL}\\s*月(?:\\s*${NUMERAL}\\s*日)?\\s*$`);

/** An item of a list, which the text led in. */
const isListed = ({ text }: Line): boolean =>
  isSerial(text) || isRollLine(text) || isLabelled(text) || /^附件|名单/.test(text.trim());
