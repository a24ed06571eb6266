import { NUMERAL, numeral, YEAR_NUMERAL } from "../text/numerals.ts";
import { besideStamp } from "./chrome.ts";
import { editions } from "./pagehead/editions.ts";
import { epaperHead, labelledDay, withoutButtons } from "./pagehead/epaper.ts";
import { dated, masthead } from "./pagehead/masthead.ts";
import {
  issueMark,
  labelInLatin,
  monthMark,
  namedInLatin,
  namedMonth,
  namedWithIssue,
  nameplate,
  numberInLatin,
  pageNumber,
  paperHead,
  runningHead,
  sectionName,
  sheetTitle,
} from "./pagehead/print.ts";
import { account, breadcrumb, shown, stamp, today } from "./pagehead/web.ts";
import { CONTENTS, EDITORS, ISSUE, issued, type PageHead, SECTION, SERIAL } from "./pagehead/words.ts";
import { isUnitName } from "./unitname.ts";

/**
 * What a page says of itself: which bulletin, issue, page, section and day. Running heads, mastheads and scrapers' time
 * stamps all tell some of it; each rule reads one form of line.
 */

const rules: readonly ((line: string) => PageHead | null)[] = [
  sheetTitle,
  namedMonth,
  runningHead,
  paperHead,
  masthead,
  breadcrumb,
  dated,
  account,
  stamp,
  today,
  shown,
  issueMark,
  monthMark,
  pageNumber,
  nameplate,
  labelInLatin,
  namedInLatin,
  namedWithIssue,
  numberInLatin,
  sectionName,
];

/** A word of two letters spaced out, between wider gaps. */
const SPACED_WORD =
  /(?<=^|\s{2})(\p{Script=Han})\s{1,2}(?=\p{Script=Han}(?:\s{3}|$))|(?<=^|\s{4})(\p{Script=Han})\s{3}(?=\p{Script=Han}(?:\s{4}|$))/gu;

/** 要闻  ·  03: a dot between a page's number and its section, blanks around it. */
const SPACED_DOT = /(?<=\p{Script=Han})\s{1,3}[·•]\s{1,3}(?=\d)|(?<=\d)\s{1,3}[·•]\s{1,3}(?=\p{Script=Han})/gu;

/** 望汐工运 2016.8 · 9 ·: a page's number between marks, at the row's end. */
const FOLIO = /(?<=\S)\s{1,3}[·•—–-]\s?(\d{1,3})\s?[·•—–-]$/;

/** 一 九 九 八 年 三 月 八 日: a day set with a blank behind each letter. */
const SPACED_DAY = /(?<!\S)\S \S \S \S 年 \S(?: \S){0,2} 月(?: \S(?: \S){0,2} 日)?/;

/**
 * Reads one row of a page's head or foot. Where wide gaps part the row, each part may tell something, and a name beside
 * them is the bulletin's or the section's.
 * @returns what it tells; null for a row of any other kind
 */
