import { entryWords, headsContents, isContentsEntry, unheadedContents } from "../contents.ts";

/** 【要闻】 above a table's entries. */
const LABEL = /^【[^】]{2,10}】$/;

/** A shorter entry without a mark may be any word. */
const SHORTEST = 7;

/** @returns the rows of tables of contents, their headings among them */
export function contentsRows(rows: readonly string[]): ReadonlySet<number> {
  const found = new Set(unheadedContents(rows));
  // Where each row's words stand last, behind whatever mark.
  const last = new Map(rows.map((row, i) => [entryWords(row)[0]!, i]));
  let inside = false;
  let named = new Set<string>();
  for (const [i, row] of rows.entries()) {
    if (!row.trim()) continue;
    const heads = headsContents(row);
    if (heads) named = new Set();
    const words = heads ? "" : entryWords(row)[0]!;
    // An entry said once more heads its text, right below the table though it stands.
    const part = LABEL.test(row.trim()) && isContentsEntry(rows.slice(i + 1).find((below) => below.trim()) ?? "");
    const again = words.length > SHORTEST && last.get(words)! > i;
    inside = heads || (inside && (part || ((isContentsEntry(row) || again) && !named.has(words))));
    if (inside) found.add(i);
    if (inside && words) named.add(words);
  }
  return found;
}
