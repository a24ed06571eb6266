import {
  ISSUE,
  issued,
  issueLabel,
  NUMBERED,
  PAGE,
  type PageHead,
  pageLabel,
  SECTION,
  SERIAL,
  title,
  two,
} from "./words.ts";

/** Heads and feet of printed pages, a form a function. */

/** `Page 6 - 某某工会2023年7月刊`, `第6页 - 某某工会2023年7月刊`, `某某工运第207期_web.pdf - 第3页,共8页`, `某某职工第3期 —— 某某工会会刊`: a flipbook's title. */
export function sheetTitle(line: string): PageHead | null {
  const match =
    /^(?:Page\s+\d+|第\s?\d+\s?页)\s*[-–—:|]\s*(.+)$/i.exec(line) ??
    /^(.+?)\s*[-–—|]\s*(?:第?\s*\d+\s*页|Page\s*\d+)$/i.exec(line) ??
    /^(.+[刊期号])(?:电子[书刊版])?(?:[_-]?\w{0,8}\.pdf)?\s*[-–—|\s]\s*第\s?\d+\s?页(?:\s?[/,]?\s?共\s?\d+\s?页)?$/i.exec(
      line,
    ) ??
    /^(.+[刊期号])\s*(?:[-–—|]|——)\s*\p{Script=Han}{2,24}工会(?:电子)?[会期内]?刊$/u.exec(line);
  // 2021.03期
  return match ? title(match[1]!.replace(/(?<=(?:19|20)\d{2})[.·]0?(?=\d{1,2}期)/, "年第")) : viewerTitle(line);
}

/** How a viewer calls what it shows. */
const VIEWER =
  "电子(?:画册|书|刊|杂志|版)|在线(?:阅读|翻阅|浏览|观看)|翻页版|PDF版|[A-Za-z]{0,12}(?:Flip|e-?)book(?: Viewer| Reader)?|[A-Z][a-z]{2,12} (?:Viewer|Reader)|第\\s?\\d{1,4}\\s?页";
const VIEWED = new RegExp(
  `^(.{3,40}?)\\s?[-–—|_]\\s?(?:\\p{Script=Han}{0,6}(?:${VIEWER}))(?:\\s?[-–—|_]?\\s?第\\s?\\d{1,4}\\s?页)?$`,
  "iu",
);

/** `《望汐工运》2021年第3期_电子画册_第9页`, `望汐工友 - 在线阅读`: a file's name, and behind it the viewer's. */
function viewerTitle(line: string): PageHead | null {
  const named = VIEWED.exec(line)?.[1];
  return named && !/[,。、;:!?]/.test(named) ? title(named) : null;
}

/** `望汐职工 | 2024.06`, `望汐职工 | 2024.06 总第206期`: a magazine's foot. */
export function namedMonth(line: string): PageHead | null {
  const match =
    /^(\p{Script=Han}{2,12})\s*[|丨·]\s*((?:19|20)\d{2})[./-](\d{1,2})(?:\s{1,4}[(]?(总第?\s?\d{1,5}\s?期)[)]?)?$/u.exec(
      line,
    );
  if (!match) return null;
  const [, bulletin, year, month, total] = match;
  return {
    bulletin: bulletin!,
    issued: `${year}-${two(month!)}`,
    ...(total && { issue: total.replace(/\s/g, "") }),
  };
}

