import { surnameAt } from "../text/surnames.ts";
import { readTokens, type Token } from "./chrome/tokens.ts";
import { MOMENT, NOBODY, SENDERS, TIMES } from "./chrome/words.ts";
import { looksLikeName } from "./namemodel.ts";

/**
 * What web pages set around an article: times, sources, counts of readers, buttons. A line that is made of nothing else
 * is chrome; one that only begins or ends so holds text beside it.
 */

/** What a page's time line says. */
export interface Stamp {
  /** EDTF day on which the text was put up. */
  posted: string;
  authors: string[];
  /** The same as a credit, with what each is called: 记者 某某 通讯员 某某. */
  credit?: string;
  source?: string;
  section?: string;
}

/** No line of labels and buttons is longer, nor what of one stands before a text. */
const LONGEST = 200;
/** No time at a title's end is longer, with the blanks before it. */
const LONGEST_TAIL = 48;
/** From this weight on, the pieces of a line are no text of an article. */
const CHROME = 3;

/** 某某工会网, 某某学院: whether a line is the name of whoever puts pages up. */
export const isSenderName = (line: string): boolean => SENDER.test(line.trim());
const SENDER = new RegExp(`^[^\\s,。]{0,14}(?:${SENDERS})$`, "u");

/** @returns whether a line is chrome, and of which sort; null for any other line */
export function chromeKind(line: string): "stamp" | "buttons" | "pages" | null {
  const tokens = wholly(line);
  if (!tokens) return null;
  const said = tokens.filter((t) => t.kind !== "mark" && t.kind !== "piece");
  if (said.some((t) => ["time", "maker", "place", "size"].includes(t.kind))) return "stamp";
  // What only leads about a page or a flipbook; what one can do with a web page.
  return said.every((t) => t.kind === "button" && t.weight < CHROME) ? "pages" : "buttons";
}

/** @returns what a time line says; null for a line of any other kind */
export function readStamp(line: string): Stamp | null {
  // 今天是:某年某月某日: when the page was saved.
  if (/^(?:今[天日]是?|现在时间|当前时间|现在是)\s*:/.test(line)) return null;
  const tokens = wholly(line);
  return tokens && stampOf(line, tokens);
}

/**
 * A text that a time line runs into, or that a time follows.
 * @returns where the text begins and ends within the line; null where no stamp is joined to it
 */
