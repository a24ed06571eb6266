import { looksLikeName } from "../namemodel.ts";
import type { CreditLine, Line } from "../types.ts";

/** Where a line's text ends and its credit begins: a lead-in (本报讯(…)), brackets at the end, a labelled line. */

/** Part of a line, by offsets into its text. */
export function cut(line: Line, from: number, to = line.text.length): Line {
  return { ...line, from: line.from + from, to: line.from + to, text: line.text.slice(from, to) };
}

/** The same run without blanks at its ends. */
export function trimmed(line: Line): Line {
  const from = line.text.length - line.text.trimStart().length;
  return cut(line, from, line.text.trimEnd().length);
}

const LEAD =
  /^\s*(?:(?:本报|本刊|本网|本台|\p{Script=Han}{2,6}?)讯|(?:图片|特约)?报道)\s*(\([^()]{2,60}\)|(?:(?:全媒体|融媒体|首席|见习|实习|特约|本报|本刊)*(?:记者|通讯员)\s*\p{Script=Han}[^,。()]{1,40}?(?:报道|摄影报道)[:]?))?\s*[:]?\s*/u;
const LEAD_BRACKETS = /^\s*\((?=[^()]*(?:记者|通讯员|供稿|供图|摄))([^()]{2,60})\)\s*/;
const LEAD_PLAIN =
  /^\s*((?:本报|本刊|全媒体|融媒体|首席|见习|实习|特约)*(?:记者|通讯员)\s[^,。()]{2,40}?)\s+(?:文\/?图|摄影报道|报道)?[:]?\s*(?=\d{1,2}月|近日|日前|\d{4}年|为)/;

/** A paragraph's lead-in and the rest; null where it has none. */
export function splitLead(line: Line): { lead: Line; rest: Line; credited: boolean } | null {
  const match = LEAD.exec(line.text) ?? LEAD_BRACKETS.exec(line.text) ?? LEAD_PLAIN.exec(line.text);
  if (!match || match[0].trim() === "") return null;
  const end = match[0].length;
  return { lead: trimmed(cut(line, 0, end)), rest: cut(line, end), credited: match[1] !== undefined };
}

// What brackets at a text's end say of the text itself, not of its makers.
const NOT_CREDIT =
  /[。,;:!?]|^(?:下转|上接|未完|完|全文|如图|见图|左|右|前排|后排|图为|摘自|单位|注|附|以下|含|以上|共|约|第|即|原|现|试行|暂行|草案|征求意见稿|扩大|排名不分先后|按姓氏)|\d{4}年|元|人次|版$|^\d+$/;
const TAIL = /^(.*[。!?…”’"』」》】)])\s*[(【]\s*([^()【】]{2,40})\s*[)】]\s*$/s;

/** A text's closing credit in brackets, parted from it; null where the brackets belong to the text. */
export function splitTail(line: Line): { text: Line; credit: Line } | null {
  const match = TAIL.exec(line.text);
  if (!match || NOT_CREDIT.test(match[2]!.replace(/(?:文|图|摄)[:/]/g, "").trim())) return null;
  const at = match[1]!.length;
  return { text: cut(line, 0, at), credit: trimmed(cut(line, at)) };
}

const ROLE_WORDS =
  "(?:本报|本刊|本网|全媒体|融媒体|首席|见习|实习|特约|图片|摄影)*(?:记者|通讯员)|文[/、\\s]*图|图[/、\\s]*文|文字|图片|摄影|撰文|撰稿|供稿|供图|作者|文稿|图文|素材|文|图|摄|整理|采写|投稿";
const LABELLED = new RegExp(`^[■◆●▲*\\s(\\[【]*(?:${ROLE_WORDS})(?:单位|人|员)?\\s*[:/|丨]\\s*\\S`, "u");
const SOURCE = /^[■◆●▲*\s(【]*(?:信息|稿件|文章|内容|图文|素材)?来源\s*[:/|丨]\s*\S/;
const BRACKETED = /^\(\s*([^()]{2,44})\s*\)$/;
const PLAIN =
  /^(?:(?:本报|本刊|全媒体|融媒体|首席|见习|实习|特约)*(?:记者|通讯员)\s*\p{Script=Han}|[^,。:]{2,18}?\s*(?:供稿|供图|摄影报道|文\/图|图\/文)$|[^,。:]{2,12}\s摄$)[^。]{0,60}$/u;

/** What kind of credit a whole line is; null for any other line. */
export function creditContext(text: string): CreditLine["context"] | null {
  const line = text.trim();
  if (line.length > 120 || /。./.test(line)) return null;
  if (SOURCE.test(line)) return "source";
  if (LABELLED.test(line)) return "labelled";
  // □秦某某: an author behind a square.
  const squared = /^[□■◇○◎]\s*(\p{Script=Han}\s?\p{Script=Han}{1,3})$/u.exec(line)?.[1]?.replace(/\s/g, "");
  if (squared && looksLikeName(squared, 1)) return "labelled";
  const inside = BRACKETED.exec(line)?.[1];
  if (inside)
    return NOT_CREDIT.test(inside.replace(/(?:文|图|摄|供稿|记者|通讯员)\s*[:/]/g, "")) &&
      !/供稿|供图|摄|记者|通讯员/.test(inside)
      ? null
      : "trailing";
  return line.length <= 60 && PLAIN.test(line) && namesSomebody(line) ? "labelled" : null;
}

// 记者问答 is a heading, 记者 某某 a credit.
function namesSomebody(line: string): boolean {
  const after = /(?:记者|通讯员)\s*(\p{Script=Han}{2,4})$/u.exec(line)?.[1];
  return !after || looksLikeName(after, 0) || looksLikeName(after.slice(0, 3), 0);
}

const CAPTION_CREDIT =
  /^(.*?\S)(?:\s+|\s*[(【/]\s*|(?<=。)\s*)((?:(?:全媒体|融媒体|本报|本刊)*(?:记者|通讯员)\s*)?[\p{Script=Han}·\s]{1,14}?\s*\/?\s*(?:摄|供图|图)|(?:摄影|供图|图|摄)\s*[:/]\s*[\p{Script=Han}·\s、]{2,14})\s*[)】]?\s*$/u;

/** A caption's photographer, parted from it; null where none is named. */
export function splitCaption(line: Line): { text: Line; credit: Line } | null {
  const match = CAPTION_CREDIT.exec(line.text);
  if (!match) return null;
  const at = match[1]!.length;
  return { text: cut(line, 0, at), credit: trimmed(cut(line, at)) };
}
