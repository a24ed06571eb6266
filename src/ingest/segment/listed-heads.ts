import { entryWords, headsContents, isContentsEntry, unheadedContents } from "../contents.ts";
import type { Line, Page } from "../types.ts";
import { sharedPairs } from "./headings.ts";

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
  // Where every entry stands word for word, that tells more.
  const told = heads.size < entries.size ? retold(lines, [...entries]) : [];
  if (told.length)
    return lines.map((line) => {
      const at = told.findIndex((rows) => rows.includes(line));
      return at < 0 ? line : { ...line, hint: "heading", ...(told[at]![0] === line && { begins: true }) };
    });
  return lines.map((line) => (heads.has(line) ? { ...line, hint: "heading", begins: true } : line));
}

/** How much of the shorter of two wordings stands in the other. */
const alike = (a: string, b: string): number => Math.max(sharedPairs(a, b), sharedPairs(b, a));

/** No headline is longer; so many entries are a page's table; so much of an entry stands in its headline. */
const TOLD = { longest: 32, fewest: 3, most: 40, shared: 0.5 };

/**
 * Where a public account's table words its entries otherwise than their headlines (合唱团献唱 两地工人同台 over 渡海献唱 / 两地工人同台唱出…):
 * the short lines, one or two together, that say most of what each entry does, in the table's order. None where one is not found.
 */
function retold(lines: readonly Line[], entries: readonly string[]): readonly Line[][] {
  if (entries.length < TOLD.fewest || entries.length > TOLD.most) return [];
  const table = lines.findLastIndex((l) => l.as !== undefined && entries.includes(entryWords(l.text)[0]!));
  const open = lines.slice(table + 1).filter((l) => !l.as);
  const mayHead = (l: Line | undefined) =>
    !!l && l.hint !== "text" && l.text.trim().length <= TOLD.longest && !/[。,;:]$/.test(l.text.trim());
  let from = 0;
  const found = entries.map((entry): Line[] => {
    const runs = open.flatMap((l, i) => {
      if (i < from || !mayHead(l)) return [];
      const two = mayHead(open[i + 1]) ? [[l, open[i + 1]!]] : [];
      return [[l], ...two].map((rows) => ({ rows, shared: alike(entry, rows.map((r) => r.text).join("")) }));
    });
    const best = Math.max(0, ...runs.map((r) => r.shared));
    const rows = best >= TOLD.shared ? runs.find((r) => r.shared === best)!.rows : [];
    if (rows.length) from = open.indexOf(rows.at(-1)!) + 1;
    return rows;
  });
  return found.every((rows) => rows.length > 0) ? found : [];
}

function entriesOf(lines: readonly Line[]): ReadonlySet<string> {
  const entries = new Set<string>();
  const said = new Set(lines.flatMap((l) => (l.as ? [] : entryWords(l.text)[0]!)));
  let inside = false;
  const unheaded = unheadedContents(lines.map((l) => l.text));
  for (const [i, line] of lines.entries()) {
    const again = line.as === "furniture" && line.text.trim().length > 1 && said.has(entryWords(line.text)[0]!);
    inside = line.as !== undefined && (headsContents(line.text) || (inside && (isContentsEntry(line.text) || again)));
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
