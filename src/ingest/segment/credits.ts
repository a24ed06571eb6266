import { words } from "../../text/segmenter.ts";
import { surnameAt } from "../../text/surnames.ts";
import { isTranscribed } from "../../text/transcription.ts";
import { readsLikeCaption } from "../captions.ts";
import {
  BYLINE_MARK,
  CALLINGS,
  COPIED_FROM,
  closedLabel,
  DEEDS,
  foldCreditWords,
  JOINT_LABEL,
  OF_BODY,
  OUTLETS,
  QUALIFIERS,
} from "../creditwords.ts";
import { looksLikeName } from "../namemodel.ts";
import { endsInPost } from "../posts.ts";
import { splitNames } from "../runtogether.ts";
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

// 本报讯, 本报望汐7月15日讯, 【本报讯】
const DATELINE =
  "[【]?(?:(?:本报|本刊|本网|本台)(?:\\p{Script=Han}{2,6}?)?(?:\\d{1,2}月\\d{1,2}日)?(?:讯|专电)|\\p{Script=Han}{4,14}(?:网|台|中心)讯(?=\\s*\\()|(?:据?\\p{Script=Han}{2,6}?[社网]|本报)\\p{Script=Han}{0,8}?\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?[电讯]|(?<=【)\\p{Script=Han}{2,8}(?:(?<![快简短资通])讯|消息)(?=】)|\\p{Script=Han}{2,6}?讯|又讯|(?:图片|特约)?报道)[】]?";
const REPORTED = `${QUALIFIERS}${CALLINGS}\\s*\\p{Script=Han}[^,。()]{1,40}?`;
const LEAD = new RegExp(
  `^\\s*${DATELINE}\\s*(\\([^()]{2,60}\\)|(?:${REPORTED}(?:摄影)?报道:?)|\\p{Script=Han}{2,3}(?:、\\p{Script=Han}{2,3}){0,2}报道(?=[\\s:]))?\\s*:?\\s*`,
  "u",
);
const LEAD_BRACKETS =
  /^\s*\((?=[^()]*(?:记者|通讯员|供稿|供图|摄))([^()]{2,60})\)\s*|^\s*[【〔](?=[^】〕]*(?:记者|通讯员|\/\s?\p{Script=Han}{2,6}报[导道][】〕]))([^】〕]{2,60})[】〕]\s*/u;
const LEAD_PLAIN = new RegExp(
  `^\\s*(?:${DATELINE}\\s*)?(${QUALIFIERS}(?:记者|通讯员)(?:\\s[^,。()]{2,40}?|\\s?\\p{Script=Han}{2,4}(?=报道|摄影))(?:\\s+|\\s*(?:文\\/?图|摄影报道|报道)\\s*:?\\s*))(?=\\d{1,2}月|近日|日前|\\d{4}年|为|昨|今)`,
  "u",
);

/** 本报讯 某某 某某报道  近日,…: names without a calling. */
const LEAD_NAMED = new RegExp(
  `^\\s*${DATELINE}\\s+(\\p{Script=Han}{2,4}(?:[\\s、]\\p{Script=Han}{2,4}){0,3})\\s?(?:摄影)?报道\\s*:?\\s*(?=\\d|近|日前|昨|今|[\\p{Script=Han}“])`,
  "u",
);

/** Such a lead, where all that stands before 报道 is names. */
function namedLead(text: string): RegExpExecArray | null {
  const match = LEAD_NAMED.exec(text);
  const names = match?.[1]?.split(/[\s、]+/) ?? [];
  return match && names.every((name) => looksLikeName(name, 0)) ? match : null;
}

/** 某某日报客户端记者某某通讯员某某某某1月6日上午,…: names with nothing around them, up to the day. */
const LEAD_BARE = new RegExp(
  `^\\s*(?:${COPIED_FROM})?(${OUTLETS}${QUALIFIERS}(?:记者|通讯员)\\s?(\\p{Script=Han}{2,9}?)(?:通讯员\\s?(\\p{Script=Han}{2,12}?))?)\\s?(?=\\d{1,2}月\\d{1,2}日|近日|日前)`,
  "u",
);

