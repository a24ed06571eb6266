import { isBrokenCredit } from "../creditwords.ts";
import { isRollLine, PRINTED_NAME } from "../roll.ts";
import type { Draft, Line } from "../types.ts";
import { cut } from "./credits.ts";
import { fold } from "./fold.ts";
import { isLabelled, isSerial } from "./headings.ts";

/** A roll of names: a line that wants no full stop. */
const NAMES = new RegExp(`^(?:${PRINTED_NAME}[、\\s]+){3,}${PRINTED_NAME}$`, "u");

/** A paragraph that a column break, or a typist at the end of each row, cut in two: it stops in the middle of a sentence. */
export function isBroken(above: readonly Line[], next: Line): boolean {
  const last = above.at(-1)!;
  const end = last.text.trim();
  if (isSerial(next.text) || isLabelled(next.text.trim()) || NAMES.test(end)) return false;
  if (isRollLine(next.text) || isRollLine(end)) return false;
  return (
    /[\p{Script=Han}\p{L}\d,、—“《(]$/u.test(end) && (last.text.length > 24 || /,$/.test(end) || isFlush(above, next))
  );
}

/** Further in stands who signs, or a headline. */
const INDENT = 8;

/** Paragraphs are set in, and this row is not. */
export const isFlush = ([first]: readonly Line[], next: Line): boolean =>
  first!.from >= 2 && first!.from <= INDENT && next.from === 0 && next.gap === 0;

const OPEN =
  /^\s*[【(]?(?:本报|本刊|本网|\p{Script=Han}{2,6})讯[】)]?\s*\([^()]{0,40}$|^\s*\((?:本[报刊网台]|特约|全媒体)?(?:记者|通讯员|图|文|摄影)[^()]{0,24}$/u;
/** No lead-in or credit takes more rows. */
const ROWS = 4;

/** A lead-in or a credit that a row's end broke, 本报讯(记者某某 / 某某)…: held back till its brackets close. */
export class OpenBracket {
  private held: Line | undefined;

  get open(): boolean {
    return this.held !== undefined;
  }

  /**
   * @param next the row below, where rows may be broken
   * @returns the row with those held back before it; null where it is held back itself
   */
  read(row: Line, next: Line | undefined): Line | null {
    const line = this.held ? fold(this.held, row) : row;
    this.held = undefined;
    if (!row.starts && line === row) return row;
    const open =
      next && !next.as && next.starts === false && (OPEN.test(line.text) || isBrokenCredit(line.text, next.text));
    if (open && (line.rows?.length ?? 1) < ROWS) this.held = line;
    return this.held ? null : line;
  }
}

/**
 * A closing credit that a row's end broke: …骨干100名。(某 / 区总工会 某某). It is given to the article.
 * @returns whether the line is the rest of one
 */
export function endsCredit(draft: Draft, line: Line): boolean {
  const lines = draft.body.at(-1)?.lines ?? [];
  const above = lines.at(-1);
  const begun =
    above &&
    line.starts === false &&
    /^[^()]{1,30}\)\s*$/.test(line.text) &&
    /[。!?”…]\s*(\([^()]{1,30})$/.exec(above.text);
  if (!begun) return false;
  const at = above.text.length - begun[1]!.length;
  lines[lines.length - 1] = cut(above, 0, at);
  draft.credits.push({ line: fold(cut(above, at), line), context: "trailing" });
  return true;
}
