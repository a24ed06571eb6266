import { foldWidth } from "../text/spaces.ts";
import { readStamp } from "./chrome.ts";
import { isScraped } from "./furniture.ts";
import { bare, editions } from "./pagehead/editions.ts";
import { addressDay, epaperHead } from "./pagehead/epaper.ts";
import { mastheadRows } from "./pagehead/masthead-rows.ts";
import { sectionName } from "./pagehead/print.ts";
import { publisherOf } from "./pagehead/publisher.ts";
import type { PageHead } from "./pagehead/words.ts";
import { menuWords, readPageHead, sectionBelow } from "./pagehead.ts";
import type { CleanDraft, Line, PageContext } from "./types.ts";

/** What is known of the page as a whole: from its place in the folders, its running heads, its source line. */
export interface PageFacts extends PageHead {
  /** The union that a bare 区总工会 means here. */
  publisher?: string;
}

export function pageFacts(rest: readonly Line[], drafts: readonly CleanDraft[], context: PageContext): PageFacts {
  // Menus and lists of other pages name sections and days that are not this page's.
  const told = rest.filter((l) => l.as === "furniture" || l.as === "editors" || isMasthead(l));
  const heads = told.map((l) => (isMasthead(l) ? dayOf(l.text) : headOf(l.text)));
  const page = heads.find((h) => h.page)?.page;
  const read: PageHead = Object.assign(
    {},
    ...[...heads, chosen(rest, page), crumb(rest, drafts), mastheadRows(rest, headOf)].reverse(),
  );
  const placed = fromPath(context.file);
  const facts: PageFacts = { ...placed, ...read };
  const address = rest.map((l) => addressDay(l.text)).find(Boolean);
  if (address) Object.assign(facts, address);
  // 2021.2 beside 2021年第2期 is the same number, no month.
  const numbers = new Set(heads.flatMap((h) => /第(\d)期/.exec(h.issue ?? "")?.[1] ?? []));
  const isNumber = (l: Line): boolean => numbers.has(/(?<!\d)(?:19|20)\d{2}\.(\d)(?![\d.])/.exec(l.text)?.[1] ?? "");
  const days = heads.flatMap((h, i) => (h.issued && isNumber(told[i]!) ? h.issued.slice(0, 4) : (h.issued ?? [])));
  const issued = address?.issued ?? finest(days);
  const beside = facts.page ? undefined : numberBeside(rest);
  if (beside) Object.assign(facts, beside);
  if (issued) facts.issued = issued;
  else if (facts.day && facts.posted) facts.posted = lastSuch(facts.day, facts.posted);
  const bulletin = context.bulletin?.name ?? plate(rest) ?? read.bulletin ?? sourceName(drafts) ?? placed.bulletin;
  if (bulletin) facts.bulletin = bulletin;
  // 某某工会工作动态 is the bulletin, though sections are called so too.
  if (facts.section === plate(rest)) delete facts.section;
  const section = facts.section ?? belowName(told) ?? titleOfAll(rest, drafts);
  if (section) facts.section = section;
  // The folder's month is the issue's where the page itself names none.
  if (!facts.issued && placed.issued) facts.issued = placed.issued;
  const publisher = publisherOf(rest, drafts, facts.bulletin);
  if (publisher) facts.publisher = publisher;
  return facts;
}

/** 1997年4月18日 星期五 第14期(总第688期) 准印证(97)第031号: a paper's day, beside what every issue says. */
const isMasthead = ({ text, as }: Line): boolean =>
  as === "boilerplate" &&
  /^.{0,12}\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日.*?第\s*\d{1,5}\s*期/.test(foldWidth(text).trim());

function dayOf(text: string): PageHead {
  const { issued, issue } = readPageHead(foldWidth(text)) ?? {};
  return issued ? { issued, ...(issue && { issue }) } : {};
}

/** A neighbour's headline with its time is no running head: of a web page's time line the day alone counts. */
function headOf(text: string): PageHead {
  const head = readPageHead(text) ?? {};
  const posted = head.issued && !head.page && !epaperHead(foldWidth(text)) && readStamp(foldWidth(text).trim())?.posted;
  return posted ? { posted } : head;
}

/** 望汐职工 WANGXI ZHIGONG, and in the next row the section's name. */
function belowName(told: readonly Line[]): string | undefined {
  const below = (line: Line, i: number) =>
    told[i - 1]?.no === line.no - 1 ? (sectionBelow(told[i - 1]!.text, line.text) ?? []) : [];
  return told.flatMap(below)[0];
}

/** A word or two over all of a printed page's articles is its section's name. */
function titleOfAll(rest: readonly Line[], drafts: readonly CleanDraft[]): string | undefined {
  const [first, ...others] = drafts;
  const section = others.length > 0 && !isScraped(rest) && /^\p{Script=Han}{2,4}$/u.test(first!.column);
  const one = section && others.every((d) => d.column === first!.column);
  return one ? first!.column : undefined;
}

