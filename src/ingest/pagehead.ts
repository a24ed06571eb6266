import { NUMERAL, numeral, YEAR_NUMERAL } from "../text/numerals.ts";

/**
 * What a page says of itself: which bulletin, issue, page, section and day. Running heads, mastheads and scrapers' time
 * stamps all tell some of it; each rule reads one form of line.
 */

export interface PageHead {
  bulletin?: string;
  issue?: string;
  page?: string;
  section?: string;
  /** EDTF day or month of the issue itself. */
  issued?: string;
  /** EDTF day on which the page was put on the web. */
  posted?: string;
}

const two = (n: string): string => n.padStart(2, "0");

const ISSUE = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?\s*(?:刊|号|期|上半?月|下半?月)?/;
const NUMBERED =
  /(?:(?:19|20)\d{2}\s*年?\s*)?第\s*[\d一二三四五六七八九十百〇零]{1,5}\s*[期号](?:\s*[(]?总(?:第)?\s*\d+\s*期[)]?)?/;
const SERIAL = /(?:报|刊|简报|通讯|快讯|工会|工运|职工|工人|之声|之家|之窗|视窗|工友|月刊|杂志)$/;

/** How sections are named. */
const SECTION = /^(?!图片)\p{Script=Han}{0,4}(?:新闻|要闻|动态|综合|专版|副刊|视窗|维权|时讯|资讯)$/u;
const CONTENTS = /要目|目录|导读|看点/;
/** A page's number: 03, A03, 三. */
const PAGE = "([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})";
const EDITORS =
  /(?:责任?|責任?|美术|组版|值班|本[版期刊])?(?:编辑|編輯|编|校对|编委)\s*[:/|丨]\s*\p{Script=Han}(?:\s?\p{Script=Han}){1,2}(?=\s|$)/gu;

const rules: readonly ((line: string) => PageHead | null)[] = [
  sheetTitle,
  runningHead,
  masthead,
  breadcrumb,
  dated,
  stamp,
  account,
  today,
  issueMark,
  pageNumber,
  nameplate,
  sectionName,
];

/**
 * Reads one row of a page's head or foot. Where wide gaps part the row, each part may tell something, and a name beside
 * them is the bulletin's or the section's.
 * @returns what it tells; null for a row of any other kind
 */
