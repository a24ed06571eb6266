import {
  EDITORS,
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

/** Rows that tell the day: a newspaper's masthead, an office bulletin's head. */

/** 文体·生活, 文体 · 生活: one section's name. A paper's own before a dot (某某工人报·要闻) is another. */
const PAIR =
  /(?<!\p{Script=Han})((?!\p{Script=Han}{0,3}[报報刊版])\p{Script=Han}{2,4})\s?·\s?(\p{Script=Han}{2,4})(?!\p{Script=Han})/u;
/** 本期四版: how many pages there are. */
const PAGES = /本[期报]\s?(?:今日|共)?\s?[\d一二三四五六七八九十]{1,3}\s?版/;
/** 2018年11月号: a monthly's issue in the place of a day. */
const MONTHLY = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月[号刊]/;
/** 农历腊月初十, 腊月初十: the day by the moon's calendar. */
const LUNAR =
  /(?<=\s)(?:农历)?[甲乙丙丁戊己庚辛壬癸]?[子丑寅卯辰巳午未申酉戌亥]?年?闰?[正二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?(?=\s|$)/u;
const KEPT = "\u2027";

/** `2023年5月1日 星期一 第03版 工会新闻`, with or without the paper's name and the editors. */
export function masthead(row: string): PageHead | null {
  const line = row.replace(PAGES, " ");
  const date =
    /((?:19|20)\d{2})\s*(?:年|[./-])\s*(\d{1,2})\s*(?:月|[./-])\s*(\d{1,2})\s*日?/.exec(line) ?? MONTHLY.exec(line);
  const dateless = line.replace(date?.[0] ?? "", " ").replace(EDITORS, " ");
  const page =
    new RegExp(`(?:第\\s*)?${PAGE}\\s*版|\\b([A-Z]\\d{1,2})\\b|\\b版\\s*(\\d{1,2})`).exec(line) ??
    /(?:^|\s)(0\d(?=\p{Script=Han})|\d{1,2}(?=\s+\p{Script=Han}{2,8}(?:\s|$)))/u.exec(dateless) ??
    /(?<=\p{Script=Han}{2,8}\s+)(\d{1,2})\s*$/u.exec(dateless);
  const weekday = /星期[一二三四五六日天]|周[一二三四五六日]/.exec(line);
  const lunar = date && LUNAR.test(line);
  if (Number(!!date) + Number(!!page) + Number(!!weekday) + Number(!!lunar) < 2) return null;
  const rest = line
    .replace(date?.[0] ?? "", " ")
    .replace(page?.[0] ?? "", " ")
    .replace(weekday?.[0] ?? "", " ")
    .replace(NUMBERED, " ")
    .replace(EDITORS, " ")
    .replace(/内部(?:资料|刊物|交流)|免费(?:交流|赠阅|派发)|注意保存/g, " ")
    .replace(LUNAR, " ")
    .replace(/农历\S*|电话:\S*|[A-Z]*\d+\s*期|国内统一\S*|(?:邮箱|E-?mail)\S*/giu, " ");
  const names = rest
    .replace(PAIR, `$1${KEPT}$2`)
    .split(/[\s|丨·/:—–-]+/)
    .filter((w) => /^[《》\p{Script=Han}]{2,10}$/u.test(w.replace(KEPT, "")) && !/(?:主[办管]|承办|编印)$/.test(w))
    .map((w) => w.replace(/[《》]/g, "").replace(KEPT, "·"));
  // Beside a page's number a name is the section's, of two the one behind it; before a bare day it is the paper's own.
  const at = page && names.length > 1 ? page.index : !page && date ? date.index : -1;
  const own = names.find((n) => line.indexOf(n.split("·")[0]!) < at && !SECTION.test(n));
  const bulletin = names.find((n) => /(?:报|報|刊|通讯|简报|时报)$/.test(n)) ?? own;
  // Whose office sends it out is no section.
  const section = names.find((n) => n !== bulletin && !/(?:委员会|办公室|研究室|编辑部|宣[教传]部)$/.test(n));
  const number = page?.[1] ?? page?.[2] ?? page?.[3];
  return {
    ...(bulletin && { bulletin }),
    ...(section && { section }),
    ...(number && { page: pageLabel(number) }),
    ...(date && {
      issued: [date[1], two(date[2]!), ...(date[3] ? [two(date[3])] : [])].join("-"),
      issue: `${date[1]}年${Number(date[2])}月${date[3] ? `${Number(date[3])}日` : ""}`,
    }),
  };
}

/** 发行日:112年3月16日: as the Republic counts the years, where the label leaves no doubt. */
const REPUBLIC = /^1[01]\d(?=年)/;
const westernYear = (year: string): string => String(1911 + Number(year));

/** An office bulletin's head: its name alone, its number, its office with the day. */
export function dated(line: string): PageHead | null {
  const number = new RegExp(`^[(]?\\s*(${NUMBERED.source})\\s*[)]?$`).exec(line);
  if (number) return { issue: issueLabel(number[1]!), ...issued(number[1]!) };
  const dispatched =
    /^((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s+\S{4,24}(?:会|會|室|部)\s*(?:[发發]行|编印|編印|印发|印發|出版|主办|主辦)$/.exec(
      line,
    );
  if (dispatched) return { issued: `${dispatched[1]}-${two(dispatched[2]!)}-${two(dispatched[3]!)}` };
  const published = /^(?:出版|出刊|出报|发行)(?:日期|日|时间)?\s*:\s*(.+)$/
    .exec(line)?.[1]
    ?.replace(REPUBLIC, westernYear);
  if (published && ISSUE.test(published)) return issued(published);
  // 2024年1月25日出版
  const out = new RegExp(`^(${ISSUE.source})\\s?(?:出版|出刊|出报|印发|编印)$`).exec(line);
  if (out) return issued(out[1]!);
  const monthly =
    /^[《]?(\p{Script=Han}{2,12})[》]?\s?((?:19|20)\d{2})(?:[.·/-](\d{1,2})|[./-](\d{1,2})\s{1,3}[(]?总第?\s?\d{1,5}\s?期[)]?)$/u.exec(
      line,
    );
  if (monthly && SERIAL.test(monthly[1]!))
    return { bulletin: monthly[1]!, issued: `${monthly[2]}-${two((monthly[3] ?? monthly[4])!)}` };
  const named = new RegExp(
    `^[《]?(\\p{Script=Han}{2,16}?)[》]?[\\s·(]*(${NUMBERED.source}|${ISSUE.source})[)]?$`,
    "u",
  ).exec(line);
  if (named && SERIAL.test(named[1]!)) return title(line);
  // 某某工讯 第四八二期 2021年11月20日
  const [, name, no, day] =
    new RegExp(`^[《]?(\\p{Script=Han}{2,12})[》]?\\s+(${NUMBERED.source})\\s+(${ISSUE.source})$`, "u").exec(line) ??
    [];
  if (name && SERIAL.test(name)) return { bulletin: name, issue: issueLabel(no!), ...issued(day!) };
  const office =
    /^(\S{4,24}?(?:办公室|工会|委员会|编印|编辑部|宣传部|编))\s+((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*(?:编|编印|印发))?$/.exec(
      line.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu, ""),
    );
  return office ? { issued: `${office[2]}-${two(office[3]!)}-${two(office[4]!)}` } : null;
}
