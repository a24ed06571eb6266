import { readsLikeCaption } from "../captions.ts";
import { isDateLine } from "../dateline.ts";
import { isGarbled } from "../furniture.ts";
import { isRollGroup, isRollLine } from "../roll.ts";
import type { CreditLine, Draft, Line, Page, Split } from "../types.ts";
import { Around } from "./around.ts";
import { assignHeadings } from "./assign.ts";
import { Authors } from "./authors.ts";
import { areAuthors, areNames, type Begins, headlineAfterList, isOneName, OPENING } from "./begins.ts";
import { endsCredit, isBroken, OpenBracket } from "./broken.ts";
import { addCaption, isCaption, isPictured } from "./caption-lines.ts";
import { ColumnTitle } from "./column-title.ts";
import { creditContext, isPhotographer, splitLead, splitTail, trimmed } from "./credits.ts";
import { settle } from "./finish.ts";
import { fold, unfold } from "./fold.ts";
import { type Habits, habitsOf } from "./habits.ts";
import { factuality, isBareBody, isHeadingText, isSerial, textOf } from "./headings.ts";
import { CASE, written } from "./headline-features.ts";
import { tellsOfWhom } from "./kickers.ts";
import { Outside } from "./outside.ts";
import { captionsAbove, repeatsTitle } from "./pictures.ts";
import { Stamps } from "./stamps.ts";

/** Reads a page's lines one after the other into drafts. */

