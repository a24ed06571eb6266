import { dictionary } from "../../text/segmenter.ts";
import { PHOTO_ITEM, readsLikeCaption } from "../captions.ts";
import { factuality } from "../factuality.ts";
import { looksLikeName } from "../namemodel.ts";
import type { Draft, Flow, Line } from "../types.ts";
import { isUnitsAuthor } from "../units-author.ts";
import type { Habits } from "./habits.ts";
import { BRIEFS, isBareBody, isLabel, isSerial, leadStrength, namesSubject, sharedPairs, textOf } from "./headings.ts";
import { bucket } from "./weigh.ts";

/** What speaks for headings that begin an article, or against it. */

/** What is known of the page, and of the article above a run of headings. */
export interface Above {
  draft: Draft;
  /** A credit has closed it. */
  closed: boolean;
  /** A list that a colon announced is going on in it. */
  listing: boolean;
  flow: Flow;
  habits: Habits;
}

/** Each feature with its value, from 0 to 1 but for the number of headings. */
export function headlineFeatures(run: readonly Line[], next: Line, above: Above): Record<string, number> {
  const features: Record<string, number> = {};
  const say = (name: string, value: boolean | number) => {
    if (value) features[name] = Number(value);
  };
  say("bias", 1);
  sayOfWords(run, say);
  sayOfSurroundings(run, next, above, say);
  sayOfWhatIsShared(run, next, above.draft, say);
  return above.flow === "columns" ? { ...features, ...inPrint(features) } : features;
}

/** What a feature says more, or less, where the page is set in columns: https://arxiv.org/abs/0907.1815 */
const inPrint = (features: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(features).map(([name, value]) => [`print: ${name}`, value]));

type Say = (name: string, value: boolean | number) => void;

