import { fold } from "./fold.ts";

/**
 * What Pagefind would miss in a text, to be indexed with it. It finds by beginnings of words and of pairs of
 * neighbouring characters: so never the last character of a Chinese run, nor half-width what was printed full-width.
 */

/** Begins the extra words in an article's indexed text; what follows is not shown and not matched. */
const ALSO_MARK = "⁂";

const LAST_OF_RUN = /\p{Script=Han}(?!\p{Script=Han})/gu;
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The extra words for an article made of these texts. */
export function alsoIndexed(texts: readonly string[]): string {
  const words = texts.flatMap((text) => [
    ...(fold(text).match(LAST_OF_RUN) ?? []),
    ...(fold(text) === text.toLowerCase() ? [] : (fold(text).match(WORD) ?? [])),
  ]);
  return [ALSO_MARK, ...[...new Set(words)].sort()].join(" ");
}

/** An article's indexed text without the extra words. */
export function withoutAlso(content: string): string {
  const mark = content.lastIndexOf(ALSO_MARK);
  return mark < 0 ? content : content.slice(0, mark);
}
