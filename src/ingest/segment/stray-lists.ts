import type { Draft, Line, Paragraph } from "../types.ts";
import { headsList, sharedPairs, textOf } from "./headings.ts";

/**
 * 2024年“望汐工匠”名单, and its rows, at the foot of a page's columns: what stands before it there is the last article,
 * though the list may be another's. Its title says whose, where one article alone has those words.
 */

/** Fewer rows may be anything. */
const ROWS = 3;
/** No page has more articles: a file of more is many pages. */
const PIECES = 20;
/** The share of the title's wording that its article has, and of another's at most. */
const OWN = 0.7;
const OTHER = 0.5;

/** @returns the drafts, each such list in the article that its title speaks of */
export function rehomeLists(drafts: Draft[]): Draft[] {
  if (drafts.length > PIECES) return drafts;
  const lists = drafts.map(listIn);
  const texts = drafts.map((d, i) => (lists[i]!.length > d.body.length ? "" : textOf(wordsOf(d)).replace(/\s+/g, "")));
  for (const [i, draft] of drafts.entries()) {
    const list = lists[i]!;
    if (!list.length) continue;
    const title = textOf(list[0]!.lines).replace(/\s+|(?:名单|名册)$/g, "");
    const shares = texts.map((text) => sharedPairs(title, text));
    const home = shares.findIndex((share, k) => share >= OWN && shares.every((s, at) => at === k || s <= OTHER));
    if (home < 0 || home === i) continue;
    drafts[home]!.body.push(...list);
    if (list.length > draft.body.length) draft.body = [];
    else draft.body.splice(draft.body.length - list.length);
  }
  return drafts.filter((d) => d.body.length);
}

const wordsOf = ({ kicker, title, body }: Draft): Line[] => [
  ...kicker,
  ...title,
  ...body.filter((p) => p.kind === "text").flatMap((p) => p.lines),
];

/** The title and the rows that end a text, or are all there is; none where no list does. */
function listIn({ title, body, kicker, subtitle }: Draft): Paragraph[] {
  const at = body.findLastIndex((p) => p.kind !== "row");
  const alone = at < 0 && !kicker.length && !subtitle.length;
  const list: Paragraph[] = alone ? [{ kind: "heading", lines: title }, ...body] : body.slice(Math.max(0, at));
  const isTitled = (alone || at > 0) && list[0]!.lines.length === 1 && headsList(textOf(list[0]!.lines));
  return isTitled && list.length > ROWS ? list : [];
}
