import { surnameAt } from "../../../text/surnames.ts";
import { isTranscribed } from "../../../text/transcription.ts";
import { nameOdds } from "../../namemodel.ts";
import { LISTED_NAME } from "../../roll.ts";

/** 某某(某某学院) 某某(某某学院), row below row: winners with where they work in brackets, two or more in each row. */

const UNIT =
  "[(\uff08]\\p{Script=Han}{2,16}(?:[院系校厂矿部处局室站段队所班组店]|公司|集团|中心|车间|工会|[小中大]学)[)\uff09]";
const CARDS = new RegExp(`^(?:${LISTED_NAME}${UNIT}[、\\s]?){2,6}$`, "u");
const NAME = new RegExp(`${LISTED_NAME}(?=${UNIT})`, "gu");
/** So many cards are a list, if so many of them by themselves are like names. */
const ENOUGH = { cards: 4, sure: 0.6 };

/** @returns whom each such paragraph names, by the paragraphs' places */
export function cardRows(texts: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const rows = texts.flatMap((text, at) => {
    const names = CARDS.test(text) ? [...text.matchAll(NAME)].map(([name]) => name) : [];
    return names.length ? [[at, names] as const] : [];
  });
  const all = rows.flatMap(([, names]) => names);
  const sure = all.filter((name) => name.includes("·") || (nameOdds(name) ?? -9) > 0);
  const may = all.every((name) => name.includes("·") || surnameAt(name, 0) !== "" || isTranscribed(name));
  return new Map(may && all.length >= ENOUGH.cards && sure.length >= all.length * ENOUGH.sure ? rows : []);
}
