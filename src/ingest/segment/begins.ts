import { numeral } from "../../text/numerals.ts";
import { dictionary } from "../../text/segmenter.ts";
import { dropInvisible } from "../../text/spaces.ts";
import { showsSomebody } from "../captions.ts";
import { isDateLine } from "../dateline.ts";
import { factuality } from "../factuality.ts";
import { looksLikeName } from "../namemodel.ts";
import type { Draft, Line } from "../types.ts";
import { signsWithWorkplace } from "./credits.ts";
import { BRIEFS, headsList, isBareBody, leadStrength, textOf } from "./headings.ts";
import { type Above, headlineFeatures, isAuthor, written } from "./headline-features.ts";
import { WEIGHTS } from "./headline-weights.ts";
import { isSectionName } from "./section-columns.ts";
import { weigh } from "./weigh.ts";

/** Whether headings begin an article, or stand inside the one above. */

/** What is known of the page, and of the article above, where there is one. */
export type Standing = Omit<Above, "draft"> & { draft: Draft | undefined };

/** Text enough for an article to have begun in earnest: a headline that comes sooner is part of its opening. */
export const OPENING = 50;

export const isEditorsNote = (text: string): boolean => EDITORS_NOTE.test(text.trim());
const EDITORS_NOTE = /^[【[(]?(?:编者按|编者的话|编前语|编前|开栏的话|开栏语|按语)(?:[】\])]|\s*[:\s])/;

/** What only a letter to the editors begins with: the line above heads it. */
const LETTER = /^(?:尊敬的)?(?:编辑(?:部)?(?:同志|老师|部)?|编辑部的?同志们?)\s*:/;

/** The same to anybody: 某某工会的同志们:. */
const SALUTATION = new RegExp(`${LETTER.source}|^[^,。:]{2,16}(?:同志|师傅|大姐|朋友|领导|姐妹|工友)们?:$`);

/** 某某分厂 某某某 below a letter: who wrote it. */
export const isSignedLetter = ({ body }: Draft, line: Line): boolean =>
  SALUTATION.test(body[0]?.lines[0]?.text.trim() ?? "") && signsWithWorkplace(line.text);

/** Whether all there is so far is what the editors say of what follows. */
export const isNote = ({ body }: Draft): boolean => !!body.length && EDITORS_NOTE.test(textOf(body[0]!.lines));

/** 本期选登三则, 刊发一组两篇来稿: how many pieces the editors say are to follow. */
const ANNOUNCED =
  /(?:选登|刊登|摘登|选发|刊发|编发|选载|刊载|摘编|选取|推出|带来)[^。,]{0,12}?([两\d一二三四五六七八九十]{1,2})[则篇例个件封](?!月|多月)/;

/** The pieces that a note announces; 0 where it tells no number. */
export function announced({ body }: Draft): number {
  const count = ANNOUNCED.exec(textOf(body.flatMap((p) => p.lines)))?.[1];
  return count ? numeral(count.replace("两", "二")) || 0 : 0;
}

/**
 * @param run headings that stand together
 * @param next the text below them; undefined where a caption, a credit or nothing follows
 */
export type Begins = (run: readonly Line[], next: Line | undefined, above: Standing) => boolean;

export const beginsArticle: Begins = (run, next, above) => mustBegin(run, next, above) ?? mayBegin(run, next!, above);

