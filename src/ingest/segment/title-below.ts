import type { Draft, Flow, Line } from "../types.ts";
import type { Assigned } from "./assigned.ts";
import { textOf } from "./headings.ts";

/**
 * A PDF's text may hold a headline behind the text that it heads. Headings that end a page of print, with no text below
 * them, are the headline of the last article, where it has none, or its section's name in the place of one.
 */

/** 班组天地: four to six characters that tell of nothing. */
const NAME = /^\p{Script=Han}{2,6}$/u;
/** A page number or a button is no headline. */
const SHORTEST = 6;

export const lacksTitle = (draft: Draft, run: readonly Line[], flow: Flow): boolean =>
  flow === "columns" &&
  run.length > 0 &&
  run.length <= 3 &&
  draft.body.length > 0 &&
  !draft.kicker.length &&
  !draft.subtitle.length &&
  draft.title.length <= 1 &&
  (!draft.title.length || NAME.test(textOf(draft.title).replace(/\s/g, ""))) &&
  run.every((l) => l.hint === "heading" && l.text.trim().length >= SHORTEST) &&
  run[0]!.no > Math.max(...draft.body.flatMap((p) => p.lines).map((l) => l.no));

/** Gives the article its headline from below; the name over its text is its section. */
export function titleFromBelow(draft: Draft, { kicker, title, subtitle }: Assigned): void {
  if (draft.title.length) draft.section = draft.title;
  Object.assign(draft, { kicker, title, subtitle });
}
