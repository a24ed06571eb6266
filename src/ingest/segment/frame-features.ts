import { words } from "../../text/segmenter.ts";
import { isPlaced, readsLikeCaption } from "../captions.ts";
import { isSenderName, readStamp } from "../chrome.ts";
import { isDateLine, isMonthLine } from "../dateline.ts";
import { factuality } from "../factuality.ts";
import { isRollLine } from "../roll.ts";
import type { Line } from "../types.ts";
import { isSeries } from "./account-head.ts";
import { creditContext, isGivenPicture, splitTail } from "./credits.ts";
import { isLabelled, isLabelledTitle, isSerial, leadStrength, sharedPairs } from "./headings.ts";
import { isAuthor } from "./headline-features.ts";
import { bucket } from "./weigh.ts";
import { isSpeaker } from "./whose-page.ts";

/**
 * What speaks for a web page's line being its frame's (menus, buttons, other pages' headlines, a site's foot), and what
 * for its being an article's: its wording, its place about the text, and how much of it the text says too.
 * After Kohlschütter, Fankhauser and Nejdl (2010), who tell boilerplate by shallow features of a block and its neighbours.
 */
export type Features = Record<string, number>;

/** Running text, by its length and its marks. */
export const isProse = ({ text, as }: Line): boolean =>
  !as && text.length >= 40 && /[,。;]/.test(text) && /(?:\p{Script=Han}.{0,9}){12}/u.test(text.slice(0, 400));

const LENGTHS = [4, 8, 14, 24, 40, 80];
/** So much of the page's text tells what it speaks of. */
const ENOUGH = 6000;
/** No longer beginning of a line is looked at. */
const LONGEST = 200;

/** What ends a text stands so many lines below its last paragraph, at most. */
const NEAR = 3;

export interface Surroundings {
  lines: readonly Line[];
  /** The first and the last line of running text; −1 where there is none. */
  first: number;
  last: number;
  /** The editors' line right below it, but for lines of unknown kind; −1 where another line of the frame comes first. */
  makers: number;
  /** The first credit below it, with no line of the frame between; −1 where there is none. */
  credits: number;
  /** The running text's beginning. */
  text: string;
  /** Where a list is announced below the text; −1 where none is. */
  announced: number;
  /** How often each line stands on the page. */
  counts: ReadonlyMap<string, number>;
  stamp: number;
  /** 一线直击丨…: a public account's own title, above its slogans and its time; −1 where there is none. */
  titled: number;
  /** A public account's page, told by what such accounts ask for. */
  account: boolean;
}

const ACCOUNT = /蓝字|公众号|在看|阅读原文|收录于|喜欢此内容|发表于|^原创/;

/** 某某工会 昨天: an account, and when it put the page up. */
const SINCE = /^\S+\s+(?:今天|昨天|前天|\d{1,2}[天小]时?前|星期[一二三四五六日])$/;

export function surroundingsOf(lines: readonly Line[]): Surroundings {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(bare(text), (counts.get(bare(text)) ?? 0) + 1);
  const isText = (l: Line) => isProse(l) || l.hint === "text";
  const last = lines.findLastIndex(isText);
  const below = lines.findIndex((l, i) => i > last && l.as);
  const first = lines.findIndex(isText);
  return {
    lines,
    titled: lines.slice(0, Math.max(0, first)).findIndex((l) => !l.as && isLabelledTitle(l.text)),
    account: lines.some((l) => l.as && ACCOUNT.test(l.text.trim())),
    credits: creditsBelow(lines, last),
    makers: lines[below]?.as === "editors" ? below : -1,
    announced: last < 0 ? -1 : lines.findIndex((l, i) => i >= last && !l.as && ANNOUNCES.test(l.text.trim())),
    last,
    first,
    text: lines
      .filter(isProse)
      .map((l) => l.text.slice(0, ENOUGH))
      .join("\n")
      .slice(0, ENOUGH),
    counts,
    stamp: lines.findIndex(
      (l) => l.as === "furniture" && (readStamp(l.text.trim()) !== null || SINCE.test(l.text.trim())),
    ),
  };
}

