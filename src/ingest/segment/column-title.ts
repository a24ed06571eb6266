import type { Draft, Line } from "../types.ts";
import type { Assigned } from "./assign.ts";
import { isNote } from "./begins.ts";

/** The section and the column that a page's articles stand in, from the headline that names them on. */
export class ColumnTitle {
  section: Line[] = [];
  title: Line[] = [];
  note: Line[] | undefined;
  private ends: (run: Line[]) => boolean = () => false;
  private standing: Line[] | undefined;

  /** Headings that lie outside the column end it. */
  meet(run: Line[]): void {
    if (!this.ends(run)) return;
    this.title = [];
    this.ends = () => false;
  }

  /** What the headings of the article to come say of both. */
  take(assigned: Assigned): void {
    if (assigned.sectionOnce) this.standing = this.section;
    if (assigned.section.length) this.section = assigned.section;
    // A label of its own takes an article out of the column above.
    if (assigned.sectionOnce) this.title = [];
    if (!assigned.column.length) return;
    this.title = assigned.column;
    this.ends = assigned.columnEnds;
  }

  /** The article has begun: a section that was its alone ends. */
  begun(): void {
    if (this.standing) this.section = this.standing;
    this.standing = undefined;
  }

  /** A page's first headline with nothing below it but the editors' note is the title of a column; taken off the drafts. */
  makeOf(drafts: Draft[]): void {
    const [only, ...more] = drafts;
    if (!only || more.length || !only.title.length || only.credits.length || only.captions.length) return;
    if (!isNote(only) || only.body.length > 2) return;
    drafts.pop();
    this.title = [...only.kicker, ...only.title, ...only.subtitle];
    this.note = only.body.flatMap((p) => p.lines);
  }
}
