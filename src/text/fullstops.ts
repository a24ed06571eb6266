/** Sentences that a typist ended with a dot, 某某.某某., read as if they ended with a full stop. */

/** Behind a Chinese character or a closing mark; a number's dot at a line's beginning (一.) ends no sentence. */
const DOT =
  /(?<=[\p{Script=Han}”"’』」)])(?<!^[\s(]*[一二三四五六七八九十]{1,3}\)?)\.(?=["”’』」)]*(?:\s|$|[\p{Script=Han}\d“"‘「『(]))/gmu;
/** So many make a habit. */
const HABIT = 3;

/** @returns the text with a full stop for each such dot, where they are the page's habit: as long as it was */
export function fullStops(text: string): string {
  const dots = text.match(DOT)?.length ?? 0;
  const stops = text.match(/。/g)?.length ?? 0;
  return dots >= HABIT && dots > stops ? text.replace(DOT, "。") : text;
}
