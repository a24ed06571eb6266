import { readsLikeCaption } from "../captions.ts";
import type { Line, Page } from "../types.ts";
import { creditContext } from "./credits.ts";
import { isProse } from "./frame-features.ts";
import { isHeadingText, isSerial } from "./headings.ts";

/**
 * …受益职工三千人。 |: a saved page set its text in a table's cell, and the stroke is the cell's edge. Headlines below the last
 * such edge, with no text under them, are other pages'.
 */

const EDGE = /[。!?”)】]\s*\|$/;

/** @returns the page's lines, such headlines marked */
export function belowCell({ flow, lines }: Page): Line[] {
  const last = lines.findLastIndex(isProse);
  const ends = last >= 0 && (EDGE.test(lines[last]!.text.trim()) || lines[last + 1]?.text.trim() === "|");
  if (flow !== "paragraphs" || !ends) return [...lines];
  return lines.map((line, i) => (i > last && isOther(line) ? { ...line, as: "boilerplate" } : line));
}

const isOther = ({ text, as }: Line): boolean =>
  !as && isHeadingText(text) && !isSerial(text) && !creditContext(text) && !readsLikeCaption(text);
