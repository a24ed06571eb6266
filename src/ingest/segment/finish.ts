import type { CreditLine, Draft, Flow, Line, Split } from "../types.ts";
import { isPhotographer, isPhotoReport } from "./credits.ts";
import { echoedSubtitle } from "./echoed.ts";
import { sharedPairs, textOf } from "./headings.ts";
import { joinJumps } from "./jumps.ts";
import { withoutNumbers } from "./numbered-titles.ts";
import { pageTitle } from "./page-title.ts";
import { isItemAlone, partPhotoItems } from "./photo-items.ts";
import { sectionColumns } from "./section-columns.ts";
import { rehomeLists } from "./stray-lists.ts";

/** The last look at a page's drafts: which are articles, and who made them all. */
export function settle(
  flow: Flow,
  drafts: readonly Draft[],
  rest: readonly Line[],
  pageCredits: readonly Line[],
): Split {
  giveBackTail(drafts);
  giveBackCaptions(drafts);
  const joined = [...rest];
  const whole = withoutNumbers(partPhotoItems(joinJumps(drafts, joined), joined), joined);
  const items = whole.length > 1 && whole.every(isItemAlone);
  const kept = whole.filter((d) => d.body.length && (d.title.length || items || mayLackTitle(d, flow, whole.length)));
  const lost = whole.filter((d) => !kept.includes(d)).flatMap(linesOf);
  const editors = joined.filter((l) => l.as === "editors");
  // The page's own source line names the makers of all its articles that name none themselves.
  const anonymous = kept.filter((d) => !namesMaker(d));
  for (const draft of anonymous)
    draft.credits.push(
      ...pageCredits.map((line) => ({
        line,
        context: /来源/.test(line.text) ? ("source" as const) : ("labelled" as const),
      })),
    );
  for (const draft of kept) draft.editors = editors;
  sectionColumns(kept);
  echoedSubtitle(kept);
  if (flow === "columns" || areHeadedAlike(kept)) joined.push(...pageTitle(kept, rest));
  rehomeCaptions(kept, flow);
  const listed = flow === "columns" ? rehomeLists(kept) : kept;
  shareMakers(kept, editors);
  shareInColumn(kept);
  const unclaimed = lost.map((l) => ({ ...l, as: "unclaimed" as const }));
  const idle = anonymous.length
    ? []
    : pageCredits.map((l) => ({ ...l, as: kept.length ? ("furniture" as const) : ("unclaimed" as const) }));
  return { drafts: listed, rest: [...joined, ...unclaimed, ...idle] };
}

/** Several pieces below the first, each under one row: the first has its own below the page's title. */
const areHeadedAlike = ([first, ...others]: readonly Draft[]): boolean =>
  others.length >= 2 &&
  others.every((d) => d.title.length === 1 && !d.kicker.length && !d.subtitle.length) &&
  !first!.kicker.length &&
  first!.title.length + first!.subtitle.length === 2;

/** Between two articles the place does not tell whose picture it is; its words do, where they are one article's alone. */
function rehomeCaptions(drafts: readonly Draft[], flow: Flow): void {
  const texts = drafts.map((d) => textOf([...d.title, ...d.body.flatMap((p) => p.lines)]).slice(0, 4000));
  // A page of print may set a picture anywhere; a long file is many pages.
  const isNear = (a: number, b: number) => drafts.length <= 12 || Math.abs(a - b) === 1 || a === b;
  for (const [i, draft] of drafts.entries())
    for (const caption of [...draft.captions]) {
      const end = caption.at(-1)!.no;
      if (flow === "columns" && isUnderTitle(end, draft, drafts)) continue;
      // In the caption's own row, or in the next but for a blank one.
      const theirs = draft.credits.filter(
        ({ line }) => isPhotographer(line.text) && line.no >= end && line.no <= end + 2,
      );
      const shares = texts.map((text, at) => (isNear(at, i) ? sharedPairs(textOf(caption), text) : 0));
      const likest = shares.indexOf(Math.max(...shares));
      const sure = shares[likest]! >= 0.5 && shares[i]! <= shares[likest]! / 2;
      const within = flow === "columns" ? aroundRow(end, i, drafts) : -1;
      const wrote = writtenBy(theirs, drafts, i);
      const theirsToo = flow === "columns" || (isAtFoot(end, i, drafts) && shares[wrote]! >= 2 * shares[i]! + FEW);
      const best = sure ? likest : within >= 0 ? within : theirsToo ? wrote : -1;
      if (best < 0 || shares[i]! > shares[best]!) continue;
      draft.captions.splice(draft.captions.indexOf(caption), 1);
      draft.credits = draft.credits.filter((c) => !theirs.includes(c));
      drafts[best]!.captions.push(caption);
      drafts[best]!.credits.push(...theirs);
    }
}