/** A text that begins with its makers' names: each stretch must be made of names. */
function bareLead(text: string): RegExpExecArray | null {
  const match = LEAD_BARE.exec(text);
  const areNames = (run: string | undefined) => !run || looksLikeName(run, 0) || (splitNames(run)?.margin ?? -1) >= 0;
  return match && areNames(match[2]) && areNames(match[3]) ? match : null;
}

/** (某某)日前,…: a text that begins with a name in brackets, right before its day. */
const LEAD_NAME =
  /^\s*\((\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,2})\)\s*(?=\d{1,2}月\d|\d{1,2}日|近日|日前|昨|今[天日年])/u;

function nameLead(text: string): RegExpExecArray | null {
  const match = LEAD_NAME.exec(text);
  const names = match?.[1]?.split(/[\s、]/) ?? [];
  return names.length && names.every((name) => looksLikeName(name, 0)) ? match : null;
}

/** No lead-in is longer, with the blanks in it. */
const LONGEST_LEAD = 300;

/** A paragraph's lead-in and the rest; null where it has none. */
export function splitLead(line: Line): { lead: Line; rest: Line; credited: boolean } | null {
  const text = foldCreditWords(line.text.slice(0, LONGEST_LEAD));
  const match =
    namedLead(text) ??
    LEAD_PLAIN.exec(text) ??
    LEAD.exec(text) ??
    LEAD_BRACKETS.exec(text) ??
    bareLead(text) ??
    nameLead(text);
  if (!match || match[0].trim() === "") return null;
  const end = match[0].length;
  return { lead: trimmed(cut(line, 0, end)), rest: cut(line, end), credited: (match[1] ?? match[2]) !== undefined };
}

// What brackets at a text's end say of the text itself, not of its makers.
const NOT_CREDIT =
  /[。,;:!?]|^(?:下转|上接|未完|完|全文|此件|如图|见图|[左右](?:$|[起图边侧前后中一二三四五六七八九十])|前排|后排|图为|摘自|单位|注|附|据|转自|转载|来源|作者系|以下|含|以上|共|约|第(?![一二三四五六七八九十]{1,3}(?:\p{Script=Han}{0,6}(?:[中小]学|医院|公司|[厂局队处])|中|分[会會]|车间|支部|项目部)\s)|即|原|现|试行|暂行|草案|征求意见稿|扩大|《[^《》]*》$|排名不分先后|按姓氏)|为序$|[在正][^、]{1,12}[中上时]$|\d{4}年|元|人次|版$|^\d+$|^共?\d+[\p{Script=Han}]{1,2}$/u;
