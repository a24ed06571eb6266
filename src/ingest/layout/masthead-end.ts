import { furnitureKind } from "../furniture.ts";
import { readPageHead } from "../pagehead.ts";
import { isDrawn } from "./ruled.ts";

/** Rows that a masthead may take, and how long the names in it are. */
const MASTHEAD = { rows: 8, name: 12, body: 24 };
/** Whose paper it is. */
const BODY = /^[\p{Script=Han}\s]+(?:工\s?会|总\s?会|协\s?会|委\s?员\s?会)$/u;
/** 〔纯文字版电子会讯…〕: in brackets over the masthead, which edition it is. */
const EDITION = /^[(〔【[][^)〕】\]]{0,16}版[^)〕】\]]{0,40}[)〕】\]]$/;

/**
 * The row below a page's masthead: above a row that tells the issue or its day stand names alone, the bulletin's, the
 * publisher's, the section's. 0 where no such row stands among the first.
 */
export function mastheadEnd(rows: readonly string[]): number {
  let end = 0;
  let filled = 0;
  let told: string | undefined;
  for (let i = 0; i < rows.length && filled < MASTHEAD.rows; i++) {
    const row = rows[i]!.trim();
    if (!row || isDrawn(row) || EDITION.test(row)) continue;
    filled++;
    const head = readPageHead(row);
    if (head?.issued && !head.posted && !/来源|作者/.test(row)) {
      // 《某某职工报》(2020年8月13日 02版): the day once more, below the headline.
      if (head.issued === told) break;
      [end, told] = [i, head.issued];
    } else if (
      !head &&
      !furnitureKind(row) &&
      (row.replace(/\s/g, "").length > (BODY.test(row) ? MASTHEAD.body : MASTHEAD.name) || /[。，,:!?]/.test(row))
    )
      break;
  }
  return end;
}