function creditsBelow(lines: readonly Line[], last: number): number {
  const at = lines.findIndex((l, i) => i > last && !l.as && creditContext(l.text) !== null);
  return lines.slice(last + 1, Math.max(0, at)).some((l) => l.as && !PICTURE.test(l.text)) ? -1 : at;
}

/** Whether a line stands above the running text or below it, and is neither a credit, a caption nor who signs and when: others read those. */
export function mayFrame(
  at: number,
  { lines, first, last, makers, credits, titled, stamp, account }: Surroundings,
): boolean {
  const line = lines[at]!;
  if ((at >= first && at <= last) || line.begins) return false;
  // Right below a label that begins an article stands its headline.
  if (line.hint === "heading" && lines[at - 1]?.begins) return false;
  // A public account's title stands right above its time, its slogans below that.
  if (account && stamp >= 0 && at < first && (at > stamp || isTitleAbove(at, lines, stamp))) return false;
  // 以案说法 第9期 over an account's title: the series that it is of.
  if (account && at < first && at < stamp && isSeries(line)) return false;
  if (at === titled || (at > titled && titled >= 0 && at < stamp)) return false;
  // (2016年3月9日), and who spoke: below a speech's title.
  if (at < first && (isDateLine(line.text) || isSpeaker(line, lines.slice(Math.max(0, at - 3), at)))) return false;
  // A short sentence below the text, with no more than a picture or a mark between, or above its editors' names, ends it.
  const near = at > last && at - last <= NEAR && lines.slice(last + 1, at).every((l) => l.as !== "boilerplate");
  if (/。$/.test(line.text.trim()) && (near || at < makers)) return false;
  if (isGivenPicture(line.text)) return false;
  if (line.hint === "caption" || /^\s*图为/.test(line.text) || isPlaced(line.text)) return false;
  // Between the text and its own credits or its editors stand its pictures' words.
  const ownEnd = at > last && last >= 0 && at < Math.max(credits, makers);
  if (ownEnd && (BULLET.test(line.text) || readsLikeCaption(line.text.replace(MARKS, "")))) return false;
  // ▲…: with nothing but others between it and the text, a picture's words.
  if (
    at > last &&
    last >= 0 &&
    lines.slice(last + 1, at + 1).every((l) => POINTED.test(l.text) || PICTURE.test(l.text))
  )
    return false;
  const signed = [line, lines[at + 1]].some((l) => l && at > last && isMonthLine(l.text));
  return (
    !signed && !/(?:摄影?|供图)[)。]?$/.test(line.text.trim()) && creditContext(line.text) === null && !splitTail(line)
  );
}

/** The first line upwards from the account's own line and its time that is no name of an account. */
function isTitleAbove(at: number, lines: readonly Line[], stamp: number): boolean {
  const title = lines.findLastIndex((l, i) => i < stamp && !l.as && l.text.trim().length >= 8 && !isSenderName(l.text));
  return at === title;
}

const BULLET = /^\s*[●■◆]\s?\p{Script=Han}{4,24}$/u;
const MARKS = /^[\s●■◆★▲△▼▽•]+|^[([【](?:图|图片)[)\]】]/;
/** [图片]: where a picture stood. */
const PICTURE = /^\s*[[【(]?图片?\d{0,2}[\]】)]?\s*$/;
const POINTED = /^\s*[▲△▼▽↑↓]\s*[\p{Script=Han}“《][^▲△▼▽↑↓]+$/u;

const bare = (text: string): string => text.replace(/\s+/g, "");

