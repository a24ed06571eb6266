import { isPlaced, readsLikeCaption } from "../captions.ts";
import { CALLINGS, QUALIFIERS } from "../creditwords.ts";
import { looksLikeName } from "../namemodel.ts";
import type { Draft, Flow, Line } from "../types.ts";
import { isOneName, OPENING } from "./begins.ts";
import {
  captionParts,
  creditContext,
  isMarkedByline,
  isPhotographer,
  isScene,
  signsWithWorkplace,
  splitCaption,
  splitTail,
  trimmed,
} from "./credits.ts";
import { isBareBody, isSerial } from "./headings.ts";
import { written } from "./headline-features.ts";

/** Captions line by line: which lines are one, and their photographers. */

const CAPTION =
  /^\s*(?:[▲▼△▽▶◀↑↓]\s*(?!来源|.{0,6}:)|图[①-⑳\d一二三四五六](?:[:为,]|\s)|图\s(?=\p{Script=Han}{4})|图为|[上下左右题]图[:为])/u;
/** A mark that leads in captions, and items of a list as well. */
const BULLET = /^\s*[■◆●★☆]\s*(?!来源|.{0,6}:)/;
/** 图:某某在…: the label of a picture, where no photographer's name follows. */
const LABELLED = /^\s*(?:[([]?(?:图|图片|图片说明|配图)\s*[:/|]|[([【](?:图|图片|配图)[)\]】])\s*(?=.{5})/;
const ORGANISATION = /(?:[会部处室局社网报院校办厂站]|公司|集团|中心)$/;
/** ◆各地传真◆: a heading between ornaments. */
const WRAPPED = /^\s*([◆●■★▲☆※])[^◆●■★▲☆※]{2,14}\1?\s*\1\s*$/;
/** ■ 各地传真, set as a heading: a column's label. */
const COLUMN = /^\s*[■◆●]\s*\p{Script=Han}{4,6}\s*$/u;
/** 某某 摄, 本报记者 某某/摄, 某某 图, 某校供图: a caption's photographer in a row of its own. */
const SIGNATURE = new RegExp(
  `^[(]?(?:(?:${QUALIFIERS}${CALLINGS}\\s*)?\\p{Script=Han}(?:\\s{0,2}\\p{Script=Han}){1,3}(?:\\s*\\/?\\s*摄影?|\\s*[\\s/]\\s*图)|\\p{Script=Han}{2,10}供图)[)]?$`,
  "u",
);

/** Lines that lead in with the same mark so near each other are a list's items. */
const NEAR = 3;

/**
 * @param beside the lines right above and below it
 * @param inArticle whether an article has begun
 * @param inText whether it goes on, with no heading above the line
 */
export function isCaption(
  line: Line,
  flow: Flow,
  beside: readonly Line[],
  { inArticle, inText }: { inArticle: boolean; inText: boolean },
): boolean {
  if (line.hint === "caption" || (inArticle && line.starts && isPlaced(line.text))) return true;
  if (flow === "paragraphs" && inArticle && (isSigned(line, inText) || isBracketed(line.text))) return true;
  const prose = line.text.length > 80 || (line.text.match(/。/g)?.length ?? 0) > 1;
  const marked =
    (CAPTION.test(line.text) && !isBrief(line, beside)) || isBulleted(line, beside) || isLabelled(line.text);
  return (
    marked &&
    !prose &&
    !isPart(line.text) &&
    !isBareBody(line.text) &&
    !isMarkedByline(line.text) &&
    !WRAPPED.test(line.text)
  );
}

/** ▶人物一: the heading of a text's part. */
const isPart = (text: string): boolean => isSerial(text.replace(/^\s*[▲▼△▽▶◀]\s*/, ""));

function isLabelled(text: string): boolean {
  const words = text.replace(LABELLED, "");
  return (
    words !== text &&
    // 图 | 某某工会宣传部 某某: who took it.
    !signsWithWorkplace(words) &&
    (isPhotographer(words) ||
      readsLikeCaption(words) ||
      (/^[^\s、]{5,}(?<!提供)(?:$|\s+(?:摄影|摄)\s*:)/u.test(words) &&
        !ORGANISATION.test(words) &&
        !looksLikeName(words)))
  );
}

/** ▲11月8日,某厂工会举办…: what happened on a day, in a whole sentence of some length. */
const DATED = /^\s*[△▽▲▼▶]\s?\d{1,2}月\d{1,2}日(?!.{0,4}[图摄])[^图]{18,}。$/;

/** △某某工会举办… (某某): one of several pieces, each with its author; a picture has a photographer. */
function isBrief(line: Line, beside: readonly Line[]): boolean {
  const mark = /^\s*([△▽▲▼▶])/.exec(line.text)?.[1];
  if (!mark || !beside.some((l) => l.no !== line.no && l.text.trim().startsWith(mark))) return false;
  if ([line, ...beside.filter((l) => l.text.trim().startsWith(mark))].every((l) => DATED.test(l.text))) return true;
  const below = beside.find((l) => l.no > line.no)?.text.trim() ?? "";
  if (hasAuthor(line, below)) return true;
  // One of several whose authors the others have.
  const others = beside.filter((l) => l.no !== line.no && l.text.trim().startsWith(mark));
  return /。\s*$|\([^()]{0,12}$/.test(line.text) && others.length > 1 && others.every((l) => hasAuthor(l, ""));
}

/** …。(某某): a text's author, no photographer. */
function hasAuthor(line: Line, below: string): boolean {
  const credit = splitTail(line)?.credit.text ?? (/^[(][^()]+[)]$/.test(below) ? below : "");
  return credit !== "" && !isPhotographer(credit) && !/[摄图]/.test(credit);
}

/** Behind a bullet stand a picture's words, unless they are an item of a list or have an author. */
function isBulleted({ no, text, hint }: Line, beside: readonly Line[]): boolean {
  const [mark] = BULLET.exec(text) ?? [];
  if (!mark || (hint === "heading" && COLUMN.test(text))) return false;
  const words = text.slice(mark.length).trim();
  if (isPhotographer(words) || readsLikeCaption(words)) return true;
  // ■ 某某某: an author by name alone.
  if (/^\p{Script=Han}{2,4}$/u.test(words) && looksLikeName(words, 0)) return false;
  // ■某某送温暖 / 某某工会:: over the kicker of a column's first brief.
  const below = beside.find((l) => l.no > no)?.text ?? "";
  if (/:\s*$/.test(below) && isBareBody(below)) return false;
  const bullet = mark.trim();
  if (endsPictures(no, bullet, beside)) return true;
  const item = beside.some((l) => l.no !== no && Math.abs(l.no - no) <= NEAR && l.text.trim().startsWith(bullet));
  return !item && !splitTail({ no, from: 0, to: words.length, text: words, starts: true, gap: 0 });
}

/** ● 大会表决通过报告 / ● 代表投票 / 文字丨某某: short rows with one mark between a text and its credits are its pictures' words. */
function endsPictures(no: number, bullet: string, beside: readonly Line[]): boolean {
  const at = beside.findIndex((l) => l.no === no);
  const credit = beside.findIndex((l, i) => i > at && creditContext(l.text) === "labelled");
  const rows = beside.slice(at, Math.max(at, credit));
  return rows.length > 0 && rows.every((l) => l.text.trim().startsWith(bullet) && !/[。:;]/.test(l.text));
}

/** Adds a caption, or the next row of one, to an article; its photographer goes to the credits. */
export function addCaption(draft: Draft, line: Line): void {
  const previous = draft.captions.at(-1);
  if (SIGNATURE.test(line.text.trim())) draft.credits.push({ line: trimmed(line), context: "labelled" });
  else if (line.hint === "caption" && !line.starts && previous) previous.push(textOf(draft, line));
  else for (const part of captionParts(line)) draft.captions.push([textOf(draft, part)]);
}

function textOf(draft: Draft, line: Line): Line {
  const split = splitCaption(trimmed(line));
  if (split) draft.credits.push({ line: split.credit, context: "labelled" });
  return split?.text ?? trimmed(line);
}

/** 大会会场  某某摄: a few words or a sentence, and their photographer. */
function isSigned(line: Line, inText: boolean): boolean {
  if (line.text.length > 70 || !/摄(?:影)?\s*[)。]?\s*$/.test(line.text) || creditContext(line.text)) return false;
  const words = splitCaption(trimmed(line))?.text.text.trim() ?? "";
  // A photographed sentence below a headline is the article itself.
  return words.length >= 4 && !(inText ? /[。:]./ : /[。:]/).test(words);
}

/** What stands between a headline and the text: a picture may stand below it. */
const LEAD_IN = /^\s*[【[(]?(?:核心提示|内容提要|内容摘要|阅读提示|编者按|导语|导读|引言|提要)/;

const isBracketed = (text: string): boolean => isScene(/^\(([^()]{6,30})\)$/.exec(text.trim())?.[1] ?? "");

/** Whether a photographed sentence is a picture's, and not the text of a photograph's item. @param next the line after it @param credit whose picture it is */
export const isPictured = (line: Line, draft: Draft, next: Line | undefined, credit: string): boolean =>
  isAboveText(line, draft, next) || isBelowText(line, draft, /提供/.test(credit));

/** A photographed sentence of its own below a longer text, or one that says who gave the picture below any. */
const isBelowText = ({ text, starts }: Line, draft: Draft, given: boolean): boolean =>
  starts &&
  written(draft) >= (given ? OPENING / 2 : OPENING) &&
  text.trim().length <= 60 &&
  (text.match(/。/g)?.length ?? 0) <= 1;

/** A photographed sentence between a headline and a longer text, or its authors, is the photograph's. */
const isAboveText = (line: Line, draft: Draft, next: Line | undefined): boolean =>
  draft.title.length > 0 &&
  draft.body.every((p) => LEAD_IN.test(p.lines[0]!.text)) &&
  line.text.trim().length <= 60 &&
  next !== undefined &&
  !next.as &&
  (next.text.trim().length > line.text.trim().length || creditContext(next.text) !== null || isOneName(next));
