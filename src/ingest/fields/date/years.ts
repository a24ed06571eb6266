import { numeral } from "../../../text/numerals.ts";
import { remember } from "../../../text/remember.ts";
import { bearingOf } from "./bearing.ts";
import { dateMentions } from "./mentions.ts";

/** Which year a day of no year belongs to, and how sure that is. */

/**
 * The year of a month, seen from the page's own date: the last such month before it, or the next one.
 * @param own the page's date: YYYY, YYYY-MM or YYYY-MM-DD
 * @param planned whether the text tells of what is to come
 * @returns the year, and whether the page's own year had to be left for it by guess
 */
export function yearSeenFrom(own: string, month: number, planned: boolean): { year: number; guessed: boolean } {
  const [year, ownMonth] = own.split("-").map(Number) as [number, number?];
  if (ownMonth === undefined) return { year, guessed: false };
  // December in an issue of January is past, January in one of December is to come, or the issue came out late.
  if (month > ownMonth + (planned ? 6 : 1)) return { year: year - 1, guessed: !(month >= 11 && ownMonth <= 2) };
  if (ownMonth === 12 && month <= 2 && (planned || (month === 1 && own.length === 7)))
    return { year: year + 1, guessed: !planned };
  return { year, guessed: false };
}

/**
 * The year that a text speaks of, for a day of this month; plans (到2025年) and spans do not count. Undefined where it
 * names several alike.
 */
export const yearOfText = (text: string, headings: string, month?: number): number | undefined => {
  const ofPlan = yearOfPlan(text);
  if (ofPlan) return ofPlan;
  const spoken = yearSpokenOf(`${headings}\n${headings}\n${text}`);
  if (spoken === null) return yearOfDays(text) ?? yearOfFounding(`${headings}\n${text}`);
  const { year, all, closed, planned } = spoken;
  if (year === undefined || month === undefined) return year;
  // Whose accounts and results are told in spring is over; what is planned before the year's last months is its own.
  if (closed.has(year) && (planned.has(year + 1) ? month <= 10 : month <= 3 && !planned.has(year))) return year + 1;
  if (planned.has(year) && all.has(year - 1) && month >= 11) return year - 1;
  return year;
};

/** The year whose activities and plans a text speaks of most; undefined where it speaks of none. */
export const spokenYear = (text: string, headings: string): number | undefined =>
  yearSpokenOf(`${headings}\n${headings}\n${text}`)?.year;

/** 今年是“十四五”开局之年: the plans run from 2011, 2016, 2021… for five years each. */
const OF_PLAN = /今年是(?:实施)?[“"]?十([二三四五六])五[”"]?(?:规划)?的?(开局|收官)(?:之年|年)/;

function yearOfPlan(text: string): number | undefined {
  const [, plan, end] = OF_PLAN.exec(text) ?? [];
  return plan ? 2001 + 5 * numeral(plan) + (end === "收官" ? 4 : 0) : undefined;
}

interface Spoken {
  /** Undefined where several are spoken of alike. */
  year: number | undefined;
  all: ReadonlySet<number>;
  /** Years whose results are told, and years whose plans are. */
  closed: ReadonlySet<number>;
  planned: ReadonlySet<number>;
}

const SPOKEN =
  /(?<![到至自从\d-])(20\d{2}|二[〇零○][〇零○一二三四五六七八九]{2}|1[0-2]\d(?=\s*年度)|(?<=[举舉开開召办辦]行?理?)1[01]\d(?=\s*年\p{Script=Han}{2,8}(?:表[扬揚彰]|[颁頒][奖獎]|[会會]员大[会會]|[会會]員大會)))\s*年(?!代|来|以前|底前|前|以来|起|至今)/gu;
/** What a year of the event's own is named with: a year of a life's story tells nothing of it. */
const OWN =
  /^(?:度|[^，。；]{0,16}(?:奖|赛|会|计划|要点|方案|活动|行动|工作|评估|考核|劳模|工匠|培训|季度|评选|表[彰扬揚]|仪式|[决预]算|业绩|[暑寒][期假]))/;
