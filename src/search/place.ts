/** Where in its article a hit stands: one small number an occurrence. The lower, the more the hit says of the article. */

export const TITLE_START = 0;
export const TITLE = 1;
export const PERSON = 2;
export const UNION_BODY = 3;
export const HEADING = 4;
export const OTHER = 5;
/** From here on, windows of the body's text in order. */
const BODY = 6;

const WINDOW = 32;
const MOST = 255;

/** The place of the body's folded character at this offset. */
export const bodyPlace = (offset: number): number => Math.min(MOST, BODY + Math.floor(offset / WINDOW));

/** How far two places are from each other: 0 in the same window or the same heading, 1000 where it cannot be said. */
export function distance(a: number, b: number): number {
  if (a >= BODY && b >= BODY) return Math.abs(a - b);
  const [x, y] = [Math.min(a, b), Math.max(a, b)];
  return x === y || (x === TITLE_START && y === TITLE) ? 0 : 1000;
}

/** Places of one rank are equally good; all of the body is one. */
export const rank = (place: number): number => Math.min(place, BODY);
