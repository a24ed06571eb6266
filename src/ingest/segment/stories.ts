import type { Draft, Line } from "../types.ts";
import { isHeadingText, isSerial, sharedPairs, textOf } from "./headings.ts";
import { written } from "./headline-features.ts";

/**
 * Stories one below the other under a page's column title (送清凉在路上): their headlines are quotations, have no verb or
 * are slogans in two halves, and tell nothing of themselves. But each story sets out somewhere else, and with other
 * words; a part of the story above goes on with its people and places.
 */

/** A place or a house by its name's last characters. */
const PLACE =
  /\p{Script=Han}{2}(?:[镇乡村厂矿]|县(?!委|政|长|总)|街道|社区|公司|集团|林场|车站|工地|医院|学校|小区|车间|驿站)/gu;
/** He, she and it are told of above. */
const LEANS = /[他她它]|^(?:此|该|这|那|同时|会上|随后|此外)/u;
/** A sentence of another story has at most this share of its pairs of characters from the one above. */
const SHARED = 0.4;
/** No story is shorter. */
const SHORTEST = 100;

/**
 * @param run the headings, those of the story above taken off
 * @param next the text below them
 * @param column the title of the column that the story above stands in
 */
export function tellsAnother(
  run: readonly Line[],
  next: Line | undefined,
  draft: Draft,
  column: readonly Line[],
): boolean {
  const [headline] = run;
  if (!next || run.length !== 1 || !column.length || !draft.title.length) return false;
  const text = headline!.text.trim();
  if (text.length < 6 || isSerial(text) || !isHeadingText(text) || written(draft) < SHORTEST) return false;
  if (draft.body.some((p) => p.kind === "heading")) return false;
  const [opening] = next.text.trim().split("。") as [string];
  const above = textOf([...draft.title, ...draft.body.flatMap((p) => p.lines)]);
  const elsewhere = [...opening.matchAll(PLACE)].some(([place]) => !above.includes(place));
  return elsewhere && !LEANS.test(opening) && sharedPairs(opening, above) < SHARED;
}
