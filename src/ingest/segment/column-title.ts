import type { Draft, Line } from "../types.ts";
import type { Assigned } from "./assigned.ts";
import { announced, isNote } from "./begins.ts";
import { cut, trimmed } from "./credits.ts";
import { BRIEFS, isLabel, leadStrength, sectionLabel, textOf } from "./headings.ts";

/** The section and the column that a page's articles stand in, from the headline that names them on. */
export class ColumnTitle {
  section: Line[] = [];
  title: Line[] = [];
  note: Line[] | undefined;
  private ends: (run: Line[]) => boolean = () => false;
  private standing: Line[] | undefined;
  /** How many of the pieces that the note announces are to come, and how they are headed. */
  private awaited = 0;
  private form = "";

  /** A digest's own title, with the label before it: 工会要闻|一周速览. */
  name(line: Line): void {
    const label = sectionLabel(line.text)?.length ?? 0;
    if (label) this.section = [cut(line, 0, label)];
    this.title = [trimmed(cut(line, label))];
  }

  /** Headings that lie outside the column end it. */
  meet(run: Line[]): void {
    if (!this.ends(run)) return;
    this.title = [];
    this.note = undefined;
    this.ends = () => false;
  }

  /** Whether headings are the next piece's that the note announced. */
  awaits(run: readonly Line[]): boolean {
    return this.awaited > 0 && formOf(run) === this.form;
  }

  /** Whether a headline is the next brief's of a column of short news: one row, and below it a text that tells the day. */
  brings(run: readonly Line[], next: Line): boolean {
    return run.length === 1 && BRIEFS.test(textOf(this.title).replace(/\s+/g, "")) && leadStrength(next.text) >= 2;
  }

  /** What the headings of the article to come say of both. */
  take(assigned: Assigned): void {
    if (assigned.sectionOnce) this.standing = this.section;
    if (assigned.section.length) this.section = assigned.section;
    // ■人事任免■ over its text: no piece of the section above.
    else if (assigned.title.length === 1 && isLabel(assigned.title[0]!.text)) this.section = [];
    // A section of its own takes an article out of the column above.
    if (assigned.sectionOnce === "line") this.title = [];
    if (!assigned.column.length) return;
    this.title = assigned.column;
    this.ends = assigned.columnEnds;
  }

  /** The article has begun: a section that was its alone ends. */
  begun(): void {
    if (this.standing) this.section = this.standing;
    this.standing = undefined;
    if (this.awaited > 0) this.awaited--;
    // Without a title of its own a note stands above the first article alone.
    if (!this.title.length) this.note = undefined;
  }

  /**
   * A headline with nothing below it but the editors' note is the title of a column; taken off the drafts. Below other
   * articles it may end before the page does: its pieces are headed alike.
   * @param run the headings of its first piece
   */
  makeOf(drafts: Draft[], run: readonly Line[]): void {
    const last = drafts.at(-1);
    if (!last || last.credits.length || last.captions.length) return;
    const leadsIn = isLeadIn(last) || (drafts.length === 1 && isLabel(run[0]?.text ?? "") && isSummary(last));
    if (!(isNote(last) || (run[0]?.begins && leadsIn)) || last.body.length > 2) return;
    drafts.pop();
    this.title = [...last.kicker, ...last.title, ...last.subtitle];
    this.note = last.body.flatMap((p) => p.lines);
    const form = formOf(run);
    this.form = form;
    this.awaited = announced(last);
    const counted = this.awaited > 1;
    this.ends =
      drafts.length || counted ? (other) => formOf(other) !== form || (counted && !this.awaited) : () => false;
  }
}

/** 【导读】…: what a digest brings, above its first piece. */
const isLeadIn = ({ body }: Draft): boolean =>
  /^【(?:导读|导语|看点|提要)】/.test(body[0]?.lines[0]?.text.trim() ?? "");

/** 各级工会…,一起来看看: what all the pieces of a digest are about, above the first one's label. */
const isSummary = ({ body }: Draft): boolean => {
  const text = body.flatMap((p) => p.lines.map((l) => l.text.trim())).join("");
  return text.length <= SUMMARY && /各级|各单位|各基层|各地|各分?工会|来看|以下|本[周期月]/.test(text);
};
const SUMMARY = 160;

/** How many lines a headline has, and whether the first leads in the next: 某某集团: */
const formOf = (run: readonly Line[]): string => `${run.length}${/:\s*$/.test(run[0]?.text ?? "")}`;
