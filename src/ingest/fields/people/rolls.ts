import { surnameAt } from "../../../text/surnames.ts";
import { isTranscribed, morphemesAt } from "../../../text/transcription.ts";
import { looksLikeName, nameOdds } from "../../namemodel.ts";
import { endsInPost } from "../../posts.ts";
import { LISTED_NAME, PRIZE } from "../../roll.ts";
import { postAmong } from "./among.ts";
import type { Mention } from "./mention.ts";
import { peopleOfUnits } from "./of-units.ts";
import { electedTo, labelRole } from "./place.ts";

/** Lists in which all are names, though one by itself might be a word: honours, members, winners. */

/** 委员:甲、乙、丙。 */
const LABELLED = new RegExp(`(?<=[:\uff1a])(?:${LISTED_NAME}[、 ]){2,}${LISTED_NAME}(?=[。;\uff1b]|$)`, "gu");
/** 甲、乙、丙分别获…: said of each one, and of people alone. */
const EACH = new RegExp(
  `(?<=^|[。;,:\uff1b\uff0c\uff1a])(?:${LISTED_NAME}、)+${LISTED_NAME}(?<!当选|获选|被选|担任|出任)(?=分别(?:[荣夺斩]?获|夺|摘|当选|担任|作|发言|介绍)|分获|当选|荣获|为)`,
  "gu",
);
/** 甲 乙 丙, as a paragraph of its own. */
const GRID = new RegExp(`^(?:${LISTED_NAME} ){2,}${LISTED_NAME}$`, "gu");
/** 焊工 甲 乙 丙 丁: a row of a table of winners, behind what they won it in. */
const TABLE_ROW = new RegExp(`(?<=^[\\p{Script=Han}A-Za-z\\d]{2,10} )(?:${LISTED_NAME} ){2,}${LISTED_NAME}$`, "gu");
/** 甲（某厂钳工）乙（某矿司机）丙（某院医师）: one behind the other, each with where he works. */
const CARDS = new RegExp(
  `(?<=^|[。;:\uff1b\uff1a\\s])(?:${LISTED_NAME}[(\uff08][^()\uff08\uff09]{2,20}[)\uff09][、\\s]?){3,}`,
  "gu",
);

const OF_UNIT = "(?:[(\uff08][^()\uff08\uff09]{1,20}[)\uff09])?";
const WINNER = `\\p{Script=Han}{2,8}(?:·\\p{Script=Han}{1,8})?${OF_UNIT}`;
/** 第一名甲（某某矿）, 二等奖 甲 乙: who stands behind a prize, up to the next mark. */
const WINNERS = new RegExp(`(?<=${PRIZE}[:\uff1a ]?)${WINNER}(?:[、 ]${WINNER})*(?=[，,。;\uff1b]|$)`, "gu");

/** 第一名 甲 某某处 96.5: a row of a table of results. */
const RESULT_ROW = new RegExp(`(?<=^${PRIZE} )${LISTED_NAME}(?= \\S)`, "gu");

/** ①甲(某某厂) 12″03 ②…: how a race ended. */
const RANKED =
  /(?<=[①-⑳] ?)\p{Script=Han}{2,8}(?:·\p{Script=Han}{1,8})?(?=[(\uff08][^()\uff08\uff09]{2,20}[)\uff09])/gu;

/** …甲、乙、丙等: behind a post, or before one; where the first begins is yet to be told. */
const AMONG = /(?:、\p{Script=Han}{2,4}){2,}等/gu;
const OPENS = /(?:^|[^\p{Script=Han}、]|以及|还有)$/u;

/** 市总工会领导甲、乙、丙等, 以及甲、乙、丙等班子成员: all that stand in a list of those who hold a post are names. */
function amongThose(text: string): { name: string; at: number }[] {
  return [...text.matchAll(AMONG)].flatMap(({ 0: list, index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    const led = (n: number) => endsInPost(before.slice(0, -n)) !== null;
    const told = postAmong(text.slice(index + list.length - 1)).length > 0;
    const length = [3, 2].find(
      (n) => looksLikeName(before.slice(-n)) && (led(n) || (told && OPENS.test(before.slice(0, -n)))),
    );
    if (!length) return [];
    const at = index - length;
    const whole = text.slice(at, index + list.length - 1);
    const names = [...whole.matchAll(/[^、]+/g)].map((n) => ({ name: n[0], at: at + n.index }));
    return names.every((n) => looksLikeName(n.name, -1)) ? names : [];
  });
}

/** A unit wins prizes as well: one winner by himself must look like a person, or be told from his unit. */
function winnersIn(text: string): { name: string; at: number }[] {
  return [...text.matchAll(WINNERS)].flatMap(({ 0: list, index }) => {
    const items = [...list.matchAll(new RegExp(WINNER, "gu"))].map((n) => {
      const name = n[0].replace(/[(\uff08].*/, "");
      return { name, at: index + n.index, proven: name !== n[0] || list !== n[0] };
    });
    return items.every(({ name, proven }) => isWinner(name, proven)) ? items : [];
  });
}

const isWinner = (name: string, proven: boolean): boolean =>
  morphemesAt(name, 0) === name.length ||
  name.includes("·") ||
  (proven ? (nameOdds(name) ?? -9) > -3 : looksLikeName(name));

/** Where such a list stands all in it are names, though one by itself might be a word. */
export function rollCall(text: string): Map<number, Mention> {
  const found = new Map<number, Mention>();
  const ranked = [...text.matchAll(RANKED), ...text.matchAll(RESULT_ROW)].map(({ 0: name, index }) => ({
    name,
    at: index,
  }));
  for (const n of [...amongThose(text), ...winnersIn(text), ...ranked.filter(({ name }) => isWinner(name, true))])
    found.set(n.at, { ...n, roles: [], sure: true });
  for (const n of [...listedIn(text, TABLE_ROW), ...listedIn(text, CARDS)])
    found.set(n.at, { ...n, roles: [], sure: true });
  for (const n of peopleOfUnits(text)) found.set(n.at, n);
  for (const list of [LABELLED, EACH, GRID].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const names = [...list[0].matchAll(/[^、 ]+/g)].map((n) => ({ name: n[0], at: list.index + n.index }));
    const role = labelRole(text, list.index);
    if ((!role && /[:\uff1a]/.test(text[list.index - 1] ?? "")) || !areNames(names.map((n) => n.name))) continue;
    const roles = role ?? electedTo(text.slice(list.index + list[0].length));
    // Anything may be 为 something; people are elected to a post.
    if (!role && text[list.index + list[0].length] === "为" && !roles.length) continue;
    for (const n of names) found.set(n.at, { ...n, roles, sure: true });
  }
  return found;
}

/** The names of such lists, with nothing said in brackets of each. */
const listedIn = (text: string, pattern: RegExp): { name: string; at: number }[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: list, index }) => {
    const names = [...list.matchAll(new RegExp(`${LISTED_NAME}(?=[(\uff08 ]|$)`, "gu"))]
      .filter((n) => !/[(\uff08][^)\uff09]*$/.test(list.slice(0, n.index)))
      .map((n) => ({ name: n[0], at: index + n.index }));
    return areNames(names.map((n) => n.name)) ? names : [];
  });

function areNames(list: readonly string[]): boolean {
  const likely = list.filter((n) => n.includes("·") || surnameAt(n, 0).length === 2 || (nameOdds(n) ?? -9) > 0);
  return (
    likely.length >= list.length * 0.6 && list.every((n) => n.includes("·") || surnameAt(n, 0) || isTranscribed(n))
  );
}
