import type { Person } from "../../../archive/article.ts";
import { endsInPost } from "../../posts.ts";
import { LISTED_NAME, PRIZE, rollLine } from "../../roll.ts";

/** 张某 某某厂细纱甲班, row below row: an honours list that tells of each person the team or the unit, and no post. */

const ROW = new RegExp(`^(${LISTED_NAME}) (\\p{Script=Han}{4,14})$`, "u");
/** So many rows below each other are a list, if so many of them by themselves look like a roll's. */
const ENOUGH = { rows: 4, sure: 0.6 };

/** 二等奖, between the rows of those who won it: the list goes on. */
const BETWEEN = new RegExp(`^${PRIZE}(?:[(\uff08][^()\uff08\uff09]{1,8}[)\uff09])?[:\uff1a]?$`, "u");

/** @returns whom each such paragraph names, by the paragraphs' places */
export function rollRows(texts: readonly string[]): ReadonlyMap<number, Person> {
  const found = new Map<number, Person>();
  let run: { at: number; person: Person; sure: boolean }[] = [];
  for (const [at, text] of [...texts, ""].entries()) {
    const [, name, unit] = ROW.exec(text) ?? [];
    if (name && endsInPost(unit!) === null) {
      run.push({ at, person: { name, roles: [unit!] }, sure: rollLine(text) !== null });
      continue;
    }
    if (run.length && BETWEEN.test(text)) continue;
    const sure = run.filter((row) => row.sure).length;
    if (run.length >= ENOUGH.rows && sure >= run.length * ENOUGH.sure)
      for (const row of run) found.set(row.at, row.person);
    run = [];
  }
  return found;
}