export function besideStamp(line: string): { from: number; to: number } | null {
  const { tokens: all, end: last } = readTokens(line.slice(0, LONGEST));
  const stop = all.findIndex((t) => t.kind === "unknown");
  const [tokens, end] = stop < 0 ? [all, last] : [all.slice(0, stop), all[stop]!.from];
  const head = tokens.slice(0, tokens.findLastIndex((t) => t.kind !== "mark" && t.kind !== "piece") + 1);
  const from = afterNobody(line, head.at(-1)?.to ?? 0);
  const sure = head.reduce((n, t) => n + t.weight, 0) >= CHROME && head.some((t) => t.kind === "time");
  const several =
    head.filter((t) => t.kind !== "mark").length > 1 ||
    /^[[(]/.test(line) ||
    new RegExp(NOBODY, "iu").test(line.slice(head.at(-1)?.to ?? 0, from));
  if (end < line.length && sure && several && isText(line.slice(from))) return { from, to: line.length };
  const cut = Math.max(0, line.length - LONGEST_TAIL);
  const part = PART.exec(line)?.[0].length ?? 0;
  if (part && wholly(line.slice(part).trim())) return { from: 0, to: part };
  const tail = tokens.length || /。/.test(line) ? null : TAIL.exec(line.slice(cut));
  const to = tail ? cut + tail[1]!.length : titleAbove(line);
  const label = COPIED.exec(line)?.[0].length ?? 0;
  return to - label >= TITLE && isText(line.slice(label, to)) ? { from: label, to } : null;
}

/** Where a title ends that a blog's whole time line runs into: 某某   2012-11-13 09:41:27| 分类:… | 订阅; 0 for none. */
function titleAbove(line: string): number {
  const title = /^[^。]*?(?=\s+(?:19|20)\d{2}\S{3,6}\s+\d{1,2}:\d{2})/.exec(line.slice(0, LONGEST))?.[0] ?? "";
  return title && wholly(line.slice(title.length).trim()) ? title.trimEnd().length : 0;
}

/** A blog's mark of what it did not write itself. */
const COPIED = /^[[【](?:转载?|原创)[\]】]\s*/;

/** 【会务】2024-05-02: a label and its piece's day. */
const PART = /^【\p{Script=Han}{2,6}】/u;

/** What stands before a time is a title from this length on; a shorter name may be whose time it is. */
const TITLE = 9;
/** A time at a title's end; its label may stand right behind the title's closing mark: …“某某”时间:2023-03-14. */
const TAIL = new RegExp(
  `^([^。]*[\\p{Script=Han}”!?》)])(?:\\s*[\\s[(【]|(?<=[”!?》)])(?:${TIMES})\\s?:\\s?)${MOMENT}[\\])】]?$`,
  "u",
);

const isText = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6;

/** 2018-06-25 admin 为感谢…: a stock name behind the time is no text. */
function afterNobody(line: string, at: number): number {
  return at + (new RegExp(`^[\\s\\])】]*(?:${NOBODY}\\s*)?`, "iu").exec(line.slice(at))?.[0].length ?? 0);
}

function wholly(line: string): Token[] | null {
  if (line.length > LONGEST) return null;
  const { tokens, end } = readTokens(line);
  // 2022年9月7日 来源:某某报: a day, and who made the text, with nothing beside them.
  const made = tokens[0]?.kind === "time" && tokens.some((t) => t.kind === "maker" && t.value) ? CHROME : 0;
  if (end < line.length || tokens.reduce((n, t) => n + t.weight, made) < CHROME) return null;
  const unknown = tokens.filter((t) => t.kind === "unknown").length;
  const known = tokens.filter((t) => t.weight).length;
  // Behind a time to the minute stand the page's own words for its state.
  const timed = tokens[0]!.kind === "time" && /\d:\d/.test(line.slice(0, tokens[0]!.to)) && unknown <= 2;
  return unknown === 0 || timed || (known > 1 && unknown <= known) ? tokens : null;
}

function stampOf(line: string, tokens: readonly Token[]): Stamp | null {
  const time = tokens.find((t) => t.kind === "time" && new RegExp(MOMENT, "u").test(line.slice(t.from, t.to)));
  const day = time && new RegExp(MOMENT, "u").exec(line.slice(time.from, time.to));
  const posted = day ? dayOf(day) : europeanDay(line, tokens);
  if (!posted) return null;
  const valued = (label: RegExp): string | undefined =>
    tokens.find((t) => t.label && t.value && label.test(t.label) && !STOCK.test(t.value))?.value;
  const source = valued(/来源|出处|稿源/);
  const section = valued(/栏目|分类|类别|频道/) ?? (time && sectionBeside(line, time, tokens));
  const credit = creditOf(tokens);
  return {
    posted,
    authors: credit.map((part) => part.name),
    ...(credit.length && { credit: credited(credit) }),
    ...(source && { source: /《(.+)》/.exec(source)?.[1] ?? source }),
    ...(section && /^\p{Script=Han}{2,10}$/u.test(section) && { section }),
  };
}

/**
 * 基层一线 2019-05-28 19:42 作者:某某: where a label names the maker, the word before the time is the section; so is the one
 * behind a time in brackets, [ 2009/11/03 ] 会务报导.
 */
function sectionBeside(line: string, time: Token, tokens: readonly Token[]): string | undefined {
  const [first, ...others] = tokens.filter((t) => t.kind !== "mark");
  const made = others.some((t) => t.kind === "maker" && t.value);
  const before = first?.kind === "piece" && others[0] === time && made;
  const behind = first === time && others.length === 1 && /^[[【]/.test(line) && others[0]!.kind === "piece";
  const word = (before ? first.value : behind ? others[0]!.value : "") ?? "";
  return /^\p{Script=Han}{4,6}$/u.test(word) && !isSenderName(word) ? word : undefined;
}

const STOCK = new RegExp(`^${NOBODY}$`, "iu");

/** A site's account may be a union's own. */
const UNION = /^\p{Script=Han}{2,16}总工会$/u;

/** Whom a time line names, and as what, where it says so. */
interface Maker {
  name: string;
  calling?: string;
}

/** 作者:某某 某某, 作者:晚报记者 某某 通讯员 某某: the names behind the label. */
function creditOf(tokens: readonly Token[]): Maker[] {
  const said = tokens.filter((t) => t.kind !== "mark");
  const at = said.findIndex((t) => /作者|撰稿|记者/.test(t.label ?? (t.kind === "piece" ? (t.value ?? "") : "")));
  if (at < 0) return [];
  const after = said.slice(at + 1);
  const end = after.findIndex((t) => t.kind !== "piece");
  const told = [said[at]!, ...after.slice(0, end < 0 ? after.length : end)].map((t) => t.value ?? "").join("、");
  // 林 晚、卓 清禾: no name is of one character.
  const words = told
    .replace(/(?<=^|[\s、,/])(\p{Script=Han})[\s、]+(\p{Script=Han}{1,2})(?=$|[\s、,/])/gu, "$1$2")
    .replace(/(?<=^|、)(\p{Script=Han}{0,4}记者|通讯员)(?=\p{Script=Han})/gu, "$1、")
    .split(/[\s、,/]+/);
  let calling = /记者/.test(said[at]!.label ?? "") ? "记者" : "";
  return words.flatMap((word) => {
    const called = /^\p{Script=Han}{0,4}(记者|通讯员)$/u.exec(word)?.[1];
    calling = called ?? calling;
    const isName = !called && !STOCK.test(word) && (isMaker(word) || UNION.test(word));
    return isName ? [{ name: word, ...(calling && { calling }) }] : [];
  });
}

const credited = (makers: readonly Maker[]): string =>
  makers.map(({ name, calling }, i) => `${calling ?? (i ? "" : "作者:")} ${name}`.trim()).join(" ");

/** Behind 作者: a word that may be a name (麦浪) is one, unless it is an office. */
const isMaker = (name: string): boolean =>
  looksLikeName(name, 1) ||
  (/^\p{Script=Han}{2,3}$/u.test(name) && !isSenderName(name) && surnameAt(name, 0).length > 0);

/** 30.09.2014 14:25: dots stand behind a day that comes first. Which of 07/08/2016 is the month, no reader can tell. */
function europeanDay(line: string, tokens: readonly Token[]): string | undefined {
  const said = tokens.filter((t) => t.kind === "time").map((t) => line.slice(t.from, t.to));
  const [, day, month, year] = said.map((t) => /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})/.exec(t)).find(Boolean) ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? [year, month!.padStart(2, "0"), day!.padStart(2, "0")].join("-") : undefined;
}

function dayOf([, year, , month, day, month2, day2]: RegExpExecArray): string {
  const digits = Number(year!.replace(/\D/g, ""));
  const full = digits < 100 ? digits + 2000 : digits < 1000 ? digits + 1911 : digits;
  return [full, (month ?? month2)!.padStart(2, "0"), (day ?? day2)!.padStart(2, "0")].join("-");
}
