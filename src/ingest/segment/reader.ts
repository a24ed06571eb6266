import { isDateLine } from "../dateline.ts";
import { isGarbled } from "../furniture.ts";
import { isRollLine } from "../roll.ts";
import type { CreditLine, Draft, Line, Page, Split } from "../types.ts";
import { titleAbove } from "./account-head.ts";
import { Around } from "./around.ts";
import { assignHeadings } from "./assign.ts";
import { Authors, signsAbove } from "./authors.ts";
import { type Begins, fromLabel, headlineAfterList, OPENING } from "./begins.ts";
import { endsCredit, OpenBracket } from "./broken.ts";
import { addCaption, isCaption, isPictured } from "./caption-lines.ts";
import { ColumnTitle } from "./column-title.ts";
import { creditContext, isPhotographer, splitLead, splitTail, trimmed } from "./credits.ts";
import { addInside, addLast, addRow, addText, isItsList, NUMBER } from "./draft-lines.ts";
import { settle } from "./finish.ts";
import { fold, unfold } from "./fold.ts";
import { type Habits, habitsOf } from "./habits.ts";
import { headsList, isLabelledTitle, isSerial } from "./headings.ts";
import { written } from "./headline-features.ts";
import { numberedParts } from "./numbered-parts.ts";
import { openingOf } from "./opening.ts";
import { Outside } from "./outside.ts";
import { captionsAbove, endsInScene } from "./pictures.ts";
import { isPortrait } from "./portraits.ts";
import { type Before, isDated, isSetAsHeading, isSigned } from "./set-as-heading.ts";
import { Stamps } from "./stamps.ts";
import { tellsAnother } from "./stories.ts";
import { lacksTitle, titleFromBelow } from "./title-below.ts";

/** Reads a page's lines one after the other into drafts. */

export class Reader {
  private readonly page: Page;
  private readonly drafts: Draft[] = [];
  private readonly rest: Line[];
  private readonly around: Around;
  private readonly begins: Begins;
  private readonly habits: Habits;
  private readonly parts: ReadonlySet<Line>;
  private readonly outside = new Outside();
  private readonly stamps = new Stamps();
  /** Headings held back. */
  private pending: Line[] = [];
  /** Captions below them. */
  private pictures: Line[] = [];
  private readonly column = new ColumnTitle();
  /** Credits of the whole page. */
  private readonly pageCredits: Line[] = [];
  private readonly authors = new Authors();
  /** The title above a public account's time. */
  private timed: Line | undefined;
  /** A credit has closed the article. */
  private closed = false;
  /** A list that a colon announced is going on. */
  private listing = false;
  /** Below a part's number, which is set as a line of its own. */
  private numbered = false;
  /** The source line of the last number by itself that is no article's. */
  private counted = -Infinity;
  private readonly bracket = new OpenBracket();
  /** The mark of a second half whose article has not begun yet. */
  private from: Line | undefined;

  /** @param begins whether headings begin an article */
  constructor(page: Page, begins: Begins) {
    this.page = page;
    this.begins = begins;
    this.rest = page.lines.filter((l) => l.as);
    this.around = new Around(page.lines);
    this.habits = habitsOf(page);
    this.parts = numberedParts(page);
  }

  private get draft(): Draft | undefined {
    return this.drafts.at(-1);
  }

  private get place(): { inArticle: boolean; inText: boolean } {
    const { draft } = this;
    return { inArticle: !!draft, inText: !!draft && !this.pending.length && written(draft) >= OPENING };
  }

  private get before(): Before {
    const { page, habits, draft, pending, closed } = this;
    return { flow: page.flow, habits, draft, held: pending, closed };
  }

