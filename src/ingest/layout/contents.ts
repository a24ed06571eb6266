import { entryWords, headsContents, isContentsEntry, unheadedContents } from "../contents.ts";

/** 【要闻】 above a table's entries. */
const LABEL = /^【[^】]{2,10}】$/;

/** @returns the rows of tables of contents, their headings among them */
export function contentsRows(rows: readonly string[]): ReadonlySet<number> {
  const found = new Set(unheadedContents(rows));
  let inside = false;
  let named = new Set<string>();
  for (const [i, row] of rows.entries()) {
    if (!row.trim()) continue;
    const heads = headsContents(row);
    if (heads) named = new Set();
    const words = heads ? "" : entryWords(row)[0]!;
    // An entry said once more heads its text, right below the table though it stands.
    const part = LABEL.test(row.trim()) && isContentsEntry(rows.slice(i + 1).find((below) => below.trim()) ?? "");
    inside = heads || (inside && (part || (isContentsEntry(row) && !named.has(words))));
    if (inside) found.add(i);
    if (inside && words) named.add(words);
  }
  return found;
}
