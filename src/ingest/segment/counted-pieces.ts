import { numeral } from "../../text/numerals.ts";
import type { Line, Page } from "../types.ts";

/** A file of several pieces, each under its number: 【稿件1】, —第二篇—, 信息三. They part the pieces and are no headings. */

const NUMBER = "[\\d一二三四五六七八九十]{1,3}";
const PIECE = "(?:稿件|来稿|文稿|文章|信息|报道|新闻|简讯)";
const COUNTED = new RegExp(
  `^[【[(<《#=*—–\\-\\s]*(?:${PIECE}\\s?(?:之|第)?(${NUMBER})|第(${NUMBER})[篇条则])[】\\])>》#=*—–\\-\\s:、.]*$`,
);

/** @returns the page's lines, such numbers marked as furniture and the line below each as a headline */
export function countedPieces({ lines }: Page): readonly Line[] {
  const counted = lines.filter((l) => !l.as && numberOf(l) !== null);
  if (counted.length < 2 || !counted.every((l, i) => numberOf(l) === i + 1)) return lines;
  const marks = new Set(counted);
  const open = lines.filter((l) => !l.as);
  const heads = new Set(open.filter((_, i) => open[i - 1] && marks.has(open[i - 1]!)));
  // Whatever stands right above the next number ends a piece.
  const ends = new Set(open.filter((l, i) => open[i + 1] && marks.has(open[i + 1]!) && l.no > counted[0]!.no));
  return lines.map((line): Line => {
    if (marks.has(line)) return { ...line, as: "furniture" };
    if (heads.has(line)) return { ...line, hint: "heading", begins: true };
    return ends.has(line) ? { ...line, hint: "text" } : line;
  });
}

function numberOf({ text }: Line): number | null {
  const match = COUNTED.exec(text.trim());
  return match ? numeral((match[1] ?? match[2])!) : null;
}