export function readPageHead(text: string): PageHead | null {
  const row = inDigits(text.trim().replace(SPACED_DAY, (day) => day.replaceAll(" ", "")))
    .replace(SPACED_DOT, " · ")
    .replace(FOLIO, "   $1");
  // The day on which a page was set is not the page's own.
  if (/\.(?:indd|qxd)\b/i.test(row)) return null;
  // 今天是:某年某月某日: when the page was saved.
  if (/^(?:今[天日]是|现在时间|当前时间)/.test(row)) return {};
  if (row.length > 160 || /。/.test(row)) return null;
  const epaper = epaperHead(row) ?? labelledDay(row);
  if (epaper) return epaper;
  if (editions(row).size) return ISSUE.test(row) ? issued(row) : {};
  const unbuttoned = withoutButtons(row);
  if (unbuttoned) return readPageHead(unbuttoned);
  const words = row.split(/\s{2,}/);
  // 首页  要闻  经济  副刊: a website's sections, none of them this page's.
  if (words.length > 3 && words.every((p) => /^\p{Script=Han}{2,4}$/u.test(p))) return {};
  // 要  闻 between wider gaps: one word, its letters spaced out.
  const parts = row
    .replace(SPACED_WORD, "$1$2")
    .split(/\s{2,}/)
    .map((p) => closePair(/^[①-⑳]$/u.test(p) ? p.normalize("NFKC") : p));
  if (parts.length > 1 && parts.some(isRunningText)) return null;
  const beside = nameBeside(parts) ?? numberBeside(parts);
  if (beside) return beside;
  const ornamented = besideLatin(parts.flatMap((p) => p.split(/\s?[|丨]\s?/)));
  if (ornamented) return ornamented;
  const bare = row.replace(EDITORS, " ").trim();
  const edited = bare !== row ? runningHead(bare) : null;
  if (edited) return edited;
  const whole = readPart(closeLetters(row).replace(/\s+/g, " ")) ?? letterSpaced(row);
  if (whole) return whole;
  // A headline that a web page's time to the minute runs into is no head.
  const found = /\d:\d/.test(row) && besideStamp(row) ? [] : parts.map(readPart);
  if (!found.some(Boolean)) return inWords(row);
  const names = parts.flatMap((p, i) => (found[i] ? [] : (NAME.exec(p)?.[1] ?? [])));
  const bulletin = names.find((n) => SERIAL.test(n));
  const section = names.find(
    (n) =>
      n !== bulletin &&
      !isUnitName(n) &&
      !/^电子刊$|(?:版|主[办编]|承办|编印|印发|发行|委员会|[室处科]|宣[教传]部|编辑部)$/.test(n),
  );
  const number = parts.find((p) => /^[A-D]?\d{1,3}$/.test(p));
  return Object.assign(
    {},
    ...(bulletin ? [{ bulletin }] : []),
    ...(section ? [{ section }] : []),
    ...(number && (section || found.some((f) => f?.section)) ? [{ page: number }] : []),
    ...found.flatMap((f) => (f ? [section ? asBulletin(f) : f] : [])),
  );
}

/** @returns the section that a row tells by its name alone, right below the bulletin's; undefined where it is no such row */
export function sectionBelow(above: string, row: string): string | undefined {
  const name = row.trim();
  if (!/^\p{Script=Han}{3,6}$/u.test(name)) return undefined;
  const head = readPageHead(above);
  return head?.bulletin && !head.section && /[A-Z]/.test(above) ? name : undefined;
}

/** 14 | 望汐工会    本刊特稿: beside the section's name, the union's own is the bulletin's. */
function asBulletin({ section, ...head }: PageHead): PageHead {
  if (section?.endsWith("工会")) return { bulletin: section, ...head };
  return section ? { ...head, section } : head;
}

/** No such row is longer. */
const SHORT = 40;

/** 第十二期 2019年2月号: each of a row's few words tells something by itself. */
function inWords(row: string): PageHead | null {
  if (row.length > SHORT || !/[期月版]/.test(row)) return null;
  const words = row.split(/\s+/);
  const found = words.length > 1 && words.length <= 4 ? words.map(readPart) : [null];
  return found.every((f) => f && (f.issue || f.issued || f.page)) ? Object.assign({}, ...found.reverse()) : null;
}

/** A row of the columns' text: a slogan beside it is no bulletin's name. */
const isRunningText = (part: string): boolean =>
  part.length >= 12 && /\p{Script=Han}{2}[,、]\p{Script=Han}{3}/u.test(part) && !/[:/]/.test(part);

/** A name beside others in a head: 要闻, 要闻 NEWS, 文体·生活. */
const NAME = /^(\p{Script=Han}{2,10}|\p{Script=Han}{2,4}[·•]\p{Script=Han}{2,4})(?: [A-Z]+)?$/u;

/** 工 会 · 区 县, 文体 · 生活: two words around a dot, with blanks set around it or between all letters. */
const closePair = (part: string): string =>
  /^\p{Script=Han}(?:\s?\p{Script=Han}){1,3}\s?[·•]\s?\p{Script=Han}(?:\s?\p{Script=Han}){1,3}$/u.test(part)
    ? part.replace(/\s/g, "")
    : part;

