/** Text made equal for comparison: full-width and half-width, upper and lower case alike. */

export const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Folded text that still knows where each of its characters stood. */
export interface Folded {
  text: string;
  /** For every UTF-16 unit of `text`, and for its end, the place in the original. */
  at: number[];
}

/** Folds character by character, so that a match can be shown in the original's own letters. */
export function foldWithPlaces(original: string): Folded {
  const at: number[] = [];
  let text = "";
  let place = 0;
  for (const character of original) {
    // Pagefind marks word borders in Chinese with zero-width spaces.
    const folded = character === "\u200b" ? "" : fold(character);
    for (let i = 0; i < folded.length; i++) at.push(place);
    text += folded;
    place += character.length;
  }
  at.push(place);
  return { text, at };
}
