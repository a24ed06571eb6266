import type { Review } from "../../archive/article.ts";
import { isNotice } from "../notice.ts";
import { type Bearing, bearingOf } from "./date/bearing.ts";
import { datelineDay } from "./date/dateline.ts";
import { lasting } from "./date/lasting.ts";
import type { Mention } from "./date/mention.ts";
import { dateMentions } from "./date/mentions.ts";
import { roundup } from "./date/roundup.ts";
import { bearingSeen } from "./date/seen.ts";
import { impossibleNote, type PageDate, type Settled, settle, type Told, type ToldYear } from "./date/settle.ts";
import { ofOneSeason, spokenYear, yearOfText } from "./date/years.ts";

/** When it happened: the first day that the text gives for it, its year from the surest place that tells one. */

export interface DateFound {
  /** EDTF level 1. */
  date?: string;
  /** One line, in Chinese: where it comes from. */
  dateBasis?: string;
  review: Review[];
}

/** A paragraph, cleaned, and the source line that it begins in. */
export interface DatedText {
  text: string;
  line?: number;
}

/** A date found in the text, with what it is to the event. */
interface Candidate {
  mention: Mention;
  bearing: Bearing;
  settled: Settled;
}

const VAGUE = /近日|(?<![\d一二三四五六七八九十])日前|近期|近来|最近(?![的处一])|[连連]日[来來]|前不久|不久前/;
/** How far into a text an event's day is looked for, once the lead has none. */
const REACH = 1200;

/**
 * @param paragraphs the body's paragraphs
 * @param headings the article's headings, where a day or a year may stand
 * @param leads its lead-in credits: 本报望汐7月20日讯
 */
export function findDate(
  paragraphs: readonly DatedText[],
  headings: string,
  itsPage: PageDate,
  leads: readonly string[] = [],
): DateFound {
  // 5月10曰: what a scan makes of 日.
  const texts = paragraphs.map((p) => p.text.replace(/(?<=\d月\d{1,2})曰/g, "日"));
  const told = byMonth((month) => toldYear(texts.join("\n"), headings, itsPage.text ?? "", month));
  const sent = sentOn(leads, itsPage, told);
  const page = { ...itsPage, ...(sent && { sent }) };
  const read = (text: string, where = "正文") => candidates(text, where, page, told);
  const found = choose(texts, headings, page, read);
  const impossible = [headings, ...texts].flatMap((t) => impossibleDays(t, page, told)).map(impossibleNote);
  const review = [...found.review, ...impossible.filter((r) => !found.review.some((f) => sameNote(f, r)))];
  return { ...found, review: review.map((r) => located(r, paragraphs)) };
}

/** The whole text is asked for a month's year once, however many days it has. */
function byMonth(told: Told): Told {
  const known = new Map<number, ToldYear | undefined>();
  return (month) => {
    if (!known.has(month)) known.set(month, told(month));
    return known.get(month);
  };
}

type Read = (text: string, where?: string) => Candidate[];

/** The surest first: the lead's event, unless 近日 leaves the day open; then headings, the notice's foot, the text below. */
function choose(texts: readonly string[], headings: string, page: PageDate, read: Read): DateFound {
  const lead = leadOf(texts);
  const inLead = read(lead);
  const event = best(inLead, ["event"]);
  const vague = VAGUE.exec(lead) ?? unsettled(lead, inLead);
  // A notice is of the day under its signature: what its text dates is still to come, and 今天 is that day.
  const signed = closing(texts, read);
  const told = event?.mention.when.kind === "calendar";
  const notice = headings.split("\n").some((heading) => /关于|^致/.test(heading) && isNotice(heading));
  if (signed && (notice || !event || !told || signed.settled.date < event.settled.date)) return signed.settled;
  const openings = texts.map((t) => best(read(t), ["event"])).map((c) => (c && c.mention.at <= 1 ? c.settled : null));
  const days = roundup(
    openings.filter((d) => d !== null),
    openings.length,
  );
  const own = itemsOf(texts);
  if (own.length && page.issued?.length === 10 && own.filter((t) => best(read(t), ["event"])).length * 3 < own.length)
    return pageDate(page, "各条多无日期", undefined);
  if (days && !event?.settled.date.includes("/")) return days;
  // 日前 may sum up what a later paragraph dates.
  const opened = vague && openings.slice(1).find((d) => d !== null);
  if (opened) return opened;
  // What somebody has been of late says nothing against the day that follows.
  const open = vague && vague[0] !== "最近" && vague.index < (event?.mention.at ?? 0);
  if (event && !open) return event.settled;
  const inHeadings = read(headings, "标题");
  const headed = best(inHeadings.filter(hasDay), ["event", "planned"]);
  // A roundup's week is its column's, not the day of an item that tells none.
  if (headed && !(vague && headed.settled.date.includes("/"))) return headed.settled;
  if (page.sent) return page.sent;
  if (!vague) {
    const below =
      best(inLead, ["planned"]) ??
      best(read(texts.join("\n").slice(0, REACH)).filter(hasDay), ["event"]) ??
      best(inLead, ["record"]) ??
      best(inHeadings, ["event", "record"]);
    if (below) return below.settled;
  }
  const why = vague ? `正文作“${vague[0]}”` : "正文没有日期";
  return pageDate(page, why, spokenYear(texts.join("\n"), headings));
}

