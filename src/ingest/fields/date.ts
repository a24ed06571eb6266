import { DateTime } from "luxon";
import type { Review } from "../../archive/article.ts";

/** When it happened: the first day that the text gives, its year from the surest place that tells one. */

export interface DateFound {
  date?: string;
  dateBasis?: string;
  review: Review[];
}

/** What the page tells of its own date. `issued` is the issue's (sure), `posted` a web page's time stamp (a guess at the year). */
export interface PageDate {
  issued?: string;
  /** The whole page's text: its other articles may tell the year. */
  text?: string;
  /** How the issue names itself, for the basis. */
  issue?: string;
  posted?: string;
}

interface Moment {
  year?: number;
  month: number;
  day?: number;
  until?: { year?: number; month: number; day: number };
  at: number;
  text: string;
}

const DAY =
  /(?:((?:19|20)\d{2})年|(今年|去年|当年)?)(\d{1,2})月(\d{1,2})日(?:(?:上午|下午|晚|夜|傍晚|清晨|凌晨|中午)?(?:[、,和及]|\s*[-—–~至到]+\s*)(?:((?:19|20)\d{2})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g;
/** 8月12—14日: the day word only at the end. */
const SPAN = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})\s*[-—–~至到、]+\s*(\d{1,2})日/g;
const MONTH = /((?:19|20)\d{2})年(\d{1,2})月(?!\d{0,2}日|\d)|(?<!\d)(\d{1,2})月(?:上旬|中旬|下旬|初|底|末|间|份)/g;
const VAGUE = /近日|日前|近期|近来|最近|连日来|前不久|不久前/;
const YESTERDAY = /^.{0,12}(昨[日天]|今[日天])/;

// A day that is a deadline, a plan or a count's end is not the event's.
const NOT_EVENT_BEFORE =
  /(?:截至|截止|截止到|将于|拟于|预计|计划于|定于|自|从|根据|依据|印发|出生于|生于|《[^》]*)\s*$/;
const NOT_EVENT_AFTER = /^(?:起施行|起实施|前(?!往|来|后)|之前|以前|施行|出生)/;

/**
 * @param paragraphs the body's paragraphs, cleaned
 * @param headings the article's headings, where years may stand
 */
export function findDate(paragraphs: readonly string[], headings: string, page: PageDate): DateFound {
  const lead = leadOf(paragraphs);
  const vague = VAGUE.exec(lead);
  const inLead = firstMoment(lead);
  // 日前 may sum up what a later paragraph dates.
  const told = vague ? paragraphs.slice(1).find((p) => firstMoment(p)?.at === 0) : undefined;
  if (told) return dated(firstMoment(told)!, paragraphs, headings, page);
  if (inLead && !(vague && vague.index < inLead.at)) return dated(inLead, paragraphs, headings, page);
  const relative = YESTERDAY.exec(lead);
  const day = [page.posted, page.issued].find((d) => d?.length === 10);
  if (relative && day) {
    const date = DateTime.fromISO(day)
      .minus({ days: relative[1]!.startsWith("昨") ? 1 : 0 })
      .toFormat("yyyy-MM-dd");
    // A paper's 昨日 is the day before it; a web page may have been posted later.
    if (day === page.issued) return { date, dateBasis: `正文“${relative[1]}”，据刊期推算`, review: [] };
    const review: Review[] = [{ code: "date", text: relative[1]!, message: `日期据网页时间 ${day} 推算，请核对` }];
    return { date: `${date}?`, dateBasis: `正文“${relative[1]}”，据网页时间推算`, review };
  }
  if (!vague) {
    const later = closing(paragraphs) ?? firstMoment(paragraphs.join("\n").slice(0, 1200));
    if (later?.day) return dated(later, paragraphs, headings, page);
  }
  return pageDate(page, vague ? `正文作“${vague[0]}”` : "正文没有日期");
}

// The opening tells the day; short lines that a layout broke off count together.
function leadOf(paragraphs: readonly string[]): string {
  let lead = "";
  for (const p of paragraphs) {
    lead += p;
    if (lead.length >= 60) break;
  }
  return lead.slice(0, 220);
}

/** A notice is dated at its foot, on a line of its own. */
function closing(paragraphs: readonly string[]): Moment | null {
  const last = paragraphs.slice(-3).find((p) => /^.{0,24}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/.test(p));
  return last ? firstMoment(last) : null;
}

