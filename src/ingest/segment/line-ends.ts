import { COPIED_FROM } from "../furniture.ts";
import type { Flow, Line } from "../types.ts";
import { cut, trimmed } from "./credits.ts";

/** What stands at a line's end and is no text of it: what a site sets there, a picture's words in brackets, a speech's makers. */

/** What a site sets invisibly at a paragraph's end so that copies of it are spoilt: 。 8 +c:Rk TpqH _%G. */
const JAM = /(?<=[。!?;:”…)】])\s+(?=\S)[\x20-\x7e]{4,40}$/;
/** No words in Latin letters have such marks; an address has. */
const STRANGE = /[#^~%_<>{}\\|$`;+*=@]/;
const ADDRESS = /https?:|www\.|\w@\w|\.(?:com|cn|net|org)\b/i;

/** [放大图片]: what one can do with a picture. */
const BUTTON = /\s*[[(【](?:(?:点击?)?(?:放大|查看|浏览|看)(?:图片|大图|原图)|复制(?:本帖)?链接)[\])】]$/;
/** …。(上图为某某在…,右图为…。) */
const SHOWN = /(?<=[。!?”])\s*\([上下左右]?图(?:片?为|:)[^()。]{5,90}。?\)$/;

/** (根据录音整理,未经本人审阅  整理:某某): how a speech came to be written down, before who wrote it. */
const WRITTEN_DOWN =
  /^\((?:本文|此文)?(?:系|是)?根据(?:现场)?(?:录音|讲话|发言|记录)整理(?:[,;、\s]*未经\S{2,6}?审[阅核定])?(?:[,;。\s]+|(?=\)))/;

/** …三千人。 |: the edge of the cell that a saved page set its text in. */
const CELL = /(?<=[。!?”)】])\s*\|$|(?<=[\p{Script=Han}…])\s+\|$/u;
/** …启动仪式 ----摘录自《某某报》: where a headline was copied from. */
const EXCERPT = /(?<=\S{6})\s*(?:-{2,6}|—{1,3})\s*(?:摘录?自|摘编自|转载?自|选自)\s*[《“][^《》“”]{2,20}[》”]$/;

/** Nothing of the kind is longer, with the blanks before it. */
const LONGEST = 160;

/** A line's text, and what stands at its end as a line of its own. */
export function partEnd(line: Line, flow: Flow): Line[] {
  const from = Math.max(0, line.text.length - LONGEST);
  const tail = line.as ? "" : line.text.slice(from).trimEnd();
  const ended = (match: RegExpExecArray, set: Partial<Line>): Line[] => [
    cut(line, 0, from + match.index),
    { ...trimmed(cut(line, from + match.index)), ...set },
  ];
  const cells = line.as ? [] : cellsOf(line);
  if (cells.length > 1) return cells;
  const copied = COPIED_FROM.exec(tail);
  if (copied && from + copied.index > 0) return ended(copied, { as: "boilerplate" });
  const jam = JAM.exec(tail);
  if (jam && STRANGE.test(jam[0]) && !ADDRESS.test(jam[0])) return ended(jam, { as: "furniture" });
  const button = BUTTON.exec(tail);
  if (button && from + button.index > 0) return ended(button, { as: "furniture" });
  const edge = CELL.exec(tail) ?? (/。/.test(line.text) ? null : EXCERPT.exec(tail));
  if (edge) return ended(edge, { as: "furniture" });
  const note = line.as ? "" : (WRITTEN_DOWN.exec(line.text)?.[0] ?? "");
  if (note) return withoutNote(line, note.length);
  // In columns a row holds but a part of the brackets.
  const shown = flow === "paragraphs" ? SHOWN.exec(tail) : null;
  return shown ? ended(shown, { hint: "caption", starts: true, gap: 0 }) : [line];
}

function withoutNote(line: Line, length: number): Line[] {
  const makers = cut(line, length);
  if (!/\p{L}/u.test(makers.text)) return [{ ...line, as: "furniture" }];
  return [{ ...cut(line, 0, length), as: "furniture" }, makers];
}

/** ▲某某在抗议。 | ▲某某发言。 |: a table's row of pictures, the words of each in a cell. */
function cellsOf(line: Line): Line[] {
  if (!/^[▲▼△▽][^|]{4,90}\|\s{0,4}[▲▼△▽]/.test(line.text)) return [];
  const bars = [...line.text.matchAll(/\s*\|/g)].slice(0, CELLS);
  const ends = [...bars.map((bar) => bar.index), line.text.length];
  return ends.flatMap((end, i): Line[] => {
    const bar = bars[i - 1];
    const from = bar ? bar.index + bar[0].length : 0;
    const cell = trimmed(cut(line, from, end));
    const edge: Line[] = bar ? [{ ...trimmed(cut(line, bar.index, from)), as: "furniture", gap: 0 }] : [];
    return cell.text ? [...edge, { ...cell, hint: "caption", starts: true, gap: 0 }] : edge;
  });
}

/** No row has more. */
const CELLS = 6;