  /** A line that is no article's: it may still tell what the lines around it are. */
  pass(line: Line): void {
    if (line.jump === "from") this.from = line;
    if (line.jump === "to" && this.draft?.body.length) {
      this.draft.onto = line;
      this.closed = true;
    }
    this.outside.pass(line);
    if (/^PART\b/i.test(line.text.trim()) || this.parts.has(line)) this.numbered = true;
    if (NUMBER.test(line.text.trim())) this.counted = line.no;
    if (this.stamps.pass(line, this.drafts, this.pending.length > 0)) {
      // A public account's title and its slogans: what stands below the time is the text, in rows however short.
      if (!this.draft && this.pending.length > 2 && isLabelledTitle(this.pending[0]!.text)) this.openPending();
      else if (!this.draft && this.habits.scraped) this.timed = titleAbove(this.pending);
      return;
    }
    this.authors.pass(line);
    // An advertisement's headline stands right above its text.
    if (line.as === "advertisement" && this.pending.length === 1 && this.draft?.body.length) {
      const [headline] = this.pending.splice(0);
      this.rest.push({ ...headline!, as: "advertisement" });
    }
  }

  /** @param next the line after it */
  read(line: Line, next: Line | undefined): void {
    const outside = isGarbled(line.text) ? "furniture" : this.outside.takes(line);
    if (outside) {
      this.rest.push({ ...line, as: outside });
      return;
    }
    const context = line.hint === "caption" ? null : creditContext(line.text);
    if (line.hint === "text" || this.bracket.open) this.readText(line, next);
    else if (line.hint === "row") this.readRow(line);
    else if (!line.begins && isCaption(line, this.page.flow, this.around.beside(line), this.place))
      this.readCaption(line);
    else if (context) this.readCredit(line, context);
    else if (isSetAsHeading(line, next, this.before)) this.hold(line);
    else this.readText(line, next);
  }

  /** Holds a heading back; another row of the same headline goes with the first. */
  private hold(line: Line): void {
    const runsOn = line.hint === "heading" && !line.starts && this.pending.length > 0;
    this.pending.push(runsOn ? fold(this.pending.pop()!, line) : line);
  }

  finish(): Split {
    this.placePictures();
    // Headings with no text below them: the last article's captions, or lines that no rule explains.
    const others = this.stamps.headlineIn(this.pending);
    this.rest.push(...others.map((l) => ({ ...l, as: "boilerplate" as const })));
    const last = this.pending.slice(0, this.pending.length - others.length);
    if (this.draft && lacksTitle(this.draft, last, this.page.flow)) this.titleFromBelow(last.splice(0));
    this.takeAuthors(last, undefined);
    const run = this.draft?.body.length ? this.takeLeadingCaptions(last, undefined) : last;
    for (const line of run) {
      // Below the day a text is over, but for its annex.
      const signed = !headsList(last[0]!.text) && isDateLine(this.draft?.body.at(-1)?.lines.at(-1)?.text ?? "");
      if (this.draft?.body.length && !this.closed && !signed) this.insideText(line, run.length === 1);
      else this.rest.push({ ...line, as: "unclaimed" });
    }
    if (this.habits.scraped && this.draft && endsInScene(this.draft))
      addCaption(this.draft, this.draft.body.pop()!.lines[0]!);
    this.pageCredits.push(...this.authors.settle(this.draft));
    this.pageCredits.unshift(...this.stamps.settle(this.drafts));
    return unfold(settle(this.page.flow, this.drafts, this.rest, this.pageCredits));
  }

  private titleFromBelow(run: readonly Line[]): void {
    const { page, habits, around, drafts } = this;
    const setting = { scraped: habits.scraped, first: drafts.length === 1, flow: page.flow, around };
    titleFromBelow(this.draft!, assignHeadings(run, setting));
  }

  /** A caption below headings goes to the article that they turn out to head. */
  private readCaption(line: Line): void {
    if (this.pending.length && this.draft?.body.length) this.pictures.push(line);
    else {
      this.settlePending(undefined);
      addCaption(this.draft ?? this.open({}), line);
    }
  }