/** A picture's words share so much with what they belong to, beyond what any two texts do. */
const FEW = 0.1;

/** Below all the page's texts. */
const isAtFoot = (at: number, own: number, drafts: readonly Draft[]): boolean =>
  own === drafts.length - 1 && rowsOf(drafts[own]!).every((no) => no < at);

const rowsOf = (d: Draft): number[] => [...d.title, ...d.body.flatMap((p) => p.lines)].map((l) => l.no);

/** Whether an article has rows above and below one. */
const isBeside = (d: Draft, at: number): boolean => rowsOf(d).some((no) => no < at) && rowsOf(d).some((no) => no > at);

/** Which article alone has rows above and below a caption that stands above all of its own; −1 for none. */
function aroundRow(at: number, own: number, drafts: readonly Draft[]): number {
  if (rowsOf(drafts[own]!).some((no) => no <= at)) return -1;
  const around = drafts.flatMap((d, i) => (isBeside(d, at) ? [i] : []));
  return around.length === 1 ? around[0]! : -1;
}

/** Between an article's headline and its text, with no other article beside it: the place tells whose picture it is. */
function isUnderTitle(at: number, own: Draft, drafts: readonly Draft[]): boolean {
  const text = Math.min(...own.body.flatMap((p) => p.lines).map((l) => l.no));
  return own.title.some((l) => l.no < at) && at < text && !drafts.some((d) => d !== own && isBeside(d, at));
}

/** Which article alone was written by who took a picture, where its own was not; −1 for none. */
function writtenBy(photographers: readonly CreditLine[], drafts: readonly Draft[], own: number): number {
  const name = photographers.map(({ line }) => TAKEN_BY.exec(line.text.replace(/\s/g, ""))?.[1]).find(Boolean);
  if (!name) return -1;
  const wrote = drafts.flatMap(({ credits }, i) =>
    credits.some((c) => !isPhotographer(c.line.text) && c.line.text.replace(/\s/g, "").includes(name)) ? [i] : [],
  );
  return wrote.length === 1 && wrote[0] !== own ? wrote[0]! : -1;
}

const TAKEN_BY = /(\p{Script=Han}{2,3})[/]?摄[)]?$/u;

/**
 * Below the last piece the makers of all: a reporter of another paper below a column, and the lines of a page's foot that
 * name by label who wrote, photographed and edited it, where no other piece names anybody.
 */
function shareMakers(drafts: readonly Draft[], editors: readonly Line[]): void {
  const last = drafts.at(-1);
  const [column] = last?.column ?? [];
  const others = drafts.slice(0, -1);
  if (!last || !others.length || others.some((d) => d.column[0] !== column || namesMaker(d))) return;
  const labelled = last.credits.filter((c) => c.context === "labelled");
  const theirs = column ? last.credits.filter((c) => c.context !== "lead" && REPORTER_OF.test(c.line.text)) : [];
  const foot = labelled.filter((c) => MADE_BY.test(c.line.text.trim().replace(/^[(【]/, "")));
  // Below a column several contributors are all its pieces'.
  const several =
    column !== undefined &&
    foot.some((c) => (c.line.text.match(/\p{Script=Han}{2,4}(?=[\s、)】]|$)/gu)?.length ?? 0) > others.length / 2 + 1);
  const ofPage =
    several ||
    foot.some(
      (c) => EDITED.test(c.line.text) || editors.some((e) => e.no - c.line.no >= 0 && e.no - c.line.no <= FOOT_LINES),
    );
  for (const draft of others) draft.credits.push(...(theirs.length ? theirs : ofPage ? foot : []));
}