/** 劳模风采    MODEL WORKER, Wangxi Trade Union   望汐工会   ●   特别报道: names in two languages, a mark between them. */
function besideLatin(parts: readonly string[]): PageHead | null {
  const isMark = (p: string): boolean => /^[●•·|/■◆]$/.test(p);
  const isLatin = (p: string): boolean => /^[A-Z][A-Za-z&.'’ -]{3,40}$/.test(p);
  const told = parts.map((p) => /^(\p{Script=Han}{2,10})( [A-Z]{3,}(?: [A-Z]+){0,3})?$/u.exec(p) ?? []);
  if (parts.length < 2 || !parts.every((p, i) => isMark(p) || isLatin(p) || told[i]![1])) return null;
  const names = told.flatMap(([, name]) => name ?? []);
  if (!names.length || names.length > 2 || !(parts.some(isLatin) || told.some(([, , latin]) => latin))) return null;
  const bulletin = names.find((n) => SERIAL.test(n) && !SECTION.test(n));
  const section = names.find((n) => n !== bulletin && n.length <= 6);
  return bulletin || section ? { ...(bulletin && { bulletin }), ...(section && { section }) } : null;
}

/** `基层工会    望汐工人报`: a newspaper's name, and its section's beside it. */
function nameBeside(parts: readonly string[]): PageHead | null {
  const papers = parts.filter((p) => /^\p{Script=Han}{2,8}报$/u.test(p));
  const section = parts.find((p) => !papers.includes(p));
  if (parts.length !== 2 || papers.length !== 1 || !/^\p{Script=Han}{2,6}$/u.test(section!)) return null;
  return { bulletin: papers[0]!, section: section! };
}

/** `14   望汐工会        劳动光荣`: a page's number at an edge, the bulletin's name, its section's. */
function numberBeside(parts: readonly string[]): PageHead | null {
  const at = [0, 2].find((n) => /^\d{1,3}$/.test(parts[n] ?? ""));
  const names = parts.filter((_, n) => n !== at);
  const bulletin = names.find((p) => SERIAL.test(p) && /^\p{Script=Han}{3,10}$/u.test(p));
  const section = names.find((p) => p !== bulletin);
  if (parts.length !== 3 || at === undefined || !bulletin || !/^\p{Script=Han}{2,6}$/u.test(section!)) return null;
  return { bulletin, section: section!, page: parts[at]! };
}

/** `要  闻 YAOWEN`: a short name is spaced out in print. */
const closeLetters = (row: string): string =>
  row.replace(/(?<!\p{Script=Han})(\p{Script=Han})\s+(?=\p{Script=Han}(?!\p{Script=Han}))/gu, "$1");

/** `女 工 天 地`, `望 汐 工 运`: a name by itself, spaced out, is the section's or the bulletin's. */
function letterSpaced(row: string): PageHead | null {
  if (!/^\p{Script=Han}(?:\s+\p{Script=Han}){2,9}$/u.test(row)) return null;
  const name = row.replace(/\s+/g, "");
  if (name.length > 3 && SERIAL.test(name)) return { bulletin: name };
  return name.length <= 6 && !CONTENTS.test(name) ? { section: name } : null;
}

/** 二〇二二年七月二十九日 and 中華民國113年7月15日 in the form that all rules read. */
function inDigits(row: string): string {
  const date = new RegExp(
    `(?:(?:中[华華])?民[国國]\\s?(\\d{2,3})|(${YEAR_NUMERAL}))年(?:(${NUMERAL})月(?:(${NUMERAL})日)?)?`,
    "g",
  );
  return row.replace(date, (whole, republic?: string, year?: string, month?: string, day?: string) => {
    if (!republic && /^\d/.test(whole)) return whole;
    const head = `${republic ? 1911 + Number(republic) : numeral(year!)}年`;
    return head + (month ? `${numeral(month)}月` : "") + (day ? `${numeral(day)}日` : "");
  });
}

/** The words of a website's menu, `首页 | 会务 | 法令` or `首页 会务 法令`; none for a row of any other kind. */
export function menuWords(row: string): string[] {
  const words = row.split(/^首页\s/.test(row.trim()) ? /[|丨│\s]+/ : /[|丨│]/).map((word) => word.trim());
  return words.length > 3 && words.every((w) => /^\S{2,8}$/.test(w)) ? words : [];
}

function readPart(line: string): PageHead | null {
  if (line.length > 90) return null;
  for (const rule of rules) {
    const found = rule(line);
    if (found) return found;
  }
  return null;
}
