import { isDateLine } from "../dateline.ts";
import { factuality } from "../factuality.ts";
import { isRollLine } from "../roll.ts";
import type { Line, Page } from "../types.ts";
import { creditContext } from "./credits.ts";
import { isHeadingText, isLabel, isLabelled, isSerial } from "./headings.ts";
import { isAuthor } from "./headline-features.ts";

/**
 * A poem: short lines with no full stop, each of which might head something. Its stanzas stand apart, or its author
 * above it, under a title of its own.
 */

const LONGEST = 22;
/** No poem of a bulletin is longer: what is, is a list. */
const MOST = 80;
/** So many lines in stanzas, or below an author, are a poem's; fewer are slogans. */
const LINES = 4;
/** Rows that a headline takes at most. */
const ROWS = 2;

/** @returns the page's lines, a poem's hinted as text, the line above it as the headline of an article */
export function verse({ flow, lines }: Page): Line[] {
  const hints = new Map<Line, Partial<Line>>();
  // In columns any row is as short: the layout tells. Rows of sentences are none.
  const sentences = lines.some((l) => l.hint === "text" && !l.starts);
  const isRow = (line: Line) => isVerse(line) && !(sentences && line.hint === "text");
  const rows = new Set(lines.filter(flow === "columns" ? (line) => line.hint === "text" : isRow));
  for (let i = 0; i < lines.length; ) {
    const end = endOfVerse(lines, i, rows);
    const title = end > i ? titleAbove(lines, i) : undefined;
    if (title) {
      hints.set(title, { hint: "heading", begins: true });
      for (const line of lines.slice(i, end)) hints.set(line, { hint: "text" });
      const below = lines[end];
      if (below && headsAnother(below)) hints.set(below, { hint: "heading", begins: true });
    }
    i = title ? end : i + 1;
  }
  return lines.map((line) => ({ ...line, ...hints.get(line) }));
}

/** Where the poem ends that begins with a line; the line's own place where it begins none. */
function endOfVerse(lines: readonly Line[], from: number, rows: ReadonlySet<Line>): number {
  const longest = lines.slice(from, from + MOST);
  const end = longest.findIndex((l) => !rows.has(l));
  if (end === 0 || (end < 0 && longest.length === MOST)) return from;
  const run = end < 0 ? longest : longest.slice(0, end);
  const stanzas = stanzasOf(run);
  // A line or two, fewer than a stanza has: the headline of what stands below.
  const { length } = stanzas.at(-1)!;
  if (stanzas.length > 1 && length <= ROWS && stanzas.slice(0, -1).every((s) => s.length > length)) stanzas.pop();
  const kept = stanzas.flat();
  const authored = isMaker(lines[from - 1]);
  const isPoem = kept.length >= LINES && (authored || (stanzas.length > 1 && stanzas.every((s) => s.length > 1)));
  return isPoem ? from + kept.length : from;
}

const isMaker = (line: Line | undefined): boolean =>
  !!line &&
  !line.as &&
  (isAuthor(line) || (/^\P{L}|作者|^文/u.test(line.text) && creditContext(line.text) === "labelled"));

function stanzasOf(run: readonly Line[]): Line[][] {
  const stanzas: Line[][] = [];
  for (const [i, line] of run.entries())
    if (i && !line.gap) stanzas.at(-1)!.push(line);
    else stanzas.push([line]);
  return stanzas;
}

/** The short line above a poem and its author. */
function titleAbove(lines: readonly Line[], from: number): Line | undefined {
  const below = isMaker(lines[from - 1]) ? from - 2 : from - 1;
  // ——致夜班工人: its subtitle.
  const title = lines[/^\s*(?:——?|――?)/.test(lines[below]?.text ?? "") ? below - 1 : below];
  return title && !title.as && title.text.trim().length <= LONGEST && !/[。,;:、]$/.test(title.text.trim())
    ? title
    : undefined;
}

/** However short the poem was, what stands apart below it is another article's headline. */
const headsAnother = ({ as, gap, text }: Line): boolean =>
  !as && gap > 0 && isHeadingText(text) && creditContext(text) === null;

function isVerse(line: Line): boolean {
  const text = line.text.trim();
  return (
    !line.as &&
    line.hint !== "heading" &&
    text.length <= LONGEST &&
    /^[\p{Script=Han}“”《》,。!?…—·]+(?: [\p{Script=Han},。!?…—]+)?$/u.test(text) &&
    factuality(text) <= 2 &&
    !isLabel(text) &&
    !isSerial(text) &&
    !isLabelled(text) &&
    !isDateLine(text) &&
    !isRollLine(text) &&
    creditContext(text) === null
  );
}
