import type { Review } from "../archive/article.ts";

/** The note that tells an editor of another article with nearly the same text. */

/** @param other the article that came out first: its id, its source file and where it begins there */
export function duplicateNote(line: number, other: { id: string; file: string; line: number }): Review {
  return {
    code: "suspected-duplicate",
    line,
    message: `与 ${other.id}（${other.file}:${other.line}）的正文几乎相同，疑为同一篇，请核对`,
  };
}

export const isDuplicateNote = (note: Review): boolean => note.code === "suspected-duplicate";

/** The ids of the articles that notes name. */
export const notedDuplicates = (notes: readonly Review[]): string[] =>
  notes.filter(isDuplicateNote).flatMap((note) => /^与 ([a-z0-9-]+)（/.exec(note.message)?.[1] ?? []);
