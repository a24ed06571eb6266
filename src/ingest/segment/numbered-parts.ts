import type { Line, Page } from "../types.ts";
import { creditContext, splitLead, splitTail } from "./credits.ts";

/**
 * 01 / 入户慰问, 02 / 井口送饺子: the parts of one text, each under its number by itself. Several articles have their own
 * authors, and no text before the first number.
 */

const NUMBER = /^(?:PART\s*\.?\s*|第)?0?(\d{1,2})[.、]?$/i;

/** @returns the lines that number the parts of one text; none where the numbers are not its parts' */
export function numberedParts({ flow, lines }: Page): ReadonlySet<Line> {
  const numbers = flow === "paragraphs" ? lines.filter((l) => NUMBER.test(l.text.trim())) : [];
  const inOrder = numbers.every((l, i) => Number(NUMBER.exec(l.text.trim())![1]) === i + 1);
  if (numbers.length < 2 || !inOrder) return new Set();
  const [from, to] = [lines.indexOf(numbers[0]!), lines.indexOf(numbers.at(-1)!)];
  const opened = lines.slice(0, from).some((l) => !l.as && /。/.test(l.text));
  const signed = lines
    .slice(from, to)
    .some((l) => !l.as && (creditContext(l.text) !== null || splitTail(l) !== null || splitLead(l) !== null));
  return new Set(opened && !signed ? numbers : []);
}
