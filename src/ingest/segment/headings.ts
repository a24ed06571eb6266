import { words } from "../../text/segmenter.ts";
import { isBar } from "../bars.ts";
import { isDateLine } from "../dateline.ts";
import { looksLikeName } from "../namemodel.ts";
import { endsInPost } from "../posts.ts";
import { isRollLine } from "../roll.ts";
import type { Line } from "../types.ts";

/** What a line without a full stop is: part of a headline, a heading inside the text, a label, a caption. */

/** A heading by its wording: short, no full stop, no comma or colon left hanging (but for a kicker's). */
export function isHeadingText(text: string): boolean {
  const line = text.trim();
  if (!/\p{Script=Han}/u.test(line) || isDateLine(line)) return false;
  if (/^——?|——?$/.test(line)) return line.length <= 90 && !/。/.test(line);
  if (/[。;,、]$/.test(line) || /[。]/.test(line)) return false;
  // 3月8日,某某总工会…: a text's first row.
  if (/^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|起|晚|至\d{1,2}日)?,/.test(line)) return false;
  // …主席某某指出,…: what somebody says, cut off by a column's edge.
  if (/(?:指出|表示|强调|介绍说?|认为|透露|坦言),./.test(line)) return false;
  // 每周要闻|某某;某某: several pieces of news under one label.
  if (PIPED.test(line) && /;/.test(line)) return line.length <= 90;
  if (line.length > 44) return false;
  if (/:$/.test(line))
    return (
      !/^(?:各|全体|尊敬|亲爱)/.test(line) &&
      /(?:工会|联合会|公司|集团|局|委|厂|中心|学校|医院|街道|镇|[区县市省]总?)\s*:$/.test(line) &&
      line.length <= 24
    );
  // A paragraph's beginning that a column cut off: a lead, several clauses, a bracket that is still open.
  if (/^(?:本报|本刊|本网|本台)讯\s|;|,.*,/.test(line) || isOpen(line) || SCORE.test(line)) return false;
  if (/[…~～]$/.test(line) || /^[QA问答]\s*:/.test(line) || isRollLine(line) || isLabelled(line)) return false;
  return line.length <= 36 || !/,/.test(line);
}

/** 南沟矿 487分: who came to what, a row of a list. */
const SCORE = /^\p{Script=Han}{2,12}\s{1,4}\d{1,5}(?:\.\d{1,3})?[分票秒]$/u;

const isOpen = (line: string): boolean =>
  ["《》", "“”", "()", "【】"].some(([open, close]) => line.lastIndexOf(open!) > line.lastIndexOf(close!));

/** 主席:某某, 一等奖:某某(某厂), 时间:…: a label and what it says, not a headline of the form 某地:某事. */
export function isLabelled(line: string): boolean {
  const match = /^([^:,。]{1,16}):\s*(\S.*)$/.exec(line);
  if (!match) return false;
  const [, label, value] = match as unknown as [string, string, string];
  if (
    (endsInPost(label) && !SLOGAN.test(value)) ||
    /(?:奖|名单|时间|地点|地址|电话|对象|内容|方式|范围|要求|热线|邮箱|截止|人选|单位|名额|费用|联系人|(?:主办|承办|协办)方?|委员|成员)$/.test(
      label,
    )
  )
    return true;
  if (/^\p{Script=Han}{2,4}\([^)]{3,}\)$/u.test(value)) return true;
  return value.split(/[、\s]+/).every((v) => looksLikeName(v.replace(/\(.*$/, ""), 1));
}

/** 快递小哥:一张嘴唱出六个调: behind a person's calling neither names nor a unit's. */
const SLOGAN = /^[\p{Script=Han}“”]{6,}(?<!公司|集团|中心|联合会|[学院厂局会队组班站所部处科室校社店馆])$/u;

/** 某地:某事, 某单位:某事: a headline that names its own subject. */
export function namesSubject(text: string): boolean {
  const match = /^([^:,。!?]{2,18}):(\S{4,})/.exec(text.trim());
  if (!match || isLabelled(text.trim())) return false;
  const subject = match[1]!;
  // 找得到:… is a heading inside a text; a headline's subject is a place, a body or a person.
  const named = words(subject).some((w) => /^(?:ns|nt|nr)/.test(w.tag) && w.text.length > 1);
  return (
    named ||
    SUBJECT.test(subject) ||
    endsInPost(subject) === "people" ||
    [2, 3].some((n) => looksLikeName(subject.slice(-n), 0) && endsInPost(subject.slice(0, -n)))
  );
}

