import { DateTime } from "luxon";
import type { Review } from "../../../archive/article.ts";
import type { Bearing } from "./bearing.ts";
import { type Dated, edtf } from "./edtf.ts";
import type { Mention, Point, When } from "./mention.ts";
import { yearSeenFrom } from "./years.ts";

/** What the page tells of its own date. `issued` is the issue's (sure), `posted` a web page's time stamp (a guess at the year). */
export interface PageDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: string;
  /** The whole page's text: its other articles may tell the year. */
  text?: string;
  /** How the issue names itself, for the basis. */
  issue?: string;
  /** YYYY-MM-DD. */
  posted?: string;
  /** The day that the report's own lead-in tells. */
  sent?: Settled;
}

/** A date in EDTF, why it is that, and what is doubtful of it. */
export interface Settled {
  date: string;
  dateBasis: string;
  review: Review[];
}

/** A year that the text tells elsewhere, and where. */
export interface ToldYear {
  year: number;
  place: string;
}

/** Asked for the year of a month, where the page itself tells none. */
export type Told = (month: number) => ToldYear | undefined;

/** What no calendar has. */
export interface Impossible {
  impossible: string;
}

/**
 * A mention as a date of the calendar, seen from the page's own date.
 * @param quoted the mention in words: 正文“7月14日”
 * @param told the year that the text tells elsewhere, asked for where the page tells none
 * @returns null where the page's date is too coarse for what the text says of it (昨日 in a monthly)
 */
export function settle(
  { when, text }: Mention,
  bearing: Bearing,
  quoted: string,
  page: PageDate,
  told: Told,
): Settled | Impossible | null {
  if (when.kind === "year") return { date: String(when.year), dateBasis: quoted, review: [] };
  if (when.kind === "calendar") return settleCalendar(when, bearing, text, quoted, page, told);
  return settleRelative(when, text, quoted, page);
}

function settleCalendar(
  when: Extract<When, { kind: "calendar" }>,
  bearing: Bearing,
  text: string,
  quoted: string,
  page: PageDate,
  told: Told,
): Settled | Impossible | null {
  const { from, to } = when;
  if (edtf({ ...day(from), year: from.year ?? null }, undefined, "") === null) return { impossible: text };
  const { year, why, guess } = yearFor(from, bearing, page, told);
  const first: Dated = { ...day(from), year };
  const last = to && { ...day(to), year: endYear(from, to, year) };
  const mark = guess && year !== null ? "?" : "";
  const basis = why ? `${quoted}，${why}` : quoted;
  const review: Review[] = guess ? [{ code: "date", text, message: guess }] : [];
  const date = edtf(first, last, mark);
  if (date) return { date, dateBasis: basis, review };
  // The end may be misprinted where the beginning is sound.
  const start = last && edtf(first, undefined, mark);
  if (!start) return { impossible: text };
  return { date: start, dateBasis: `${basis}，止日有误，只取起日`, review: [...review, impossibleNote(text)] };
}

const day = ({ month, day }: Point) => ({ month, ...(day !== undefined && { day }) });

/** A note for a date that no calendar has. */
export function impossibleNote(text: string): Review {
  return { code: "date", text, message: `“${text}”不合历法，原文或有误，请核对` };
}

interface YearFound {
  year: number | null;
  why: string;
  /** What an editor should make sure of, where the year is inferred or missing. */
  guess?: string;
}

function yearFor(from: Point, bearing: Bearing, page: PageDate, told: Told): YearFound {
  if (from.year !== undefined) return { year: from.year, why: "" };
  const check = (year: number) => `年份 ${year} 是推断的，请核对`;
  const own = page.issued ?? page.posted;
  if (own) {
    const seen =
      from.shift !== undefined
        ? { year: Number(own.slice(0, 4)) + from.shift, guessed: false }
        : yearSeenFrom(own, from.month, bearing === "planned");
    if (!page.issued) return { year: seen.year, why: `年份据网页时间“${own}”推断`, guess: check(seen.year) };
    const issue = `刊期${page.issue ? `“${page.issue}”` : ""}`;
    if (!seen.guessed) return { year: seen.year, why: `年份取自${issue}` };
    const earlier = seen.year < Number(own.slice(0, 4));
    const why = `月份${earlier ? "晚" : "早"}于刊期“${page.issue ?? own}”，推断为${earlier ? "上" : "下"}一年`;
    return { year: seen.year, why, guess: check(seen.year) };
  }
  const elsewhere = from.shift === undefined || from.shift === 0 ? told(from.month) : undefined;
  if (elsewhere)
    return {
      year: elsewhere.year,
      why: `年份据${elsewhere.place}“${elsewhere.year}年”推断`,
      guess: check(elsewhere.year),
    };
  return { year: null, why: "年份不详", guess: "原文和刊期都没有年份，请补上" };
}

