import { countBy } from "../../text/count-by.ts";
import type { Line } from "../types.ts";
import { creditContext, splitTail } from "./credits.ts";
import { leadStrength } from "./headings.ts";

/**
 * Briefs one below the other within a page, each a headline with the same mark and one paragraph: ▲某处办起夜校, and the
 * text below it. Elsewhere ▲ leads in a caption: there no lead follows.
 */

const MARK = /^([▲△▼▽▶★☆◆◇■□●○◎※])\s*(?=\S{5})/;
/** No brief's headline is longer. */
const LONGEST = 40;

/** @returns the page's lines, the marks of such headlines parted from them */
export function markedBriefs(lines: readonly Line[]): Line[] {
  const open = lines.filter((l) => !l.as);
  const heads = new Map<Line, number>();
  for (let i = 0; i < open.length; ) {
    const { run, rows } = briefsAt(open, i);
    if (run.length > 1) for (const line of run) heads.set(line, MARK.exec(line.text)![0].length);
    i += Math.max(1, rows);
  }
  return lines.flatMap((line) => (heads.has(line) ? asHead(line, heads.get(line)!) : [line]));
}

/** A brief's text behind its mark is no shorter; a caption mostly is. */
const TEXT = 30;

/**
 * 某处派口罩 / ◆某处于六月六日…。: briefs whose mark stands at their texts, under headlines without one.
 * @returns the lines, such marks parted from the texts
 */
export function markedTexts(lines: readonly Line[]): Line[] {
  const open = lines.filter((l) => !l.as);
  const briefs = open.flatMap((text, i) => {
    const [above, head] = [open[i - 2], open[i - 1]];
    const sign = MARK.exec(text.text)?.[1];
    return sign && head && isTextUnder(head, text) ? [{ sign, above, head, text }] : [];
  });
  const counts = countBy(briefs, ({ sign }) => sign);
  const told = briefs.filter(({ sign }) => counts.get(sign)! > 1);
  // Below a column's name it begins an article as any headline does.
  const heads = new Map(told.map(({ head, above }) => [head, !isColumnsName(above)]));
  const texts = new Set(told.map(({ text }) => text));
  return lines.flatMap((line): Line[] => {
    if (heads.has(line)) return [{ ...line, hint: "heading", ...(heads.get(line) && { begins: true }) }];
    if (!texts.has(line)) return [line];
    const mark = MARK.exec(line.text)![0].length;
    const sign = line.text.slice(0, mark).trimEnd();
    return [
      { ...line, to: line.from + sign.length, text: sign, as: "furniture" },
      { ...line, from: line.from + mark, text: line.text.slice(mark), hint: "text" },
    ];
  });
}

const isColumnsName = (line: Line | undefined): boolean =>
  /^\s*\p{Script=Han}(?:\s?\p{Script=Han}){1,7}\s*$/u.test(line?.text ?? "");

const isTextUnder = (head: Line, { text }: Line): boolean =>
  text.length >= TEXT &&
  /。/.test(text) &&
  !MARK.test(head.text) &&
  /^\s*[\p{Script=Han}“"「\d]/u.test(head.text) &&
  head.text.trim().length >= 6 &&
  head.text.trim().length <= LONGEST &&
  !/[。,;:、]\s*$/.test(head.text) &&
  splitTail(head) === null;

/** @returns the lines of a page in columns, the marks of two such headlines or more parted from them */
export function markedColumns(lines: readonly Line[]): Line[] {
  const heads = lines.filter(
    (l, i) => l.hint === "heading" && MARK.test(l.text) && lines[i + 1] && !lines[i + 1]!.hint && !lines[i + 1]!.as,
  );
  const signs = heads.map((l) => MARK.exec(l.text)![1]);
  const briefs = new Set(heads.filter((_, i) => signs.indexOf(signs[i]) !== signs.lastIndexOf(signs[i])));
  return lines.flatMap((line) => (briefs.has(line) ? asHead(line, MARK.exec(line.text)![0].length) : [line]));
}

/** No brief has more rows below its headline: paragraphs, pieces of one that a column's edge has cut, who sent it in. */
const ROWS = 4;

/** The headlines under one mark from here on, each with its text right below, and how many rows they take. */
function briefsAt(lines: readonly Line[], at: number): { run: Line[]; rows: number } {
  const sign = MARK.exec(lines[at]!.text)?.[1];
  const run: Line[] = [];
  let i = at;
  while (sign && lines[i]?.text.startsWith(sign)) {
    const next = lines.slice(i + 1, i + 2 + ROWS).findIndex((l) => l.text.startsWith(sign));
    const text = lines.slice(i + 1, next < 0 ? i + 2 : i + 1 + next);
    if (!isBrief(lines[i]!, text)) break;
    run.push(lines[i]!);
    i += 1 + text.length;
  }
  return { run, rows: i - at };
}

/** A headline over a text that tells the day, or who wrote it, and comes to its end before the next mark. */
function isBrief(head: Line, text: readonly Line[]): boolean {
  const [first, last] = [text[0], text.at(-1)];
  if (!first || !last || head.text.length > LONGEST || /[。,;:]\s*$/.test(head.text)) return false;
  const signed = splitTail(last) !== null || (text.length > 1 && creditContext(last.text) === "trailing");
  // ■人事任免■: a label, and no headline.
  if (MARK.exec(head.text)?.[1] === head.text.trim().at(-1)) return false;
  if (text.length > 1 && (text.some((l) => MARK.test(l.text)) || !(signed || /[。!?”」]\s*$/.test(last.text))))
    return false;
  return text.some((l) => /。/.test(l.text)) && (leadStrength(first.text) >= 2 || signed);
}

/** A headline, its mark parted from it. @param mark the mark's length, with the blanks behind it */
export function asHead(line: Line, mark: number): Line[] {
  const sign = line.text.slice(0, mark).trimEnd();
  return [
    { ...line, to: line.from + sign.length, text: sign, as: "furniture" },
    { ...line, from: line.from + mark, text: line.text.slice(mark), hint: "heading", begins: true },
  ];
}
