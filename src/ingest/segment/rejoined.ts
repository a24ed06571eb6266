import type { Line, Page } from "../types.ts";
import { foldAll } from "./fold.ts";

/** @returns a page's lines, each paragraph that print broke into rows as one line, with its rows */
export function rejoined({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const paragraphs: [Line, ...Line[]][] = [];
  // What frames the page may stand between two rows.
  let open: Line[] | undefined;
  for (const line of lines) {
    const rest = !line.as && open?.at(-1)?.no === line.no - 1 && closesCredit(open.at(-1)!, line);
    if (open && (rest || (!line.as && !line.starts))) {
      open.push(rest ? withBlank(line) : line);
      continue;
    }
    paragraphs.push([line]);
    if (!line.as) open = paragraphs.at(-1);
  }
  return paragraphs.map(foldAll);
}

/** …七万元。(某某某 / 某某): the credit behind a text's last sentence, which the end of a row broke. */
const closesCredit = (above: Line, { text }: Line): boolean =>
  /[。!?…”]\s{0,3}\([\p{Script=Han}\s、]{0,16}$/u.test(above.text) &&
  /^[\p{Script=Han}\s、]{0,16}\)$/u.test(text.trim());

/** A row with the last of the blanks before it, which parts its first name from the one above. */
const withBlank = (line: Line): Line =>
  line.from > 0 ? { ...line, from: line.from - 1, text: ` ${line.text}`, starts: false } : line;
