import type { Line } from "../types.ts";
import { cut } from "./credits.ts";

/**
 * A bulletin's imprint at the foot of a text: where its office is, who answers for it, who printed it and how often
 * (社址:… 电话:… / 督印人:… 承印:…). Rows of labels with their values, the last on the page; no article's.
 */

const WHO = "督印人?|发行人?|出版(?:人|者|单位|机构)?|编印|社长|总?编辑|主编|编辑(?:部|委员会)|校对|排版|设计|制作";
const WHERE = "[社会]址|地址|通讯处|电话|传真|电邮|电子邮[箱件]|E-?mail|网址|网站|邮[编箱]|邮政编码";
const PRINT = "承印(?:人|者|厂|商|单位)?|印刷(?:者|厂)?|印[数量]|印张|开本|定价|售价|准印证号?";
const PAIR = new RegExp(`^(?:本[刊报会])?(?:${WHO}|${WHERE}|${PRINT})\\s*[:|]\\s*\\S`, "i");
/** Whoever reads one of these is told of the bulletin, and not of whom to ring about a notice. */
const SURE = /(?:^|\s)(?:[社会]址|督印人?|发行人|承印\S{0,2}|印[数量])\s*[:|]/;
/** No imprint has more rows. */
const ROWS = 8;

/** @returns the page's lines, the rows of its imprint told from the text */
export function imprint(lines: readonly Line[]): Line[] {
  const open = lines.filter((l) => l.as !== "furniture" && l.as !== "boilerplate");
  const foot = open.slice(-ROWS);
  const rows = foot
    .slice(foot.findLastIndex((l) => !isRow(l)) + 1)
    .filter((l) => !l.as || (l.as === "editors" && SURE.test(l.text)));
  const found = new Set(rows.some((l) => SURE.test(l.text)) ? rows : []);
  return lines.flatMap((line) => (found.has(line) ? piecesOf(line).map(told) : [line]));
}

/** 督印人:某某   编辑:某某 某某: each piece between wide gaps is a label with its value. */
const isRow = (line: Line): boolean => line.as === "editors" || piecesOf(line).every(({ text }) => PAIR.test(text));

const piecesOf = (line: Line): Line[] =>
  [...line.text.matchAll(/\S+(?:\s\S+)*/g)].map((m) => cut(line, m.index, m.index + m[0].length));

const told = (piece: Line): Line => ({ ...piece, as: EDITED.test(piece.text) ? "editors" : "furniture" });

const EDITED = /^\S{0,4}(?:编辑|主编|总编辑?|校对|排版|设计)\s*[:|]/;
