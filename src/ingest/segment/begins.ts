import { readsLikeCaption } from "../captions.ts";
import { looksLikeName } from "../namemodel.ts";
import type { Draft, Flow, Line } from "../types.ts";
import { isBareBody, isLabel, isSerial, leadStrength, likeness, namesSubject, textOf } from "./headings.ts";

/** Whether headings begin an article, or stand inside the one above. */

/** What is known of the article above. */
export interface Above {
  draft: Draft | undefined;
  /** A credit has closed it. */
  closed: boolean;
  /** A list that a colon announced is going on in it. */
  listing: boolean;
  flow: Flow;
}

/** Text enough for an article to have begun in earnest: a headline that comes sooner is part of its opening. */
export const OPENING = 50;
/** The clues of `clues` must outweigh each other by so much. */
const THRESHOLD = 2;
const PHOTO_ITEM = /^(?:图片新闻|图片报道|摄影报道)$/;

export const written = (draft: Draft): number => draft.body.reduce((n, p) => n + textOf(p.lines).length, 0);

const EDITORS_NOTE = /^[【[(]?(?:编者按|编者的话|编前语|编前|开栏的话|开栏语|按语)[】\])]?\s*[:\s]/;

/** Whether all there is so far is what the editors say of what follows. */
export const isNote = ({ body }: Draft): boolean => !!body.length && EDITORS_NOTE.test(textOf(body[0]!.lines));

/**
 * @param run headings that stand together
 * @param next the text below them; undefined where a caption, a credit or nothing follows
 */
export function beginsArticle(run: readonly Line[], next: Line | undefined, above: Above): boolean {
  const { draft, closed, flow } = above;
  if (!draft || (!draft.body.length && !draft.title.length)) return true;
  if (!next) return false;
  // A box in print may be short, where a lead follows.
  const opening = flow === "columns" && leadStrength(next.text) >= 2 ? OPENING / 2 : OPENING;
  if (written(draft) < opening && !closed && !draft.from && !isNote(draft)) return false;
  // In print a heading right below unfinished text, and no lead below it, is a heading inside the article.
  if (flow === "columns") return closed || run.length > 1 || run[0]!.gap > 1 || leadStrength(next.text) >= 2;
  return clues(run, next, above) >= THRESHOLD;
}

function clues(run: readonly Line[], next: Line, { draft, closed, listing }: Above): number {
  const author = run.length > 1 && isAuthor(run.at(-1)!);
  const head = author ? run.slice(0, -1) : run;
  const text = textOf(head);
  const last = head.at(-1)!;
  const lead = leadStrength(next.text);
  const subject = head.some((l) => namesSubject(l.text));
  const score: readonly (readonly [holds: boolean, weight: number])[] = [
    [closed, 2],
    [run.length > 1, 1],
    [author, 1],
    [/工会|职工|工人|劳模/.test(text), 1],
    [subject, 2],
    [PHOTO_ITEM.test(text), 4],
    [/关于.{4,}的?(?:通知|决定|通报|公告|倡议书)$/.test(text), 2],
    // Print centres its headlines: what is set in so far heads something.
    [last.from >= 8 && next.from < 8, 2],
    [run.some((l) => isLabel(l.text) && !isSerial(l.text)), 1],
    // 以案说法 over a headline: the short title of a column.
    [run.length > 1 && /^\p{Script=Han}{3,6}$/u.test(run[0]!.text.trim()) && !isAuthor(run[0]!), 1],
    [run.some((l) => isSerial(l.text)), -3],
    [last.text.trim().length <= 5, -2],
    [run.length === 1 && lead < 2 && readsLikeCaption(text) && !subject, -2],
    [run.some((l) => /^\s*——/.test(l.text)), 2],
    [run.length > 1 && /^\p{Script=Han}(?: \p{Script=Han}){2,7}$/u.test(run[0]!.text.trim()), 2],
    [run.length > 1 && CASE.test(run[0]!.text.trim()), 5],
    [run.length === 1 && /^【[^】]*】$/.test(text.trim()), -4],
    [run.some((l) => /^(?:荣誉|获奖|表彰|光荣|获奖者)?(?:榜单|名单|榜)$/.test(l.text.trim())), -4],
    // An article's first sentence says its headline over again.
    [run.length === 1 && restates(next.text, text) && !textAbove(draft).includes(text.trim().slice(0, 4)), 4],
    // A body's name heads nothing by itself.
    [isBareBody(last.text), -4],
    [run.length === 1 && draft !== undefined && headedAlike(last, draft), -3],
    [listing && !closed && !run.some((l) => isBareBody(l.text) || namesSubject(l.text)), -3],
  ];
  return lead + score.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

const restates = (lead: string, headline: string): boolean =>
  headline.trim().length >= 10 && likeness(headline, lead.slice(0, 90)) >= 0.75;

const textAbove = (draft: Draft | undefined): string =>
  draft ? textOf([...draft.title, ...draft.body.flatMap((p) => p.lines)]) : "";

/** 案例一: the number of a piece, over its headline. */
export const CASE = /^(?:典型)?案例[一二三四五六七八九十\d]{1,3}$/;

/** 行前动员 情真意切: the article has headings of just this build. */
function headedAlike(line: Line, draft: Draft): boolean {
  const build = (text: string) =>
    text
      .trim()
      .split(/\s+/)
      .map((part) => part.length)
      .join();
  const own = build(line.text);
  const headings = draft.body.filter((p) => p.kind === "heading");
  return own.includes(",") && headings.some((p) => build(textOf(p.lines)) === own);
}

/** An author's name by itself, as it stands under a headline. */
function isAuthor({ text }: Line): boolean {
  const name = text.trim().replace(/\s+/g, "");
  return name.length <= 4 && looksLikeName(name, 1.5);
}

/** Authors' names by themselves under a headline: 张某某 刘某. */
export function areAuthors(line: Line): boolean {
  const names = line.text.trim().split(/\s{1,}|、/);
  return (
    isAuthor(line) ||
    /^\p{Script=Han}{2,14}(?:课题组|调研组|写作组|编写组|通讯组|编辑部)$/u.test(line.text.trim()) ||
    (names.length > 1 && names.length <= 4 && names.every((n) => n.length > 1 && n.length <= 4 && looksLikeName(n, 1)))
  );
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
