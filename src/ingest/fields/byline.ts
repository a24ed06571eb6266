import type { BylineRole, Credit, Review } from "../../archive/article.ts";
import { surnameAt } from "../../text/surnames.ts";
import { looksLikeName } from "../namemodel.ts";
import { splitNames } from "../runtogether.ts";
import type { CreditLine } from "../types.ts";

/** Who wrote, photographed or sent in an article: the grammar of bylines. */

export interface BylineFound {
  byline: Credit[];
  review: Review[];
}

/** Role words and what they mean, the longer before the shorter. */
const ROLES: readonly [word: string, roles: readonly BylineRole[]][] = [
  ["摄影报道", ["author", "photographer"]],
  ["文/图", ["author", "photographer"]],
  ["图/文", ["author", "photographer"]],
  ["文图", ["author", "photographer"]],
  ["图文", ["author", "photographer"]],
  ["摄影记者", ["photographer"]],
  ["图片记者", ["photographer"]],
  ["记者", ["reporter"]],
  ["通讯员", ["correspondent"]],
  ["实习生", ["reporter"]],
  ["供稿单位", ["contributor"]],
  ["来稿单位", ["contributor"]],
  ["供稿人", ["contributor"]],
  ["供稿", ["contributor"]],
  ["投稿", ["contributor"]],
  ["供图", ["photographer"]],
  ["图片", ["photographer"]],
  ["摄影", ["photographer"]],
  ["摄", ["photographer"]],
  ["撰文", ["author"]],
  ["撰稿", ["author"]],
  ["文字", ["author"]],
  ["文稿", ["author"]],
  ["采写", ["author"]],
  ["整理", ["author"]],
  ["作者", ["author"]],
  ["报道", []],
  ["来源", []],
  ["文", ["author"]],
  ["图", ["photographer"]],
];
const QUALIFIERS = "(?:本报|本刊|本网|全媒体|融媒体|首席|见习|实习|特约|驻站|特派)*";
const WORD = new RegExp(`${QUALIFIERS}(${ROLES.map(([w]) => w).join("|")})(?:单位|员|人)?\\s*[:/|]?`, "g");
const UNIT =
  /工会|总工|[部办科室局委处会社站厂院校]$|公司|集团|中心|街道|[镇乡县区市]$|联合会|宣$|工$|公众号|编辑部|报社|[省市区县州]总$/;
const OUTLET =
  /(?:报|网|刊|杂志|客户端|公众号|日报|晚报|新闻|电视台|融媒体中心|微信|发布|在线)$|^\p{Script=Han}{2,4}(?<!总)工会$/u;
/** Words that name nobody: 单位供图, 资料图片. */
const NOBODY =
  /^(?:单位|资料|本报|本刊|本站|佚名|网络|受访者|受访单位|综合|图片|转载|未知|编辑|小编|主办方|采访对象|视觉中国|提供)*$/;

/** @param credits the article's credit lines, cleaned but with their spaces */
export function findByline(
  credits: readonly { text: string; context: CreditLine["context"]; line: number }[],
): BylineFound {
  const byline: Credit[] = [];
  const review: Review[] = [];
  for (const credit of credits) {
    for (const found of readCredit(credit.text, credit.context, (message) =>
      review.push({ code: "byline", line: credit.line, text: credit.text, message }),
    ))
      if (!byline.some((b) => b.name === found.name && b.role === found.role)) byline.push(found);
  }
  return { byline, review };
}

