import { foldCreditWords } from "../creditwords.ts";
import type { CreditLine, Draft, Line, Paragraph } from "../types.ts";
import { cut, isPhotographer, isPhotoReport, trimmed } from "./credits.ts";
import { leadStrength, sharedPairs, textOf } from "./headings.ts";

/**
 * ■某日,某某竞赛开赛,…。图为选手在…。某某 摄, or ■某日,… and 某某 摄影报道 below: a photograph's news with no headline, that stands among the text of an article
 * which tells of something else.
 */

const MARK = /^\s*[■▲▼◆●★□]\s*/;
/** So many rows below its text stands, at most, who took it. */
const NEAR = 3;
/** The share of its wording that such a text has in common with the article around it, at most. */
const FOREIGN = 0.4;

/**
 * @param rest where the marks that lead such items in are put down
 * @returns the drafts, such items as drafts of their own, without a title
 */
export const partPhotoItems = (drafts: readonly Draft[], rest: Line[]): Draft[] =>
  drafts.flatMap((draft) => {
    if (drafts.length === 1 && !draft.title.length) return eachItsPhoto(draft);
    // An article's own text stands before it.
    const told = draft.title.length > 0 && draft.body.slice(1).find((p) => isItem(p, draft));
    return told ? parted(draft, told, rest) : [draft];
  });

/** A shorter text is rather the words below a picture. */
const TOLD = 50;
/** (某地 供图): who gave a photograph, as who took it. */
const TAKEN = /(?:摄|供图)\s*[)\]】]?$/;

/** Whether a draft is one paragraph without a headline that its own photographer closes: a photograph's news. */
export const isItemAlone = ({ title, kicker, body, captions, credits }: Draft): boolean =>
  !title.length &&
  !kicker.length &&
  !captions.length &&
  body.length === 1 &&
  textOf(body[0]!.lines).length >= TOLD &&
  leadStrength(textOf(body[0]!.lines)) >= 0 &&
  credits.some((c) => closes(c, body[0]!));

/** Whether a credit stands at a paragraph's end, in its own row, and is of the photograph. */
const closes = ({ context, line }: CreditLine, { lines }: Paragraph): boolean =>
  context === "trailing" && line.no === lines.at(-1)!.no && TAKEN.test(foldCreditWords(line.text.trim()));

/** A page of nothing but such news, each paragraph closed by its own photographer: drafts of their own, else the draft alone. */
function eachItsPhoto(draft: Draft): Draft[] {
  const items = draft.body.map((told): Draft => {
    const credits = draft.credits.filter((c) => told.lines.some((l) => l.no === c.line.no));
    return { ...draft, body: [told], credits };
  });
  const all = items.length > 1 && items.every(isItemAlone);
  return all && items.flatMap((d) => d.credits).length === draft.credits.length ? items : [draft];
}

function parted(draft: Draft, told: Paragraph, rest: Line[]): Draft[] {
  const shown = shownBelow(told, draft);
  const all = [...told.lines, ...(shown ?? [])];
  const credits = draft.credits.filter((c) => isBelow(c.line, all));
  const [first, ...rows] = all as [Line, ...Line[]];
  const mark = MARK.exec(first.text)?.[0].length ?? 0;
  if (mark) rest.push({ ...trimmed(cut(first, 0, mark)), as: "furniture" });
  const article = {
    ...draft,
    body: draft.body.filter((p) => p !== told),
    captions: draft.captions.filter((c) => c !== shown),
    credits: draft.credits.filter((c) => !credits.includes(c)),
  };
  const item = { ...draft, kicker: [], title: [], subtitle: [], captions: [], credits, review: [] };
  return [article, { ...item, body: [{ ...told, lines: [trimmed(cut(first, mark)), ...rows] }] }];
}

function isItem(told: Paragraph, draft: Draft): boolean {
  const all = [...told.lines, ...(shownBelow(told, draft) ?? [])];
  const text = textOf(all).replace(MARK, "");
  // In the next column, below who wrote the article: its own text has come to its end.
  const closed =
    told === draft.body.at(-1) &&
    draft.credits.some((c) => c.context !== "lead" && !isPhotographer(c.line.text) && !isNear(c.line, all));
  const shows = closed || /。.*图[为中]/.test(text) || MARK.test(textOf(all));
  if (told.kind !== "text" || leadStrength(text) < 2 || !shows) return false;
  const others = textOf([...draft.title, ...draft.body.filter((p) => p !== told).flatMap((p) => p.lines)]);
  return sharedPairs(text, others) < FOREIGN && draft.credits.some((c) => isBelow(c.line, all));
}

/** 图为某某在…: the news' last sentence, where a row of its own has made a caption of it, and no blank one parts them. */
const shownBelow = ({ lines }: Paragraph, { captions }: Draft): Line[] | undefined =>
  captions.find(([row]) => /^\s*图[为中]/.test(row!.text) && isNear(row!, lines, 1));

const isBelow = (line: Line, lines: readonly Line[]): boolean =>
  (isPhotographer(line.text) || isPhotoReport(line.text)) && isNear(line, lines);

function isNear({ no }: Line, lines: readonly Line[], most = NEAR): boolean {
  const last = lines.at(-1)!.no;
  return no >= last && no <= last + most;
}
