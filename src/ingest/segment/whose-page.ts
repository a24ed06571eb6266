import { isSenderName } from "../chrome.ts";
import type { Line } from "../types.ts";
import type { Around } from "./around.ts";
import { areAuthors } from "./begins.ts";
import { factuality, isBareBody } from "./headings.ts";

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

/** Whether it names who wrote the text. */
export const isWriter = (run: readonly Line[], around: Around): boolean =>
  run.length > 1 && (areAuthors(run.at(-1)!) || isPenName(run, around));

/** Two or three characters between a headline and the page's day: a name, though no surname begins it. */
function isPenName(run: readonly Line[], around: Around): boolean {
  const [headline, name] = run.slice(-2) as [Line, Line];
  return isLong(headline) && /^\p{Script=Han}{2,3}$/u.test(name.text.trim()) && around.isStampedNext(name);
}

const isLong = ({ text }: Line): boolean => text.trim().length >= TITLE;
