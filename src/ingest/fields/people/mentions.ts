import { surnameAt } from "../../../text/surnames.ts";
import { nameOdds } from "../../namemodel.ts";
import { nameAt } from "../../names.ts";
import { endsInPost, postAfter } from "../../posts.ts";
import { LISTED_NAME } from "../../roll.ts";
import { clauseStart, electedTo, evidenceAt, labelRole, NEED, sharedRole } from "./evidence.ts";
import type { Mention } from "./mention.ts";
import { commonWordHere, completesPost, isNoName, midWord, settle, unlistedName } from "./plausible.ts";
import { roleAfter, rolesBefore } from "./roles.ts";

/** Where people are named in a paragraph. */

const SPEECH =
  /^(?:同志)?(?:说|表示|介绍|指出|强调|认为|坦言|告诉|感慨|回忆|笑|要求|提出|带领|一行|率|代表|宣读|宣布|主持|致辞|讲话|参加|出席|走|来到|陪同|作|从事|获|当选|连任|卸任|统计|解读|荣获|第一|负责|接过|站|坐|拿|正|也|就|在|每|把|带|还|又|已|曾|从|为|给|和|与|没|不|一|家|今年|今天|那|用|跟|听|看|算|想|想了|数|挑|做|产|端|管)/;

const NOT_GIVEN =
  /某|师傅|先生|女士|老师|同志|大姐|大哥|阿姨|氏|们|主席|书记|主任|经理|(?:总|工|队|局|部|区|县|镇|乡|村|街|室|厂|组|班|社|校|站|市)$|[二三四五六七八九十百千万][成个名位人次年月日]/;

const WEAK = /^[望和于向从为常时全都同连应成由还别当经毋来去有能才正]/;

export function mentionsIn(text: string, pageText: string, known: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  const rolled = rollMention(text);
  if (rolled) mentions.push(rolled);
  const called = rollCall(text);
  for (let at = rolled ? rolled.name.length : 0; at < text.length; at++) {
    const listed = called.get(at);
    if (listed) {
      mentions.push(listed);
      at += listed.name.length - 1;
      continue;
    }
    const mention = knownAt(text, at, known) ?? mentionAt(text, at, pageText, mentions);
    if (!mention) continue;
    mentions.push(mention);
    at = mention.at + mention.name.length - 1;
  }
  return mentions;
}

function knownAt(text: string, at: number, known: readonly string[]): Mention | null {
  const name = known.find((n) => text.startsWith(n, at));
  if (!name) return null;
  const posts = endsInPost(text.slice(0, at).replace(/[“‘]$/, ""))
    ? rolesBefore(text, at)
    : (labelRole(text, at) ?? []);
  const rest = text.slice(at + name.length);
  return { name, at, roles: [...posts, ...roleAfter(text, at, name), ...electedTo(rest)], sure: true };
}

/** A line of an honours list: the name, then what its bearer is. */
function rollMention(text: string): Mention | null {
  if (/[。:\uff1a]/.test(text) || text.length > 50) return null;
  const match =
    /^(\p{Script=Han}{2,4}|\p{Script=Han}{2,6}·\p{Script=Han}{2,6})(?:[(\uff08][^)\uff09]{1,12}[)\uff09])?(.{4,})$/u.exec(
      text,
    );
  if (!match || !endsInPost(match[2]!)) return null;
  const name = nameAt(text, 0, 0.5)?.name;
  if (!name) return null;
  const rest = text.slice(name.length).replace(/^[(\uff08][^)\uff09]*[)\uff09]/, "");
  return { name, at: 0, roles: [rest.trim()], sure: true };
}

/** 委员:甲、乙、丙。 */
const LABELLED = new RegExp(`(?<=[:\uff1a])(?:${LISTED_NAME}[、 ]){2,}${LISTED_NAME}(?=[。;\uff1b]|$)`, "gu");
/** 甲、乙、丙分别获…: said of each one, and of people alone. */
const EACH = new RegExp(
  `(?<=^|[。;,:\uff1b\uff0c\uff1a])(?:${LISTED_NAME}、)+${LISTED_NAME}(?=分别(?:[荣夺斩]?获|夺|摘|当选|担任|作|发言|介绍)|分获|当选|荣获|为)`,
  "gu",
);

/** Where such a list stands all in it are names, though one by itself might be a word. */
function rollCall(text: string): Map<number, Mention> {
  const found = new Map<number, Mention>();
  for (const list of [LABELLED, EACH].flatMap((pattern) => [...text.matchAll(pattern)])) {
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

function areNames(list: readonly string[]): boolean {
  const likely = list.filter((n) => n.includes("·") || surnameAt(n, 0).length === 2 || (nameOdds(n) ?? -9) > 0);
  return likely.length >= list.length * 0.6 && list.every((n) => n.includes("·") || surnameAt(n, 0));
}

function mentionAt(text: string, at: number, pageText: string, earlier: readonly Mention[]): Mention | null {
  if (midWord(text, at)) return null;
  const before = text.slice(Math.max(0, at - 60), at).replace(/[“‘]$/, "");
  const last = earlier.at(-1);
  if (last && at < last.at + last.name.length) return null;
  const post = endsInPost(before);
  const evidence = evidenceAt(text, at, post, last);
  const match =
    surnameAt(text, at) || /^\p{Script=Han}{2,6}[·•]/u.test(text.slice(at, at + 9)) ? nameAt(text, at, -3) : null;
  const chosen = (match && settle(match, text, at, pageText)) ?? (post === "office" ? unlistedName(text, at) : null);
  if (!chosen) return null;
  const { name } = chosen;
  const surname = surnameAt(text, at);
  // 调度员巴图·苏和: the post before a transcribed name is no part of it.
  const dot = name.indexOf("·");
  if ([2, 3, 4].some((n) => n < dot && endsInPost(name.slice(0, n)))) return null;
  if (NOT_GIVEN.test(name.slice(surname.length || 1)) || completesPost(text, at)) return null;
  const rest = text.slice(at + name.length);
  const after = postAfter(rest) ?? (rest.startsWith("同志") ? "同志" : null);
  const repeated = pageText.split(name).length - 1 > 1;
  const score = chosen.score - commonWordHere(text, at, name, evidence) + (repeated ? 0.8 : 0);
  // Who has a post and speaks is a person.
  const speaks = post && /^(?:说|表示|介绍|告诉|坦言|回忆|感慨)/.test(rest);
  const need = speaks ? NEED.office : after ? Math.min(NEED[evidence], 0.8) : NEED[evidence];
  if (score < need) return null;
  if (
    (endsInPost(name) ?? "trade") !== "trade" ||
    (evidence !== "office" && !after && isNoName(text, at, name, pageText))
  )
    return null;
  if (evidence === "open" && !after && !(clauseStart(text, at) && SPEECH.test(rest))) return null;
  // 和新业态, 常讲: a surname that is a common word by itself wants a strong place.
  if (WEAK.test(name) && evidence !== "office" && score < need + (post || evidence === "aged" ? 1 : 3)) return null;
  // 向某某 is a preposition and a name, unless nothing that could be a name follows it; after a post the likelier counts.
  const inner = /^[向于和从同对为与由让被全成宣时应连]/.test(name) ? nameAt(text, at + 1, 3) : null;
  if (inner && evidence !== "office" && !(post && chosen.score > inner.score)) return null;
  const roles = post ? rolesBefore(text, at) : (labelRole(text, at) ?? (last ? sharedRole(text, at, last) : []));
  return {
    name,
    at,
    roles: [...roles, ...roleAfter(text, at, name), ...electedTo(rest)],
    sure: score >= need + 1 || repeated,
  };
}
