import { readsLikeCaption } from "../captions.ts";
import type { Line, Page } from "../types.ts";

/**
 * A page's headline, its time, its pictures' words, and the headline once more over the text: the second copy is no
 * article's, and what stands between the two are captions.
 */

/** No shorter line is a headline for sure. */
const TITLE = 8;
/** No more rows stand between. */
const BETWEEN = 8;
const WORDS = /^[^。,;:!?]{4,24}$/;
const PROSE = /^(?=.{30})[^。]*。/;

/** @returns the page's lines, those between the two copies hinted, the second copy set aside */
export function picturesBetween({ flow, lines }: Page): Line[] {
  const text = flow === "paragraphs" ? lines.findIndex((l) => !l.as && PROSE.test(l.text.trim())) : 0;
  const again = lines[text - 1];
  const title = again?.text.trim() ?? "";
  const first = lines.findLastIndex((l, i) => i < text - 1 && !l.as && l.text.trim() === title);
  if (!again || again.as || title.length < TITLE || first < 0 || text - first > BETWEEN) return [...lines];
  const between = lines.slice(first + 1, text - 1);
  const words = between.filter((l) => !l.as);
  // The page's time stands below its own headline, not amid a list of others.
  const framed = words.length < between.length;
  const scenes = words.every((l) => WORDS.test(l.text.trim())) && words.some((l) => readsLikeCaption(l.text));
  if (!framed || !scenes) return [...lines];
  return lines.map((line) => {
    if (line === again) return { ...line, as: "boilerplate" };
    return words.includes(line) ? { ...line, hint: "caption" } : line;
  });
}
