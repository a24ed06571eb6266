import { isDateLine } from "../dateline.ts";
import type { Draft, Line, Page } from "../types.ts";
import { isBroken, isFlush } from "./broken.ts";
import { splitTail } from "./credits.ts";
import type { Habits } from "./habits.ts";
import { isHeadingText } from "./headings.ts";
import { tellsOfWhom } from "./kickers.ts";

/** Whether a line is set as a heading: what it heads, the lines below it tell. */

/** What is known of the page, and of what was read before the line. */
export interface Before {
  flow: Page["flow"];
  habits: Habits;
  draft: Draft | undefined;
  /** Headings held back right above. */
  held: readonly Line[];
  /** A credit has closed the article above. */
  closed: boolean;
}

/** @param next the line below */
export const isSetAsHeading = (line: Line, next: Line | undefined, before: Before): boolean =>
  isHeading(line, before) || isSlogan(line, next, before) || isKicker(line, next, before);

function isHeading(line: Line, { flow, habits, draft, held, closed }: Before): boolean {
  if (line.hint) return line.hint === "heading";
  // 11月27日下午 below a title: the first row of a text.
  if (!draft && held.length && HALF_DAY.test(line.text.trim())) return false;
  // A page's first line may be long.
  if (habits.scraped && !draft && !held.length && isLongHeadline(line.text)) return true;
  if (flow !== "paragraphs" || !isHeadingText(line.text) || splitTail(line) || isSigned(line)) return false;
  // A paragraph cut by a column or a page break goes on in the next line, however short that is.
  const above = held.length || closed ? undefined : draft?.body.at(-1)?.lines;
  const last = above?.at(-1);
  const cut = last && last.text.length > 40 && /[\p{Script=Han},、\d“(]$/u.test(last.text.trim());
  return !(cut && line.text.length > 30) && !(above && isFlush(above, line) && isBroken(above, line));
}

const HALF_DAY = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚上?|清晨|傍晚|中午)$/;

const isKicker = (line: Line, next: Line | undefined, { flow, habits }: Before): boolean =>
  flow === "paragraphs" && !habits.scraped && !!next && !next.as && tellsOfWhom(line, next);

/** 有事好商量, / 商量出好事!: a slogan under the title, set in two lines, or with its two halves in one. */
function isSlogan(line: Line, next: Line | undefined, { draft, held, habits }: Before): boolean {
  if (!held.length || draft || !next || next.as) return false;
  if (habits.scraped && !line.hint && /^[^\d:。;!]{4,14};[^\d:。;!]{4,14}!$/.test(line.text.trim())) return true;
  const short = [line, next].every((l) => l.text.trim().length <= 14);
  return short && /^[^\d]*,$/.test(line.text.trim()) && isHeadingText(next.text);
}

const isLongHeadline = (text: string): boolean =>
  text.trim().length <= 80 && !/[。;,:]/.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 20;

/** (作者系某某): what an article is signed with. */
export const isSigned = ({ text }: Line): boolean =>
  /^[(]?作者(?:系|为|单位)/.test(text.trim()) && text.trim().length < 60;

/** 某某工会 / 2016年12月10日: the day below who signs a letter or a notice, with which it is over but for its annexes. */
export function isDated({ body }: Draft): boolean {
  const [signed, day] = body.slice(-2).map((p) => p.lines.at(-1)!.text.trim());
  return !!day && isDateLine(day) && body.length > 2 && signed!.length <= SIGNED && !/[。!?]$/.test(signed!);
}
/** No longer line says who signs. */
const SIGNED = 40;