/** 1, 一, (二), No.3: a number and no more. */
const NUMBER = /^[(]?(?:(?:No\.?|NO\.?)?\s*\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)、.]?$/;
/** (作者系某某): what an article is signed with. */
const isSigned = ({ text }: Line): boolean => /^[(]?作者(?:系|为|单位)/.test(text.trim()) && text.trim().length < 60;

const isLongHeadline = (text: string): boolean =>
  text.trim().length <= 80 && !/[。;,:]/.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 20;

/** A union's name by itself below a page's headline: whose account it is. */
const isAccount = (run: readonly Line[]): boolean =>
  run.length > 1 &&
  isBareBody(run.at(-1)!.text) &&
  !/:\s*$/.test(run.at(-1)!.text) &&
  factuality(run.at(-2)!.text) >= 3;

export class Reader {
  private readonly page: Page;
  private readonly drafts: Draft[] = [];
  private readonly rest: Line[];
  private readonly around: Around;
  private readonly begins: Begins;
  private readonly habits: Habits;
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
  /** A credit has closed the article. */
  private closed = false;
  /** A list that a colon announced is going on. */
  private listing = false;
  /** Below a part's number, which is set as a line of its own. */
  private numbered = false;
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
  }

  private get draft(): Draft | undefined {
    return this.drafts.at(-1);
  }

  private get place(): { inArticle: boolean; inText: boolean } {
    const { draft } = this;
    return { inArticle: !!draft, inText: !!draft && !this.pending.length && written(draft) >= OPENING };
  }

  /** A line that is no article's: it may still tell what the lines around it are. */
  pass(line: Line): void {
    if (line.jump === "from") this.from = line;
    if (line.jump === "to" && this.draft?.body.length) {
      this.draft.onto = line;
      this.closed = true;
    }
    this.outside.pass(line);
    if (/^PART\b/i.test(line.text.trim())) this.numbered = true;
    if (this.stamps.pass(line, this.drafts, this.pending.length > 0)) return;
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
    if (line.hint === "row") this.readRow(line);
    else if (isCaption(line, this.page.flow, this.around.beside(line), this.place)) this.readCaption(line);
    else if (context) this.readCredit(line, context);
    else if (this.isHeading(line) || this.isSloganHalf(line, next) || this.isKicker(line, next)) this.hold(line);
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
    this.takeAuthors(last, undefined);
    const run = this.draft?.body.length ? this.takeLeadingCaptions(last, undefined) : last;
    for (const line of run) {
      const signed = isDateLine(this.draft?.body.at(-1)?.lines.at(-1)?.text ?? "");
      if (this.draft?.body.length && !this.closed && !signed) this.insideText(line, run.length === 1);
      else this.rest.push({ ...line, as: "unclaimed" });
    }
    this.pageCredits.push(...this.authors.settle(this.draft));
    this.pageCredits.unshift(...this.stamps.settle(this.drafts));
    return unfold(settle(this.page.flow, this.drafts, this.rest, this.pageCredits));
  }

  private isHeading(line: Line): boolean {
    if (line.hint === "heading") return true;
    // A page's first line may be long.
    if (this.habits.scraped && !this.draft && !this.pending.length && isLongHeadline(line.text)) return true;
    if (this.page.flow !== "paragraphs" || !isHeadingText(line.text) || splitTail(line) || isSigned(line)) return false;
    // A paragraph cut by a column or a page break goes on in the next line, however short that is.
    const last = this.pending.length || this.closed ? undefined : this.draft?.body.at(-1)?.lines.at(-1);
    const cut = last && last.text.length > 40 && /[\p{Script=Han},、\d“(]$/u.test(last.text.trim());
    return !(cut && line.text.length > 30);
  }

  private isKicker(line: Line, next: Line | undefined): boolean {
    return this.page.flow === "paragraphs" && !this.habits.scraped && !!next && !next.as && tellsOfWhom(line, next);
  }

  /** 有事好商量, / 商量出好事!: a slogan under the title, set in two lines. */
  private isSloganHalf(line: Line, next: Line | undefined): boolean {
    if (!this.pending.length || this.draft || !next || next.as) return false;
    const short = [line, next].every((l) => l.text.trim().length <= 14);
    return short && /^[^\d]*,$/.test(line.text.trim()) && isHeadingText(next.text);
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
    // Before any text, a credit stands under its headline: it belongs to the article to come.
    const heads = this.pending.some((l) => l.text.trim().length >= 8 && !isSerial(l.text));
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
    if (!this.draft?.body.length || this.closed) this.settlePending(line);
    else
      for (const heading of this.pending.splice(0))
        this.draft.body.push({ kind: "heading", lines: [trimmed(heading)] });
    const draft = this.draft ?? this.open({});
    const last = draft.body.at(-1);
    if (!line.starts && last?.kind === "row") last.lines.push(line);
    else draft.body.push({ kind: isRollGroup(line.text) ? "heading" : "row", lines: [line] });
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
    if (tail && isPhotographer(tail.credit.text) && !lead && isPictured(tail.text, draft, next)) {
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
    const last = draft.body.at(-1);
    const flows = this.page.flow === "columns";
    if (last?.kind === "text" && (flows ? !line.starts : isBroken(last.lines.at(-1)!, line))) last.lines.push(line);
    else draft.body.push({ kind: !flows && isSerial(text) && text.length < 60 ? "item" : "text", lines: [line] });
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
      for (const line of this.pending.splice(0, this.pending.length - titled.length)) this.endText(line);
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
    const headline = listing && !closed ? headlineAfterList(run) : run;
    const begins =
      this.from !== undefined ||
      (!(this.numbered && draft?.title.length) &&
        this.begins(headline, next, { draft, closed, listing, flow: this.page.flow, habits: this.habits }));
    this.numbered = false;
    const inside = begins ? run.slice(0, run.length - headline.length) : run;
    for (const line of inside) this.insideText(line, run.length === 1);
    if (!begins) return;
    this.pending = [...headline];
    this.openPending();
  }

  /** Names by themselves between a text and the next headline or picture, who wrote the text above; taken off the run. */
  private takeAuthors(run: Line[], next: Line | undefined): void {
    if (!this.draft?.body.length || this.closed || this.listing || !run.length) return;
    const last = this.draft.body.at(-1)!.lines.at(-1)!.text.trim();
    // Whom the text below names the line is a heading to.
    const one = isOneName(run[0]!) && /[。!?”"]$/.test(last) && !next?.text.includes(run[0]!.text.trim());
    if ((run.length < 2 && /。/.test(next?.text ?? "")) || !(one || areNames(run[0]!))) return;
    this.draft.credits.push({ line: trimmed(run.shift()!), context: "labelled" });
    this.closed = true;
  }

  /** The first of several short lines may still be the caption of the article above; taken off the run. */
  private takeLeadingCaptions(run: readonly Line[], next: Line | undefined): Line[] {
    const { draft, drafts, closed, habits } = this;
    if (!draft || this.page.flow === "columns") return [...run];
    const captions = captionsAbove(run, next, { draft, drafts, closed, scraped: habits.scraped });
    for (const line of run.slice(0, captions)) addCaption(draft, line);
    return run.slice(captions);
  }

  /** A line that begins no article: a heading inside it, a caption, or a line of its text. */
  private insideText(line: Line, alone: boolean): void {
    const draft = this.draft!;
    const text = trimmed(line);
    if (NUMBER.test(text.text)) {
      this.rest.push({ ...text, as: "furniture" });
      return;
    }
    if (!draft.body.length && text.text.trim() === textOf(draft.title)) {
      this.rest.push({ ...text, as: "furniture" });
      return;
    }
    if (repeatsTitle(text, draft) || (alone && !isSerial(text.text) && readsLikeCaption(text.text))) {
      addCaption(this.draft!, line);
      return;
    }
    const serial = isSerial(text.text) && text.text.length <= 30;
    const speech = /(?:指出|强调|表示|要求|说|介绍|认为)$/.test(text.text);
    const short = alone && written(draft) >= OPENING && text.text.length <= 20 && !speech;
    draft.body.push({ kind: serial || short ? "heading" : "text", lines: [text] });
  }

  /** A short line right above the next article's headline: who wrote the one above, or its last words. */
  private endText(line: Line): void {
    if (areAuthors(line)) this.draft!.credits.push({ line: trimmed(line), context: "labelled" });
    else this.draft!.body.push({ kind: "text", lines: [trimmed(line)] });
  }

  private openPending(): void {
    // A number by itself, above or below a headline, is decoration.
    const numbers = this.pending.filter((l) => NUMBER.test(l.text.trim()) || CASE.test(l.text.trim()));
    this.rest.push(...numbers.map((l) => ({ ...l, as: "furniture" as const })));
    const run = this.pending.filter((l) => !numbers.includes(l));
    this.pending = [];
    if (!run.length) return;
    this.column.makeOf(this.drafts, run);
    this.column.meet(run);
    if (this.habits.scraped && (isAccount(run) || this.around.isSender(run)))
      this.rest.push({ ...run.pop()!, as: "furniture" });
    const author = run.length > 1 && (areAuthors(run.at(-1)!) || this.around.isPenName(run)) ? run.pop()! : null;
    const first = this.drafts.length === 0;
    const assigned = assignHeadings(run, {
      scraped: this.habits.scraped,
      first,
      flow: this.page.flow,
      below: this.around.below(run.at(-1)!),
      series: first && this.around.hasSeries(run.at(-1)!),
      named: (line) => this.around.isNamed(line),
      dated: (line) => this.around.isDated(line),
      stamped: (line) => this.around.isStamped(line),
      repeated: (line) => this.around.isRepeated(line),
    });
    this.column.take(assigned);
    this.open(assigned);
    this.column.begun();
    for (const line of assigned.captions) addCaption(this.draft!, line);
    if (author) this.draft!.credits.push({ line: trimmed(author), context: "labelled" });
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
      ...(column.length && note && { columnNote: note }),
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
