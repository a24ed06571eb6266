import type { Review } from "../archive/article.ts";
import { type Assigned, assignHeadings } from "./segment/assign.ts";
import { creditContext, splitCaption, splitLead, splitTail, trimmed } from "./segment/credits.ts";
import { isHeadingText, isLabel, isSerial, leadStrength, likeness, textOf } from "./segment/headings.ts";
import type { CreditLine, Draft, Line, Page, Split } from "./types.ts";

/**
 * The third stage: lines to drafts. The page is read once from top to bottom: headings are held back until the text
 * below them tells what they head.
 */
export function segment(page: Page): Split {
  const reader = new Reader(page);
  for (const line of page.lines) if (!line.as) reader.read(line);
  return reader.finish();
}

/** Text enough for an article to have begun in earnest: a headline that comes sooner is part of its opening. */
const OPENING = 50;
const CAPTION = /^\s*(?:[▲▼△▽■◆●▶◀★☆↑↓]\s*(?!来源|.{0,6}[::])|图[①-⑳\d一二三四五六](?:[::为,]|\s)|图为|(?:上|下|左|右|题)图[::为])/;
const TOC = /^(?:本\s*期\s*)(?:要\s*目|导\s*读|目\s*录|看\s*点)$|^目\s*录$/;

class Reader {
  private readonly page: Page;
  private readonly drafts: Draft[] = [];
  private readonly rest: Line[];
  private pending: Line[] = [];
  private column: Line[] = [];
  private columnEnds: ((headings: Line[]) => boolean) | null = null;
  private section: Line[] = [];
  private closed = false;
  private contents = false;
  private readonly pageCredits: Line[] = [];
  private readonly scraped: boolean;

  constructor(page: Page) {
    this.page = page;
    this.rest = page.lines.filter((l) => l.as);
    this.scraped = this.rest.some((l) => l.as === "boilerplate" || l.as === "advertisement");
  }

  private get draft(): Draft | undefined {
    return this.drafts.at(-1);
  }

  read(line: Line): void {
    if (this.readContents(line)) return;
    if (line.hint === "caption" || (CAPTION.test(line.text) && !this.isProse(line))) return this.readCaption(line);
    const context = creditContext(line.text);
    if (context && !line.hint) return this.readCredit(line, context);
    if (line.hint === "heading" || (this.page.flow === "paragraphs" && isHeadingText(line.text) && !this.continues(line))) {
      this.pending.push(line);
      return;
    }
    this.readText(line);
  }

  /** A page's table of contents repeats its headlines: it is furniture. */
  private readContents(line: Line): boolean {
    if (TOC.test(line.text.trim())) this.contents = true;
    else if (this.contents && !/^\s*(?:[◆●◎■★▶·•※○]|\d{1,2}[.、])/.test(line.text)) this.contents = false;
    if (this.contents) this.rest.push({ ...line, as: "furniture" });
    return this.contents;
  }

  private isProse(line: Line): boolean {
    return line.text.length > 80 || (line.text.match(/。/g)?.length ?? 0) > 1;
  }