/** How the headings are worded. */
function sayOfWords(run: readonly Line[], say: Say): void {
  const author = run.length > 1 && isAuthor(run.at(-1)!);
  const head = author ? run.slice(0, -1) : run;
  const text = textOf(head);
  const [first, last] = [head[0]!.text.trim(), head.at(-1)!.text.trim()];
  const alone = run.length === 1;
  say("rows", Math.min(3, run.length));
  say("many rows", run.length > 4);
  say("briefs", BRIEFS.test(last.replace(/\s/g, "")));
  say("quoted", alone && /^[“"「][^”"」]*[”"」]$/.test(text.trim()));
  say("a question", /[?]$/.test(text));
  say(`length ${bucket(last.length, LENGTHS)}`, true);
  say(`facts ${Math.min(4, Math.max(-1, factuality(text)))}`, true);
  say("an author below", author);
  say(
    "a subject",
    head.some((l) => namesSubject(l.text)),
  );
  say(
    "a label",
    run.some((l) => isLabel(l.text) && !isSerial(l.text)),
  );
  say("a short label", !alone && /^\p{Script=Han}{3,6}$/u.test(first) && !isAuthor(run[0]!));
  say("a spaced label", !alone && /^\p{Script=Han}(?: \p{Script=Han}){2,7}$/u.test(first));
  say("a case", !alone && CASE.test(first));
  say("a document", DOCUMENT.test(text));
  say("a photograph's item", PHOTO_ITEM.test(text));
  say(
    "a number",
    run.some((l) => isSerial(l.text)),
  );
  say(
    "a dash",
    run.some((l) => /^\s*——/.test(l.text)),
  );
  say("a caption", alone && readsLikeCaption(text));
  say("brackets", alone && /^【[^】]*】$/.test(text));
  say(
    "a list's name",
    run.some((l) => LIST.test(l.text.trim())),
  );
  say("a body's name", isBareBody(last));
  say("two halves", /\S\s+\S/.test(last));
}

/** What stands above and below them. */
function sayOfSurroundings(run: readonly Line[], next: Line, above: Above, say: Say): void {
  const { draft, closed, listing, habits } = above;
  const lead = leadStrength(next.text);
  const headings = draft.body.filter((p) => p.kind === "heading");
  say(`lead ${lead}`, true);
  say("a lead, as usual", habits.leads && lead >= 3);
  say("no lead, unlike others", habits.leads && lead < 3);
  say("closed", closed);
  say("open, unlike others", habits.closes && !closed);
  say("scraped", habits.scraped);
  say("set in", run.at(-1)!.from >= 8 && next.from < 8);
  say("blank rows above", Math.min(3, run[0]!.gap) / 3);
  say("items below", /^[◆●■★▲◇]/.test(next.text.trim()));
  say("a salutation below", /^(?:各|尊敬|亲爱|编辑).{1,40}:$/.test(next.text.trim()));
  say("the same day", DAY.test(next.text) && textAbove(draft).includes(DAY.exec(next.text)![0]));
  say("others alike", run.length === 1 && alike(habits, run[0]!.text.trim().length) > 2);
  say("short text below", next.text.trim().length < 40);
  say(`above ${bucket(written(draft), AMOUNTS)}`, true);
  say("headings above", headings.length > 0);
  say("headed alike", run.length === 1 && headings.some((p) => build(textOf(p.lines)) === build(run[0]!.text)));
  say("in a list", listing && !closed);
}

/** Whether they speak of what stands below them or of what stands above: an article's first sentence says its headline again. */
function sayOfWhatIsShared(run: readonly Line[], next: Line, draft: Draft, say: Say): void {
  const head = textOf(run);
  const said = textAbove(draft);
  const [above, below] = [sharedPairs(head, said), sharedPairs(head, next.text)];
  say("shared above", above);
  say("shared below", below);
  say("more above", above > below + 0.15);
  say("more below", below > above + 0.15);
  say("text shared above", sharedPairs(next.text.slice(0, 40), said));
}

/** So much of an article tells what it speaks of. */
const ENOUGH = 4000;

/** An article's headline and what was last said in it. */
function textAbove({ title, body }: Draft): string {
  const said: string[] = [];
  let length = 0;
  for (let i = body.length - 1; i >= 0 && length < ENOUGH; i--) {
    said.unshift(textOf(body[i]!.lines).slice(-ENOUGH));
    length += said[0]!.length;
  }
  return textOf(title) + said.join("");
}

const DAY = /\d{1,2}\s?月\s?\d{1,2}\s?日/;
const LENGTHS = [5, 8, 12, 18];
const AMOUNTS = [150, 300, 800];
const LIST = /^(?:荣誉|获奖|表彰|光荣|获奖者)?(?:榜单|名单|榜)$/;
const DOCUMENT = /关于.{4,}的?(?:通知|决定|通报|公告|倡议书)$/;
/** 案例一: the number of a piece, over its headline. */
export const CASE = /^(?:典型)?案例[一二三四五六七八九十\d]{1,3}$/;

/** How many lines of the page that may head something are as long, give or take a character. */
const alike = ({ headings }: Habits, length: number): number =>
  [length - 1, length, length + 1].reduce((n, l) => n + (headings.get(l) ?? 0), 0);

/** Text of an article so far, in characters. */
export function written(draft: Draft): number {
  let n = 0;
  for (const { lines } of draft.body) {
    for (const line of lines) n += line.text.trim().length;
    if (n > ENOUGH) break;
  }
  return n;
}

/** 行前动员 情真意切: the lengths of a heading's parts; of one part tells nothing. */
const build = (text: string): string => {
  const parts = text.trim().split(/\s+/);
  return parts.length > 1 ? parts.map((p) => p.length).join() : text;
};

/** An author's name as it stands under a headline: by itself, or behind where he works. */
export function isAuthor({ text }: Line): boolean {
  // 某某(某厂 电工): who the author is.
  const bare = text
    .trim()
    .replace(/\([^()左右前后]{4,20}\)$/, "")
    .trim();
  const name = bare.replace(/\s+/g, "");
  // 明 亮: a name of two letters is spaced out in print.
  if (/^\p{Script=Han}\s{1,3}\p{Script=Han}$/u.test(bare) && !dictionary().has(name)) return looksLikeName(name, 0);
  return (name.length <= 4 && looksLikeName(name, bare === text.trim() ? 1.5 : 0)) || isUnitsAuthor(text);
}
