import { readsLikeCaption, showsSomebody } from "../captions.ts";
import { factuality } from "../factuality.ts";
import type { Draft, Line } from "../types.ts";
import { headsList, isBareBody, isLabel, isSerial, leadStrength, likeness, sharedPairs, textOf } from "./headings.ts";

/** A picture's words among an article's lines: they say over again what the headline or the text says. */

const bodyText = (draft: Draft): string => textOf(draft.body.flatMap((p) => p.lines));

/** So many short lines in a row, in the middle of a text, are the words of an album's pictures. */
const ALBUM = 5;
const SCENE = /^\p{Script=Han}{2,4}现场$/u;

/** Fewer characters are a heading that takes up a word of the title. */
const SHORTEST = 5;

/** What stands above a run of short lines. */
interface Above {
  draft: Draft;
  drafts: readonly Draft[];
  /** A credit has closed it. */
  closed: boolean;
  /** A list is going on: what is no scene is its next row. */
  listing: boolean;
  scraped: boolean;
}

/** How many of a run's first lines are captions of the article above. @param next the text below the run; undefined at the text's end */
export function captionsAbove(run: readonly Line[], next: Line | undefined, above: Above): number {
  if (!next && endsText(run, above)) return run.length;
  if (run.length >= ALBUM && !above.closed && run.filter((l) => readsLikeCaption(l.text)).length > 1) return run.length;
  if (goesOn(above.draft)) return 0;
  if (above.listing && !above.closed && !readsLikeCaption(run[0]?.text ?? "")) return 0;
  const end = run.findIndex((_, i) => !isAbove(run.slice(i), next, above));
  return end < 0 ? run.length : end;
}

/** Below a web page's text, above its makers: scenes that show whom the text tells of. */
const endsText = (run: readonly Line[], { draft, scraped, listing }: Above): boolean =>
  scraped &&
  !listing &&
  run.length > 0 &&
  run.every((l) => standsFree(l.text) && readsLikeCaption(l.text)) &&
  run.some((l) => sharedPairs(l.text, textOf(draft.title) + bodyText(draft)) >= ENDING);
/** The share of such a line's wording that the text has too. */
const ENDING = 0.4;

function isAbove(rest: readonly Line[], next: Line | undefined, { draft, drafts, scraped }: Above): boolean {
  if (rest[0]!.begins) return false;
  if (repeatsTitle(rest[0]!, draft)) return true;
  if (rest.length === 1) return scraped && next !== undefined && belongsAbove(rest[0]!, draft, next);
  if (breaksPattern(rest, drafts) || (scraped && SCENE.test(rest[0]!.text.trim()))) return true;
  if (scraped && drafts.length === 1 && showsSomebody(rest[0]!.text)) return true;
  return scraped && next !== undefined && speaksOfAbove(rest, draft, next);
}

/** Whether a short line says the article's headline over again. */
export function repeatsTitle({ text }: Line, draft: Draft): boolean {
  const title = textOf(draft.title);
  if (!title || text.trim().length < SHORTEST || isLabel(text) || isSerial(text) || isBareBody(text) || headsList(text))
    return false;
  if (likeness(text, title) < 0.7 || goesOn(draft)) return false;
  // Articles of one column are often headed alike: 某县总工会慰问…, 某市总工会慰问…; the place tells them apart.
  const subject = text.trim().slice(0, 2);
  return title.includes(subject) || bodyText(draft).includes(subject);
}

/** 11月27日下午 by itself: the first row of a sentence, which the next row goes on with. */
function goesOn({ body }: Draft): boolean {
  const above = body.at(-1)?.lines.at(-1)?.text.trim() ?? "";
  return above.length <= ROW && leadStrength(above) >= 2 && /\p{Script=Han}$/u.test(above);
}
const ROW = 14;

/**
 * Whether the first of two lines is the caption of the article above, and only the second a headline: where all
 * headlines of the page so far were of one line.
 */
function breaksPattern([first, second]: readonly Line[], drafts: readonly Draft[]): boolean {
  const plain = drafts.every((d) => !d.kicker.length && !d.subtitle.length);
  const settled = plain && (drafts.length > 1 || drafts.some((d) => d.column.length > 0));
  return settled && standsFree(first!.text) && !/^\s*——?/.test(second!.text) && readsLikeCaption(first!.text);
}

/**
 * Whether the first of several lines speaks of the article above rather than of the one below. On a scraped page a
 * picture's words stand where the picture stood: below the text that they go with.
 */
function speaksOfAbove([first, second]: readonly Line[], draft: Draft, next: Line): boolean {
  const line = first!.text.trim();
  if (!standsFree(line) || /[!?]$/.test(line) || /^\s*——?/.test(second!.text)) return false;
  const above = sharedPairs(line, textOf(draft.title) + bodyText(draft));
  const below = sharedPairs(line, second!.text + next.text);
  // A scene above a headline that tells of facts is a picture of what went before.
  const scene =
    readsLikeCaption(line) && factuality(second!.text) >= Math.max(2, factuality(line) + 1) && above >= below;
  return scene || (above >= 0.4 && above > below + 0.15);
}

/** The same of a line that stands alone and reads like a caption. */
function belongsAbove(line: Line, draft: Draft, next: Line): boolean {
  if (!standsFree(line.text) || !readsLikeCaption(line.text)) return false;
  const above = sharedPairs(line.text, textOf(draft.title) + bodyText(draft));
  return above >= 0.4 && above > sharedPairs(line.text, next.text) + 0.15;
}

const standsFree = (text: string): boolean =>
  !isLabel(text) && !isSerial(text) && !isBareBody(text) && !headsList(text) && !/(?:——?|:)\s*$/.test(text);

/** No picture's words below a text are longer, nor have less of their wording in common with it. */
const LAST = { longest: 24, shared: 0.6, above: 3 };

/** Whether a web page's last paragraph is one short scene in words that the text above has too: a picture's, below the text. */
export function endsInScene({ body }: Draft): boolean {
  const [above, last] = body.slice(-2);
  if (body.length <= LAST.above || last!.kind !== "text" || last!.lines.length > 1) return false;
  const scene = last!.lines[0]!.text.trim();
  return (
    /^[^。,;:“”!?]{6,}。$/.test(scene) &&
    scene.length <= LAST.longest &&
    readsLikeCaption(scene) &&
    /[。”]$/.test(textOf(above!.lines)) &&
    sharedPairs(scene, textOf(body.slice(0, -1).flatMap((p) => p.lines))) >= LAST.shared
  );
}
