import { remember } from "../../../text/remember.ts";
import { surnameAt } from "../../../text/surnames.ts";

/** How often a page says something that may be a name; 0 for what begins with no surname. */
export type Repeats = (name: string) => number;

/** Pages are shorter; of a whole book the beginning is counted. */
const COUNTED = 200_000;

/** Counts once what begins with a surname and is of two to five characters, so that every question is a look-up. */
export const repeatsIn: (pageText: string) => Repeats = remember(countRepeats, COUNTED);

function countRepeats(pageText: string): Repeats {
  const text = pageText.slice(0, COUNTED);
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++)
    if (surnameAt(text, at))
      for (let n = 2; n <= 5 && at + n <= text.length; n++) {
        const part = text.slice(at, at + n);
        counts.set(part, (counts.get(part) ?? 0) + 1);
      }
  return (name) => counts.get(name) ?? 0;
}