  private readCredit(line: Line, context: CreditLine["context"]): void {
    if (this.pictures.length && isPhotographer(line.text)) {
      this.pictures.push(line);
      return;
    }
    if (this.draft?.body.length) this.pending = this.takeLeadingCaptions(this.pending, undefined);
    // Before any text, a credit stands under its headline: it belongs to the article to come.
    const heads = this.pending.some((l) => l.begins || (l.text.trim().length >= 8 && !isSerial(l.text)));
    if (this.pending.length && (!this.draft || this.closed || heads)) {
      const run = this.pending;
      this.pending = [...(this.draft && this.listing && !this.closed ? headlineAfterList(run) : run)];
      for (const list of run.slice(0, run.length - this.pending.length)) this.insideText(list, false);
      this.openPending();
      this.placePictures();
    } else this.settlePending(undefined);
    const draft = this.draft;
    // Below the page's source line stand the makers of the whole page.
    if (context === "source" || (this.pageCredits.length && this.drafts.length > 1))
      this.pageCredits.push(trimmed(line));
    else if (!draft) this.rest.push({ ...line, as: "unclaimed" });
    else {
      draft.credits.push({ line: trimmed(line), context });
      // A photographer's line closes a caption, every other one the article.
      const photo = /摄\s*\)?$|供图|^\s*\(?(?:图|摄影|图片)\s*[:/]/.test(line.text);
      if (draft.body.length && !(photo && draft.captions.length)) this.closed = true;
    }
  }

  /** A row of a table: it belongs to the article above, and so does the heading over it. */
  private readRow(line: Line): void {
    if (!this.draft?.body.length || (this.closed && !isItsList(this.pending, this.draft))) this.settlePending(line);
    else
      for (const heading of this.pending.splice(0))
        this.draft.body.push({ kind: "heading", lines: [trimmed(heading)] });
    addRow(this.draft ?? this.open({}), line);
  }

  private readText(row: Line, next: Line | undefined): void {
    const line = this.bracket.read(row, this.page.flow === "columns" ? next : undefined);
    if (!line) return;
    const credit = line === row ? null : creditContext(line.text);
    if (credit) {
      this.readCredit(line, credit);
      return;
    }
    this.settlePending(line);
    const draft = this.from ? this.openHalf(this.from) : (this.draft ?? this.open({}));
    this.authors.begin(draft);
    let text = trimmed(line);
    if (endsCredit(draft, text)) {
      this.closed = true;
      return;
    }
    const lead = line.starts ? splitLead(text) : null;
    if (lead) {
      draft.credits.push({ line: lead.lead, context: "lead" });
      text = lead.rest;
    }
    const tail = splitTail(text);
    if (tail && isPhotographer(tail.credit.text) && !lead && isPictured(tail.text, draft, next, tail.credit.text)) {
      draft.captions.push([tail.text]);
      draft.credits.push({ line: tail.credit, context: "labelled" });
      return;
    }
    this.append(draft, tail?.text ?? text);
    if (isSigned(text)) this.closed = true;
    if (!tail) return;
    draft.credits.push({ line: tail.credit, context: "trailing" });
    this.closed = true;
  }

  private append(draft: Draft, line: Line): void {
    const text = line.text.trim();
    if (!text) return;
    // What a colon announces is a list, till a whole sentence ends it.
    if (/:$/.test(text) || isRollLine(text)) this.listing = true;
    else if (/。/.test(text)) this.listing = false;
    addText(draft, line, this.page.flow);
  }

  /** Decides what the headings held back are, now that the text below them is known. */
  private settlePending(next: Line | undefined): void {
    if (!this.pending.length) return;
    this.settleRun(next);
    this.placePictures();
  }

  private placePictures(): void {
    for (const line of this.pictures.splice(0)) {
      const context = creditContext(line.text);
      if (context) this.draft!.credits.push({ line: trimmed(line), context });
      else addCaption(this.draft!, line);
    }
  }