export function readPageHead(text: string): PageHead | null {
  const row = inDigits(text.trim());
  // The day on which a page was set is not the page's own.
  if (/\.(?:indd|qxd)\b/i.test(row)) return null;
  if (row.length > 160 || /。/.test(row)) return null;
  const parts = row.split(/\s{2,}/);
  // 首页  要闻  经济  副刊: a website's sections, none of them this page's.
  if (parts.length > 3 && parts.every((p) => /^\p{Script=Han}{2,4}$/u.test(p))) return {};
  const whole = readPart(closeLetters(row).replace(/\s+/g, " ")) ?? letterSpaced(row);
  if (whole) return whole;
  const found = parts.map(readPart);
  if (!found.some(Boolean)) return null;
  const names = parts.flatMap((p, i) => (found[i] ? [] : (/^(\p{Script=Han}{2,10})(?: [A-Z]+)?$/u.exec(p)?.[1] ?? [])));
  const bulletin = names.find((n) => SERIAL.test(n));
  const section = names.find((n) => n !== bulletin && !/^电子刊$|版$/.test(n));
  const number = parts.find((p) => /^[A-D]?\d{1,3}$/.test(p));
  return Object.assign(
    {},
    ...(bulletin ? [{ bulletin }] : []),
    ...(section ? [{ section }] : []),
    ...(number && section ? [{ page: number }] : []),
    ...found.filter(Boolean),
  );
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

function readPart(line: string): PageHead | null {
  if (line.length > 90) return null;
  for (const rule of rules) {
    const found = rule(line);
    if (found) return found;
  }
  return null;
}

/** `当前位置:首页 >> 地州工会 >> 正文`: the last crumb that names something is the section. */
function breadcrumb(line: string): PageHead | null {
  if (!/^您?(?:当前|现在)?的?(?:所在)?的?位置\s*:|^(?:网站)?首页\s*[>»›]|^\p{Script=Han}{2,14}\s*(?:>>|»)/u.test(line))
    return null;
  const crumbs = line
    .replace(/^[^:]*:/, "")
    .split(/\s*(?:>+|»|›|→|\/|-)\s*/)
    .map((c) => c.trim());
  const section = crumbs
    .filter(
      (c) =>
        /^\p{Script=Han}{2,10}$/u.test(c) &&
        !/^(?:首页|网站首页|主页|正文|内容|详情|文章|浏览文章|查看文章|详细内容|新闻中心)$/.test(c),
    )
    .at(-1);
  return section ? { section } : {};
}

/** `第3版`, `A03`, `三版`: a page's number by itself. */
function pageNumber(line: string): PageHead | null {
  const match = new RegExp(`^第?\\s*${PAGE}\\s*版$`).exec(line) ?? /^([A-D]\d{1,2})$/.exec(line);
  return match ? { page: pageLabel(match[1]!) } : null;
}

const pageLabel = (printed: string): string => (/\d/.test(printed) ? printed : String(numeral(printed)));

/** A bulletin's name by itself, spaced out or with its name in Latin letters: `汉 中 工 会 简 报`, `楚天工报 CHUTIAN GONGBAO`. */
function nameplate(line: string): PageHead | null {
  const match = /^《?(\p{Script=Han}(?:\s?\p{Script=Han}){2,11})》?(?:\s+[A-Z][A-Za-z ]+)?$/u.exec(line);
  if (!match) return null;
  const name = match[1]!.replace(/\s/g, "");
  const set = /\s/.test(match[1]!) || /[A-Z]/.test(line);
  return set && SERIAL.test(name) ? { bulletin: name } : null;
}

/** A page's section by itself, as newspapers print it beside the date. */
function sectionName(line: string): PageHead | null {
  return SECTION.test(line) ? { section: line } : null;
}

/** An issue or a page number by itself, as it stands beside a running head: `2023年第6期·双月刊`, `P14-15`, `10 / 36`. */
function issueMark(line: string): PageHead | null {
  const issue = new RegExp(
    `^(${ISSUE.source}|${NUMBERED.source})(?:[\\s·•(]*(?:[单双半季周旬]?[月年周季]?刊|总第?\\s*\\d+\\s*期)[)]?)?(?:\\s*-\\s*第?\\s*\\d+\\s*页)?(?:[\\s·•]*[A-Z][A-Z ]+)?$`,
  ).exec(line);
  if (issue) return { issue: issueLabel(issue[1]!), ...issued(issue[1]!) };
  const total = /^[(]?(总第?\s*\d+\s*期)[)]?$/.exec(line);
  if (total) return { issue: total[1]!.replace(/\s+/g, "") };
  if (/^(?:\d{1,3}\s*\/\s*\d{1,4}|(?:.{0,6}\s)?[Pp]\.?\s*\d{1,3}(?:-\d{1,3})?)$/.test(line)) return {};
  const month = /^(?:[A-Z][A-Za-z ]+\s+)?((?:19|20)\d{2})[.\-/](\d{1,2})$/.exec(line);
  return month ? { issued: `${month[1]}-${two(month[2]!)}` } : null;
}

/** An issue's name without the count over all years beside it, which not every page prints. */
const issueLabel = (printed: string): string => printed.replace(/\s+/g, "").replace(/(?<=.)[(·]?总第?\d+期[)]?$/, "");

/** `Page 6 - 某某工会2023年7月刊`: a flipbook's title. */
function sheetTitle(line: string): PageHead | null {
  const match = /^Page\s+\d+\s*[-–—:|]\s*(.+)$/i.exec(line) ?? /^(.+?)\s*[-–—|]\s*第?\s*\d+\s*页$/.exec(line);
  return match ? title(match[1]!) : null;
}

/** A bulletin's name with its issue: `某某工会2023年7月刊`, `某某工会简报 第12期`. */
function title(text: string): PageHead {
  const at = Math.min(...[ISSUE, NUMBERED].map((p) => p.exec(text)?.index ?? text.length));
  const bulletin = text.slice(0, at).replace(/[\s《》·((\-—]+$|^[《\s]+/g, "");
  const issue = text
    .slice(at)
    .replace(/[》)]+$/, "")
    .trim();
  return { ...(bulletin && { bulletin }), ...(issue && { issue, ...issued(issue) }) };
}

function issued(text: string): PageHead {
  const match = ISSUE.exec(text);
  if (!match) {
    const only = /((?:19|20)\d{2})\s*年/.exec(text)?.[1];
    return only ? { issued: only } : {};
  }
  const [, year, month, day] = match;
  return { issued: [year, two(month!), ...(day ? [two(day)] : [])].join("-") };
}

/** `04 · 融新闻 FOCUS`, `FOCUS 融新闻 · 09`, `3 | 基层动态`: page number and section, either first. */
function runningHead(line: string): PageHead | null {
  const sep = "\\s*[·•・|丨/|—–-]\\s*|\\s+|(?<=版)\\s*:\\s*";
  const page = "(?:第\\s*)?([A-Z]?[0-9]{1,3})(?:\\s*[版页])?";
  const name = "((?:[A-Za-z][A-Za-z&' ]*\\s*)?\\p{Script=Han}{2,8}(?:\\s*[A-Za-z][A-Za-z&' ]*)?)";
  const match =
    new RegExp(`^(?:[Pp]\\.?)?${page}(?:${sep})${name}$`, "u").exec(line) ??
    new RegExp(`^${name}(?:${sep})(?:[Pp]\\.?)?${page}$`, "u").exec(line);
  if (!match) return null;
  const [number, label] = /^[A-Z]?\d/.test(match[1]!) ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const section = label.replace(/[A-Za-z&']+/g, " ").trim();
  return { page: number, section };
}

/** `2023年5月1日 星期一 第03版 工会新闻`, with or without the paper's name and the editors. */
function masthead(line: string): PageHead | null {
  const date = /((?:19|20)\d{2})\s*(?:年|[./-])\s*(\d{1,2})\s*(?:月|[./-])\s*(\d{1,2})\s*日?/.exec(line);
  const dateless = line.replace(date?.[0] ?? "", " ").replace(EDITORS, " ");
  const page =
    new RegExp(`(?:第\\s*)?${PAGE}\\s*版|\\b([A-Z]\\d{1,2})\\b|\\b版\\s*(\\d{1,2})`).exec(line) ??
    /(?:^|\s)(0\d(?=\p{Script=Han})|\d{1,2}(?=\s+\p{Script=Han}{2,8}(?:\s|$)))/u.exec(dateless) ??
    /(?<=\p{Script=Han}{2,8}\s+)(\d{1,2})\s*$/u.exec(dateless);
  const weekday = /星期[一二三四五六日天]|周[一二三四五六日]/.exec(line);
  if (Number(!!date) + Number(!!page) + Number(!!weekday) < 2) return null;
  const rest = line
    .replace(date?.[0] ?? "", " ")
    .replace(page?.[0] ?? "", " ")
    .replace(weekday?.[0] ?? "", " ")
    .replace(NUMBERED, " ")
    .replace(EDITORS, " ")
    .replace(
      /农历\S*|(?:责(?:任)?编(?:辑)?|责校|组版|校对)\s+\p{Script=Han}(?:\s?\p{Script=Han}){1,2}(?=\s|$)|电话:\S*|[A-Z]*\d+\s*期|国内统一\S*|(?:邮箱|E-?mail)\S*/giu,
      " ",
    );
  const names = rest
    .split(/[\s|丨·/:—–-]+/)
    .filter((w) => /^[《》\p{Script=Han}]{2,10}$/u.test(w))
    .map((w) => w.replace(/[《》]/g, ""));
  // Beside a page's number a name is the section's; before a bare day it is the paper's own.
  const own = date && !page ? names.find((n) => line.indexOf(n) < date.index && !SECTION.test(n)) : undefined;
  const bulletin = names.find((n) => /(?:报|報|刊|通讯|简报|时报)$/.test(n)) ?? own;
  const section = names.find((n) => n !== bulletin);
  const number = page?.[1] ?? page?.[2] ?? page?.[3];
  return {
    ...(bulletin && { bulletin }),
    ...(section && { section }),
    ...(number && { page: pageLabel(number) }),
    ...(date && {
      issued: `${date[1]}-${two(date[2]!)}-${two(date[3]!)}`,
      issue: `${date[1]}年${Number(date[2])}月${Number(date[3])}日`,
    }),
  };
}

/** An office bulletin's head: its name alone, its number, its office with the day. */
function dated(line: string): PageHead | null {
  const number = new RegExp(`^[(]?\\s*(${NUMBERED.source})\\s*[)]?$`).exec(line);
  if (number) return { issue: issueLabel(number[1]!), ...issued(number[1]!) };
  const dispatched =
    /^((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s+\S{4,24}(?:会|會|室|部)\s*(?:[发發]行|编印|編印|印发|印發|出版|主办|主辦)$/.exec(
      line,
    );
  if (dispatched) return { issued: `${dispatched[1]}-${two(dispatched[2]!)}-${two(dispatched[3]!)}` };
  const monthly = /^[《]?(\p{Script=Han}{2,12})[》]?\s?((?:19|20)\d{2})[.·/-](\d{1,2})$/u.exec(line);
  if (monthly && SERIAL.test(monthly[1]!))
    return { bulletin: monthly[1]!, issued: `${monthly[2]}-${two(monthly[3]!)}` };
  const named = new RegExp(
    `^[《]?(\\p{Script=Han}{2,16}?)[》]?[\\s·(]*(${NUMBERED.source}|${ISSUE.source})[)]?$`,
    "u",
  ).exec(line);
  if (named && SERIAL.test(named[1]!)) return title(line);
  const office =
    /^(\S{4,24}?(?:办公室|工会|委员会|编印|编辑部|宣传部|编))\s+((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*(?:编|编印|印发))?$/.exec(
      line.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu, ""),
    );
  return office ? { issued: `${office[2]}-${two(office[3]!)}-${two(office[4]!)}` } : null;
}

/** A scraper's `时间:2023/4/4来源:…`. */
function stamp(line: string): PageHead | null {
  const match =
    /^(?:(?:发布|发表|更新|提交)?(?:时间|日期)\s*:|(?:发布|发表)于|本文(?:发布|发表|刊发|首发)[于在:]|[[(]?(?=\d{4}\D\d{1,2}\D\d{1,2}[^:]{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:来源|作者|编辑|点击|浏览|[\])]$)))\s*(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})/.exec(
      line,
    );
  if (!match) return null;
  const source = /来源:\s*《?(\p{Script=Han}{2,10}(?:报|刊|工会|在线|之声|之家))》?/u.exec(line);
  return { posted: `${match[1]}-${two(match[2]!)}-${two(match[3]!)}`, ...(source && { bulletin: source[1]! }) };
}

/** `盛京工会 今天`: an account's name where the page was saved on the day. */
function today(line: string): PageHead | null {
  const match =
    /^(\p{Script=Han}{2,12})\s+(?:今天|昨天|前天|\d+天前|星期[一二三四五六日天])(?:\s+\d{1,2}:\d{2})?$/u.exec(line);
  return match ? { bulletin: match[1]! } : null;
}

/** A public account's line: `原创 某某工会 2023-09-04 17:30 发表于浙江`. */
function account(line: string): PageHead | null {
  const match =
    /^(?:原创\s+)?(?:(\S{2,20})\s+)?(?:(\S{2,20})\s+)?(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:发表于)?\S{2,6})?$/.exec(
      line,
    );
  if (!match || !(match[1] || /:|发表于/.test(line))) return null;
  const name = match[2] ?? match[1];
  if (name && /:/.test(name)) return null;
  return { posted: `${match[3]}-${two(match[4]!)}-${two(match[5]!)}`, ...(name && { bulletin: name }) };
}