const CLOSED = /^度?[^，。；、]{0,8}(?:决算|总结|述职|业绩)/;
const PLANNED = /^度?[^，。；、]{0,8}(?:预算|计划|要点|部署|安排|思路)/;
/** 总结2022年工作, 部署2023年工作: what is done to a year's work tells the same. */
const CLOSING = /(?:总结|回顾)了?$/;
const PLANNING = /(?:部署|安排|谋划)了?$/;

/** null where the text speaks of none. Each of a page's dates asks for the page's year. */
const yearSpokenOf = remember((source: string): Spoken | null => {
  const counts = new Map<number, number>();
  const closed = new Set<number>();
  const planned = new Set<number>();
  for (const m of source.matchAll(SPOKEN)) {
    const after = source.slice(m.index + m[0].length, m.index + m[0].length + 24);
    if (!OWN.test(after)) continue;
    // 113年度 counts the Republic's years.
    const written = numeral(m[1]!);
    const year = written < 1000 ? written + 1911 : written;
    counts.set(year, (counts.get(year) ?? 0) + 1);
    const before = source.slice(Math.max(0, m.index - 3), m.index);
    if (CLOSED.test(after) || CLOSING.test(before)) closed.add(year);
    if (PLANNED.test(after) || PLANNING.test(before)) planned.add(year);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!ranked.length) return null;
  const even = ranked[1] && ranked[1][1] === ranked[0]![1] && ranked.length > 2;
  return { year: even ? undefined : ranked[0]![0], all: new Set(counts.keys()), closed, planned };
}, 200_000);

/** The one year that the text's own full dates are of. */
const yearOfDays = remember((text: string): number | undefined => {
  const years = new Set<number>();
  for (const mention of dateMentions(text)) {
    const { when } = mention;
    if (when.kind === "calendar" && when.from.year && when.from.day && bearingOf(mention, text) === "event")
      years.add(when.from.year);
  }
  return years.size === 1 ? [...years][0] : undefined;
}, 200_000);

/** What these papers mark the anniversaries of. */
const FOUNDED: readonly [what: string, year: number][] = [
  ["(?:中华全国|全国)总工会(?:成立|建会)?|全总成立|工会成立", 1925],
  ["中国共产党(?:成立|建党)?|建党|党成立", 1921],
  ["中华人民共和国(?:成立)?|新中国(?:成立)?|建国|共和国成立", 1949],
];
const ANNIVERSARIES = FOUNDED.map(
  ([what, year]) => [new RegExp(`(?:庆祝|迎接|喜迎|纪念|为)(?:${what})(\\d{2,3})周年`), year] as const,
);

/** 庆祝中华人民共和国成立75周年: the year in which that is so; undefined where none is, or two differ. */
function yearOfFounding(text: string): number | undefined {
  const years = new Set(
    ANNIVERSARIES.flatMap(([pattern, founded]) => {
      const count = pattern.exec(text)?.[1];
      return count ? [founded + Number(count)] : [];
    }),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** No bulletin's page tells of more months than a season and the one before. */
const SEASON = 4;

/** Whether the days that a text tells are of one season; else its stories are of several years, or nobody knows. */
export const ofOneSeason = remember((text: string): boolean => {
  const months = dateMentions(text).flatMap((mention) => {
    const { when } = mention;
    const own = when.kind === "calendar" && when.from.day && bearingOf(mention, text) === "event";
    return own ? [when.from.month] : [];
  });
  const all = [...new Set(months)].sort((a, b) => a - b);
  // The months stand in a ring: the widest gap between them is what they leave out.
  const gaps = all.map((month, i) => (i + 1 < all.length ? all[i + 1]! : all[0]! + 12) - month);
  return 12 - Math.max(...gaps, 0) < SEASON || all.length === 0;
}, 200_000);
