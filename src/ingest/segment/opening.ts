import type { Draft, Line } from "../types.ts";
import { assignAround, digestHead } from "./account-head.ts";
import { assignHeadings } from "./assign.ts";
import type { Assigned, Setting } from "./assigned.ts";
import type { ColumnTitle } from "./column-title.ts";
import { NUMBER } from "./draft-lines.ts";
import { CASE } from "./headline-features.ts";
import { isAccount, isOwner, isSitePart, isWriter } from "./whose-page.ts";

/** What the headings held back are of the article that they open. */

export interface Opening {
  /** Null where none of the lines is a heading. */
  assigned: Assigned | null;
  /** Who wrote what stands below. */
  writer: Line | null;
  /** Lines among them that are no headings: numbers, accounts, what a digest says of itself. */
  aside: Line[];
}

/**
 * @param held headings that stand together
 * @param timed the title above a public account's time, where there is one
 * @param drafts the articles so far; one that turns out to be a column's title and note is taken off
 */
export function openingOf(
  held: readonly Line[],
  timed: Line | undefined,
  page: Setting,
  column: ColumnTitle,
  drafts: Draft[],
): Opening {
  const put = (lines: readonly Line[], as: Line["as"]) => aside.push(...lines.map((l) => ({ ...l, as })));
  const aside: Line[] = [];
  // A number by itself, above or below a headline, is decoration.
  const isNumber = (l: Line) => NUMBER.test(l.text.trim()) || CASE.test(l.text.trim());
  put(held.filter(isNumber), "furniture");
  let run = held.filter((l) => !isNumber(l));
  if (!run.length) return { assigned: null, writer: null, aside };
  const digest = page.scraped && page.first ? digestHead(run) : null;
  if (digest) {
    column.name(digest.title);
    put(digest.others, "boilerplate");
    run = digest.piece;
  }
  // Below the time stand slogans, however they are worded.
  if (timed && run.includes(timed) && run.indexOf(timed) < run.length - 2) {
    const { assigned, names } = assignAround(timed, run);
    put(names, "furniture");
    return { assigned, writer: null, aside };
  }
  column.makeOf(drafts, run);
  column.meet(run);
  if (page.scraped && isOwner(run, page.around)) put([run.pop()!], "furniture");
  if (page.scraped && page.first && isSitePart(run, page.around)) put([run.shift()!], "furniture");
  if (page.scraped && page.first && isAccount(run)) put([run.shift()!], "furniture");
  const writer = isWriter(run, page.around) ? run.pop()! : null;
  return { assigned: assignHeadings(run, { ...page, first: !drafts.length }), writer, aside };
}