function firstMoment(text: string): Moment | null {
  for (const m of text.matchAll(SPAN)) {
    const [whole, year, month, day, day2] = m;
    const moment: Moment = {
      month: Number(month),
      day: Number(day),
      until: { month: Number(month), day: Number(day2) },
      at: m.index,
      text: whole,
    };
    if (year) moment.year = Number(year);
    const earlier = text.slice(0, m.index).search(/\d{1,2}月\d{1,2}日/);
    if (earlier < 0 && valid(moment) && !NOT_EVENT_BEFORE.test(text.slice(Math.max(0, m.index - 12), m.index)))
      return moment;
  }
  for (const m of text.matchAll(DAY)) {
    const before = text.slice(Math.max(0, m.index - 12), m.index);
    const after = text.slice(m.index + m[0].length);
    if (NOT_EVENT_BEFORE.test(before) || NOT_EVENT_AFTER.test(after)) continue;
    const [whole, year, , month, day, year2, month2, day2] = m;
    const moment: Moment = { month: Number(month), day: Number(day), at: m.index, text: whole };
    if (year) moment.year = Number(year);
    if (day2)
      moment.until = { month: Number(month2 ?? month), day: Number(day2), ...(year2 ? { year: Number(year2) } : {}) };
    if (valid(moment)) return moment;
  }
  for (const m of text.matchAll(MONTH)) {
    const before = text.slice(Math.max(0, m.index - 12), m.index);
    if (NOT_EVENT_BEFORE.test(before)) continue;
    const month = Number(m[2] ?? m[3]);
    if (month >= 1 && month <= 12) return { ...(m[1] ? { year: Number(m[1]) } : {}), month, at: m.index, text: m[0] };
  }
  return null;
}

const valid = ({ month, day, until }: Moment): boolean =>
  month >= 1 &&
  month <= 12 &&
  (!day || (day >= 1 && day <= 31)) &&
  (!until ||
    (until.month <= 12 &&
      until.day <= 31 &&
      (until.year !== undefined || until.month > month || until.day > (day ?? 0))));

function dated(moment: Moment, paragraphs: readonly string[], headings: string, page: PageDate): DateFound {
  const quoted = `正文“${moment.text}”`;
  if (moment.year) return { date: edtf(moment, moment.year, ""), dateBasis: quoted, review: [] };
  if (page.issued) {
    const year = yearBefore(page.issued, moment.month);
    const newYear = moment.month >= 11 && /-0[12]/.test(page.issued.slice(4, 7));
    if (!page.issued.startsWith(String(year)) && !newYear)
      return doubtful(moment, year, `${quoted}，月份晚于刊期“${page.issue ?? page.issued}”，推断为上一年`);
    return {
      date: edtf(moment, year, ""),
      dateBasis: `${quoted}，年份取自刊期${page.issue ? `“${page.issue}”` : ""}`,
      review: [],
    };
  }
  if (page.posted) {
    const year = yearBefore(page.posted, moment.month);
    return doubtful(moment, year, `${quoted}，年份据网页时间“${page.posted}”推断`);
  }
  const year = yearOfText(paragraphs.join("\n"), headings);
  if (year) return doubtful(moment, year, `${quoted}，年份据文中“${year}年”推断`);
  const beside = page.text ? yearOfText(page.text, "") : undefined;
  if (beside) return doubtful(moment, beside, `${quoted}，年份据同页“${beside}年”推断`);
  return {
    date: edtf(moment, null, ""),
    dateBasis: `${quoted}，年份不详`,
    review: [{ code: "date", text: moment.text, message: "原文和刊期都没有年份，请补上" }],
  };
}

function doubtful(moment: Moment, year: number, dateBasis: string): DateFound {
  return {
    date: edtf(moment, year, "?"),
    dateBasis,
    review: [{ code: "date", text: moment.text, message: `年份 ${year} 是推断的，请核对` }],
  };
}

// A December event in a January issue is the year before's.
function yearBefore(issued: string, month: number): number {
  const [year, issueMonth] = issued.split("-").map(Number) as [number, number?];
  return issueMonth !== undefined && month > issueMonth + 1 ? year - 1 : year;
}

/** The year that a text speaks of; plans (到2025年) and spans do not count. Undefined where it names several alike. */
function yearOfText(text: string, headings: string): number | undefined {
  const counts = new Map<number, number>();
  const source = `${headings}\n${headings}\n${text}`;
  // A year of a life's story tells nothing of the event's: what is planned, awarded or held in it does.
  for (const m of source.matchAll(
    /(?<![到至自从\d-])(20\d{2})\s*年(?!代|来|以前|底前|前|以来|起|至今)(?=度|[^，。；]{0,16}(?:奖|赛|会|计划|要点|方案|活动|行动|工作|劳模|工匠|培训|季度|评选|表彰))/g,
  ))
    counts.set(Number(m[1]), (counts.get(Number(m[1])) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!ranked.length || (ranked[1] && ranked[1][1] === ranked[0]![1] && ranked.length > 2)) return undefined;
  return ranked[0]![0];
}

function edtf({ month, day, until }: Moment, year: number | null, mark: string): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const point = (y: number | null, m: number, d?: number) => `${y ?? "XXXX"}-${two(m)}${d ? `-${two(d)}` : ""}${mark}`;
  const from = point(year, month, day);
  if (!until) return from;
  const endYear = until.year ?? (year !== null && until.month < month ? year + 1 : year);
  return `${from}/${point(endYear, until.month, until.day)}`;
}

function pageDate({ issued, issue, posted }: PageDate, why: string): DateFound {
  // The page's time stamp is the finer one where both are of one month.
  if (issued && !(posted?.startsWith(issued) && posted.length > issued.length))
    return { date: issued, dateBasis: `${why}，取刊期${issue ? `“${issue}”` : ""}`, review: [] };
  if (posted) return { date: posted, dateBasis: `${why}，取网页时间`, review: [] };
  return { review: [{ code: "date", message: `${why}，刊期也不详，请补日期` }] };
}
