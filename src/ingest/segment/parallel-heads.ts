import type { Line, Page } from "../types.ts";
import { isProse } from "./frame-features.ts";

/**
 * “赛”在井口:…, “创”在班组:…, “暖”在心坎:…: short lines of one build between a text's paragraphs are its parts' headings, none of
 * them an article's.
 */

/** Fewer may be alike by chance; no such heading is longer. */
const FEWEST = 3;
const LONGEST = 28;
/** A word in quotation marks and the one that joins it to the rest. */
const BUILD = /^[“「『"](?:\p{Script=Han}{1,2})[”」』"](\p{Script=Han})/u;

/** @returns the page's lines, such headings marked as ones that begin nothing */
export function parallelHeads({ flow, lines }: Page): readonly Line[] {
  if (flow !== "paragraphs") return lines;
  const built = lines.filter((l, i) => !l.as && !l.begins && buildOf(l) && isBelowText(lines, i));
  const builds = new Set(built.map(buildOf));
  if (built.length < FEWEST || builds.size > 1) return lines;
  const parts = new Set(built);
  return lines.map((line): Line => (parts.has(line) ? { ...line, hint: "heading", begins: false } : line));
}

const buildOf = ({ text }: Line): string | undefined =>
  text.trim().length <= LONGEST && !/[。,;]$/.test(text.trim()) ? BUILD.exec(text.trim())?.[1] : undefined;

const isBelowText = (lines: readonly Line[], i: number): boolean => i > 0 && isProse(lines[i - 1]!);
