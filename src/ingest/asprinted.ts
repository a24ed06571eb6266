import { simplified } from "../text/simplified.ts";
import { toMarkdown } from "./markdown.ts";
import type { CleanDraft, Described, Draft, Line } from "./types.ts";

/**
 * A page in Traditional characters is read in Simplified ones, for which all rules are written, character by character.
 * Here its articles get back the characters that were printed.
 */

/**
 * A draft with the characters that were printed, where its source rows still hold them one for one.
 * @param readable the page's text as it was read, as long as the text in print
 */
export function inPrint(draft: Draft, text: string, readable: string): Draft {
  const [printed, read] = [text, readable].map((t) => t.split("\n")) as [string[], string[]];
  return withLines(draft, (line) => printedLine(line, printed[line.no - 1] ?? "", read[line.no - 1] ?? ""));
}

/**
 * @param read the clean drafts that `described` was made from, in Simplified characters
 * @param printed the same in print
 * @param text the page as printed
 */
export function asPrinted(
  described: readonly Described[],
  read: readonly CleanDraft[],
  printed: readonly CleanDraft[],
  text: string,
): Described[] {
  const usual = usualForms(text);
  return described.map(({ meta, body }, i) => {
    const { title, kicker, subtitle, column, captions } = printed[i]!;
    const restore = restorer(textOf(read[i]!), textOf(printed[i]!), usual);
    return {
      meta: {
        ...restoreAll(meta, restore),
        title: title || restore(meta.title),
        ...(meta.kicker && { kicker }),
        ...(meta.subtitle && { subtitle }),
        ...(meta.column && { column }),
        captions,
        kind: meta.kind,
        source: meta.source,
        byline: meta.byline.map(({ name, role }) => ({ name: restore(name), role })),
        review: meta.review.map((note) => ({ ...restoreAll(note, restore), code: note.code })),
      },
      body: body === "" ? "" : toMarkdown(printed[i]!.body),
    };
  });
}

type Restore = (value: string) => string;

/** Values of a page's fields stand in its text, or are put together from words that do. */
function restorer(read: string, printed: string, usual: ReadonlyMap<string, string>): Restore {
  const sameLength = read.length === printed.length;
  return (value) => {
    const at = sameLength ? read.indexOf(value) : -1;
    if (at >= 0) return printed.slice(at, at + value.length);
    return [...value].map((c) => usual.get(c) ?? c).join("");
  };
}

/** The printed form that a page uses most for each character in Simplified form. */
function usualForms(text: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const c of text) {
    const forms = counts.get(simplified(c)) ?? new Map<string, number>();
    counts.set(simplified(c), forms.set(c, (forms.get(c) ?? 0) + 1));
  }
  return new Map([...counts].map(([c, forms]) => [c, [...forms].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** A line's own characters, where its source row still holds them one for one. */
function printedLine(line: Line, row: string, read: string): Line {
  const found = read.indexOf(line.text, Math.max(0, line.from - 2));
  // Between two runs of a row that were joined stands a blank, whatever kind of one the row has.
  const own = read.slice(line.from, line.from + line.text.length);
  const at = found < 0 && own.replace(/\s/g, " ") === line.text ? line.from : found;
  if (at >= 0) return { ...line, text: row.slice(at, at + line.text.length) };
  // Words that were put together from a row's: each character as the row prints it.
  const forms = new Map([...read].map((c, i) => [c, row[i] ?? c]));
  return { ...line, text: [...line.text].map((c) => forms.get(c) ?? c).join("") };
}

function withLines(draft: Draft, change: (line: Line) => Line): Draft {
  return {
    ...draft,
    section: draft.section.map(change),
    column: draft.column.map(change),
    kicker: draft.kicker.map(change),
    title: draft.title.map(change),
    subtitle: draft.subtitle.map(change),
    body: draft.body.map((p) => ({ ...p, lines: p.lines.map(change) })),
    captions: draft.captions.map((lines) => lines.map(change)),
    credits: draft.credits.map((c) => ({ ...c, line: change(c.line) })),
    editors: draft.editors.map(change),
  };
}

const textOf = (d: CleanDraft): string =>
  [
    d.section,
    d.column,
    d.kicker,
    d.title,
    d.subtitle,
    ...d.body.map((p) => p.text),
    ...d.captions,
    ...d.credits.map((c) => c.text),
    ...d.editors,
  ].join("\n");

function restoreAll<T>(value: T, restore: Restore): T {
  if (typeof value === "string") return restore(value) as T;
  if (Array.isArray(value)) return value.map((v) => restoreAll(v, restore)) as T;
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, restoreAll(v, restore)])) as T;
  return value;
}
