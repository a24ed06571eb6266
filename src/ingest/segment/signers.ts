import { isDateLine } from "../dateline.ts";
import type { Line, Page } from "../types.ts";

/** Who signs an appeal or a letter, each in a row of his own below 倡议人:, down to the day: the text's last rows. */

const LABEL = /^(?:倡议|发起|联署|署名|签名|致信|写信)(?:人|者|单位)\s*:$/;
/** No list of signers has more rows, and no row of it is longer. */
const ROWS = 20;
const LONGEST = 40;

/** @returns the page's lines, those rows set apart from headings */
export function signers({ lines }: Page): Line[] {
  const rows = new Map<Line, "row" | "text">();
  for (const [i, line] of lines.entries()) {
    if (line.as || !LABEL.test(line.text.trim())) continue;
    const below = lines.slice(i + 1, i + 1 + ROWS);
    const day = below.findIndex((l) => isDateLine(l.text));
    const signed = below.slice(0, Math.max(0, day));
    if (!signed.length || signed.some((l) => l.as || l.text.trim().length > LONGEST || /[。!?]/.test(l.text))) continue;
    for (const row of [line, ...signed]) rows.set(row, "row");
    rows.set(below[day]!, "text");
  }
  return lines.map((line) => (rows.has(line) ? { ...line, hint: rows.get(line)!, starts: true } : line));
}
