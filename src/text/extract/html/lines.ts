import { parse } from "parse5";
import type { Extracted, Mark } from "../types.ts";
import { readFacts } from "./facts.ts";
import { inLinkLists } from "./link-lists.ts";
import { readMeta } from "./meta.ts";
import { type ShownLine, shownLines } from "./shown-lines.ts";

/** A heading longer than this, or one with a full stop, is a paragraph that a page's author wanted big. */
const LONGEST_HEADING = 60;

/** A page's text as a reader sees it, a paragraph, heading or table row a line, and what the markup says of each. */
export function linesOf(html: string): Required<Pick<Extracted, "text" | "marks">> {
  const document = parse(html);
  const { title, published } = readMeta(document);
  const lines = shownLines(document, readFacts(document));
  const linked = inLinkLists(lines);
  const marks = new Map<number, Mark>();
  let named = false;
  const rows = [...(published && !showsDay(lines, published) ? [shown(`发布时间：${published}`)] : []), ...lines];
  rows.forEach((line, i) => {
    named = !line.chrome && isTitle(line.text, title, named);
    const mark = markOf(line, named, linked.has(line));
    if (mark) marks.set(i + 1, mark);
  });
  return { text: rows.map((l) => `${l.text}\n`).join(""), marks };
}

const shown = (text: string): ShownLine => ({ text, chrome: false, heading: false, caption: false, linked: 0 });

function markOf({ text, chrome, heading, caption }: ShownLine, named: boolean, linked: boolean): Mark | undefined {
  if (!text) return undefined;
  if (chrome || linked) return { as: "boilerplate" };
  if (caption) return { hint: "caption" };
  return (heading || named) && text.length <= LONGEST_HEADING && !/[。；，、]$/.test(text) && !/。/.test(text)
    ? { hint: "heading" }
    : undefined;
}

/** What the window's title begins with, or the row that goes on with it. */
function isTitle(line: string, title: string, goesOn: boolean): boolean {
  const words = line.replace(/\s/g, "");
  return words.length >= 4 && (title.startsWith(words) || (goesOn && title.includes(words)));
}

function showsDay(lines: readonly ShownLine[], day: string): boolean {
  const [year, month, date] = day.split("-").map(Number);
  const written = new RegExp(`${year}\\s*[-/.年]\\s*0?${month}\\s*[-/.月]\\s*0?${date}(?!\\d)`);
  return lines.some((l) => written.test(l.text));
}
