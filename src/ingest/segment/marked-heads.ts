import { readStamp } from "../chrome.ts";
import { factuality } from "../factuality.ts";
import type { Line, Page } from "../types.ts";
import { isEditorsNote } from "./begins.ts";
import { isProse } from "./frame-features.ts";
import { isLabel } from "./headings.ts";
import { asHead, markedBriefs, markedColumns, markedTexts } from "./marked-briefs.ts";

/**
 * An office's bulletin of several pieces, each under a headline with the same mark (★某某会召开) or with its number
 * (一、某某会召开, 二、…; 1. 某某会召开 above its time): the marks are decoration, and each such line begins an article.
 */

const MARK = /^([★☆◆■●▲◇※◎])\s*(?=\S{8})/;
const NUMBER = /^([一二三四五六七八九十])、\s*(?=\S{10})/;
const BRACKETED = /^\(([一二三四五六七八九十])\)\s*(?=\S{4})/;
const FIGURE = /^(\d{1,2})[.、]\s*(?=\S{8})/;
/** 各位会员:以下为本期会讯: what a mailing says first. */
const GREETING = /^\s*(?:各位|尊敬的|亲爱的)\p{Script=Han}{2,8}:/u;
const ORDER = "一二三四五六七八九十";

/** @returns the page's lines, the marks of such headlines parted from them */
export function markedHeads({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return markedColumns(lines);
  const heads = [MARK, NUMBER, BRACKETED, FIGURE].map((mark) => headsOf(lines, mark)).find((found) => found.size > 1);
  if (!heads) return markedTexts(markedBriefs(lines));
  const first = lines.findIndex((l) => heads.has(l));
  return lines.flatMap((line, i): Line[] => {
    const mark = heads.get(line);
    // Above the first stands the bulletin's own name.
    const isName = i < first && !line.as && !isLabel(line.text) && !isEditorsNote(line.text);
    if (mark === undefined) return [isName ? { ...line, as: "furniture" } : line];
    return asHead(line, mark);
  });
}

/** Below a blank row, a row of the page's frame, or the credit of the piece above. */
const standsApart = ({ gap }: Line, above: Line | undefined): boolean =>
  gap > 0 || above?.as !== undefined || (!!above && /^\([^()]{2,30}\)$/.test(above.text.trim()));

/** The lines under one mark, each with the mark's length; none where something else heads the page. */
function headsOf(lines: readonly Line[], mark: RegExp): ReadonlyMap<Line, number> {
  const open = lines.filter((l) => !l.as);
  const all = lines.filter(
    (l, i) =>
      !l.as &&
      mark.test(l.text) &&
      l.text.length <= 44 &&
      !/[。;,:]$/.test(l.text.trim()) &&
      standsApart(l, lines[i - 1]),
  );
  const [first] = all;
  const above = first ? open.slice(0, open.indexOf(first)) : [];
  // What the editors say of all the pieces heads none of them.
  const headed = above.some(
    (l) => !isEditorsNote(l.text) && !GREETING.test(l.text) && (isProse(l) || factuality(l.text) >= 3),
  );
  const signs = all.map((l) => mark.exec(l.text)![1]!);
  const alike =
    mark === FIGURE
      ? signs.every((sign, i) => Number(sign) === i + 1)
      : mark === NUMBER || mark === BRACKETED
        ? signs.join("") === ORDER.slice(0, signs.length)
        : new Set(signs).size === 1;
  const most = (test: (line: Line) => boolean) => all.filter(test).length * 2 > all.length;
  const below = new Map(open.map((l, i) => [l, open[i + 1]?.text ?? ""]));
  const overText = (l: Line) => /。/.test(below.get(l)!);
  // Each above its own time: a list of pieces, whatever they tell of.
  const stamps = new Set(lines.filter((l) => l.as === "furniture" && readStamp(l.text.trim())).map((l) => l.no));
  const timed = (l: Line) => stamps.has(l.no + 1) || stamps.has(l.no + 2);
  if (alike && all.length > 1 && all.every(timed)) return new Map(all.map((l) => [l, mark.exec(l.text)![0].length]));
  if (mark === FIGURE || headed || !alike || !most(overText) || !most((l) => factuality(l.text) >= 1)) return new Map();
  return new Map(all.map((l) => [l, mark.exec(l.text)![0].length]));
}
