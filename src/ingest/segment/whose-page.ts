import { isSenderName } from "../chrome.ts";
import { factuality } from "../factuality.ts";
import { looksLikeName } from "../namemodel.ts";
import { SECTION } from "../pagehead/words.ts";
import { endsInPost } from "../posts.ts";
import type { Line } from "../types.ts";
import type { Around } from "./around.ts";
import { areAuthors } from "./begins.ts";
import { isBareBody, isLabelledTitle } from "./headings.ts";

/** Whoever is named right below a headline: the account or office that put the page up, or the text's author. */

/** No shorter line is a headline for sure. */
const TITLE = 8;

/** Whether the last of a run of headings names whose page it is. */
export function isOwner(run: readonly Line[], around: Around): boolean {
  const [headline, name] = run.slice(-2);
  if (!headline || !name) return false;
  const text = name.text.trim();
  if (isBareBody(text) && !/:$/.test(text) && factuality(headline.text) >= 3) return true;
  return isLong(headline) && isSenderName(text) && around.isStamped(name);
}

/** Whether the first of a page's headings names the account, above a title that has its label. */
export const isAccount = ([name, title]: readonly Line[]): boolean =>
  !!name && !!title && isSenderName(name.text) && isLabelledTitle(title.text);

/** 热点资讯 over 校园新闻 over a headline with its time: of two sections' names the upper one is the site's. */
export const isSitePart = (run: readonly Line[], around: Around): boolean =>
  run.length === 3 && run.slice(0, 2).every((l) => SECTION.test(l.text.trim())) && around.isStamped(run[2]!);

/** Whether it names who wrote the text. */
export const isWriter = (run: readonly Line[], around: Around): boolean =>
  run.length > 1 && (areAuthors(run.at(-1)!) || isPenName(run, around) || isSpeaker(run.at(-1)!, run.slice(0, -1)));

const SPEECH = /(?:讲话|致辞|致词|发言|报告|开幕词|闭幕词|主持词|演讲|献词)(?:\([^)]*\))?\s*$/;

/** …会议上的讲话: a speech's title. */
export const isSpeech = ({ text }: Line): boolean => SPEECH.test(text);

/** 市总工会主席 某某某 below …会议上的讲话: who gave the speech, by his post. */
export function isSpeaker({ text }: Line, above: readonly Line[]): boolean {
  const words = text.replace(/\s+/g, "");
  const named = [2, 3, 4].some((n) => endsInPost(words.slice(0, -n)) === "office" && looksLikeName(words.slice(-n), 0));
  // 明 亮: a name of two letters is spaced out in print, though it be a word.
  const spaced = /^\p{Script=Han}\s{1,3}\p{Script=Han}$/u.test(text.trim());
  return (named || spaced) && above.some(isSpeech);
}

/** Two or three characters between a headline and the page's day: a name, though no surname begins it. */
function isPenName(run: readonly Line[], around: Around): boolean {
  const [headline, name] = run.slice(-2) as [Line, Line];
  return isLong(headline) && /^\p{Script=Han}{2,3}$/u.test(name.text.trim()) && around.isStampedNext(name);
}

const isLong = ({ text }: Line): boolean => text.trim().length >= TITLE;
