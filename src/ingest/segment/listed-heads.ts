import { entryWords, headsContents, isContentsEntry, unheadedContents } from "../contents.ts";
import type { Line, Page } from "../types.ts";

/** What a page's table of contents names stands over a text again: a headline, or a section's name over one. */

/** No headline takes more rows. */
const ROWS = 3;
/** A shorter entry may be any word of the text. */
const SHORTEST = 2;

/** @returns the page's lines, those that its table of contents names hinted as headings that begin an article */
export function listedHeads({ lines }: Page): Line[] {
  const entries = entriesOf(lines);
  const heads = new Set<Line>();
  if (entries.size)
    for (const [i, line] of lines.entries()) {
      const rows = line.as ? 0 : rowsNamed(lines.slice(i, i + ROWS), entries);
      for (const row of lines.slice(i, i + rows)) heads.add(row);
    }
  return lines.map((line) => (heads.has(line) ? { ...line, hint: "heading", begins: true } : line));
}

function entriesOf(lines: readonly Line[]): ReadonlySet<string> {
  const entries = new Set<string>();
  let inside = false;
  const unheaded = unheadedContents(lines.map((l) => l.text));
  for (const [i, line] of lines.entries()) {
    inside = line.as !== undefined && (headsContents(line.text) || (inside && isContentsEntry(line.text)));
    if (!(inside || (line.as && unheaded.has(i))) || headsContents(line.text)) continue;
    for (const words of entryWords(line.text)) if (words.length >= SHORTEST) entries.add(words);
  }
  return entries;
}

/** How many rows from the first on say together what an entry says; 0 for none. */
function rowsNamed(rows: readonly Line[], entries: ReadonlySet<string>): number {
  let words = "";
  return (
    rows.findIndex((row) => {
      words += row.as ? "。" : row.text.replace(/\s+/g, "");
      return entries.has(words) || entries.has(entryWords(words)[0]!);
    }) + 1
  );
}
