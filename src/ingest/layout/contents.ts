/** A page's table of contents, which repeats its headlines. */

const HEAD = /^本期(?:要目|导读|目录|看点)$|^目录$/;
const ENTRY = /^\s*(?:[◆●◎■★▶·•※○]|\d{1,2}[.、])|(?:…{2,}|\.{4,}|·{4,})\s*\d{1,3}\s*$/;

/** @returns the rows of tables of contents, their headings among them */
export function contentsRows(rows: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let inside = false;
  for (const [i, row] of rows.entries()) {
    if (!row.trim()) continue;
    const head = HEAD.test(row.replace(/[【】[\]\s:]/g, ""));
    inside = head || (inside && ENTRY.test(row));
    if (inside) found.add(i);
  }
  return found;
}