  private settleRun(next: Line | undefined): void {
    const titled = this.stamps.headlineIn(this.pending);
    if (this.draft && titled.length) {
      for (const line of this.pending.splice(0, this.pending.length - titled.length)) addLast(this.draft, line);
      this.openPending();
      return;
    }
    const run = this.takeLeadingCaptions(this.pending, next);
    this.pending = [];
    if (!run.length) return;
    this.takeAuthors(run, next);
    if (!run.length) return;
    const { draft, closed, listing } = this;
    // 某某市总工会 / 2022年3月14日: who signs a notice, and when.
    if (draft?.body.length && !closed && run.length === 1 && next && isDateLine(next.text)) {
      this.insideText(run[0]!, false);
      return;
    }
    const label = draft?.body.length ? fromLabel(run) : null;
    const headline = label ?? (listing && !closed ? headlineAfterList(run) : run);
    const begins =
      this.from !== undefined ||
      (!(draft?.title.length && (this.numbered || isPortrait(run, draft, this.counted))) &&
        this.beginsArticle(headline, next));
    const part = this.numbered && run.length === 1;
    this.numbered = false;
    const inside = begins ? run.slice(0, run.length - headline.length) : run;
    for (const line of inside) this.insideText(line, run.length === 1, part);
    if (!begins) return;
    this.pending = [...headline];
    this.openPending();
  }

  private beginsArticle(run: readonly Line[], next: Line | undefined): boolean {
    const { page, habits, draft, listing, column } = this;
    const closed = this.closed || (!!draft && isDated(draft));
    if (this.begins(run, next, { draft, closed, listing, flow: page.flow, habits })) return true;
    if (next && (column.awaits(run) || (!habits.scraped && page.flow === "paragraphs" && column.brings(run, next))))
      return true;
    return habits.scraped && !!draft && !listing && tellsAnother(run, next, draft, column.title);
  }

  /** Names by themselves between a text and the next headline or picture, who wrote the text above; taken off the run. */
  private takeAuthors(run: Line[], next: Line | undefined): void {
    if (!this.draft?.body.length || this.closed || !run.length || !signsAbove(run, next, this.draft, this.listing))
      return;
    this.draft.credits.push({ line: trimmed(run.shift()!), context: "labelled" });
    this.closed = true;
  }

  /** The first of several short lines may still be the caption of the article above; taken off the run. */
  private takeLeadingCaptions(run: readonly Line[], next: Line | undefined): Line[] {
    const { draft, drafts, closed, listing, habits } = this;
    if (!draft || this.page.flow === "columns") return [...run];
    const captions = captionsAbove(run, next, { draft, drafts, closed, listing, scraped: habits.scraped });
    for (const line of run.slice(0, captions)) addCaption(draft, line);
    return run.slice(captions);
  }

  /** A line that begins no article. */
  private insideText(line: Line, alone: boolean, part = false): void {
    if (!addInside(this.draft!, line, alone, part)) this.rest.push({ ...trimmed(line), as: "furniture" });
  }

  private openPending(): void {
    const { page, habits, around, drafts, column } = this;
    const setting = { scraped: habits.scraped, first: !drafts.length, flow: page.flow, around };
    const { assigned, writer, aside } = openingOf(this.pending.splice(0), this.timed, setting, column, drafts);
    this.rest.push(...aside);
    if (!assigned) return;
    this.timed = undefined;
    column.take(assigned);
    this.open(assigned);
    column.begun();
    for (const line of assigned.captions) addCaption(this.draft!, line);
    if (writer) this.draft!.credits.push({ line: trimmed(writer), context: "labelled" });
  }

  /** The second half of an article, with no headline but the mark that says so. */
  private openHalf(mark: Line): Draft {
    this.rest.splice(this.rest.indexOf(mark), 1);
    const { as: _, ...title } = mark;
    return this.open({ title: [title] });
  }

  private open(headings: Partial<Pick<Draft, "kicker" | "title" | "subtitle" | "review">>): Draft {
    const { kicker = [], title = [], subtitle = [], review = [] } = headings;
    const { section, title: column, note } = this.column;
    const draft: Draft = {
      section,
      column,
      ...(note && { columnNote: note }),
      kicker,
      title,
      subtitle,
      body: [],
      captions: [],
      credits: [],
      editors: [],
      review,
      ...(this.from && { from: title.find((l) => l.jump) ?? this.from }),
    };
    this.from = undefined;
    this.drafts.push(draft);
    this.stamps.open(draft);
    this.closed = this.listing = false;
    return draft;
  }
}