const SUBJECT =
  /(?:工会|联合会|公司|集团|[局委厂矿院校所站馆队社][\p{Script=Han}]{0,2}|中心|学校|医院|银行|街道|[省市县区镇乡州旗盟村])$/u;

/** A body's name, or several, and nothing else: the kicker of a brief. */
export function isBareBody(text: string): boolean {
  return (
    /^[■◆●▲\s]*\p{Script=Han}[\p{Script=Han}、]{1,23}(?:总工会|工会联合总?会|联合工会|工会委员会|工会)\s*:?\s*$/u.test(
      text,
    ) && !/召开|举办|开展|走进|成立|揭牌|慰问|启动|推动|加强/.test(text)
  );
}

const SERIAL =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.:章节]|\(?[一二三四五六七八九十]{1,2}[)、]|\(\d{1,2}\)|\d{1,2}(?:[、.)](?!\d)|(?=[\p{Script=Han}“])(?![年月日时点分秒个名人家项次位元万亿多余岁层届期条所台场支份套种类件张只辆箱户站处天周小省市区县]))|[①-⑳❶-❿]|PART\s*\d|(?:No|NO)\.?\s*\d|0\d\b|(?:其|之|第)[一二三四五六七八九十](?![\p{Script=Han}]))/u;
const POINTED = /^[▷▶►▸➤]\s*\S|^[◆●■★※]?\s*第[一二三四五六七八九十\d]+\p{Script=Han}{1,3}(?:[:\s]|$)/u;
const AGENDA =
  /^(?:会议|大会|议程)第[一二三四五六七八九十]{1,2}项|^\p{Script=Han}{2,6}(?:[一二三四五六七八九十]|\d{1,2})\s*$|^\d{1,2}$/u;

/** A heading inside a text: numbered, or an agenda's. */
export function isSerial(text: string): boolean {
  const line = text.trim();
  return SERIAL.test(line) || AGENDA.test(line) || POINTED.test(line);
}

const TIME_LEAD =
  // A scraper may have lost the year's or the month's digits.
  /^年?\d{0,2}月\d{0,2}日?,|^年\d{1,2}月|^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^\d{1,2}月(?:上旬|中旬|下旬|初|底|末|以来|份)|^\d{4}年(?:\d{1,2}月)|^(?:近日|日前|近期|近来|最近|连日来|入夏|入冬|盛夏|春节|五一|国庆|端午|中秋|元旦|新年|昨日|今日|今天|昨天|前不久|上午|下午|清晨|周末|年初|岁末|时值|为(?:进一步|深入|贯彻|落实|全面|切实|了|持续|弘扬|充分|更好|丰富|推进|推动|加强|不断|做好))/;
const ANAPHORIC =
  /^(?:此次|本次|这次|该|其中|同时|此外|另外|会上|会后|会议|活动|现场|仪式|随后|据|他|她|它|这|那|之后|期间|当天|接着|一是|首先|其次|最后|下一步|截至|通过|参加|与会|《)/;

/** 9月6日 or 九月六日; blanks that a scan has set between the characters are taken out before. */
const DAY_TOLD = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|近日|日前/;

