import type { Line, Page } from "../types.ts";
import { creditContext } from "./credits.ts";
import { leadStrength } from "./headings.ts";
import { numbersAlone } from "./numbered-parts.ts";

/**
 * 01 / 某某会召开 / 5月8日,…, 02 / …: a round-up's pieces, each under its number by itself and a headline, with no text above the
 * first. Where most of them open with a day, so do the others begin.
 */

const NUMBER = /^(?:NO\.?\s?|第)?0?(\d{1,2})[.、]?$/i;
/** A text's first sentence may be set in so many short rows. */
const OPENING = 2;
/** Below a piece's author may stand a picture's words. */
const TAIL = 3;
const HEAD = { min: 5, max: 32 };

/** @returns the page's lines, the headlines below such numbers hinted as ones that begin an article */
export function numberedPieces(page: Page): readonly Line[] {
  const { lines } = page;
  const { at, opened } = numbersAlone(page, NUMBER);
  if (!at.length || opened) return lines;
  const pieces = [...at.slice(1), lines.length].map((to, n) => lines.slice(at[n]! + 1, to).filter((l) => !l.as));
  // A text's parts may be told in short rows as well: pieces in such rows have their own authors.
  const signed = pieces.filter((piece) => piece.slice(-TAIL).some((l) => creditContext(l.text) !== null)).length;
  const inRows = signed * 2 > pieces.length;
  const texts = pieces.map(([, ...rows]) => rows.slice(0, inRows ? OPENING : 1));
  const dated = texts.filter((rows) => rows.some((row) => leadStrength(row.text) >= 2)).length;
  if (!pieces.every((piece) => isPiece(piece, inRows)) || dated * 2 <= pieces.length) return lines;
  const heads = new Set(pieces.map(([head]) => head!));
  const numbers = new Set(at.map((i) => lines[i]!));
  return lines.map((line): Line => {
    if (numbers.has(line)) return { ...line, as: "furniture" };
    return heads.has(line) ? { ...line, hint: "heading", begins: true } : line;
  });
}

function isPiece([head, ...rows]: readonly Line[], inRows: boolean): boolean {
  const title = head?.text.trim() ?? "";
  return (
    title.length >= HEAD.min &&
    title.length <= HEAD.max &&
    !/[。,;:]$/.test(title) &&
    (inRows ? rows : rows.slice(0, 1)).some((row) => /。/.test(row.text))
  );
}
