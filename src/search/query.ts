import { fold } from "./fold.ts";

/**
 * From what a reader types to what the index is asked, and to what a text must hold.
 *
 * Pagefind knows Chinese by its words and by every two neighbouring characters. A phrase is therefore asked for as all
 * its pairs, which finds every text that has it and some that have only the pairs; those the patterns sort out.
 */

/** One thing that must be in the text; `exact` where it stood in quotation marks. */
export interface Term {
  text: string;
  exact: boolean;
}

const TERM = /(?<!\S)["“”「『]([^"“”」』]+)["“”」』](?!\S)|\S+/gu;
const MEANINGFUL = /[\p{L}\p{N}]/u;
/** Chinese runs, and runs of other letters and digits; 3.5 and 1,200 are one. */
const RUN =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,'](?=\p{N})(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/** The terms of a query: those between spaces, and quoted phrases as they stand. */
export function parseQuery(query: string): Term[] {
  return [...fold(query).matchAll(TERM)]
    .map(([whole, quoted]) => ({ text: (quoted ?? whole).trim(), exact: quoted !== undefined }))
    .filter(({ text }) => MEANINGFUL.test(text));
}

/** The words to ask the index for: 桐溪区总工会 7月 → 桐溪 溪区 区总 总工 工会 7. */
export function indexWords(terms: readonly Term[]): string[] {
  const strong: string[] = [];
  const weak: string[] = [];
  for (const { text } of terms)
    for (const [run] of text.matchAll(RUN)) {
      const characters = [...run];
      if (!/^\p{Script=Han}/u.test(run)) strong.push(run);
      // A lone character is asked for only where there is nothing better: almost every text has it.
      else if (characters.length === 1) weak.push(run);
      else strong.push(...characters.slice(1).map((c, i) => characters[i]! + c));
    }
  return [...new Set(strong.length ? strong : weak)];
}

/**
 * What folded text must match, a pattern a term. Outside quotation marks a little punctuation between two characters
 * does no harm: 送清凉 finds 送“清凉”. Numbers and Latin words match from their beginning: 4日 does not find 14日.
 */
export function patterns(terms: readonly Term[]): RegExp[] {
  return terms.map(({ text, exact }) => {
    const characters = [...text].filter((c) => exact || MEANINGFUL.test(c));
    const gap = exact ? "" : "[^\\p{L}\\p{N}]{0,3}";
    const body = characters.map((c) => (/\s/.test(c) ? "\\s*" : literal(c))).join(gap);
    return new RegExp(wordStart(characters[0]!) + body, "u");
  });
}

function wordStart(first: string): string {
  if (/\p{N}/u.test(first)) return "(?<![\\p{N}])";
  return /\p{Script=Latin}/u.test(first) ? "(?<![\\p{Script=Latin}])" : "";
}

const literal = (c: string): string => c.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");

/** Whether a folded text has all terms. */
export const matchesAll = (folded: string, wanted: readonly RegExp[]): boolean => wanted.every((p) => p.test(folded));
