import { words } from "../text/segmenter.ts";
import { closeSpaces, dropInvisible, widenPunctuation } from "../text/spaces.ts";
import { surnameAt } from "../text/surnames.ts";
import { PRINTED_NAME, rollLine } from "./roll.ts";
import type { CleanDraft, CreditLine, Draft, Flow, Line } from "./types.ts";

/**
 * The fourth stage: drafts to readable Chinese. Rows are joined, spaces that print or OCR left are closed, punctuation
 * becomes full-width; the wording stays the source's own.
 */
export function clean(draft: Draft, flow: Flow): CleanDraft {
  // Print sets a wide space between the halves of a headline; OCR sets spaces anywhere.
  const heading = (lines: readonly Line[]) =>
    flow === "columns" || partedByWords(lines) ? twoPart(lines) : joined(lines);
  // A headline in two lines is two slogans, unless the second is the first one's next row.
  const headings = (lines: readonly Line[]) =>
    headlines(lines)
      .map((rows) => bare(heading(rows.map(closeLetters))).replace(/^【([^【】]+)】$/, "$1"))
      .join(" ")
      .replace(/\uff0c /g, "\uff0c");
  return {
    draft,
    section: label(draft.section),
    column: label(draft.column),
    kicker: headings(draft.kicker),
    title: headings(draft.title),
    subtitle: headings(draft.subtitle),
    body: draft.body
      .map((p) => ({ kind: p.kind, text: (p.kind === "row" ? cells : joined)(p.lines), line: p.lines[0]!.no }))
      .filter((p) => p.text !== ""),
    captions: [...new Set(draft.captions.map(captionText).filter(Boolean))],
    credits: [
      ...draft.credits
        .filter((c) => !c.continues)
        .map((c) => ({ text: tidy(wholeText(draft.credits, c)), context: c.context, line: c.line.no })),
      ...draft.body.flatMap(({ lines }) => pictureCredits(lines)),
    ],
    editors: draft.editors.map((l) => tidy(l.text)),
  };
}

/** 安 全 生 产 记 心 间: a headline with a blank behind each letter; in a text such letters are names. */
const closeLetters = (line: Line): Line =>
  /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){3,}$/u.test(line.text.trim())
    ? { ...line, text: line.text.replace(/\s+/g, "") }
    : line;

/** Without the mark or the label that leads in, or the brackets around: ▲某某…, 图:某某…, (某某…). */
const captionText = ([first, ...others]: readonly Line[]): string =>
  joined([{ ...first!, text: first!.text.replace(/^\s*[图圖]\s+(?=\p{Script=Han}{4})/u, "") }, ...others])
    .replace(/(?<=[。”]) ?[(\uff08]?(?:[资資]料[图圖]片?|[资資]料照片)[)\uff09]?$/, "")
    .replace(/^\uff08((?:[^\uff08\uff09]|\uff08[^\uff08\uff09]*\uff09)+)\uff09$/, "$1")
    .replace(
      /^[▲▼△▽■◆●▶◀★☆↑↓◎•①-⑨\s]*(?:[(\uff08]?(?:[图圖]|[图圖]片|[图圖]片[说說]明|配[图圖])\s*[:\uff1a/|]\s*|[(\uff08【[](?:[图圖]|[图圖]片|配[图圖])[)\uff09】\]]\s*)?/,
      "",
    );

/** (见图,某某 摄), in the middle of a sentence that tells what the picture shows: it stays there, and names who took it. */
const pictureCredits = (lines: readonly Line[]): CleanDraft["credits"] =>
  [
    ...joined(lines).matchAll(
      /[(\uff08](?:见|如)?[上下左右题]?图\s*[,\uff0c:\uff1a]?\s*(\p{Script=Han}{2,4})\s*[摄攝][)\uff09]/gu,
    ),
  ].map((match) => ({ text: `${match[1]} 摄`, context: "labelled", line: lines[0]!.no }));

/** A credit with its further rows. */
function wholeText(credits: readonly CreditLine[], first: CreditLine): string {
  const after = credits.slice(credits.indexOf(first) + 1);
  const end = after.findIndex((c) => !c.continues);
  return [first, ...after.slice(0, end < 0 ? after.length : end)].map((c) => c.line.text).join("");
}

/** Rows of one headline stand together; each that begins is another. */
function headlines(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines)
    if (line.starts || !all.length) all.push([line]);
    else all.at(-1)!.push(line);
  return all;
}

/** Lines as one run of text. Where two Latin words meet, a space parts them. */
function joined(lines: readonly Line[]): string {
  return readable(
    lines
      .map((l) => closeDrawnOut(l.text.trim()))
      .reduce((all, next) => (/[A-Za-z0-9]$/.test(all) && /^[A-Za-z]/.test(next) ? `${all} ${next}` : all + next), ""),
  );
}

/** A table's row: its cells keep a space between them. */
const cells = (lines: readonly Line[]): string =>
  lines
    .map((l) => l.text.trim())
    .join("")
    .replace(/^\|\s*|\s*\|$/g, "")
    .replace(/\s*\|\s*/g, "  ")
    .split(/(?<!\s|^\p{Script=Han}|\s\p{Script=Han})\s{2,}|(?<!\s)\s{2,}(?!\s|\p{Script=Han}(?:\s|$))/u)
    .map((cell) => cell.replace(SPACED_CELL, "$1$2"))
    .map((cell) => readable(NAME_CELL.test(cell) ? namesIn(cell).join(KEPT) : cell))
    .join(" ");

