import type { Line } from "../types.ts";
import { cut, trimmed } from "./credits.ts";

/** What a site sets invisibly at a paragraph's end so that copies of it are spoilt: 。 8 +c:Rk TpqH _%G. */
const JAM = /(?<=[。!?;:”…)】])\s+(?=\S)[\x20-\x7e]{4,40}$/;
/** No words in Latin letters have such marks; an address has. */
const STRANGE = /[#^~%_<>{}\\|$`;+*=@]/;
const ADDRESS = /https?:|www\.|\w@\w|\.(?:com|cn|net|org)\b/i;

/** No jam is longer, with the blanks before it. */
const LONGEST = 60;

/** A line's text, and what a site spoilt it with as a line of its own. */
export function partJam(line: Line): Line[] {
  const tail = Math.max(0, line.text.length - LONGEST);
  const match = line.as ? null : JAM.exec(line.text.slice(tail).trimEnd());
  if (!match || !STRANGE.test(match[0]) || ADDRESS.test(match[0])) return [line];
  const at = tail + match.index;
  return [cut(line, 0, at), { ...trimmed(cut(line, at)), as: "furniture" }];
}