const TAIL = /^(.*[。!?…”’"』」》】)])\s*[(【]\s*([^()【】]{2,40})\s*[)】]\s*$/s;
/** A name of two characters may be spaced out: 车 前. */
const NAME = "\\p{Script=Han}(?:\\p{Script=Han}{1,3}|\\s\\p{Script=Han}(?!\\p{Script=Han}))";
/** What a text may end in without brackets: ■本报记者 某某, 文:某某, 某某 摄, 某报记者某某 报道, / 某某工会供图. */
const MAKERS_AT_END = [
  `${BYLINE_MARK}\\s*(?:${OUTLETS}${QUALIFIERS}${CALLINGS}|摄影|供图)\\s*\\p{Script=Han}[^。]{1,40}`,
  `${DEEDS}\\s*[:/]\\s*${NAME}(?:[\\s、/]+(?:${DEEDS}\\s*[:/]\\s*)?${NAME}){0,3}`,
  `${QUALIFIERS}${CALLINGS}?\\s*[\\p{Script=Han}\\s]{2,8}[\\s/]\\s*(?:摄|摄影|摄影报道)`,
  `${OUTLETS}${QUALIFIERS}(?:记者|通讯员)\\s*[\\p{Script=Han}\\s]{2,30}\\s报道`,
  "\\p{Script=Han}\\s?\\p{Script=Han}{1,2}(?<!拍)摄",
  `${NAME}(?:、${NAME}){1,3}\\s{0,2}摄影?`,
  "[/|]\\s*[^。/|,]{2,20}(?:供图|提供|摄)",
  "图\\s*[:/]\\s*[^。:/,\\s]{2,16}(?:提供|摄)",
  "(?:本报|本刊)(?:记者|通讯员)\\s?\\p{Script=Han}{2,4}(?:\\s\\p{Script=Han}{2,4}){0,2}",
  "读者\\s\\p{Script=Han}{2,4}",
  "\\/\\s?\\p{Script=Han}{2,16}\\s?(?:供图|摄影?)",
  "\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4}){0,3}\\s?\\/\\s?(?:文|图|摄)",
];
const MARKED_TAIL = new RegExp(`^(.*[。!?…”’"])\\s*(?:${MAKERS_AT_END.join("|")})$`, "su");
/** …。□某某 某 某: the mark alone leads in who signs a text at its end. */
const SIGNED_TAIL = new RegExp(`^(.*[。!?…”’"])\\s*([□■◆●○]\\s?${NAME}(?:\\s{1,3}${NAME}){0,3})$`, "su");
/** No credit at a text's end is longer, with the blanks around it: what stands before need not be searched. */
const LONGEST_TAIL = 200;
/** A label with its colon or stroke: what follows it names somebody. */
const LABEL = new RegExp(`(?:${DEEDS}|${CALLINGS})(?:单位|人|员)?\\s*[:/|]`, "g");

const unlabelled = (credit: string): string => credit.replace(LABEL, "").trim().replace(OF_BODY, "");

/** A text's closing credit in brackets or behind a mark, parted from it; null where the brackets belong to the text. */
export function splitTail(line: Line): { text: Line; credit: Line } | null {
  const from = Math.max(0, line.text.length - LONGEST_TAIL);
  const text = foldCreditWords(line.text.slice(from));
  const match = MARKED_TAIL.exec(text) ?? signedTail(text) ?? TAIL.exec(text);
  if (!match || (match[2] && NOT_CREDIT.test(unlabelled(match[2])))) return null;
  const at = from + match[1]!.length;
  return { text: cut(line, 0, at), credit: trimmed(cut(line, at)) };
}

/** Such a tail, where all behind the mark is names. */
function signedTail(text: string): RegExpExecArray | null {
  const match = SIGNED_TAIL.exec(text);
  return match && isSignedBehindMark(match[2]!) ? match : null;
}

/** □某某 某 某: a mark, and names alone behind it. */
function isSignedBehindMark(whole: string): boolean {
  const line = whole.replace(MARKED, "");
  const marked = line.replace(/\([^()]{2,30}\)$/, "");
  // Nothing but a name of two letters is spaced out so: ○ 方 舟.
  const signs = whole.startsWith("□") || /^\p{Script=Han}\s{1,2}\p{Script=Han}$/u.test(marked.trim());
  return line !== whole && isMaker(marked, signs ? surnamed : (p) => looksLikeName(p, -1));
}

/** A credit that names a photographer, or who gave a picture, and nobody else. */
export const isPhotographer = (text: string): boolean =>
  /^[■□◆◇●○◎]\s*(?:摄影|供图)|摄(?:影)?(?:[,、]\s?下同)?\s*[)\]】]?$|^本[报刊网]摄影[部组]$/.test(
    foldCreditWords(text.trim()),
  ) || GIVEN.test(text.trim());

/** (图/某某县政府), (县府提供), 某某总工会提供: whose picture it is. */
const GIVEN =
  /^[([【/|]?\s*(?:(?:图|图片|照片)\s*[/:]\s*[^()/:,。]{2,20}|(?!.*(?:素材|资料|文字|稿|线索|场地))[^()/:,。\s]{2,16}提供)\s*[)\]】]?$/u;

