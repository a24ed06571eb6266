import { NUMERAL, numeral, YEAR_NUMERAL } from "../../../text/numerals.ts";
import type { Mention, Point } from "./mention.ts";

/** Days and months that a text names by number: 2023年7月14日, 二〇二三年十一月九日, 3月8日至10日, 2023-07-14, 3-5月, 上半年. */

/** Years named from the page's own. */
const YEAR_WORDS: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 前年: -2, 明年: 1 };
const NEXT = /次年|翌年/;

const BEFORE = "(?<![\\d〇零○一二三四五六七八九十廿卅第])(?<!(?<!\\.)\\.)";
/** The Republic's years, as Taiwan's unions count them. */
const REPUBLIC_NUMERAL = `1[0-3]\\d|[三四五六七八九]十[一二三四五六七八九]?|一[〇零○一二三][〇零○一二三四五六七八九]`;
const REPUBLIC = new RegExp(`^(?:(?:中[华華])?民[国國] ?(\\d{1,3}|${NUMERAL})|(${REPUBLIC_NUMERAL})) ?年$`);
const YEAR = `(?:(?:(?:中[华華])?民[国國] ?(?:\\d{1,3}|${NUMERAL})|(?:${REPUBLIC_NUMERAL}) ?|${YEAR_NUMERAL} ?)年|${Object.keys(YEAR_WORDS).join("|")}|次年|翌年)的?`;
const HOURS =
  "(?: ?[(\uff08](?:星期|周)[一二三四五六日天][)\uff09])?(?:上午|下午|晚上?|夜间?|傍晚|清晨|凌晨|中午|早上|早晨)?";
const SPAN = "(?:起|开始|開始)? ?(?:[-—–~～－―]+|(?:持[续續]|延[续續])?[至到])";
const DAY_LINK = `${HOURS} ?(?:[、和及与]|${SPAN}) ?`;
const MORE_DAY = `(?:${YEAR})?(?:${NUMERAL}月)?${NUMERAL}`;

/** 8月12日; the day word may stand at the end of several only (8月12—14日, 3月8、9日). */
const DAYS = new RegExp(
  `${BEFORE}(${YEAR})?(${NUMERAL})月(${NUMERAL})(?:[日号號]((?:${DAY_LINK}${MORE_DAY}[日号號])*)|((?:${DAY_LINK}${MORE_DAY}[日号號]?)*${DAY_LINK}${MORE_DAY}[日号號]))`,
  "g",
);
const NUMBERS = "((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})";
const ISO = new RegExp(`(?<![\\d.])${NUMBERS}(?![\\d])(?:\\s*(?:[-—–~～]+|至|到)\\s*${NUMBERS}(?!\\d))?`, "g");
const MONTHS = new RegExp(
  `${BEFORE}(${YEAR})?(${NUMERAL})(?:月份?)?(?:(?:${SPAN}|[、和及与])(${YEAR})?(${NUMERAL})月份?|(?<=月份?)(?:上旬|中旬|下旬|初|底|末|间)?)(?!\\s*\\d{1,2}\\s*[日号號])`,
  "g",
);
const PARTS = new RegExp(`(${YEAR})?(?:第?([一二三四1-4])季度|([上下])半年)(?=[,\uff0c])`, "g");
const YEARS = new RegExp(`(?<!\\d)(${YEAR_NUMERAL})年(?=[,\uff0c])`, "g");

/** @returns every date of the text that is named by number, whether the calendar has it or not, in no order */
export function calendarDates(text: string): Mention[] {
  return [
    ...matches(text, ISO, ([, y1, m1, d1, y2, m2, d2]) => ({
      from: { year: Number(y1), month: Number(m1), day: Number(d1) },
      ...(y2 && { to: { year: Number(y2), month: Number(m2), day: Number(d2) } }),
    })),
    ...matches(text, DAYS, ([, year, month, day, tail, tail2]) => {
      const from = { ...yearOf(year), month: numeral(month!), day: numeral(day!) };
      const last = lastDay(tail || tail2, from);
      return { from, ...(last && { to: last }) };
    }),
    ...matches(text, MONTHS, (match) => {
      const [, year, month, year2, month2] = match;
      if (!year && !month2 && !standsAlone(text, match)) return null;
      const from = { ...yearOf(year), month: numeral(month!) };
      return { from, ...(month2 && { to: { ...yearAfter(year2, from), month: numeral(month2) } }) };
    }),
    ...matches(text, PARTS, ([, year, quarter, half]) => {
      const first = half ? (half === "上" ? 1 : 7) : numeral(quarter!) * 3 - 2;
      const from = { ...yearOf(year), month: first };
      return { from, to: { ...yearOf(year), month: first + (half ? 5 : 2) } };
    }),
    ...[...text.matchAll(YEARS)].map((m): Mention => {
      return { when: { kind: "year", year: numeral(m[1]!) }, text: m[0], at: m.index, end: m.index + m[0].length };
    }),
  ];
}

function matches(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => { from: Point; to?: Point } | null,
): Mention[] {
  return [...text.matchAll(pattern)].flatMap((m) => {
    const days = read(m);
    return days
      ? [{ when: { kind: "calendar" as const, ...days }, text: m[0], at: m.index, end: m.index + m[0].length }]
      : [];
  });
}

function yearOf(written: string | undefined): { year?: number; shift?: number } {
  const word = written?.replace(/的$/, "");
  if (!word || NEXT.test(word)) return {};
  const republic = REPUBLIC.exec(word);
  if (republic) return { year: 1911 + numeral((republic[1] ?? republic[2])!) };
  const shift = YEAR_WORDS[word];
  return shift === undefined ? { year: numeral(word.replace(/\s*年$/, "")) } : { shift };
}

/** The year of a span's end: as told, the year after (次年), else none: the next month of that number is meant. */
function yearAfter(written: string | undefined, from: Point): { year?: number; shift?: number } {
  if (written && NEXT.test(written)) {
    if (from.year !== undefined) return { year: from.year + 1 };
    return from.shift !== undefined ? { shift: from.shift + 1 } : {};
  }
  return yearOf(written);
}

/** The last of `至10日`, `、9日、10日`, `—4月2日`; what is not told is as in the day before. */
function lastDay(tail: string | undefined, from: Point): Point | null {
  if (!tail) return null;
  const match = new RegExp(
    `(${YEAR})?(?:(?<!\\d)(${NUMERAL})月)?(?<![\\d〇零○一二三四五六七八九十廿卅])(${NUMERAL})[日号號]$`,
  ).exec(tail)!;
  const months = [...tail.matchAll(new RegExp(`(${NUMERAL})月`, "g"))];
  const month = match[2] ?? months.at(-1)?.[1];
  return { ...yearAfter(match[1], from), month: month ? numeral(month) : from.month, day: numeral(match[3]!) };
}

// A bare month is a date at the head of a clause only; 三月 may else be three months, 7月的 an ornament.
function standsAlone(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 1), match.index);
  const after = text.slice(match.index + match[0].length);
  if (/(?:上旬|中旬|下旬|初|底|末|间|份)$/.test(match[0])) return true;
  return /^$|[,\uff0c。;\uff1b:\uff1a\s(\uff08在于]/.test(before) && /^[,\uff0c、]/.test(after);
}
