import { fold } from "./fold.ts";
import type { Match } from "./look-up.ts";
import type { Index } from "./open-index.ts";
import { rankAll } from "./rank.ts";
import { readMatches } from "./read-match.ts";
import { union } from "./union.ts";
import { type Simplify, writtenForms } from "./written-forms.ts";

/** The words of a query, each looked up as the archive may write it. */

/** What a word of a query finds. */
export interface TermMatch {
  match: Match;
  /** The ways in which the archive may write it. */
  forms: string[];
}

/** @param ahead so many articles will be shown */
export async function matchTerms(
  index: Index,
  terms: readonly string[],
  simplify: Simplify,
  ahead: number,
): Promise<TermMatch[]> {
  const forms = await Promise.all(terms.map((term) => writtenForms(index, term, simplify)));
  if (forms.every((own) => own.length === 1)) {
    const matches = await readMatches(index, forms.flat(), ahead);
    return matches.map((match, i) => ({ match, forms: forms[i]! }));
  }
  return Promise.all(
    forms.map(async (own) => ({
      match: union((await Promise.all(own.map((form) => readMatches(index, [form], 0)))).flat()),
      forms: own,
    })),
  );
}

/** A headline may have spaces: whoever asks for all of it does not mean its words apart. */
export async function asTitle(index: Index, words: TermMatch[], whole: string): Promise<TermMatch[]> {
  const first = words.length > 1 ? rankAll(words.map((w) => w.match))[0] : undefined;
  if (first === undefined || fold((await index.article(first)).title) !== whole) return words;
  const [match] = await readMatches(index, [whole], 0);
  return [{ match: match!, forms: [whole] }];
}
