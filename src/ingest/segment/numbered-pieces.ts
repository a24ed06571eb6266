import type { Line, Page } from "../types.ts";
import { leadStrength } from "./headings.ts";
import { numbersAlone } from "./numbered-parts.ts";

/**
 * 01 / 某某会召开 / 5月8日,…, 02 / …: a round-up's pieces, each under its number by itself and a headline, with no text above the
 * first. Where most of them open with a day, so do the others begin.
 */

const NUMBER = /^(?:NO\.?\s?|第)?0?(\d{1,2})[.、]?$/i;
const HEAD = { min: 5, max: 32 };

/** @returns the page's lines, the headlines below such numbers hinted as ones that begin an article */
export function numberedPieces(page: Page): readonly Line[] {
  const { lines } = page;
  const { at, opened } = numbersAlone(page, NUMBER);
  if (!at.length || opened) return lines;
  const pieces = at.map((i) => lines.slice(i + 1, i + 6).filter((l) => !l.as));
  const dated = pieces.filter(([, text]) => text && leadStrength(text.text) >= 2).length;
  if (!pieces.every(isPiece) || dated * 2 <= pieces.length) return lines;
  const heads = new Set(pieces.map(([head]) => head!));
  return lines.map((line): Line => (heads.has(line) ? { ...line, hint: "heading", begins: true } : line));
}

function isPiece([head, text]: readonly Line[]): boolean {
  const title = head?.text.trim() ?? "";
  return title.length >= HEAD.min && title.length <= HEAD.max && !/[。,;:]$/.test(title) && /。/.test(text?.text ?? "");
}