function endYear(from: Point, to: Point, year: number | null): number | null {
  if (to.year !== undefined) return to.year;
  if (year === null) return null;
  if (to.shift !== undefined) return year + to.shift - (from.shift ?? 0);
  return to.month < from.month ? year + 1 : year;
}

function settleRelative(
  when: Exclude<When, { kind: "calendar" | "year" }>,
  text: string,
  quoted: string,
  page: PageDate,
): Settled | Impossible | null {
  const least = when.kind === "month" ? 7 : 10;
  if (when.kind === "run") return settleRun(when.digits, text, quoted, page);
  if (page.sent) return settleFromSent(when, text, quoted, page.sent);
  const own = [page.issued, page.posted].find((d) => d !== undefined && d.length >= least);
  if (!own) return null;
  const [first, last] = relativeDays(when, DateTime.fromISO(own));
  const sure = own === page.issued;
  const date = first && edtf(first, last, sure ? "" : "?");
  if (!date) return { impossible: text };
  // A paper's 昨日 is the day before it; a web page may have been posted later.
  if (sure) return { date, dateBasis: `${quoted}，据刊期${page.issue ? `“${page.issue}”` : ""}推算`, review: [] };
  const review: Review[] = [{ code: "date", text, message: `日期据网页时间 ${own} 推算，请核对` }];
  return { date, dateBasis: `${quoted}，据网页时间“${own}”推算`, review };
}

type Relative = Exclude<When, { kind: "calendar" | "year" | "run" }>;

/** A report is put up no later, in days. */
const LATE = 60;

/** 824日: the last day before the page's own that its digits may tell. */
function settleRun(digits: string, text: string, quoted: string, { posted, issued }: PageDate): Settled | null {
  const own = DateTime.fromISO([posted, issued].find((d) => d?.length === 10) ?? "");
  if (!own.isValid) return null;
  const year = /^20\d\d(?=\d{2,4}$)/.exec(digits)?.[0];
  const rest = digits.slice(year?.length ?? 0);
  const days = [1, 2]
    .map((cut) =>
      DateTime.fromObject({ year: own.year, month: Number(rest.slice(0, cut)), day: Number(rest.slice(cut)) }),
    )
    .filter((d) => d.isValid && rest.length > 1)
    .map((d) => (d > own ? d.minus({ years: 1 }) : d))
    .filter((d) => own.diff(d, "days").days <= LATE && (!year || d.year === Number(year)));
  const [day] = days.sort((a, b) => b.toMillis() - a.toMillis());
  const date = day && edtf({ year: day.year, month: day.month, day: day.day }, undefined, "?");
  if (!date) return null;
  const review: Review[] = [{ code: "date", text, message: "似脱落了“月”字，日期据网页时间推断，请核对" }];
  return { date, dateBasis: `${quoted}，似脱落“月”字，据网页时间“${posted ?? issued}”推断`, review };
}

/** 今天 in a report sent on 7月20日, its year as sure as that day's. */
function settleFromSent(when: Relative, text: string, quoted: string, sent: Settled): Settled | Impossible {
  // A day of no year is reckoned in a leap year, which has them all.
  const own = DateTime.fromISO(sent.date.replace("?", "").replace("XXXX", "2000"));
  const unknown = sent.date.startsWith("XXXX");
  const [first, last] = relativeDays(when, own).map((d) => (unknown ? { ...d, year: null } : d)) as [Dated, Dated?];
  const date = edtf(first, last, sent.date.endsWith("?") ? "?" : "");
  return date ? { ...sent, date, dateBasis: `${quoted}，据${sent.dateBasis}推算` } : { impossible: text };
}

function relativeDays(when: Relative, own: DateTime): [Dated, Dated?] {
  const dated = ({ year, month, day }: DateTime): Dated => ({ year, month, day });
  if (when.kind === "day") return [dated(own.plus({ days: when.shift }))];
  if (when.kind === "week") {
    const monday = own.startOf("week").plus({ weeks: when.shift });
    const [from, to] = [when.from, when.to].map((n) => dated(monday.plus({ days: n - 1 }))) as [Dated, Dated];
    return when.from === when.to ? [from] : [from, to];
  }
  if (when.kind === "weekday") return [dated(own.minus({ days: (own.weekday - when.weekday + 7) % 7 }))];
  if (when.kind === "bare")
    return [dated((own.day < when.day ? own.minus({ months: 1 }) : own).set({ day: when.day }))];
  const { year, month } = own.startOf("month").plus({ months: when.shift });
  if (when.day === undefined) return [{ year, month }];
  return [{ year, month, day: when.day }, ...(when.to !== undefined ? [{ year, month, day: when.to }] : [])] as [
    Dated,
    Dated?,
  ];
}
