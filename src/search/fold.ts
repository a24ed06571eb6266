/**
 * Text made equal for comparison: full-width and half-width, upper and lower case alike, and only what means something,
 * letters and digits. Both sides of every comparison are folded, so that punctuation, spaces and line ends never matter.
 */

const known = new Map<string, string>();

/** One character folded: "" for punctuation and spaces, several for a sign such as ㎡. */
function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = character
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
    known.set(character, folded);
  }
  return folded;
}

export function fold(text: string): string {
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Folded text that still knows where each of its characters stood. */
export interface Folded {
  text: string;
  /** For every UTF-16 unit of `text`, where its character begins in the original. */
  from: number[];
  /** For every UTF-16 unit of `text`, where its character ends in the original. */
  to: number[];
}

/** Folds character by character, so that a match can be shown in the original's own letters. */
export function foldWithPlaces(original: string): Folded {
  const [from, to]: [number[], number[]] = [[], []];
  let text = "";
  let place = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) {
      from.push(place);
      to.push(place + character.length);
    }
    text += folded;
    place += character.length;
  }
  return { text, from, to };
}