function readable(text: string): string {
  const marked = keepNames(dropInvisible(text.replace(EMOTICON, "")).replace(/[\t\u3000\u00a0]/g, " "));
  return widenPunctuation(closeSpaces(marked)).replaceAll(KEPT, " ");
}

// A space between names is their only comma: it stays, as one.
const KEPT = "\u0001";
const NAMES = new RegExp(`(?<![\\p{Script=Han}])(?:${PRINTED_NAME} +){2,}${PRINTED_NAME}(?![\\p{Script=Han}])`, "gu");

function keepNames(text: string): string {
  const row = rollLine(text);
  if (row) return row.lead + row.name + (row.told || KEPT) + row.rest;
  // 沈某某 阿依努尔·帕尔哈提: two names and nothing else, of which the dot tells one.
  if (text.includes("·") && NAME_CELL.test(text.trim())) return namesIn(text.trim()).join(KEPT);
  // 组长 余 静 老师说: a sentence, spaced for its name.
  return text.replace(NAMES, (run) => (/ (?:老师|同志|先生|女士|师傅)/.test(run) ? run : namesIn(run).join(KEPT)));
}

/** 应   军: a name of two letters, set to its column's width. */
const SPACED_CELL = /^(\p{Script=Han})\s{1,6}(\p{Script=Han})$/u;
/** 车大鹏 单 勇: a table's cell that holds two winners or more. */
const NAME_CELL = new RegExp(`^${PRINTED_NAME}(?: +${PRINTED_NAME})+$`, "u");

const LETTERS = /(?<!\p{Script=Han})\p{Script=Han}(?: {1,2}\p{Script=Han}){3,}(?!\p{Script=Han})/gu;

/** 为 职 工 送 去: print drew a row out to the column's width, with a blank behind each letter. 董 丽 屈 波 are names. */
const closeDrawnOut = (row: string): string =>
  row.replace(LETTERS, (run) => (namesIn(run).every((n) => surnameAt(n, 0)) ? run : run.replace(/ /g, "")));

// 董 丽 屈 波: single characters go in pairs; 艾 青草: one by itself goes with the next two.
function namesIn(run: string): string[] {
  const names: string[] = [];
  let half = "";
  for (const part of run.split(/ +/)) {
    if (part.length > 1 && !(half && part.length === 2)) names.push(part);
    else if (half) {
      names.push(half + part);
      half = "";
    } else half = part;
  }
  return half ? [...names, half] : names;
}

// A chat program's little pictures, by their names: [太阳] [玫瑰]. Other words in such brackets are the text's own.
const EMOTICON =
  /\[(?:太阳|玫瑰|咖啡|微笑|强|鼓掌|爱心|庆祝|礼物|握手|拳头|胜利|加油|福|红包|烟花|爆竹|憨笑|呲牙|偷笑|愉快|调皮|机智|奋斗|抱拳|月亮|蛋糕|心|心碎|合十|旺柴|好的|哇|让我看看|发|發|比心|赞|点赞|向右|向下|引用|闪电|跳跳|转圈|拥抱|感谢|害羞|得意|流泪|大哭|OK|Yeah|Party|Sun|Rose)\]/g;

/** Whether a headline's one space parts whole words: elsewhere it was read into a word. */
function partedByWords(lines: readonly Line[]): boolean {
  const text = lines.map((l) => l.text.trim()).join("");
  const [first, ...rest] = text.split(/\s+/);
  return rest.length === 1 && words(first! + rest[0]).some((w) => w.at === first!.length);
}

function twoPart(lines: readonly Line[]): string {
  return lines
    .map((l) =>
      l.text
        .trim()
        .split(/(?<=[\p{Script=Han}”》\d]{3}[\p{Script=Han}”》])\s+(?=[\p{Script=Han}“《]{3,}|[“《])/u)
        .map(readable)
        .join(" "),
    )
    .join("");
}

// Credits keep their spaces, which part names: only what nobody sees goes.
const tidy = (text: string): string =>
  dropInvisible(text)
    .replace(/[\t\u3000\u00a0]/g, " ")
    .trim();

const bare = (heading: string): string =>
  heading.replace(/^[—–―\-\s■◆●▲▼★◎▷▶▌▍▎◤<＜]+|[—–―\-\s■◆●▲▼★◎◁◀◢>＞]+$/g, "").replace(/[:\uff1a]$/, "");

const label = (lines: readonly Line[]): string =>
  bare(joined(lines))
    .replace(/^[一二三四五六七八九十]、(?=\p{Script=Han}{2,8}$)/u, "")
    .replace(/^([═=─━—~*-])\1{2,}\s*|\s*([═=─━—~*-])\2{2,}$/g, "")
    .replace(/^[【[〔〖『◎●◆■□★▍▎◇☆※▌▶►·•\s]+|[】\]〕〗』◎●◆■★▍▎◇☆※▌◀◄·•\s]+$/g, "")
    .replace(/[|丨︱│┃/\s]+$/, "")
    // 工作动态(2015年第23期): which number of it this is.
    .replace(/(?<=.{4})[(\uff08](?:\d{4}年)?第?\d{1,4}期[)\uff09]$/, "");