/** What the want of text or the type decides; null where the headings must tell. */
export function mustBegin(run: readonly Line[], next: Line | undefined, above: Standing): boolean | null {
  const { draft, closed, flow } = above;
  if (!draft || (!draft.body.length && !draft.title.length)) return true;
  if (!next) return false;
  // Below the day of a notice stands its annex.
  if (headsList(run[0]!.text) && isDateLine(draft.body.at(-1)?.lines.at(-1)?.text ?? "")) return false;
  if (run.some((l) => l.begins)) return true;
  if (run.some((l) => l.begins === false)) return false;
  if ((closed && EDITORS_NOTE.test(next.text)) || LETTER.test(next.text.trim())) return true;
  if ((closed || written(draft) >= OPENING) && isAddressed(run.at(-1)!, next)) return true;
  // Below what the editors say of all the pieces, the first begins.
  if (isNote(draft) && draft.body.length === 1 && (leadStrength(next.text) >= 2 || announced(draft) > 1)) return true;
  // A box in print may be short, and so may a brief above a headline that tells what happened, where a lead follows.
  const leads = leadStrength(next.text);
  const brief = flow === "columns" || factuality(run.at(-1)!.text) >= 3;
  const opening = leads >= (brief ? 2 : 3) ? OPENING / 2 : OPENING;
  if (written(draft) < opening && !closed && !draft.from && !isNote(draft)) return false;
  // 新闻速递, and text right below it: a heading over several pieces, none of them an article by itself.
  if (flow === "paragraphs" && run.length === 1 && !closed && isBriefs(run[0]!)) return false;
  // 劳模风采, and a headline below it, far below the text's beginning: a paper's section, and its first piece.
  const [label, headline] = run;
  if (flow === "paragraphs" && headline && isSectionName(label!.text) && !isSectionName(headline.text)) return true;
  // On a web page a picture's words stand by themselves between two paragraphs.
  if (above.habits.scraped && run.length === 1 && !closed && showsSomebody(run[0]!.text) && leadStrength(next.text) < 2)
    return false;
  // No subhead has two rows with room above, and a day below.
  if (flow === "columns" && run.length > 1 && run[0]!.gap > 1 && leads >= 2) return true;
  // Below a text that is closed or at some distance, larger type than the text's heads an article.
  if (run.every((l) => l.large)) return closed || run.length > 1 || run[0]!.gap > 1 || leadStrength(next.text) >= 2;
  return null;
}

/** 倡议书 / 全市广大职工:: a document that begins by whom it speaks to. */
const isAddressed = ({ text }: Line, next: Line): boolean =>
  /(?:倡议书|公开信|一封信|感谢信|慰问信|表扬信|贺信|贺词|通知|公告|启事)$/.test(text.replace(/\s+/g, "")) &&
  /^[^。]{2,40}:$/.test(next.text.trim());

const isBriefs = ({ text }: Line): boolean => /^\p{Script=Han}{4,6}$/u.test(text.trim()) && BRIEFS.test(text.trim());

function mayBegin(run: readonly Line[], next: Line, above: Standing): boolean {
  const features = headlineFeatures(run, next, { ...above, draft: above.draft! });
  return weigh(features, WEIGHTS) > 0;
}

/** Authors' names by themselves under a headline: 张某某 刘某. */
export const areAuthors = (line: Line): boolean =>
  isAuthor(line) ||
  /^\p{Script=Han}{2,14}(?:课题组|调研组|写作组|编写组|通讯组|编辑部)$/u.test(line.text.trim()) ||
  areNames(line);

/** Two to four names and nothing else. */
export function areNames(line: Line): boolean {
  const names = dropInvisible(line.text)
    .trim()
    .split(/\s+|、/);
  return (
    names.length > 1 && names.length <= 4 && names.every((n) => /^\p{Script=Han}{2,4}$/u.test(n) && looksLikeName(n, 1))
  );
}

/** A name by itself, and no word: whether it is the author's, what stands around it tells. */
export function isOneName({ text }: Line): boolean {
  const name = text.trim();
  return /^\p{Script=Han}{3}$/u.test(name) && looksLikeName(name, 2) && !dictionary().has(name);
}

/** 【律师在线】 among headings: what stands above it ends the article above. @returns the headings from it on; null for none */
export function fromLabel(run: readonly Line[]): readonly Line[] | null {
  const at = run.findIndex((l, i) => i > 0 && i < run.length - 1 && /^【\p{Script=Han}{2,8}】$/u.test(l.text.trim()));
  return at > 0 ? run.slice(at) : null;
}

/**
 * What a colon announces is a list: of the short lines below it only the last can be a headline, with the kicker that
 * leads up to it.
 */
export function headlineAfterList(run: readonly Line[]): readonly Line[] {
  if (run.length < 2) return run;
  const kicker = run.findLastIndex((l) => isBareBody(l.text) || /——?\s*$/.test(l.text));
  if (kicker >= 0) return run.slice(kicker);
  const [before, title] = run.slice(-2) as [Line, Line];
  return run.slice(before.text.trim().length > title.text.trim().length + 5 ? -2 : -1);
}
