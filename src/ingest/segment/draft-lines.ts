import { readsLikeCaption } from "../captions.ts";
import { isRollGroup } from "../roll.ts";
import type { Draft, Flow, Line } from "../types.ts";
import { areAuthors, OPENING } from "./begins.ts";
import { isBroken } from "./broken.ts";
import { addCaption } from "./caption-lines.ts";
import { trimmed } from "./credits.ts";
import { headsList, isSerial, sharedPairs, textOf } from "./headings.ts";
import { written } from "./headline-features.ts";
import { repeatsTitle } from "./pictures.ts";

/** What a line becomes that an article takes in below its headline. */

/** 1, 一, (二), No.3: a number and no more. */
export const NUMBER = /^[(]?(?:(?:No\.?|NO\.?)?\s*\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)、.]?$/;

/** A line of running text: it goes on with the paragraph above, or begins one. */
export function addText(draft: Draft, line: Line, flow: Flow): void {
  const text = line.text.trim();
  const last = draft.body.at(-1);
  const flows = flow === "columns";
  if (last?.kind === "text" && (!line.starts || (!flows && isBroken(last.lines, line)))) last.lines.push(line);
  else draft.body.push({ kind: !flows && isSerial(text) && text.length < 60 ? "item" : "text", lines: [line] });
}

/** A row of a table, or a cell's next line. */
export function addRow(draft: Draft, line: Line): void {
  const last = draft.body.at(-1);
  if (!line.starts && last?.kind === "row") last.lines.push(line);
  else draft.body.push({ kind: isRollGroup(line.text) ? "heading" : "row", lines: [line] });
}

/**
 * A line set like a headline that begins no article: a heading inside the text, a caption, or a line of the text.
 * @param alone whether no other such line stands beside it
 * @param part whether a part's number stands above it
 * @returns whether the draft has taken it; a bare number, and the headline said again, are decoration
 */
export function addInside(draft: Draft, line: Line, alone: boolean, part = false): boolean {
  const set = trimmed(line);
  const text = set.text.trim();
  if (NUMBER.test(set.text) || (!draft.body.length && text === textOf(draft.title))) return false;
  if (repeatsTitle(set, draft) || (alone && !part && !isSerial(set.text) && readsLikeCaption(set.text)))
    addCaption(draft, line);
  else draft.body.push({ kind: part || isInnerHeading(draft, set.text, alone) ? "heading" : "text", lines: [set] });
  return true;
}

function isInnerHeading(draft: Draft, text: string, alone: boolean): boolean {
  if (isSerial(text) && text.length <= 30) return true;
  const speech = /(?:指出|强调|表示|要求|说|介绍|认为)$/.test(text);
  return alone && written(draft) >= OPENING && text.length <= 20 && !speech;
}

/** A short line right above the next article's headline: who wrote the one above, or its last words. */
export function addLast(draft: Draft, line: Line): void {
  if (areAuthors(line)) draft.credits.push({ line: trimmed(line), context: "labelled" });
  else draft.body.push({ kind: "text", lines: [trimmed(line)] });
}

/** Whether headings over a table name those of whom the article above has told: 某某奖章获得者名单. */
export const isItsList = (heads: readonly Line[], { title, kicker, subtitle, body }: Draft): boolean =>
  heads.length === 1 &&
  headsList(heads[0]!.text) &&
  (OF_NOTHING.test(heads[0]!.text.trim()) ||
    sharedPairs(heads[0]!.text, textOf([...kicker, ...title, ...subtitle, ...body.flatMap((p) => p.lines)])) >= 0.5);

/** 获奖名单(各组前三名): a list that does not say of what. */
const OF_NOTHING = /^(?:获奖|得奖|表彰|受表彰|入选|入围)(?:名单|名册)(?:\([^)]{1,12}\))?$/;
