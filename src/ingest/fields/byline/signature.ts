import { isDateLine } from "../../dateline.ts";
import { isNotice } from "../../notice.ts";

/** Who signs a report below its text, with or without the day: 某某公司工会 / 2022年3月14日. */

const BODY = /^\p{Script=Han}{2,22}(?:工会|工會|联合会|党支部|党总支|党委|委员会|团委|办公室)$/u;
const DATED_BODY = /^\p{Script=Han}{2,22}(?:公司|集团|中心|学校|学院|大学|医院|[部处科室局厂院站段委会])$/u;
const ADDRESSEE = /^(?:各|尊敬的|亲爱的|全体|致).{0,30}[:：]$/;

/** @param paragraphs an article's body; @returns the body that signs it, or null */
export function signedBy(title: string, paragraphs: readonly string[]): string | null {
  const dated = isDateLine(paragraphs.at(-1) ?? "");
  const text = dated ? paragraphs.slice(0, -1) : paragraphs;
  const name = text.at(-1)?.trim() ?? "";
  const above = text.at(-2) ?? "";
  if (!BODY.test(name) && !(dated && DATED_BODY.test(name))) return null;
  if (!/[。！？!?”]$/.test(above) || isNotice(title) || paragraphs.some((p) => ADDRESSEE.test(p))) return null;
  return name;
}
