import { readStamp } from "../chrome.ts";
import { isSpeechDay } from "../dateline.ts";
import type { Draft, Line } from "../types.ts";

/**
 * Whose day a time line tells: below a headline it is that article's, above each of a page's headlines the next one's.
 * Any other is the whole page's.
 */
export class Stamps {
  /** Below the headings that are held back. */
  private waiting: Line | undefined;
  /** Below no headline, each with the number of articles above it. */
  private readonly loose: { line: Line; above: number }[] = [];

  /**
   * @param drafts the articles so far
   * @param held whether headings stand above it whose article has not begun
   * @returns whether the line is a time line
   */
  pass(line: Line, drafts: readonly Draft[], held: boolean): boolean {
    if (line.as !== "furniture" || !(readStamp(line.text.trim()) || isSpeechDay(line.text))) return false;
    const draft = drafts.at(-1);
    if (held) this.waiting ??= line;
    else if (draft && !draft.body.length) draft.stamp ??= line;
    else this.loose.push({ line, above: drafts.length });
    return true;
  }

  /** The last of the headings held back, where a time stands below them: a headline for sure, with the rows right above it. */
  headlineIn(held: readonly Line[]): Line[] {
    const { waiting } = this;
    if (!waiting) return [];
    let from = held.findLastIndex((l) => l.hint === "heading" && l.no < waiting.no);
    if (from < 0) return [];
    while (from > 0 && held[from]!.gap === 0) from--;
    return held.slice(from);
  }

  /** An article begins below the headings that were held back. */
  open(draft: Draft): void {
    if (this.waiting) draft.stamp = this.waiting;
    this.waiting = undefined;
  }

  /**
   * Gives each article the day above it, where every one has such a line, and each the authors that its line names.
   * @returns lines that name the whole page's authors
   */
  settle(drafts: readonly Draft[]): Line[] {
    const eachAbove = this.loose.length > 1 && this.loose.length === drafts.length;
    if (eachAbove && this.loose.every(({ above }, i) => above === i))
      for (const [i, draft] of drafts.entries()) draft.stamp ??= this.loose[i]!.line;
    for (const draft of drafts) {
      const authors = draft.stamp && authorsIn(draft.stamp);
      if (authors) draft.credits.push({ line: authors, context: "labelled" });
    }
    return this.loose.flatMap(({ line }) => (drafts.some((d) => d.stamp === line) ? [] : (authorsIn(line) ?? [])));
  }
}

/** 供稿:校工会文体部 */
const SENT_IN = /(?:^|\s)供稿(?:单位|部门)?\s?[:|]\s?(\S{4,20})(?=\s|$)/;
const OFFICE = /工会\p{Script=Han}{0,6}(?:办公室|[部处科室])$/u;

/** The authors as a credit of their own, which claims nothing: the line is the page's frame. */
function authorsIn(line: Line): Line | undefined {
  const stamp = readStamp(line.text.trim());
  // 来源:某某总工会办公室: an office of a union's sends in what it wrote itself.
  const sent = SENT_IN.exec(line.text)?.[1] ?? stamp?.source ?? "";
  const office = OFFICE.test(sent) ? sent : "";
  const credit = stamp?.credit ?? (office && `作者:${office}`);
  return credit ? { ...line, to: line.from, text: credit } : undefined;
}