/** How surely a paragraph opens an article: 2 for a lead with its day, −2 for one that leans on what went before. */
export function leadStrength(text: string): number {
  // 4 月 26 日: print sets figures apart.
  const line = text.trim().replace(/(?<=\d) (?=[年月日])|(?<=[年月日]) (?=\d)/g, "");
  if (
    /^(?:本报|本刊|本网|\p{Script=Han}{2,6}?)讯(?:\s|\(|\d|近|日)/u.test(line) ||
    /^\((?:本报|本刊)?(?:记者|通讯员)/.test(line)
  )
    return 3;
  // Told from the day of writing, or of something in a month: what went before.
  if (/^(?:今年|去年|前年)\d{1,2}月\d{1,2}日|^(?:\d{4})?年\d{0,2}月的/.test(line)) return 0;
  if (/^【\p{Script=Han}{1,6}(?:讯|消息|电)】/u.test(line)) return 3;
  if (/^【(?:基本)?(?:案情|案例)\p{Script=Han}{0,4}】/u.test(line) || TIME_LEAD.test(line)) return 2;
  if (ANAPHORIC.test(line)) return -2;
  if (/^(?:今年|去年|当前|目前|随着)(?!\d{1,2}月\d)/.test(line)) return 1;
  return DAY_TOLD.test(
    line
      .slice(0, 40)
      .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
      .slice(0, 30),
  )
    ? 2
    : 0;
}

/** How far a line repeats a headline in other words: the share of its characters that the headline has in the same order. */
export function likeness(text: string, headline: string): number {
  const a = text.replace(/[^\p{L}\p{N}]/gu, "");
  const b = headline.replace(/[^\p{L}\p{N}]/gu, "");
  if (!a || !b) return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const c of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next[j] = c === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]! / a.length;
}

/** The share of a line's pairs of characters that stand in a text too. */
export function sharedPairs(line: string, text: string): number {
  const chars = line.replace(/[^\p{L}\p{N}]/gu, "");
  const pairs = Array.from({ length: Math.max(0, chars.length - 1) }, (_, i) => chars.slice(i, i + 2));
  return pairs.length ? pairs.filter((p) => text.includes(p)).length / pairs.length : 0;
}

/** A label in brackets or with a bullet, over one or several articles: 【基层信息】, ◎短波. */
export function isLabel(text: string): boolean {
  const line = text.trim();
  if (isBareBody(line)) return false;
  return (
    /^【[^】]{2,12}】$/.test(line) ||
    isBar(line) ||
    /^([·•])\s*\p{Script=Han}(?:\s?\p{Script=Han}){1,7}\s*\1$/u.test(line) ||
    /^([◎●◆■★▍▎◇☆※▌▶►◤])\1{0,3}\s*\p{Script=Han}(?:\s?\p{Script=Han}){1,7}\s*[◎●◆■★▍▎◇☆※▌◀◄◢]{0,4}$/u.test(line) ||
    /^[[〔〖『]\p{Script=Han}{2,10}[\]〕〗』]$/u.test(line)
  );
}

const LABEL_ENDS =
  "要闻|动态|活动|快讯|资讯|短讯|简讯|速递|速览|聚焦|头条|新闻|风采|信息|播报|关注|专栏|专题|视点|视窗|天地|园地|之窗|之声|时讯|通知|公告|通告|权益|动向|一线|纪实|回顾|捷报|喜报|预告|公示|荣榜";
const GLUED = new RegExp(`^([\\p{Script=Han}]{0,4}(?:${LABEL_ENDS}))(?=.{8,}$)`, "u");
/** 工会动态趁着东风,…: behind a label that no sentence goes on from, a slogan may follow right away. */
const LABELLED_SLOGAN =
  /^\p{Script=Han}{2}(?:要闻|动态|快讯|资讯|短讯|简讯|速递|速览|播报)(?![的中里上第与和及])[\p{Script=Han}“”]{2,7}[,!]\S{3,12}$/u;
const PIPED = /^[\s【[〔]*([\p{Script=Han}A-Za-z·“”]{2,12})[】\]〕]?\s*[|丨︱│┃/]\s*(?=\S{4,})/u;
const BRACKETED = /^【([^】]{2,12})】\s*(?=\S{4,})/;

/**
 * The length of a section label that stands before a title on its line, and the label; null where there is none.
 * @param below the text below, which may say the title again
 */
export function sectionLabel(text: string, below = ""): { label: string; length: number } | null {
  const piped = PIPED.exec(text) ?? BRACKETED.exec(text);
  if (piped) return { label: piped[1]!, length: piped[0].length };
  const glued = GLUED.exec(text);
  if (!glued) return null;
  const title = text.slice(glued[0].length);
  const again = below.includes(title.slice(0, 5)) && !below.includes(glued[0]);
  // A label runs into a title that begins with a name of its own: 工会要闻|某某市总工会…
  if (
    !again &&
    !LABELLED_SLOGAN.test(text.trim()) &&
    !/^(?:[\p{Script=Han}]{2,20}?(?:工会|公司|集团|区|市|县|镇|街道|局|学校|医院)|[“《]|\d(?!\d*余?[篇条则期次])|关于|全国|全省|全市|全区|全县|我[省市区县])/u.test(
      title,
    )
  )
    return null;
  return { label: glued[1]!, length: glued[0].length };
}

/** 一线直击丨…: a label and a title, and no site's name behind them. */
export const isLabelledTitle = (text: string): boolean =>
  /^\p{Script=Han}{3,6}\s?[丨︱|]\s?[^丨︱|]{10,}(?<![网报会局])$/u.test(text.trim());

/** 附件:…, …名单: what heads a list or a form. */
export const headsList = (text: string): boolean =>
  /^附件|(?:名单|名册|[对對]象|人[选選]|表)(?:\([^)]{1,6}\))?$/.test(text.trim());

/** Titles of columns of short news. */
export const BRIEFS = /^.{0,6}(?:速览|速递|短波|简讯|快讯|短讯|集锦|传真|播报|动态|要闻|一线|之窗|掠影|风采)$/;

export const textOf = (lines: readonly Line[]): string => lines.map((l) => l.text.trim()).join("");