function readCredit(text: string, context: CreditLine["context"], doubt: (message: string) => void): Credit[] {
  const plain = text
    .replace(/^[\s■◆●▲□◇○◎*【[(]+|[\s)\]】。]+$/g, "")
    .replace(/^(?:本报|本刊|本网|\p{Script=Han}{2,6}?)讯(?!员)\s*[(:]?|^[(]/u, "")
    .replace(/记\s*者/g, "记者")
    .replace(/通\s*讯\s*员/g, "通讯员")
    .replace(/文\s*[/、·]\s*图(?!\/)/g, "文/图")
    .replace(/图\s*[/、·]\s*文(?!\/)/g, "图/文")
    .replace(/[(【)】]/g, " ")
    .trim();
  if (!plain) return [];
  const source = context === "source" || /^(?:\S{0,4})来源\s*[:/]/.test(plain);
  const parts = partsOf(plain);
  return parts.flatMap(({ roles, names }) => {
    const found = namesIn(names, doubt);
    const given = roles ?? defaultRoles(context);
    return found.flatMap(({ name, unit }) => {
      // What stands before the reporters in a source line is the paper.
      if (source && !roles?.length && parts.length > 1) return [];
      if (NOBODY.test(name) || (source && !roles?.length && (OUTLET.test(name) || !unit))) return [];
      if (unit && OUTLET.test(name) && context !== "trailing") return [];
      const effective = unit && (roles === null || roles.length === 0) ? (["contributor"] as const) : given;
      return effective.map((role) => ({ name, role }));
    });
  });
}

const defaultRoles = (context: CreditLine["context"]): readonly BylineRole[] =>
  context === "lead" ? ["reporter"] : ["author"];

/** Role words with the names that go with them: before (某某 摄) or after (记者 某某), as the first of them stands. */
function partsOf(text: string): { roles: readonly BylineRole[] | null; names: string }[] {
  const marks = [...text.matchAll(WORD)].filter((m) => isRoleWord(text, m));
  if (!marks.length) return [{ roles: null, names: text }];
  const rolesOf = (m: RegExpMatchArray) => ROLES.find(([w]) => w === m[1])![1];
  const parts: { roles: readonly BylineRole[] | null; names: string }[] = [];
  const before = text.slice(0, marks[0]!.index).trim();
  const last = marks.at(-1)!;
  const closing = marks.length > 1 && text.slice(last.index! + last[0].length).trim() === "";
  // 本报记者 某某 摄: the word at the end says what he did.
  if (before === "" && closing && /记者|通讯员/.test(marks.at(-2)![1]!) && !/记者|通讯员/.test(last[1]!)) {
    const roles = last[1] === "报道" ? rolesOf(marks.at(-2)!) : rolesOf(last);
    const rest = marks.slice(0, -1).map((m, i) => ({
      roles: i === marks.length - 2 ? roles : rolesOf(m),
      names: text.slice(m.index! + m[0].length, marks[i + 1]!.index),
    }));
    return rest;
  }
  // 某某 文/某某 图: each word after its name, for all the stroke between.
  if (before !== "" && closing && marks.every((m) => /^[文图摄]/.test(m[1]!))) {
    let from = 0;
    return marks.map((m) => {
      const names = text.slice(from, m.index).replace(/[/\s]+$/, "");
      from = m.index! + m[0].length;
      return { roles: rolesOf(m), names };
    });
  }
  const trailing = before !== "" && !/[:/]\s*$/.test(marks[0]![0]) && !/^(?:记者|通讯员)/.test(marks[0]![1]!);
  if (before && !trailing && !/\/$/.test(before)) parts.push({ roles: null, names: before });
  let from = 0;
  marks.forEach((m, i) => {
    const end = m.index! + m[0].length;
    const ahead = text
      .slice(from, m.index)
      .replace(/[/\s]+$/, "")
      .trim();
    const after = text.slice(end, marks[i + 1]?.index ?? text.length);
    // A word with a colon is said before its names, one without after them: 某办供稿 图:某某.
    const leads = /[:|]\s*$/.test(m[0]) || !(trailing || /\/$/.test(before));
    if (leads) {
      parts.push({ roles: rolesOf(m), names: after });
      from = marks[i + 1]?.index ?? text.length;
    } else {
      if (ahead) parts.push({ roles: rolesOf(m), names: ahead });
      from = end;
    }
  });
  const rest = text.slice(from).trim();
  if (rest) parts.push({ roles: null, names: rest });
  return parts;
}

// 文 and 图 are role words by themselves, and parts of names or words elsewhere.
function isRoleWord(text: string, m: RegExpMatchArray): boolean {
  if (m[1]!.length > 1) return true;
  const before = text[m.index! - 1] ?? "";
  const after = text[m.index! + m[0].length] ?? "";
  const marked = /[:/|]$/.test(m[0]);
  const atEnd = after === "" || /[\s、,]/.test(after);
  return marked ? !/\p{Script=Han}/u.test(before) || m[1] === "摄" : atEnd && (m[1] === "摄" || /[\s/]/.test(before));
}

function namesIn(text: string, doubt: (message: string) => void): { name: string; unit: boolean }[] {
  const pieces = text
    .replace(/(?<=(?:^|[\s、,:/])\p{Script=Han})\s+(?=\p{Script=Han}(?:$|[\s、,/]))/gu, "")
    .split(/[\s、,;:/&|]+|(?<=\p{Script=Han}{2})(?:和|与)(?=\p{Script=Han}{2})/u)
    .map((p) => p.trim())
    .filter((p) => /\p{L}/u.test(p));
  return pieces.flatMap((piece): { name: string; unit: boolean }[] => {
    if (UNIT.test(piece) && !(piece.length <= 3 && looksLikeName(piece, 2))) return [{ name: piece, unit: true }];
    if (piece.length <= 3 || looksLikeName(piece) || /·/.test(piece)) return [{ name: piece, unit: false }];
    if (piece.length === 4 && surnameAt(piece, 0).length === 2) return [{ name: piece, unit: false }];
    const split = splitNames(piece);
    if (!split) {
      if (piece.length > 6 && !/[A-Za-z]/.test(piece)) doubt(`署名“${piece}”认不出是几个人，请核对`);
      return [{ name: piece, unit: false }];
    }
    if (split.margin < 1.5) doubt(`署名连写，拆为${split.names.join("、")}，请核对`);
    return split.names.map((name) => ({ name, unit: false }));
  });
}
