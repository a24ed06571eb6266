import type { Line, Page } from "../types.ts";
import { foldAll } from "./fold.ts";

/** A headline set upright beside its text: OCR gives each of its characters a row. */

/** No headline has fewer characters; fewer rows are figures, or marks. */
const FEWEST = 5;
const LETTER = /^[\p{Script=Han}\d“”‘’《》·!?]$/u;

/** @returns a page's lines, each such headline as one line, with its rows */
export function upright({ lines }: Page): Line[] {
  const all: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = endOf(lines, i);
    const whole = end - i >= FEWEST;
    all.push(whole ? { ...foldAll(lines.slice(i, end)), hint: "heading" } : lines[i]!);
    i = whole ? end : i + 1;
  }
  return all;
}

/** Where the rows of one character right below each other end that begin with a line. */
function endOf(lines: readonly Line[], from: number): number {
  let end = from;
  while (isLetter(lines[end]) && (end === from || lines[end]!.no === lines[end - 1]!.no + 1)) end++;
  return Math.max(end, from + 1);
}

const isLetter = (line: Line | undefined): boolean => !!line && !line.as && LETTER.test(line.text.trim());
