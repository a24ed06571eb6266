import type { Line, Page } from "../types.ts";
import { creditContext, splitLead, splitTail } from "./credits.ts";

/**
 * 01 / 入户慰问, 02 / 井口送饺子: the parts of one text, each under its number by itself. Several articles have their own
 * authors, and no text before the first number.
 */

const NUMBER = /^(?:PART\s*\.?\s*|第)?0?(\d{1,2})[.、]?$/i;

/**
 * A page's lines that hold nothing but its numbers, two or more in their order from one; none on any other page.
 * @param number what such a line is; its first group is the figure
 * @returns their places, and whether text stands above the first
 */
export function numbersAlone({ flow, lines }: Page, number: RegExp): { at: readonly number[]; opened: boolean } {
  const at = flow === "paragraphs" ? lines.flatMap((l, i) => (number.test(l.text.trim()) ? [i] : [])) : [];
  const inOrder = at.every((i, n) => Number(number.exec(lines[i]!.text.trim())![1]) === n + 1);
  if (at.length < 2 || !inOrder) return { at: [], opened: false };
  return { at, opened: lines.slice(0, at[0]).some((l) => !l.as && /。/.test(l.text)) };
}

/** @returns the lines that number the parts of one text; none where the numbers are not its parts' */
export function numberedParts(page: Page): ReadonlySet<Line> {
  const { at, opened } = numbersAlone(page, NUMBER);
  if (!opened) return new Set();
  const signed = page.lines
    .slice(at[0], at.at(-1))
    .some((l) => !l.as && (creditContext(l.text) !== null || splitTail(l) !== null || splitLead(l) !== null));
  return new Set(signed ? [] : at.map((i) => page.lines[i]!));
}
