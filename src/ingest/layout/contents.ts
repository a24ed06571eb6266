import { headsContents, isContentsEntry, unheadedContents } from "../contents.ts";

/** @returns the rows of tables of contents, their headings among them */
export function contentsRows(rows: readonly string[]): ReadonlySet<number> {
  const found = new Set(unheadedContents(rows));
  let inside = false;
  for (const [i, row] of rows.entries()) {
    if (!row.trim()) continue;
    inside = headsContents(row) || (inside && isContentsEntry(row));
    if (inside) found.add(i);
  }
  return found;
}
