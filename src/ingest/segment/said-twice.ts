import type { Line, Page } from "../types.ts";
import { creditContext, cut, isGivenPicture } from "./credits.ts";

/**
 * Web pages print a paragraph twice: the picture's words again as the text, the first paragraph as a summary over the
 * headline, a picture's words behind themselves. An article has it once.
 */

/** Shorter lines may be a refrain, a slogan, a cell of a table. */
const PARAGRAPH = 40;

/** @returns the lines; of each two that say the same one is no article's: the summary, or what comes after no more than credits */
export function saidTwice({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const first = new Map<string, number>();
  const again = new Set<number>();
  for (const [i, line] of lines.entries()) {
    const text = line.text.replace(/\s+/g, "");
    // A picture's words are told by being printed twice.
    if (line.as || text.length < PARAGRAPH || isGivenPicture(line.text)) continue;
    const before = first.get(text);
    if (before === undefined) first.set(text, i);
    else if (lines.slice(before + 1, Math.min(i, before + 1 + BETWEEN)).some(isHeadline)) {
      if (!hasText(lines.slice(Math.max(0, before - BETWEEN), before))) again.add(before);
    } else if (i - before <= BETWEEN) again.add(i);
  }
  for (const [i, line] of lines.entries()) if (isIndexed(line, lines, i)) again.add(i);
  return lines.flatMap((l, i) => (again.has(i) ? [{ ...l, as: "boilerplate" as const }] : withinLine(l)));
}

/** 某某。某某。(县府提供): a picture's title and its words, one behind the other, before whose picture it is. */
const IN_ONE = /^\s*([^。]{6,80}。)\s*(?=\1\s*\([^()]{2,24}\)\s*$)/;

function withinLine(line: Line): Line[] {
  const first = line.as ? 0 : (IN_ONE.exec(line.text)?.[0].length ?? 0);
  return first ? [{ ...cut(line, 0, first), as: "boilerplate" }, cut(line, first)] : [line];
}

/** 标题:某某会召开, in a page's index, and the headline itself further down. */
const INDEXED = /^(?:标\s?题|名\s?称)\s*:\s*(\S.{7,})$/;

function isIndexed({ text, as }: Line, lines: readonly Line[], at: number): boolean {
  const title = as ? undefined : INDEXED.exec(text.trim())?.[1]?.replace(/\s+/g, "");
  if (title === undefined) return false;
  return lines.slice(at + 1, at + 1 + BETWEEN).some((l) => l.text.replace(/\s+/g, "") === title);
}

/** No more lines stand between the two. */
const BETWEEN = 12;

const isHeadline = ({ as, text }: Line): boolean =>
  !as && text.trim().length >= 6 && text.trim().length <= 40 && !/[。;]/.test(text) && creditContext(text) === null;

/** Whether there is running text above: then the paragraph is part of it. */
const hasText = (lines: readonly Line[]): boolean => lines.some((l) => !l.as && l.text.trim().length >= PARAGRAPH);
