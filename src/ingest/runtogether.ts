import { compoundSurnames, surnameAt, surnameWeight } from "../text/surnames.ts";
import { transcribedNameLength } from "../text/transcription.ts";
import { nameModel, nameOdds } from "./namemodel.ts";

/** Names that were run together, as scrapers leave the reporters of a page. */

/** What a character of a name of transcribed morphemes counts for; one of a usual Chinese name is worth a little less. */
const PER_CHARACTER = 2.5;

/** No credit names more people than so many characters hold. */
const LONGEST = 120;

/**
 * Splits names that were run together, such as the reporters of a scraped page: every character must belong to a name.
 * @returns the likeliest split, and by how much it leads the next best; null where there is none
 */
export function splitNames(run: string): { names: string[]; margin: number } | null {
  type Way = { names: string[]; score: number };
  const chars = run.replace(/\s+/g, "");
  if (chars.length > LONGEST) return null;
  const ways: Way[][] = Array.from({ length: chars.length + 1 }, () => []);
  ways[0] = [{ names: [], score: 0 }];
  const reach = (way: Way, name: string, score: number) => {
    const list = ways[way.names.join("").length + name.length]!;
    list.push({ names: [...way.names, name], score });
    list.sort((a, b) => b.score - a.score);
    list.length = Math.min(list.length, 4);
  };
  for (let at = 0; at < chars.length; at++) {
    for (const way of ways[at]!) {
      const surname = surnameAt(chars, at);
      for (const s of new Set([surname, chars[at]!])) {
        if (surnameWeight(s) === undefined) continue;
        for (const given of [1, 2, 3]) {
          const name = chars.slice(at, at + s.length + given);
          if (name.length < s.length + given) continue;
          // Three given characters: a Mongolian or Yi name, where nothing else fits.
          const odds = given === 3 ? -6 : nameOdds(name);
          if (odds === null) continue;
          // The surname's rank weighs more here: it is what tells where the next name begins.
          const score =
            way.score +
            odds +
            surnameWeight(s)! * 0.5 +
            (given === 2 ? 0.7 : 0) -
            (name.length === 4 ? 3 : 0) -
            swallowed(name, s) -
            halved(chars, at + name.length);
          reach(way, name, score);
        }
      }
      // 乌云其其格: no chance makes so many morphemes meet.
      const transcribed = transcribedNameLength(chars, at, surnameAt(chars, at).length, false);
      if (transcribed > 2) reach(way, chars.slice(at, at + transcribed), way.score + PER_CHARACTER * transcribed);
    }
  }
  const [best, next] = ways[chars.length]!;
  return best ? { names: best.names, margin: next ? best.score - next.score : Number.POSITIVE_INFINITY } : null;
}

// Held against a name in a run: that it ends in what is the next one's surname.
function swallowed(name: string, surname: string): number {
  const { surnames } = nameModel();
  return [...name.slice(surname.length)].filter((c) => surnames.has(c)).length * 2;
}

// Held against a split that cuts a compound surname in two: 邓伟|欧阳晓燕, not 邓伟欧|阳晓燕.
function halved(run: string, at: number): number {
  return compoundSurnames.has(run.slice(at - 1, at + 1)) ? 4 : 0;
}
