import { besideStamp, isSenderName, readStamp } from "../chrome.ts";
import { furnitureKind } from "../furniture.ts";
import { looksLikeName } from "../namemodel.ts";
import type { Line } from "../types.ts";

/** Time lines among a web page's lines: what runs into one is parted from it, what stands right above one is a headline. */

/**
 * @param lines the page's lines in their order, with what frames it
 * @returns the same runs, those that hold a time beside their text in two
 */
export function stampedLines(lines: readonly Line[]): Line[] {
  const beside = lines.map((line) => (line.as ? null : besideStamp(line.text)));
  const ends = beside.map((at) => at?.from === 0);
  const last = lines.findLastIndex((line, i) => !line.as && !ends[i]);
  const parted = lines.flatMap((line, i) => {
    const at = beside[i];
    if (!at) return [line];
    // Titles with their days, one below the other, or below the last text: other pages'.
    const text = i < last;
    const credit = CREDIT.test(line.text.slice(0, at.to).trim());
    if (ends[i] && !credit && (!text || ends[i - 1] || ends[i + 1])) return [{ ...line, as: "boilerplate" as const }];
    const pieces = part(line, at.from, at.to).map(alone);
    // 【会务】 before a day: one of several pieces, each with both.
    return LABEL.test(pieces[0]!.text) ? [{ ...pieces[0]!, begins: true as const }, ...pieces.slice(1)] : pieces;
  });
  const titled = parted.map((_, i) => isHeaded(parted, i));
  const first = titled.indexOf(true);
  return parted.map((line, i) => {
    if (titled[i] && isSender(parted, i)) return { ...line, as: "furniture" as const };
    if (titled[i]) return { ...line, hint: "heading" as const };
    if (isTags(parted, i)) return { ...line, as: "furniture" as const };
    // A headline with its time and nothing below it, after others: another page's.
    return isUpright(parted, i) && first >= 0 && first < i ? { ...line, as: "boilerplate" as const } : line;
  });
}

/** 某某总工会办公室编, parted from the day behind it: by itself it is the page's frame. */
function alone(piece: Line): Line {
  const as = piece.as ?? furnitureKind(piece.text);
  return as ? { ...piece, as } : piece;
}

/** 某某社记者某某某摄 before a day: who took the picture, and when. */
const CREDIT = /^[^。,]{0,12}记者\p{Script=Han}{2,4}\s?摄$/u;

const LABEL = /^【[^】]{1,12}】$/;

/** A line's text, and what stands before or behind it. */
function part(line: Line, from: number, to: number): Line[] {
  const cut = (a: number, b: number): Line => ({
    ...line,
    from: line.from + a,
    to: line.from + b,
    text: line.text.slice(a, b),
  });
  const { hint: _, ...bare } = line;
  const frame = (a: number, b: number): Line[] => {
    const run = line.text.slice(a, b);
    const start = a + run.length - run.trimStart().length;
    const text = run.trim();
    return text
      ? [{ ...bare, from: line.from + start, to: line.from + start + text.length, text, as: "furniture" }]
      : [];
  };
  return [...frame(0, from), { ...cut(from, to), ...(from > 0 && { gap: 0 }) }, ...frame(to, line.text.length)];
}

/** No headline is longer. */
const HEADLINE = 80;

/** 主办方:某某工会, above 时间:…: a notice's table, no headline. */
const LABELLED =
  /^\s*(?:主办|承办|协办|组织|发布|地点|联系|报名|负责|责任|对象|费用|电话|单位)\p{Script=Han}{0,4}\s*:/u;

/** Whether a web page's own time stands right below a line. */
function isUpright(lines: readonly Line[], i: number): boolean {
  const [line, stamp] = [lines[i]!, lines[i + 1]];
  if (line.as || stamp?.as !== "furniture" || line.text.length > HEADLINE || LABELLED.test(line.text)) return false;
  return (
    !/[。,;:…)]$|^【[^】]{1,12}】$/.test(line.text) && /\p{Script=Han}{3}/u.test(line.text) && !!readStamp(stamp.text)
  );
}

/** Whether it does, and a text stands below that. */
function isHeaded(lines: readonly Line[], i: number): boolean {
  const text = isUpright(lines, i) ? lines.slice(i + 2, i + 10).findIndex((l) => !l.as) : -1;
  return text >= 0;
}

/** 某某工会网, 某某之声 某某工会 above a time, where a longer line right above or below heads the text: whose page it is. */
function isSender(lines: readonly Line[], i: number): boolean {
  const [below, text] = lines.slice(i + 2, i + 6).filter((l) => !l.as);
  const names = lines[i]!.text.trim().split(/\s+/);
  if (names.length > 2 || !names.every(isSenderName) || !below || !text) return false;
  const longest = Math.max(...names.map((name) => name.length));
  const heads = (line: Line | undefined): boolean =>
    !!line && !line.as && isTitleLong(line.text.trim(), longest) && !/[。,;:…)]$/.test(line.text.trim());
  return heads(below) || (names.length > 1 && heads(lines[i - 1]));
}

const isTitleLong = (text: string, longest: number): boolean => text.length > longest && text.length <= HEADLINE;

/** 劳工 解散 社论: three or more short words right below a time that are nobody's names. */
function isTags(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  if (lines[i]!.as || above?.as !== "furniture" || !readStamp(above.text)) return false;
  const words = lines[i]!.text.trim().split(/\s+/);
  return (
    words.length > 2 && words.every((w) => /^\p{Script=Han}{2,5}$/u.test(w)) && !words.every((w) => looksLikeName(w))
  );
}