/** 首页 | 会务快讯 | 法令, and below it 会务快讯 by itself: where on its site a page stands; or by its number, in an e-paper's. */
function chosen(rest: readonly Line[], page: string | undefined): PageHead {
  const numbered = page && rest.map((l) => editions(foldWidth(l.text)).get(bare(page))).find(Boolean);
  if (numbered) return { section: numbered };
  const words = new Set(rest.flatMap((l) => menuWords(l.text)));
  const section = rest.find((l) => l.as === "furniture" && words.has(l.text.trim()))?.text.trim();
  return section ? { section } : {};
}

/** An office bulletin's name by itself, as it stands above its number. */
const PLATE = /^(?:工会|工运|工作|\p{Script=Han}{4,18})(?:简报|通讯|简讯|动态|信息|快报|月报|周报|专报|快讯)$/u;
/** No masthead has more rows between the two. */
const MASTHEAD = 4;

/** 某某县教育工会简报, and below it 第4期: the bulletin's name at the head of the page. */
function plate(rest: readonly Line[]): string | undefined {
  const top = rest.slice(0, MASTHEAD).filter((l) => l.as === "furniture");
  const at = top.findIndex((l) => PLATE.test(l.text.trim()));
  if (at < 0 || !top.slice(at + 1).some((l) => headOf(l.text).issue)) return undefined;
  const [name, above] = [top[at]!.text.trim(), top[at - 1]?.text.trim() ?? ""];
  // 某某集团工会委员会 / 工作简报
  const whose = name.length <= 4 && /^\p{Script=Han}{3,20}(?:工会|委员会)$/u.test(above) ? above : "";
  return whose || !name.startsWith("工作") ? whose + name : undefined;
}

/** 综合新闻 / 02, 出版日期:… / 生活广场 / 02: the page's number right below its section's name, which may stand below the day. */
function numberBeside(rest: readonly Line[]): PageHead | undefined {
  const at = rest.findIndex((l, i) => i > 0 && /^0\d$/.test(l.text.trim()) && l.no - rest[i - 1]!.no <= 2);
  if (at < 0) return undefined;
  const [name, page] = [rest[at - 1]!.text.trim(), rest[at]!.text.trim()];
  if (sectionName(name)) return { page };
  const day = rest[at - 2];
  const dated = day?.as === "furniture" && headOf(day.text).issued !== undefined && rest[at - 1]!.as === "furniture";
  return dated && /^\p{Script=Han}{2,6}$/u.test(name) ? { page, section: name } : undefined;
}

/** No title of a browser's window is longer, with the site's name behind it. */
const LONGEST = 300;

/** 标题 - 某某动态 - 工会新闻 - 某某工会: what a browser shows above the page. */
function crumb(rest: readonly Line[], drafts: readonly CleanDraft[]): PageHead {
  const titles = new Set(drafts.map((d) => d.title));
  for (const { text } of rest) {
    const [title, section, ...site] = text
      .trim()
      .slice(0, LONGEST)
      .split(/\s+[-_|–—]\s+/);
    if (site.length && titles.has(title!) && /^\p{Script=Han}{2,8}$/u.test(section!)) return { section: section! };
  }
  return {};
}

/** `raw/某某工会/2023-07/p04.txt`: bulletin, issue and page, where the folders tell them. */
function fromPath(file: string): PageHead {
  const parts = file.replace(/^raw\//, "").split("/");
  if (parts.length < 3) return {};
  const [bulletin, issue, name] = parts.slice(-3) as [string, string, string];
  const stem = name.replace(/\.[^.]+$/, "");
  // Only a page of print has a number: web-01 is the file's own name.
  const number = /^p?([a-d]?\d{1,3})$/i.exec(stem)?.[1];
  const date = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?:$|[^\d])/.exec(issue);
  return {
    ...(/\p{Script=Han}/u.test(bulletin) && { bulletin }),
    issue: date ? `${date[1]}年${Number(date[2])}月${date[3] ? `${Number(date[3])}日` : ""}` : issue,
    ...(date && { issued: [date[1], date[2], date[3]].filter(Boolean).join("-") }),
    ...(number && { page: number.toUpperCase() }),
  };
}

/** 日期:08-02 on a page of 2025-09-11: the last such day before it. */
function lastSuch(day: string, posted: string): string {
  const year = Number(posted.slice(0, 4));
  return `${day > posted.slice(5) ? year - 1 : year}-${day}`;
}

/** The first row's date, or a finer one within it: `2022年第14期` above `二〇二二年七月二十九日`. */
function finest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>(
    (best, date) => (best === undefined || (date.startsWith(best) && date.length > best.length) ? date : best),
    undefined,
  );
}

/** `来源:某某报记者…` names the paper that a scraped page copied. */
function sourceName(drafts: readonly CleanDraft[]): string | undefined {
  for (const credit of drafts.flatMap((d) => d.credits)) {
    const match =
      /来源\s*[:/|]\s*《?(\p{Script=Han}{2,10}?(?:报|网|刊|在线|工会|发布))》?(?=$|[\s、,)(]|记者|通讯员|作者|编辑)/u.exec(
        credit.text,
      );
    if (match) return match[1];
  }
  return undefined;
}
