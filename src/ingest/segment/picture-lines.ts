import type { Line, Page } from "../types.ts";
import { creditContext } from "./credits.ts";
import { isLabel, isSerial } from "./headings.ts";

/** Words that a web page sets below its pictures: told by the files' names between them, or by being said for each picture. */

/** A picture's file where the picture was. */
const FILE = /\.(?:png|jpe?g|gif|bmp|webp|svg)$|^(?:微信图片|IMG|DSC|mmexport|image)[_\-\s]?\d/i;
/** No picture's words are longer, where nothing but their place tells them. */
const LONGEST = 30;
/** A line between a picture and a text may head the text; so many between two pictures show that the page sets their words below. */
const SEVERAL = 2;
/** A headline may be printed twice, if it is no shorter. */
const HEADLINE = 8;

/** @returns the page's lines, those that stand below its pictures hinted */
export function pictureLines({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const begins = lines.findIndex((l) => !l.as);
  const isFile = (i: number) => FILE.test(lines[i]?.text.trim() ?? "");
  const below = lines.flatMap((l, i) => (i > begins && isWords(l) && isFile(i - 1) ? [i] : []));
  const between = below.filter((i) => isFile(i + 1));
  const captions = new Set((between.length >= SEVERAL ? below : between).map((i) => lines[i]!));
  const again = new Set<Line>();
  const text = lines.findIndex((l) => !l.as && l.text.length > 2 * LONGEST);
  for (const run of repeated(lines.slice(begins, Math.max(begins, text)))) {
    const [first, ...others] = run;
    const often = run.length > (first!.text.trim().length < HEADLINE ? 1 : 2);
    if (!often || first === lines[begins] || !isWords(first!)) continue;
    captions.add(first!);
    for (const other of others) again.add(other);
  }
  return lines.map((line) =>
    again.has(line) ? { ...line, as: "furniture" } : captions.has(line) ? { ...line, hint: "caption" } : line,
  );
}

const isWords = ({ text, as }: Line): boolean =>
  !as &&
  text.trim().length <= LONGEST &&
  !/[。,;:!?]\s*$/.test(text) &&
  !isSerial(text) &&
  !isLabel(text) &&
  !creditContext(text);

/** Lines that say the same as the one above them, with that one. */
function repeated(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (line.as) continue;
    const run = runs.at(-1);
    if (run && run[0]!.text.trim() === line.text.trim()) run.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.length > 1);
}
