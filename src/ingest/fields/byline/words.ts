import type { BylineRole } from "../../../archive/article.ts";
import { surnameAt } from "../../../text/surnames.ts";
import { foldCreditWords, QUALIFIERS } from "../../creditwords.ts";

/** The words of a byline that say who did what. */

export type CreditRole = BylineRole | "editor";

/** Role words and what they mean, the longer before the shorter. */
const ROLES: readonly [word: string, roles: readonly CreditRole[]][] = [
  ["摄影报道", ["author", "photographer"]],
  ["文/图", ["author", "photographer"]],
  ["文图", ["author", "photographer"]],
  ["图文", ["author", "photographer"]],
  ["摄影记者", ["photographer"]],
  ["图片记者", ["photographer"]],
  ["评论员", ["author"]],
  ["记者", ["reporter"]],
  ["通讯员", ["correspondent"]],
  ["实习生", ["reporter"]],
  ["报道员", ["correspondent"]],
  ["信息员", ["correspondent"]],
  ["供稿单位", ["contributor"]],
  ["来稿单位", ["contributor"]],
  ["作者单位", ["contributor"]],
  ["供稿人", ["contributor"]],
  ["供稿", ["contributor"]],
  ["投稿", ["contributor"]],
  ["来稿", ["contributor"]],
  ["单位", ["contributor"]],
  ["供图", ["photographer"]],
  ["图片", ["photographer"]],
  ["照片", ["photographer"]],
  ["摄影", ["photographer"]],
  ["拍摄", ["photographer"]],
  ["视频", ["photographer"]],
  ["摄", ["photographer"]],
  ["撰文", ["author"]],
  ["撰稿", ["author"]],
  ["拟稿", ["author"]],
  ["文字整理", ["author"]],
  ["录音整理", ["author"]],
  ["文字", ["author"]],
  ["文稿", ["author"]],
  ["采写", ["author"]],
  ["采编", ["author"]],
  ["编写", ["author"]],
  ["执笔", ["author"]],
  ["整理", ["author"]],
  ["作者", ["author"]],
  ["责任编辑", ["editor"]],
  ["编辑", ["editor"]],
  ["责编", ["editor"]],
  ["校对", ["editor"]],
  ["审核", ["editor"]],
  ["审稿", ["editor"]],
  ["审校", ["editor"]],
  ["初审", ["editor"]],
  ["复审", ["editor"]],
  ["终审", ["editor"]],
  ["编审", ["editor"]],
  ["监制", ["editor"]],
  ["一审", ["editor"]],
  ["二审", ["editor"]],
  ["三审", ["editor"]],
  ["核稿", ["editor"]],
  ["签发", ["editor"]],
  ["报道", []],
  ["报导", []],
  ["来源", []],
  ["文", ["author"]],
  ["图", ["photographer"]],
];
const WORD = new RegExp(`${QUALIFIERS}(${ROLES.map(([w]) => w).join("|")})(?:单位|员|人)?(?:\\s*[:/|])?`, "g");

const rolesOf = (word: string): readonly CreditRole[] => ROLES.find(([w]) => w === word)![1];

/** A role word where it stands in a credit. */
export interface RoleWord {
  roles: readonly CreditRole[];
  at: number;
  end: number;
  /** A calling (记者) stands before its bearer; a deed with a colon or a stroke behind it (文:, 图/) too. */
  leads: boolean;
}

/** @param text a credit; Traditional role words count as Simplified ones, and 丨 as | */
export function roleWords(text: string): RoleWord[] {
  const folded = foldCreditWords(text);
  return [...folded.matchAll(WORD)]
    .filter((m) => isRoleWord(folded, m))
    .map((m) => {
      const roles = rolesOf(m[1]!);
      const calling = /记者|[讯道息论]员|实习生/.test(m[1]!) || roles[0] === "editor";
      return { roles, at: m.index, end: m.index + m[0].length, leads: calling || /[:|/]$/.test(m[0]) };
    });
}

// 文 and 图 are role words by themselves, and parts of names or words elsewhere.
function isRoleWord(text: string, m: RegExpExecArray): boolean {
  const before = text[m.index - 1] ?? "";
  const after = text[m.index + m[0].length] ?? "";
  const marked = /[:/|]$/.test(m[0]);
  if (m[1] === "单位") return marked && !/\p{Script=Han}/u.test(before);
  if (rolesOf(m[1]!)[0] === "editor") return !/\p{Script=Han}/u.test(before) && (marked || /\s/.test(after));
  // 某某摄影协会: a body's name.
  if (!marked && /^(?:协会|協會|学会|爱好者|[家师部组])/.test(text.slice(m.index + m[0].length))) return false;
  if (m[1]!.length > 1) return true;
  // 巴 图: a name's other half, where an odd number of single characters stands before.
  const halves = /(?:(?<=^|[\s:/|])\p{Script=Han}\s+)*$/u.exec(text.slice(0, m.index))?.[0].split(/\s+/) ?? [];
  if (!marked && m[1] !== "摄" && halves.length % 2 === 0) return false;
  if (marked && isGlued(text.slice(0, m.index))) return true;
  const atEnd = after === "" || /[\s、,]/.test(after);
  return marked ? !/\p{Script=Han}/u.test(before) || m[1] === "摄" : atEnd && (m[1] === "摄" || /[\s/]/.test(before));
}

/** (文:某某 某某图:某某): a label run into the name before it, behind another label. */
function isGlued(before: string): boolean {
  const name = /^[^:/|]{0,4}[:/|].*?(?<!\p{Script=Han})(\p{Script=Han}{2,3})$/u.exec(before)?.[1];
  return name !== undefined && surnameAt(name, 0).length > 0;
}