/** (本组稿件由某某提供) below a column's last piece: who made the others too. */
function shareInColumn(drafts: readonly Draft[]): void {
  for (const [i, { column, credits }] of drafts.entries()) {
    const theirs = credits.filter((c) => c.context === "trailing" && /^[(]?本[组栏]/.test(c.line.text.trim()));
    if (!column[0] || !theirs.length) continue;
    for (let k = i - 1; drafts[k]?.column[0] === column[0]; k--) drafts[k]!.credits.push(...theirs);
  }
}

/** 文字:某某 某某, 图片|某某: a line of a page's foot. */
const MADE_BY = /^(?:文字|图片|文|图|文图|图文|撰文|撰稿|摄影|供稿|供图|采写|采编|素材|报道)(?:单位)?\s*[:/|丨]/;
/** Who edited the page, on the same line. */
const EDITED = /\s(?:责任)?(?:编辑|审核|校对)\s*[:/|丨]/;
/** The foot's lines stand close together. */
const FOOT_LINES = 4;

const REPORTER_OF = /^[(]?\p{Script=Han}{2,12}[报网刊社台](?:全媒体)?记者/u;

/** A headline without a text at the page's end, with credits below it: the last words of the article above, its pictures between. */
function giveBackTail(drafts: readonly Draft[]): void {
  const [above, last] = drafts.slice(-2);
  if (!above?.body.length || !last || last.body.length || !last.credits.length) return;
  // A label on the title's line is that article's alone.
  if (last.section.length && last.section !== above.section) return;
  above.body.push({
    kind: "text",
    lines: [...last.kicker, ...last.title, ...last.subtitle].sort((a, b) => a.no - b.no),
  });
  above.captions.push(...last.captions.splice(0));
  above.credits.push(...last.credits.splice(0));
  last.kicker = last.title = last.subtitle = [];
}

/** A headline, and below it nothing but pictures: their words are the text. */
function giveBackCaptions(drafts: readonly Draft[]): void {
  const [draft, ...others] = drafts;
  if (!draft?.title.length || others.length || draft.body.length || !draft.captions.length) return;
  draft.body.push(...draft.captions.splice(0).map((lines) => ({ kind: "text" as const, lines })));
}

/** Whole sentences, enough for a photograph's text. */
const isProse = (text: string): boolean => text.length >= 100 && /。/.test(text);

// A photograph's text may stand without a headline in a page of columns or above who took it, and a saved page may have lost its only one;
// elsewhere it is a page's torn-off beginning.
function mayLackTitle(draft: Draft, flow: Flow, drafts: number): boolean {
  const text = textOf(draft.body.flatMap((p) => p.lines));
  if (flow === "columns") return drafts > 1 && text.length < 400;
  const by = (test: (text: string) => boolean) => draft.credits.some((c) => test(c.line.text));
  const item = (by(isPhotographer) && /图[为中]/.test(text)) || by(isPhotoReport);
  return drafts === 1 ? isProse(text) : item && text.length < 400;
}

/** 摄影:某某, and nobody else. */
const PICTURED_BY = /^(?:摄影|供图|图片)\s?[:/|丨]\s?[^:/|丨]{2,30}$/;

const namesMaker = (draft: Draft): boolean =>
  // A caption's photographer is no maker of the text.
  draft.credits.some(
    (c) =>
      !isPhotographer(c.line.text) &&
      !PICTURED_BY.test(c.line.text.trim()) &&
      /\p{Script=Han}{2}/u.test(c.line.text.replace(/本[报会刊网台]讯|记者|通讯员|单位供图/g, "")),
  );

const linesOf = (d: Draft): Line[] => [
  ...d.kicker,
  ...d.title,
  ...d.subtitle,
  ...d.body.flatMap((p) => p.lines),
  ...d.captions.flat(),
  ...d.credits.map((c) => c.line),
];
