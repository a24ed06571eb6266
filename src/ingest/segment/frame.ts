import type { Line, Page } from "../types.ts";
import { frameAround } from "./frame-around.ts";
import { isProse } from "./frame-features.ts";
import { belowFiles } from "./picture-lines.ts";
import { strangeLines } from "./strange-lines.ts";
import { teasersAbove } from "./teasers.ts";
import { tickersAbove } from "./tickers.ts";

/** No heading of a part is longer. */
const PART = 20;

/** The short lines right below PART.01: each heads a part of the text, whatever it says. */
const partHeads = (lines: readonly Line[]): ReadonlySet<Line> =>
  new Set(
    lines.filter(
      (l, i) =>
        !l.as &&
        !l.hint &&
        l.text.trim().length <= PART &&
        !/[。,;:]$/.test(l.text.trim()) &&
        /^PART\s?[.:]?\s?\d{1,2}$/i.test(lines[i - 1]?.text.trim() ?? "") &&
        lines[i + 1] !== undefined,
    ),
  );

/** A web page's frame, where no line of it says by itself what it is. @returns the page's lines, those of its frame marked */
export function framed({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const strange = strangeLines(lines);
  const parts = partHeads(lines);
  const frame = new Set([
    ...frameAround(lines),
    ...teasersAbove(lines),
    ...tickersAbove(lines),
    ...titleBelow(lines),
    ...menuAbove(lines),
    ...windowTitle(lines),
  ]);
  for (const line of [...belowFiles(lines), ...lines.filter((l) => SHOWN.test(l.text))]) frame.delete(line);
  return lines.map((line) => {
    if (strange.has(line)) return { ...line, as: "furniture" as const };
    if (parts.has(line)) return { ...line, hint: "heading" as const };
    return frame.has(line) ? { ...line, as: "boilerplate" as const } : line;
  });
}

/** 图 某某作报告: a picture's words behind their label. */
const SHOWN = /^\s*图\s+\p{Script=Han}{4}/u;

/** No shorter line is a headline for sure. */
const TITLE = 8;

/** The page's headline over again, below its last text. */
function titleBelow(lines: readonly Line[]): Line[] {
  const [first, last] = [lines.findIndex(isProse), lines.findLastIndex(isProse)];
  const heads = new Set(lines.slice(0, Math.max(0, first)).flatMap((l) => (l.as ? [] : [l.text.trim()])));
  return lines.filter(
    (l, i) => i > last && !l.as && l.text.trim().length >= TITLE && heads.has(l.text.trim().replace(/^[-—]{1,4}/, "")),
  );
}

/** • 要闻, • 社会, • 运动 below each other, above the text: a site's menu. */
function menuAbove(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isProse);
  const isItem = (i: number) => i >= 0 && i < first && ITEM.test(lines[i]!.text.trim());
  return lines.filter((l, i) => !l.as && isItem(i) && (isItem(i - 1) || isItem(i + 1)));
}

const ITEM = /^[•·]\s{0,4}[\p{Script=Han}.。]{2,6}$/u;

/** 某某市总工会_新闻中心_某某网 above a headline: what a browser shows. */
function windowTitle(lines: readonly Line[]): Line[] {
  const text = lines.findIndex((l) => !l.as && /。/.test(l.text));
  const [first, ...others] = lines.slice(0, Math.max(0, text)).filter((l) => !l.as);
  const shown = first && WINDOW.test(first.text.trim()) && others.some((l) => l.text.trim().length >= TITLE);
  return shown ? [first] : [];
}

const WINDOW = /^[^_。]{2,60}_[^_。]{2,20}(?:_[^_。]{2,20}){0,3}$/;