/** …。(县府提供), …。某某总工会提供, …(图/某某县政府): a line that ends in whose picture it tells of. */
export const isGivenPicture = (text: string): boolean => {
  const line = foldCreditWords(text.trim());
  const credit =
    /[([【][^()[\]【】]{2,24}[)\]】]$|(?<=[。!?」”])\s{0,4}[^。,()\s]{2,16}$/u.exec(line.slice(-60))?.[0] ?? "";
  const own = isPhotographer(credit.trim()) || /^\((?:图\/文|文\/图)\s*[:/]/.test(credit);
  return line.length > credit.length + 6 && credit !== "" && own;
};

/** A credit of whoever took the picture and tells what it shows. */
export const isPhotoReport = (text: string): boolean => /摄影报道\s*[)\]】]?$/.test(foldCreditWords(text.trim()));

const LABELLED = new RegExp(
  `^(?:[-•·]\\s)?(?:${BYLINE_MARK}|[▲*\\s([【])*(?:${QUALIFIERS}(?:记者|通讯员)|${JOINT_LABEL}|${DEEDS})(?:单位|人|员)?\\s*[:/|]\\s*\\S`,
  "u",
);
/** 撰稿 某某某: the label, a blank, and nothing but names. */
const TOLD_BY = /^(?:撰稿|撰文|拟稿|采写|编写|执笔|作者|摄影|供稿|供图)\s+(\S.{1,30})$/;
/** 记者:您当年为什么学焊工?: an interviewer's words, and no names. */
const ASKED = /^记者\s?:\s*(?=\S{5})/;
const UNIT_SIGNS = /^□\s?\p{Script=Han}{0,12}(?:工会|[部科处室])$/u;
const SOURCE = /^[■◆●▲*\s(【]*(?:信息|稿件|文章|内容|图文|素材|本文)?来源\s*[:/|]\s*\S/;
/** ——摘自2018年9月17日《某某工人报》: where one piece was taken from. */
const EXCERPT = /^[—―\-\s(]*(?:摘|转|选|原载)自?[^。]{0,16}《[^》]{2,16}》[^。]{0,16}$/;
/** A mark behind the brackets may come out of OCR as a question. */
const BRACKETED =
  /^\(\s*([^()]{2,44})\s*\)\s?[?□■◆]?$|^[〔【](?=[^〕】]*(?:记者|通讯员|\/\s?\p{Script=Han}{2,6}报[导道][〕】]))([^〕】]{2,44})[〕】]$/u;
const PLAIN = new RegExp(
  `^(?:(?:${OUTLETS}\\s{0,2}/\\s{0,2}|${OUTLETS})${QUALIFIERS}(?:记者|通讯员|(?<=特约)撰稿人?)\\s*\\p{Script=Han}|\\p{Script=Han}{2,3}\\s+(?:本报|本刊|本网)(?:记者|通讯员)\\s+\\p{Script=Han}{2,4}|(?:本报|本刊|本网)(?:特约)?评论员(?:$|\\s)|(?:本报|本刊|本网)?编辑部(?:整理|综合)$|本[报刊网]摄影[部组]$|[^,。:]{2,18}?\\s*(?:供稿|供图|摄影报道|文/图|图/文|文/摄)$|[^,。:]{2,12}\\s摄$|(?:${QUALIFIERS}${CALLINGS}\\s*)?\\p{Script=Han}\\s?\\p{Script=Han}{1,2}(?<!拍)摄$|(?:\\p{Script=Han}{2,4}\\s*\\/\\s*[文图摄]\\s*){1,4}$)[^。]{0,60}$`,
  "u",
);
/** ▼ and a picture's words, before who took it. */
const PICTURED = /^[▲▼△▽]\s*\S{6,}\s/;
const PICTURES_BY = /^(?:本文|文中)?(?:图片|照片)均?由[^,。]{2,20}提供$/;
const MARKED = new RegExp(`^${BYLINE_MARK}\\s*`);
const MARKED_MAKER = new RegExp(
  `^\\s*${BYLINE_MARK}\\s*(?:${OUTLETS}${QUALIFIERS}${CALLINGS}|(?:文|图|撰文|摄影|文字|作者)\\s*[:/|])`,
  "u",
);

/** □本报记者 某某, ■文/某某: a byline behind the mark that elsewhere leads in captions. */
export const isMarkedByline = (text: string): boolean => MARKED_MAKER.test(foldCreditWords(text));

/** 新华社某地1月17日电, in a row of its own above the text. */
const DATELINE_ROW = /^(?:新华社|中新社|本报)\p{Script=Han}{2,6}\d{1,2}月\d{1,2}日电$/u;

/** Whether a line tells the paper that the text above was taken from. */
const isExcerptMark = (text: string): boolean => /^[—―\-(]/.test(text.trim()) && EXCERPT.test(text.trim());

/** What kind of credit a whole line is; null for any other line. */
export function creditContext(text: string): CreditLine["context"] | null {
  const whole = foldCreditWords(closedLabel(text.trim()));
  if (whole.length > 120 || /。./.test(whole) || (whole.length > 24 && /。$/.test(whole))) return null;
  if (DATELINE_ROW.test(whole)) return "lead";
  if (isExcerptMark(whole)) return "trailing";
  if (SOURCE.test(whole)) return "source";
  const told = TOLD_BY.exec(whole)?.[1];
  if (told && isMaker(told, (p) => looksLikeName(p, 0))) return "labelled";
  // □ 某某镇总工会: a body signs behind the authors' mark.
  if (UNIT_SIGNS.test(whole)) return "labelled";
  if (ASKED.test(whole) && !isMaker(whole.replace(ASKED, ""), surnamed)) return null;
  if (LABELLED.test(whole) || PICTURES_BY.test(whole)) return "labelled";
  const line = whole.replace(MARKED, "");
  if (isSignedBehindMark(whole)) return "labelled";
  const inside = BRACKETED.exec(line)?.slice(1).find(Boolean);
  if (inside)
    return (NOT_CREDIT.test(unlabelled(inside)) || isScene(inside)) &&
      !signsWithWorkplace(inside) &&
      !/供稿|供图|摄|记者|通讯员/.test(inside)
      ? null
      : "trailing";
  return line.length <= 60 && !PICTURED.test(line) && !isTold(line) && PLAIN.test(line) && namesSomebody(line)
    ? "labelled"
    : null;
}

/** 记者了解到,某某工会正把…: a row of the text, in which the reporter tells what he does. */
function isTold(line: string): boolean {
  const rest = /^(?:本报|本刊|本网)?(?:记者|通讯员)(\p{Script=Han}[^\s]*,.*)$/u.exec(line)?.[1];
  return rest !== undefined && /^[vpdr]/.test(words(rest)[0]?.tag ?? "");
}

/** (某某老师在比赛中): a picture's words may stand in brackets. */
export const isScene = (words: string): boolean =>
  /\p{Script=Han}(?:在|正|向|为)\p{Script=Han}{2}/u.test(words) && readsLikeCaption(words);

/** 某某厂 某某某, 某某律师 某某某: one name, behind where its bearer works or as what. */
export function signsWithWorkplace(line: string): boolean {
  const [unit, name, ...others] = line.trim().split(/\s+/);
  if (!name || !/^\p{Script=Han}/u.test(name)) return false;
  return (
    isMaker(line.trim(), surnamed) || (!others.length && !!endsInPost(unit!) && surnamed(name) && name.length <= 4)
  );
}

const WORKPLACE = /(?:工会|总工|协会|车间|班组|公司|[小中大]学|集团|学校|医院|中心|街道|[镇乡县区市厂局部处办院])$/;

/** 秦某某, 某某集团工会 秦某某: who stands behind a mark. */
function isMaker(line: string, isName: (piece: string) => boolean): boolean {
  const pieces = line
    .replace(/(?<=^|\s)(\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu, "$1")
    .split(/\s+/)
    // 某某 摄影 某某
    .filter((p, i, all) => !(i > 0 && all[i + 1] && /^(?:摄影|摄|撰文|文字?|图片?)$/.test(p)));
  const names = pieces.filter((p) => p.length <= 4 && isName(p));
  const signed = pieces.length > 1 && WORKPLACE.test(pieces[0]!);
  if (signed && pieces.slice(1).every((p) => /^\p{Script=Han}{2,6}$/u.test(p))) return true;
  return names.length > 0 && pieces.every((p) => names.includes(p) || WORKPLACE.test(p));
}

/** □ stands before authors alone: a word that may be a name is one. */
const surnamed = (piece: string): boolean => piece.length >= 2 && surnameAt(piece, 0).length > 0;

// 记者问答 is a heading, 记者 某某 and 本报记者某某 are credits.
function namesSomebody(line: string): boolean {
  if (
    /^(?:本报|本刊|本网).{0,6}(?:记者|通讯员)|^(?:记者|通讯员)\s+\p{Script=Han}\s?\p{Script=Han}{1,2}(?:\s|$)/u.test(
      line,
    )
  )
    return true;
  const after = /(?:记者|通讯员)\s*(\p{Script=Han}{2,4})$/u.exec(line)?.[1];
  return !after || looksLikeName(after, 0) || looksLikeName(after.slice(0, 3), 0);
}

const CAPTION_CREDIT =
  /^(.*?\S)(?:\s+|\s*[(【/]\s*|(?<=。)\s*)((?:(?:全媒体|融媒体|本报|本刊)*(?:记者|通讯员)\s*)?(?:[\p{Script=Han}·\s]{1,14}?|\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){1,3})\s*\/?\s*(?:摄(?:影(?=\s*[)。]?\s*$))?|供图|提供(?=\s*[)。]?\s*$)|图)|(?:图\/文|文\/图|摄影|供图|图|摄|(?<=\s)作者)\s*[:/]\s*[\p{Script=Han}·\s、]{2,14})(?:[,、]\s?下同)?\s*[)】]?。?\s*$/u;

/** A caption's photographer, parted from it; null where none is named. */
export function splitCaption(line: Line): { text: Line; credit: Line } | null {
  const match = CAPTION_CREDIT.exec(foldCreditWords(line.text));
  if (!match) return null;
  const told = wordsBefore(match[2]!);
  const ahead = told && match[0].indexOf(match[2]!, match[1]!.length) - match[1]!.length + told;
  const at = match[1]!.length + ahead - firstOfTwo(match[1]!, match[2]!);
  return { text: cut(line, 0, at), credit: trimmed(cut(line, at)) };
}

/** 决赛现场 何 平/摄: how long what stands before the names is, where it is of the caption; 0 where nothing does. */
function wordsBefore(credit: string): number {
  const [whole, first] = /^(\p{Script=Han}{3,})\s+(?![摄供图文影])(?=\p{Script=Han})/u.exec(credit) ?? [];
  if (!whole || !first || WORKPLACE.test(first) || /[者员宣科]$/.test(first) || isTranscribed(first)) return 0;
  return first.length <= 4 && surnamed(first) ? 0 : whole.length;
}

/** …的慰问品侯某某 何某某摄: how long a first photographer's name is that runs into the words; 0 where there is none. */
function firstOfTwo(text: string, credit: string): number {
  const [other] = /^\p{Script=Han}{2,3}(?=\s?摄)/u.exec(credit) ?? [];
  const name = text.slice(-3);
  if (!other || !looksLikeName(other, 0) || !looksLikeName(name, 1)) return 0;
  // Behind a post, a verb or a mark the name is of somebody in the picture.
  const before = words(text.slice(0, -3)).at(-1);
  return before && before.text.length > 1 && /^n$/.test(before.tag) && !endsInPost(before.text) ? name.length : 0;
}

/** `▲某某 ▼某某`: the captions of one line, each from its mark on. */
export function captionParts(line: Line): Line[] {
  const starts = [
    0,
    ...[...line.text.matchAll(/(?<=\S\s*)[▲▼△▽◀▶↑↓←→](?=\s*\p{Script=Han}{3})/gu)].map((m) => m.index),
  ];
  return starts.map((from, i) => trimmed(cut(line, from, starts[i + 1] ?? line.text.length)));
}