/** So many briefs below each other, each behind the same mark, are of no one day. */
const BRIEFS = 4;

function itemsOf(texts: readonly string[]): readonly string[] {
  const items = texts.filter((t) => /^\s*[▲△▼■◆●★]/.test(t));
  return items.length >= BRIEFS && items.length === texts.length ? items : [];
}

// The opening tells the day; short lines that a layout broke off count together.
function leadOf(texts: readonly string[]): string {
  let lead = "";
  for (const t of texts) {
    lead += t;
    if (lead.length >= 60) break;
  }
  return lead.slice(0, 220);
}

function candidates(text: string, where: string, page: PageDate, told: Told): Candidate[] {
  return dateMentions(text).flatMap((mention) => {
    const said = bearingOf(mention, text);
    const settled = settle(mention, said, `${where}“${mention.text}”`, page, told);
    if (!settled || !("date" in settled)) return [];
    const bearing = bearingSeen(mention, said, settled.date, page);
    return [{ mention, bearing, settled: lasting(settled, text.slice(mention.end, mention.end + 12)) }];
  });
}

/** The first of these bearings, a day before a mere month. */
function best(found: readonly Candidate[], bearings: readonly Bearing[]): Candidate | undefined {
  const fit = found.filter((c) => bearings.includes(c.bearing));
  return fit.find(hasDay) ?? fit[0];
}

const hasDay = ({ settled }: Candidate): boolean => /^[\dX]{4}-\d\d-\d\d/.test(settled.date);

/** 昨日 where the page's own date is too coarse for it: as open as 近日. */
function unsettled(lead: string, settled: readonly Candidate[]): { index: number; 0: string } | undefined {
  const open = dateMentions(lead).find(
    (m) => m.when.kind !== "calendar" && m.when.kind !== "year" && !settled.some((c) => c.mention.at === m.at),
  );
  return open && { index: open.at, 0: open.text };
}

/** A notice is dated at its foot, on a line of its own: its attachments may stand below it. */
function closing(texts: readonly string[], read: Read): Candidate | undefined {
  for (const [i, text] of texts.entries()) {
    if (i === 0 || text.length > 40 || !/[日号月]$/.test(text.trim())) continue;
    const last = read(text).at(-1);
    const day =
      last?.mention.when.kind === "calendar" && last.mention.when.from.year && last.mention.end === text.length;
    if (day && (i >= texts.length - 3 || last.mention.at === 0)) return last;
  }
  return undefined;
}

function impossibleDays(text: string, page: PageDate, told: Told): string[] {
  return dateMentions(text).flatMap((mention) => {
    const settled = settle(mention, bearingOf(mention, text), "", page, told);
    return settled && "impossible" in settled ? [settled.impossible] : [];
  });
}

const sameNote = (a: Review, b: Review): boolean => a.text === b.text && a.message === b.message;

function located(note: Review, paragraphs: readonly DatedText[]): Review {
  const line = paragraphs.find((p) => note.text && p.text.includes(note.text))?.line;
  return line === undefined ? note : { ...note, line };
}

function toldYear(text: string, headings: string, pageText: string, month: number): ToldYear | undefined {
  const own = yearOfText(text, headings, month);
  if (own) return { year: own, place: "文中" };
  const beside = pageText && ofOneSeason(pageText) ? yearOfText(pageText, "", month) : undefined;
  return beside ? { year: beside, place: "同页" } : undefined;
}

/** The day of the report's own lead-in. */
function sentOn(leads: readonly string[], page: PageDate, told: Told): Settled | undefined {
  const day = datelineDay(leads);
  const [mention] = day ? dateMentions(day) : [];
  const settled = mention && settle(mention, "event", `电头“${day}”`, page, told);
  return settled && "date" in settled ? settled : undefined;
}

/** @param spoken the year that the text speaks of, where the page tells none */
function pageDate({ issued, issue, posted }: PageDate, why: string, spoken: number | undefined): DateFound {
  // The page's time stamp is the finer one where both are of one month.
  if (issued && !(posted?.startsWith(issued) && posted.length > issued.length))
    return { date: issued, dateBasis: `${why}，取刊期${issue ? `“${issue}”` : ""}`, review: [] };
  if (posted) return { date: posted, dateBasis: `${why}，取网页时间`, review: [] };
  if (!spoken) return { review: [{ code: "date", message: `${why}，刊期也不详，请补日期` }] };
  const review: Review[] = [{ code: "date", message: `${why}，只知年份，请补日期` }];
  return { date: `${spoken}?`, dateBasis: `${why}，年份据文中“${spoken}年”推断`, review };
}