/** `04 · 融新闻 FOCUS`, `FOCUS 融新闻 · 09`, `3 | 基层动态`: page number and section, either first. */
export function runningHead(line: string): PageHead | null {
  const sep = "\\s*[·•・|丨/|—–-]\\s*|\\s+|(?<=版)\\s*:\\s*";
  const page = "(?:第\\s*)?(?:0{2,4}(?=\\d))?([A-Z]?[0-9]{1,3})(?:\\s*[版页])?";
  const name = "((?:[A-Za-z][A-Za-z&' ]*\\s*)?\\p{Script=Han}{2,8}(?:\\s*[A-Za-z][A-Za-z&' ]*)?)";
  const match =
    new RegExp(`^(?:[Pp]\\.?)?${page}(?:${sep})${name}$`, "u").exec(line) ??
    new RegExp(`^${name}(?:${sep})(?:[Pp]\\.?)?${page}$`, "u").exec(line);
  if (!match) return null;
  const [number, label] = /^[A-Z]?\d/.test(match[1]!) ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const section = label.replace(/[A-Za-z&']+/g, " ").trim();
  // 12 某某工运: beside a page's number may stand the bulletin's own name.
  return section.length > 3 && SERIAL.test(section) && !SECTION.test(section) && !section.endsWith("工会")
    ? { page: number, bulletin: section }
    : { page: number, section };
}

/** `望汐钢铁报 综合新闻 2`, either first: a newspaper's name, its page's section and number. */
export function paperHead(line: string): PageHead | null {
  const match =
    /^(\p{Script=Han}{2,10}报)\s+(\p{Script=Han}{2,6})\s+(\d{1,2})$/u.exec(line) ??
    /^(\d{1,2})\s+(\p{Script=Han}{2,6})\s+(\p{Script=Han}{2,10}报)$/u.exec(line);
  // 某某劳工 第二版 会务动态
  const [, name, number, label] =
    new RegExp(`^(\\p{Script=Han}{2,10})\\s+第\\s?${PAGE}\\s?版\\s+(\\p{Script=Han}{2,8})$`, "u").exec(line) ?? [];
  if (name) return { bulletin: name, page: pageLabel(number!), section: label! };
  if (!match) return null;
  const [first, section, last] = match.slice(1) as [string, string, string];
  const [bulletin, page] = /\d/.test(last) ? [first, last] : [last, first];
  return { bulletin, section, page };
}

/** `第3版`, `A03`, `三版`: a page's number by itself; `往期报纸 第2版 02` as an e-paper has it. */
export function pageNumber(line: string): PageHead | null {
  const match =
    new RegExp(`^(?:往期\\S{0,4} )?第?\\s*${PAGE}\\s*版(?: 0?\\1)?$`).exec(line) ?? /^([A-D]\d{1,2})$/.exec(line);
  if (match) return { page: pageLabel(match[1]!) };
  // 第二版:要闻, 00003版:基层·一线
  const [, page, section] =
    new RegExp(
      `^(?:第\\s?|0{3,4}(?=\\d))${PAGE}\\s?版\\s?[:·|]\\s?(\\p{Script=Han}{2,8}(?:[·•]\\p{Script=Han}{2,6})?)$`,
      "u",
    ).exec(line) ?? [];
  return page ? { page: pageLabel(page), section: section! } : null;
}

/** A bulletin's name by itself, spaced out or with its name in Latin letters: `汉 中 工 会 简 报`, `楚天工报 CHUTIAN GONGBAO`. */
export function nameplate(line: string): PageHead | null {
  const match = /^《?(\p{Script=Han}(?:\s?\p{Script=Han}){2,11})》?(?:\s+[A-Z][A-Za-z ]+)?$/u.exec(line);
  if (!match) return null;
  const name = match[1]!.replace(/\s/g, "");
  // Spaced out letter by letter, or names side by side; 柳塘区总走访慰问 一线职工 is a headline.
  const words = match[1]!.split(/\s/);
  const set = (words.length > 1 && words.every((word) => word.length <= 4 || SERIAL.test(word))) || /[A-Z]/.test(line);
  return set && SERIAL.test(name) ? { bulletin: name } : null;
}

/** 工会·民生: two words around a dot. */
const PAIR = /^\p{Script=Han}{2}[·•]\p{Script=Han}{2}$/u;

/** A page's section by itself, as newspapers print it beside the date, perhaps once more in Latin letters. */
export function sectionName(line: string): PageHead | null {
  const name = line.replace(/(?: [A-Z]{2,}){1,4}$/, "");
  return SECTION.test(name) || PAIR.test(name) ? { section: name } : null;
}

/** `要闻 | UNION NEWS`, `劳模风采 · MODEL WORKER`: a section's name, and the same in Latin capitals. */
export const IN_LATIN =
  /^(\p{Script=Han}{2,8})(?:\s?[|丨/·•]\s?[A-Z][A-Z&' ]{2,30}|(?<!图片新闻)\s{1,3}[A-Z]{5,16}(?: [A-Z&]{2,16}){0,3})$/u;

/** 人 物 P E O P L E: the same, each letter set apart. */
const IN_SPACED_LATIN = /^\p{Script=Han}(?:\s\p{Script=Han}){1,5}\s{1,3}[A-Z](?:\s[A-Z]){3,20}$/u;

/** A section's name as it is printed without its letters set apart. */
export const unspacedLabel = (line: string): string =>
  IN_SPACED_LATIN.test(line) ? line.replace(/\s/g, "").replace(/(?<=\p{Script=Han})(?=[A-Z])/u, " ") : line;

export function labelInLatin(line: string): PageHead | null {
  const section = IN_LATIN.exec(unspacedLabel(line))?.[1];
  return section ? { section } : null;
}

/** `08 / WANGXI WORKERS`: a page's number beside the bulletin's name in Latin capitals, either first. */
export function numberInLatin(line: string): PageHead | null {
  const name = "[A-Z]{3,16}(?: [A-Z&]{2,16}){1,4}";
  const sep = "\\s?[/|·•]\\s?";
  const [, first, last] =
    new RegExp(`^(\\d{1,3})${sep}${name}$`).exec(line) ?? new RegExp(`^${name}${sep}()(\\d{1,3})$`).exec(line) ?? [];
  const page = first || last;
  return page ? { page } : null;
}

/** `WANGXI LABOUR MOVEMENT 望汐工运 2023.6`: a bulletin's name in two scripts, with its issue. */
export function namedInLatin(line: string): PageHead | null {
  const [, bulletin, issue] = /^(?:[A-Z][A-Za-z'&-]+ ){1,5}(\p{Script=Han}{2,10})(?:\s+(\S.*))?$/u.exec(line) ?? [];
  const told = issue === undefined ? {} : (issueMark(issue) ?? monthMark(issue));
  return bulletin && told && SERIAL.test(bulletin) ? { bulletin, ...told } : null;
}

/** `望汐工运 2023年6月号 第86期`, `望汐产业工会 电子报 第218期`: a bulletin's name with its issue; 某某总工会 2023年6月 may as well sign a letter. */
export function namedWithIssue(line: string): PageHead | null {
  const [, union, paper, number] = MAILING.exec(line) ?? [];
  if (union) return { bulletin: union + paper, issue: number!.replace(/\s/g, "") };
  const [, bulletin, issue] = /^(\p{Script=Han}{3,10})\s+(\S.*[期号刊])$/u.exec(line) ?? [];
  const told = bulletin && SERIAL.test(bulletin) && !bulletin.endsWith("工会") ? issueMark(issue!) : null;
  return told ? { bulletin: bulletin!, ...told } : null;
}

/** A union's paper by its kind. */
const MAILING = /^(\p{Script=Han}{3,20}会) (电子报|会讯|会刊|通讯|快讯|简讯) (第\s?\d{1,4}\s?期|No\.?\s?\d{1,4})$/u;

/** An issue or a page number by itself, as it stands beside a running head: `2023年第6期·双月刊`, `P14-15`, `10 / 36`. */
export function issueMark(line: string): PageHead | null {
  const issue = new RegExp(
    `^(${ISSUE.source}|${NUMBERED.source})(?:[\\s·•(]*(?:[单双半季周旬]?[月年周季]?刊|总第?\\s*\\d+\\s*期)[)]?)?(?:\\s*-\\s*第?\\s*\\d+\\s*页)?(?:[\\s·•]*[A-Z][A-Z ]+)?$`,
  ).exec(line);
  if (issue) return { issue: issueLabel(issue[1]!), ...issued(issue[1]!) };
  const both = new RegExp(
    `^(${ISSUE.source})[\\s·]{1,3}第\\s?\\d{1,5}\\s?期(?:[(\\s]{0,2}总第?\\s?\\d+\\s?期[)]?)?$`,
  ).exec(line);
  if (both) return { issue: issueLabel(both[1]!), ...issued(both[1]!) };
  const season = /^((?:19|20)\d{2})\s?[年·•]?\s?([春夏秋冬]季?[号刊卷])$/.exec(line);
  if (season) return { issue: `${season[1]}年${season[2]}`, issued: season[1]! };
  const total = /^[(]?(总第?\s*\d+\s*期)[)]?$/.exec(line);
  if (total) return { issue: total[1]!.replace(/\s+/g, "") };
  if (/^(?:\d{1,3}\s*\/\s*\d{1,4}|(?:.{0,6}\s)?[Pp]\.?\s*\d{1,3}(?:-\d{1,3})?)$/.test(line)) return {};
  // 2023·05 may be the fifth issue of six.
  const number = /^((?:19|20)\d{2})\s?·\s?\d{1,2}$/.exec(line);
  if (number) return { issued: number[1]! };
  const month = /^(?:[A-Z][A-Za-z ]+\s+)?((?:19|20)\d{2})[.\-/](\d{1,2})$/.exec(line);
  // 2023·05 may be the year's fifth issue as well as May's.
  const numbered = /^((?:19|20)\d{2})·\d{1,2}$/.exec(line);
  if (numbered) return { issued: numbered[1]! };
  return month ? { issued: `${month[1]}-${two(month[2]!)}` } : null;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");

/** `2012 · JULY`, `Jul. 2012`: an issue's month, as bulletins with a head in Latin letters print it. */
export function monthMark(line: string): PageHead | null {
  const parts = line.toLowerCase().split(/[\s·.,]+/);
  const year = parts.find((p) => /^(?:19|20)\d{2}$/.test(p));
  const month = MONTHS.findIndex((name) => parts.some((p) => p === name || p === name.slice(0, 3)));
  return parts.length === 2 && year && month >= 0 ? { issued: `${year}-${two(String(month + 1))}` } : null;
}