export function frameFeatures(at: number, around: Surroundings): Features {
  const f: Features = { bias: 1 };
  const say = (name: string, value: boolean | number) => {
    if (value) f[name] = Number(value);
  };
  const line = around.lines[at]!;
  // [咖啡]: a little picture.
  const text = line.text
    .replace(/\[\p{Script=Han}{1,3}\]/gu, "")
    .trim()
    .slice(0, LONGEST);
  sayOfWords(text, line, say);
  sayOfPlace(at, around, say);
  const shared = sharedPairs(text, around.text);
  say(`shares ${bucket(shared, [0.01, 0.2, 0.4, 0.6, 0.8])}`, true);
  say("said again", (around.counts.get(bare(line.text)) ?? 0) > 1);
  say("listed", around.announced >= 0 && at > around.announced);
  return f;
}

/** What a list below the text is led in by. */
const ANNOUNCES = /:$|名单|^附件/;

type Say = (name: string, value: boolean | number) => void;

function sayOfWords(text: string, line: Line, say: Say): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  say(`length ${bucket(text.length, LENGTHS)}`, true);
  say("no Chinese", han === 0);
  say("mostly Latin", han > 0 && han < letters / 2);
  say("ends a sentence", /[。!?…][”’"』」)】]*$/.test(text));
  say("a comma", /[,、;]/.test(text));
  say("ends open", /[,、;:]$/.test(text));
  say("a colon", /:/.test(text));
  say(`pieces ${Math.min(4, text.split(/\s+/).length)}`, true);
  say("strokes", /[|丨│/>»_]/.test(text));
  say("square brackets", /[[\]【】]/.test(text));
  say("figures", /\d/.test(text));
  say("a date", /\d{4}[-/.年]\s?\d{1,2}[-/.月]/.test(text));
  say("a clock", /\d{1,2}:\d{2}/.test(text));
  say("bullet", /^[•·●○▪◆■□※>*-]/.test(text));
  say(`facts ${Math.max(-1, Math.min(4, factuality(text)))}`, true);
  say("a caption", readsLikeCaption(text));
  say("a name", isAuthor(line));
  say("a row of a roll", isRollLine(text));
  say("labelled", isLabelled(text));
  say("a serial", isSerial(text));
  say(`lead ${Math.max(0, leadStrength(text))}`, true);
  // 版 权 所 有: letters set apart are one word.
  const close = /^(?:\S\s+){4,}\S?/.test(text) ? text.replace(/\s+/g, "") : text;
  const said = new Set(words(close).map((w) => w.text));
  for (const word of said) if (/\p{Script=Han}/u.test(word)) say(`“${word}”`, 1);
}

function sayOfPlace(at: number, { lines, first, last, stamp }: Surroundings, say: Say): void {
  const where = first < 0 ? "no text" : at < first ? "above" : at > last ? "below" : "inside";
  say(where, true);
  say(`${where} ${bucket(where === "above" ? first - at : where === "below" ? at - last : 0, [1, 2, 4, 8, 16])}`, true);
  const [before, after] = [lines[at - 1], lines[at + 1]];
  say("frame above", before?.as !== undefined);
  say("frame below", after?.as !== undefined);
  say(`${where}, frame above`, before?.as !== undefined);
  say(`${where}, frame below`, after?.as !== undefined);
  say("text above", !!before && isProse(before));
  say("text below", !!after && isProse(after));
  say("text above is open", !!before && isProse(before) && /[:,、]$/.test(before.text.trim()));
  say("first", at === 0);
  say("last", at === lines.length - 1);
  say(`${where}, time ${stamp < 0 ? "none" : stamp < at ? "above" : "below"}`, true);
  say("time right below", stamp === at + 1);
  say("time right above", stamp === at - 1);
  say(`${where}, short ${bucket(runOfShort(at, lines), [1, 2, 4, 8])}`, true);
  say("blank above", lines[at]!.gap > 0);
}

/** How many short lines stand together here. */
function runOfShort(at: number, lines: readonly Line[]): number {
  let [from, to] = [at, at];
  while (from > 0 && at - from < 9 && !isProse(lines[from - 1]!)) from--;
  while (to < lines.length - 1 && to - at < 9 && !isProse(lines[to + 1]!)) to++;
  return to - from + 1;
}
