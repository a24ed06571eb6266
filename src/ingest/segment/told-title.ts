import { words } from "../../text/segmenter.ts";
import { readsLikeCaption } from "../captions.ts";
import type { Line } from "../types.ts";
import type { Assigned, Setting } from "./assigned.ts";
import { follows, leadsIn } from "./assigned.ts";
import { isBareBody } from "./headings.ts";

/** The headline that a web page itself tells for its own, and what stands around it. */

/** Takes off a site's words of two to four characters below the headline: the first is the section. */
export function takeWords(lines: readonly Line[], result: Assigned): Line[] {
  const at = lines.findIndex((l) => l.text.trim().length > LABEL);
  const isWord = (l: Line, i: number) => at >= 0 && i > at && /^\p{Script=Han}{2,4}$/u.test(l.text.trim());
  const words = lines.filter(isWord);
  if (words.length && !result.section.length) result.section = words.slice(0, 1);
  result.slogans.push(...words.slice(1));
  return lines.filter((l, i) => !isWord(l, i));
}

/** The line that the page itself tells for its title, by saying it again, or by its own time below it; -1 for none. */
export function toldTitle(lines: readonly Line[], page: Setting): number {
  const named = lines.flatMap((l, i) => (page.around.isNamed(l) ? [i] : []));
  if (named.length === 1) return named[0]!;
  if (named.length > 1 && page.around.areNamedTogether(named.map((i) => lines[i]!))) return named[0]!;
  const headline = lines.findLastIndex((l) => page.around.isDated(l));
  const below = lines.slice(headline + 1);
  if (
    headline >= 0 &&
    below.length &&
    ![lines[headline]!, ...below].some(follows) &&
    !isHeaded(below) &&
    isHeadline(lines[headline]!)
  )
    return headline;
  // 某某大会落幕 / 某某当选主席, each by itself above the page's time: the one right above it.
  const last = lines.length - 1;
  if (headline === last && last === 1 && lines.every((l) => l.gap > 0 && isHeadline(l)) && lines[1]!.hint === "heading")
    return last;
  const [label, title] = lines as [Line, Line];
  const stamped = title.hint === "heading" && label.hint !== "heading" && lines.length === 2;
  return stamped &&
    isSectionName(label.text) &&
    page.around.isRepeated(label) &&
    title.text.trim().length > 2 * label.text.trim().length
    ? 1
    : -1;
}

/** 某某送奖章——, and a line below it: a headline of its own, which the page's title only announces. */
const isHeaded = (below: readonly Line[]): boolean => below.slice(0, -1).some((l) => /——\s*$/.test(l.text));

const isHeadline = ({ text }: Line): boolean =>
  text.trim().length >= 7 && !isBareBody(text) && !/[。,;:]$/.test(text.trim());

const isSectionName = (text: string): boolean =>
  /^\p{Script=Han}{2,6}$/u.test(text.trim()) && !words(text.trim()).some((w) => w.tag.startsWith("nr"));

/** A short line above the title is its section, a longer one its kicker. */
export function aroundTitle(lines: readonly Line[], at: number, result: Assigned, page: Setting): void {
  const above = lines.slice(0, at);
  const label = above[0] && above[0].text.trim().length <= LABEL && !leadsIn(above[0]) ? above.slice(0, 1) : [];
  if (label.length) result.section = label;
  result.kicker = [...result.slogans, ...above.slice(label.length)];
  result.title = [lines[at]!];
  // Below a subtitle that the page names beside its title stands a picture.
  const told = lines.findLastIndex((l, i) => i > at && page.around.isNamed(l));
  const pictured = told > 0 && lines.slice(told + 1).every((l) => readsLikeCaption(l.text)) ? told + 1 : lines.length;
  const below = lines.slice(at + 1, pictured);
  // Below the page's time each of several scenes by itself: its pictures' words.
  const scenes = below.length > 1 && below.every((l) => l.gap > 0 && readsLikeCaption(l.text));
  result.captions = scenes ? lines.slice(at + 1) : lines.slice(pictured);
  if (!scenes) result.subtitle.unshift(...below);
}

/** No headline has more lines. */
export const MOST = 12;
/** No section's name is longer. */
const LABEL = 8;
