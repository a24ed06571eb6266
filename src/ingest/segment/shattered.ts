import type { Line, Page } from "../types.ts";
import { foldAll } from "./fold.ts";

/**
 * A page saved with a line's end at every tag inside its sentences: 1 / 月 / 24 / 日,… Its figures stand by themselves,
 * and its paragraphs are told by the blank lines between them.
 */

/** So many figures amid a sentence show it. */
const ENOUGH = 3;
const FIGURE = /^\d{1,4}$/;
const ENDED = /[。!?:;”…]\s*$/;
/** What goes on from a figure. */
const GOES_ON = /^(?:[年月日人名个次场期份家项条位元万余多届周岁]|,)/;
/** No value of a label is longer. */
const VALUE = 12;

/** @returns the page's lines, those of each paragraph as one, with their rows */
export function mended({ flow, lines }: Page): readonly Line[] {
  if (flow !== "paragraphs") return lines;
  const amid = lines.filter((line, i) => isAmid(lines, i) && !ENDED.test(lines[i - 1]!.text) && FIGURE.test(line.text));
  if (amid.length < ENOUGH) return lines;
  return paragraphs(lines).flatMap((rows) => {
    const prose = rows.every((l) => !l.as || FIGURE.test(l.text)) && rows.some((l) => /。/.test(l.text));
    if (prose) return [joined(rows)];
    // 阅读: / 412 / 次, 您的位置: / 首页 / >> / 要闻: a label of the frame's, and below it what it says.
    const label = rows.findIndex((l) => l.as && /:$/.test(l.text.trim()));
    return rows.map((l, i) => (label >= 0 && i > label && isValue(l) ? { ...l, as: "furniture" as const } : l));
  });
}

/** Whether a line stands right between two others of which the second goes on from it. */
function isAmid(lines: readonly Line[], i: number): boolean {
  const [above, line, below] = [lines[i - 1], lines[i]!, lines[i + 1]];
  return above?.no === line.no - 1 && below?.no === line.no + 1 && GOES_ON.test(below.text.trim());
}

const isValue = ({ text, as }: Line): boolean => !as && text.trim().length <= VALUE;

/** The lines that no blank one parts. */
function paragraphs(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1)?.at(-1);
    if (last && last.no === line.no - 1) all.at(-1)!.push(line);
    else all.push([line]);
  }
  return all;
}

function joined(rows: readonly Line[]): Line {
  return foldAll(rows.map(({ as: _, hint: _hint, ...row }) => row));
}