  // A paragraph cut by a column or a page break goes on in the next line, however short that is.
  private continues(line: Line): boolean {
    const last = this.pending.length ? undefined : this.draft?.body.at(-1)?.lines.at(-1);
    return !!last && !this.closed && last.text.length > 40 && /[\p{Script=Han},、\d“(]$/u.test(last.text.trim()) && line.text.length > 30;
  }

  private readCaption(line: Line): void {
    this.settlePending(undefined);
    const draft = this.draft ?? this.open({ title: [] });
    const previous = draft.captions.at(-1);
    const split = splitCaption(trimmed(line));
    const text = split ? split.text : trimmed(line);
    if (line.hint === "caption" && !line.starts && previous) previous.push(text);
    else draft.captions.push([text]);
    if (split) draft.credits.push({ line: split.credit, context: "labelled" });
  }

  private readCredit(line: Line, context: CreditLine["context"]): void {
    // Before any text, a credit stands under its headline: it belongs to the article to come.
    if (this.pending.length && (!this.draft || this.closed || leadsOn(this.pending))) this.openPending();
    else this.settlePending(undefined);
    if (context === "source") {
      this.pageCredits.push(trimmed(line));
      return;
    }
    const draft = this.draft;
    if (!draft) {
      this.rest.push({ ...line, as: "unclaimed" });
      return;
    }
    draft.credits.push({ line: trimmed(line), context });
    // A photographer's line closes a caption, every other one the article.
    const photo = /摄\s*\)?$|供图|^\s*[(]?(?:图|摄影|图片)\s*[:/]/.test(line.text);
    if (photo && this.unclosedCaption(draft)) return;
    if (draft.body.length) this.closed = true;
  }

  private unclosedCaption(draft: Draft): boolean {
    return draft.captions.length > 0;
  }

  private readText(line: Line): void {
    if (this.pending.length) this.settlePending(line);
    const draft = this.draft;
    if (!draft) {
      this.open({ title: [] });
      return this.readText(line);
    }
    let text = trimmed(line);
    if (line.starts) {
      const lead = splitLead(text);
      if (lead) {
        draft.credits.push({ line: lead.lead, context: "lead" });
        text = lead.rest;
      }
    }
    const tail = splitTail(text);
    if (tail) text = tail.text;
    this.append(draft, text);
    if (tail) {
      draft.credits.push({ line: tail.credit, context: "trailing" });
      this.closed = true;
    }
  }

  private append(draft: Draft, line: Line): void {
    if (!line.text.trim()) return;
    const last = draft.body.at(-1);
    const goesOn = last?.kind === "text" && (this.page.flow === "columns" ? !line.starts : broken(last.lines.at(-1)!, line));
    if (goesOn) last.lines.push(line);
    else draft.body.push({ kind: this.page.flow === "paragraphs" && isSerial(line.text) && line.text.length < 60 ? "item" : "text", lines: [line] });
  }

  /** Decides what the headings held back are, now that the text below them is known. */
  private settlePending(next: Line | undefined): void {
    if (!this.pending.length) return;
    const run = this.takeLeadingCaptions(this.pending);
    this.pending = run;
    if (!run.length) return;
    if (this.beginsArticle(run, next)) this.openPending();
    else {
      this.pending = [];
      for (const line of run) this.insideText(line, run.length === 1);
    }
  }

  // The first of several short lines may still be the caption of the article above.
  private takeLeadingCaptions(run: Line[]): Line[] {
    const title = this.draft && textOf(this.draft.title);
    if (!title || this.page.flow === "columns") return run;
    const rest = [...run];
    while (rest.length && this.repeatsTitle(rest[0]!, title)) this.addCaption(rest.shift()!);
    return rest;
  }

  private repeatsTitle({ text }: Line, title: string): boolean {
    if (isLabel(text) || isSerial(text) || likeness(text, title) < 0.7) return false;
    // Articles of one column are often headed alike: 某县总工会慰问…, 某市总工会慰问…; the place tells them apart.
    const subject = text.trim().slice(0, 2);
    return title.includes(subject) || textOf(this.draft!.body.flatMap((p) => p.lines)).includes(subject);
  }

  private addCaption(line: Line): void {
    const split = splitCaption(trimmed(line));
    this.draft!.captions.push([split ? split.text : trimmed(line)]);
    if (split) this.draft!.credits.push({ line: split.credit, context: "labelled" });
  }

  private beginsArticle(run: readonly Line[], next: Line | undefined): boolean {
    const draft = this.draft;
    if (!draft || (!draft.body.length && !draft.title.length)) return true;
    if (!next) return false;
    const written = draft.body.reduce((n, p) => n + textOf(p.lines).length, 0);
    if (written < OPENING && !this.closed) return false;
    if (this.page.flow === "columns") return true;
    const text = textOf(run);
    const lead = leadStrength(next.text);
    const serial = run.some((l) => isSerial(l.text)) ? -3 : 0;
    const short = run.at(-1)!.text.trim().length <= 5 ? -2 : 0;
    const label = run.some((l) => isLabel(l.text) && !isSerial(l.text)) ? 1 : 0;
    const named = /工会|职工|工人|劳模|总工/.test(text) ? 1 : 0;
    return lead + serial + short + label + named + (this.closed ? 2 : 0) + (run.length > 1 ? 1 : 0) >= 2;
  }

  /** A line that begins no article: a heading inside it, a caption, or a line of its text. */
  private insideText(line: Line, alone: boolean): void {
    const draft = this.draft!;
    const text = trimmed(line);
    if (this.repeatsTitle(text, textOf(draft.title))) return this.addCaption(line);
    const written = draft.body.reduce((n, p) => n + textOf(p.lines).length, 0);
    const serial = isSerial(text.text) && text.text.length <= 30;
    const short = alone && written >= OPENING && text.text.length <= 20 && !/(?:指出|强调|表示|要求|说|介绍|认为)$/.test(text.text);
    draft.body.push({ kind: serial || short ? "heading" : "text", lines: [text] });
  }

  private openPending(): void {
    const run = this.pending;
    this.pending = [];
    if (this.columnEnds?.(run)) this.dropColumn();
    const assigned = assignHeadings(run, { scraped: this.scraped, first: this.drafts.length === 0, flow: this.page.flow });
    if (assigned.section.length) this.section = assigned.section;
    if (assigned.column.length) {
      this.column = assigned.column;
      this.columnEnds = assigned.columnEnds;
    }
    const captions = assigned.captions;
    this.open(assigned);
    for (const line of captions) this.addCaption(line);
  }

  private dropColumn(): void {
    this.column = [];
    this.columnEnds = null;
  }

  private open(headings: Partial<Assigned>): Draft {
    const review: Review[] = headings.review ?? [];
    const draft: Draft = {
      section: this.section,
      column: this.column,
      kicker: headings.kicker ?? [],
      title: headings.title ?? [],
      subtitle: headings.subtitle ?? [],
      body: [],
      captions: [],
      credits: [],
      editors: [],
      review,
    };
    this.drafts.push(draft);
    this.closed = false;
    return draft;
  }

  finish(): Split {
    // Headings with no text below them: the last article's captions, or lines that no rule explains.
    if (this.pending.length && this.draft?.body.length) {
      for (const line of this.takeLeadingCaptions(this.pending)) {
        if (this.closed) this.rest.push({ ...line, as: "unclaimed" });
        else this.insideText(line, false);
      }
      this.pending = [];
    } else if (this.pending.length) this.rest.push(...this.pending.map((l) => ({ ...l, as: "unclaimed" as const })));
    const kept = this.drafts.filter((d) => d.body.length && (d.title.length || this.mayLackTitle(d)));
    const lost = this.drafts.filter((d) => !kept.includes(d));
    for (const d of lost) this.rest.push(...linesOf(d).map((l) => ({ ...l, as: "unclaimed" as const })));
    for (const draft of kept) {
      // The page's own source line names the makers of all its articles that name none themselves.
      const own = draft.credits.some((c) => /\p{Script=Han}{2}/u.test(c.line.text.replace(/本报讯|记者|通讯员|单位供图/g, "")));
      if (!own) draft.credits.push(...this.pageCredits.map((line) => ({ line, context: "source" as const })));
      draft.editors = this.rest.filter((l) => l.as === "editors");
    }
    return { drafts: kept, rest: kept.length ? this.rest : [...this.rest, ...this.pageCredits.map((l) => ({ ...l, as: "unclaimed" as const }))] };
  }

  // A photograph's text may stand without a headline in a page of columns; elsewhere it is a page's torn-off beginning.
  private mayLackTitle(draft: Draft): boolean {
    return this.page.flow === "columns" && this.drafts.length > 1 && textOf(draft.body.flatMap((p) => p.lines)).length < 400;
  }
}

/** Whether headings that stand before a credit head an article of their own: 题 / 记者 某某 / 正文. */
const leadsOn = (run: readonly Line[]): boolean => run.length > 0 && run.some((l) => l.text.trim().length >= 8 && !isSerial(l.text));

/** A paragraph that a column break cut in two: it stops in the middle of a sentence. */
function broken(last: Line, next: Line): boolean {
  if (isSerial(next.text)) return false;
  return /[\p{Script=Han}\p{L}\d,、—“《(]$/u.test(last.text.trim()) && (last.text.length > 24 || /,$/.test(last.text.trim()));
}

export function linesOf(d: Draft): Line[] {
  return [...d.kicker, ...d.title, ...d.subtitle, ...d.body.flatMap((p) => p.lines), ...d.captions.flat(), ...d.credits.map((c) => c.line)];
}

