import { INVISIBLE } from "./spaces.ts";

/**
 * Rules read what a reader sees. Characters that nobody sees stand in copied texts, and in place of remnants that were
 * taken out; without them each line keeps the places at which its characters stand in the source.
 */

const HIDDEN = new RegExp(`[${INVISIBLE}]`);
const SEEN = new RegExp(`[^${INVISIBLE}]`, "g");

export interface Visible {
  /** Another text of the same lines, character for character, without what stands in those places. */
  of: (text: string) => string;
  /** @param no a line, from 1 @param columns of the visible text, end excluded @returns the same of the source */
  columns: (no: number, columns: readonly [number, number]) => [number, number];
}

/** @returns what is seen of a text's lines; null where nobody could overlook anything */
export function visible(text: string): Visible | null {
  if (!HIDDEN.test(text)) return null;
  /** By line, from 0: where its visible characters stand. Lines without others have none. */
  const places = new Map<number, number[]>();
  text.split("\n").forEach((line, i) => {
    if (HIDDEN.test(line))
      places.set(
        i,
        [...line.matchAll(SEEN)].map((m) => m.index),
      );
  });
  return {
    of: (other) =>
      other
        .split("\n")
        .map(
          (line, i) =>
            places
              .get(i)
              ?.map((at) => line[at]!)
              .join("") ?? line,
        )
        .join("\n"),
    columns: (no, [from, to]) => {
      const at = places.get(no - 1);
      return at && to > from ? [at[from]!, at[to - 1]! + 1] : [from, to];
    },
  };
}
