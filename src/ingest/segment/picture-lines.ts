import { readsLikeCaption } from "../captions.ts";
import type { Line, Page } from "../types.ts";
import { creditContext, isGivenPicture, isPhotographer } from "./credits.ts";
import { isLabel, isSerial } from "./headings.ts";

/**
 * Words that a web page sets below its pictures: told by the files' names between them, by being said for each picture,
 * or by standing below each other, many of them a scene.
 */

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
  const captions = new Set(belowFiles(lines));
  for (const line of albumIn(lines)) captions.add(line);
  for (const line of [...lines.filter((l) => l.hint === "caption"), ...signedScenes(lines)]) captions.add(line);
  const again = new Set<Line>();
  const text = lines.findIndex((l) => !l.as && l.text.length > 2 * LONGEST && !isGivenPicture(l.text));
  for (const run of repeated(lines.slice(Math.max(0, begins), text < 0 ? lines.length : Math.max(begins, text)))) {
    const [first, ...others] = run;
    const given = isGivenPicture(first!.text);
    const often = (given || text >= 0) && run.length > (first!.text.trim().length < HEADLINE || given ? 1 : 2);
    if (!often || first === lines[begins] || !(given || isWords(first!))) continue;
    captions.add(first!);
    for (const other of others) again.add(other);
  }
  return lines.map((line) =>
    again.has(line) ? { ...line, as: "furniture" } : captions.has(line) ? { ...line, hint: "caption" } : line,
  );
}

/** Lines right below a picture's file: all of them where the page sets its words so, else those between two pictures. */
export function belowFiles(lines: readonly Line[]): Line[] {
  const begins = lines.findIndex((l) => !l.as);
  const isFile = (i: number) => FILE.test(lines[i]?.text.trim() ?? "");
  const below = lines.flatMap((l, i) => (i > begins && isWords(l) && isFile(i - 1) ? [i] : []));
  const between = below.filter((i) => isFile(i + 1));
  const files = lines.filter((_, i) => i > begins && isFile(i)).length;
  const always = below.length >= SEVERAL && below.length === files;
  return (always || between.length >= SEVERAL ? below : between).map((i) => lines[i]!);
}

const isWords = ({ text, as }: Line): boolean =>
  !as &&
  text.trim().length <= LONGEST &&
  !/[。,;:!?]\s*$/.test(text) &&
  !isSerial(text) &&
  !isLabel(text) &&
  !creditContext(text);

const unmarked = ({ text }: Line): string => text.trim().replace(/^[•·●○]\s{0,4}/, "");

/** Lines that say the same as the one above them, with that one. */
function repeated(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (line.as) continue;
    const run = runs.at(-1);
    if (run && unmarked(run[0]!) === unmarked(line)) run.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.length > 1);
}

/** From so many short sentences on, each a line, there is an album. */
const ALBUM = 5;
const SENTENCE = /^(?!编者按|[编开]\S{1,3}[的话按语]\s?:|摘要|导语|核心提示)[^。!?;]{4,80}。$/;

/** The longest run of single sentences below each other, where one in three or more tells what somebody is seen to do. */
export function albumIn(lines: readonly Line[]): readonly Line[] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    const picture = line.as === "furniture" && FILE.test(line.text.trim());
    if (!line.as && SENTENCE.test(line.text.trim())) runs.at(-1)!.push(line);
    else if (!picture && runs.at(-1)!.length) runs.push([]);
  }
  const run = runs.reduce((longest, r) => (r.length > longest.length ? r : longest));
  const scenes = run.filter((l) => readsLikeCaption(l.text.trim().slice(0, -1)));
  const short = run.filter((l) => l.text.trim().length <= LONGEST);
  // Where there is nothing else, the sentences are the text.
  const others = lines.some((l) => !l.as && !run.includes(l) && /。/.test(l.text));
  return others && run.length >= ALBUM && scenes.length * 3 >= run.length && short.length * 2 > run.length ? run : [];
}

/** No picture's words are longer, where who took it stands below them. */
const SCENE = 80;

/** Below a text, sentences each with its photographer's name in a row of its own: an album. */
function signedScenes(lines: readonly Line[]): readonly Line[] {
  const text = lines.filter((l) => !l.as);
  const isName = (l: Line | undefined) => !!l && isPhotographer(l.text) && creditContext(l.text) === "labelled";
  const ends = (l: Line | undefined) => !!l && (/[。!?”]$/.test(l.text.trim()) || isName(l));
  const scenes = text.filter(
    (l, i) => l.text.length <= SCENE && /。$/.test(l.text.trim()) && ends(text[i - 1]) && isName(text[i + 1]),
  );
  const first = text.indexOf(scenes[0]!);
  return scenes.length >= SEVERAL && text.slice(0, first).some((l) => /。/.test(l.text)) ? scenes : [];
}
