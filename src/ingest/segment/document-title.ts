import { isNotice } from "../notice.ts";
import type { Line, Page } from "../types.ts";
import { foldAll } from "./fold.ts";

/**
 * The title of an official document, set over several rows: who issues it, 关于…, and what it is
 * (某某总工会 某某局 / 关于公布… / 获奖名单的通知).
 */

const ISSUER = /^\p{Script=Han}{2,24}(?:会|局|部|办公室|委|厅|院|校|公司|集团|中心|政府|党组|党委|团委)$/u;
const MATTER = /^\s*关于\S/;
/** No row of a title is longer, and none of a sentence's parts. */
const LONGEST = 48;
const PROSE = /[。;:!?]/;
/** Rows of a title, and blank rows between them. */
const MOST = { issuers: 3, rows: 4, gap: 1 };

/** @returns a page's lines, the rows of such a title as one heading */
export function documentTitles({ lines }: Page): readonly Line[] {
  const all: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const to = isRow(lines[i]!) && MATTER.test(lines[i]!.text) ? titleEnd(lines, i) : i;
    const issuers = to > i ? issuersAbove(lines, i) : 0;
    if (to - i + issuers < 2) all.push(lines[i]!);
    else {
      all.splice(all.length - issuers, issuers, { ...foldAll(lines.slice(i - issuers, to)), hint: "heading" });
      i = to - 1;
    }
  }
  return all;
}

const isRow = ({ as, text, hint }: Line): boolean =>
  !as && hint !== "text" && hint !== "row" && text.trim().length <= LONGEST && !PROSE.test(text);

/** The row below the one that says what the document is; the first row's own where no such row follows. */
function titleEnd(lines: readonly Line[], at: number): number {
  for (let i = at; i < at + MOST.rows && i < lines.length; i++) {
    const line = lines[i]!;
    if (!isRow(line) || (i > at && line.gap > MOST.gap)) return at;
    if (isNotice(line.text.trim())) return i + 1;
  }
  return at;
}

/** How many rows right above name the issuers. */
function issuersAbove(lines: readonly Line[], at: number): number {
  let from = at;
  while (from > 0 && at - from < MOST.issuers && lines[from]!.gap <= MOST.gap && isIssuers(lines[from - 1]!)) from--;
  return at - from;
}

const isIssuers = (line: Line): boolean =>
  isRow(line) &&
  line.text
    .trim()
    .split(/\s+|、/)
    .every((name) => ISSUER.test(name));
