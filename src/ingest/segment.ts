import type { Review } from "../archive/article.ts";
import { readsLikeCaption } from "./captions.ts";
import { isScraped } from "./furniture.ts";
import { looksLikeName } from "./names.ts";
import { isRollLine } from "./roll.ts";
import { type Assigned, assignHeadings } from "./segment/assign.ts";
import { creditContext, splitCaption, splitLead, splitTail, trimmed } from "./segment/credits.ts";
import { isBareBody, isHeadingText, isLabel, isSerial, leadStrength, likeness, namesSubject, textOf } from "./segment/headings.ts";
import type { CreditLine, Draft, Line, Page, Split } from "./types.ts";

/**
 * The third stage: lines to drafts. The page is read once from top to bottom: headings are held back until the text
 * below them tells what they head.
 */
export function segment(page: Page): Split {
  const reader = new Reader(page);
  page.lines.forEach((line, i) => (line.as ? reader.pass(line) : reader.read(line, page.lines[i + 1])));
  return reader.finish();
}

/** Text enough for an article to have begun in earnest: a headline that comes sooner is part of its opening. */
const OPENING = 50;
const CAPTION = /^\s*(?:[▲▼△▽■◆●▶◀★☆↑↓]\s*(?!来源|.{0,6}[::])|图[①-⑳\d一二三四五六](?:[::为,]|\s)|图为|(?:上|下|左|右|题)图[::为])/;
const FOOT = /^[●◆■▶►◎·•【\s]*(?:往期|热门|相关|推荐|延伸|更多|精彩)(?:推荐|回顾|精选|阅读|文章|链接|新闻|精彩|资讯|内容)[】\s:]*$/;
const PHOTO_ITEM = /^(?:图片新闻|图片报道|摄影报道)$/;
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
  private listing = false;
  private ended = false;
  private foot = false;
  private readonly pageCredits: Line[] = [];
  private readonly scraped: boolean;

  constructor(page: Page) {
    this.page = page;
    this.rest = page.lines.filter((l) => l.as);
    this.scraped = page.flow === "paragraphs" && isScraped(this.rest);
  }

  private get draft(): Draft | undefined {
    return this.drafts.at(-1);
  }

  /** A line that is no article's: it may still tell what the lines around it are. */
  pass(line: Line): void {
    if (/^\W*END\W*$/i.test(line.text)) this.ended = true;
    // An advertisement's headline stands right above its text.
    if (line.as === "advertisement" && this.pending.length === 1 && this.draft?.body.length) {
      const [headline] = this.pending.splice(0);
      this.rest.push({ ...headline!, as: "advertisement" });
    }
  }

  read(line: Line, next: Line | undefined): void {
    if (this.readContents(line) || this.readFoot(line)) return;
    if (line.hint === "caption" || (CAPTION.test(line.text) && !this.isProse(line) && !isBareBody(line.text))) return this.readCaption(line);
    const context = creditContext(line.text);
    if (context && !line.hint) return this.readCredit(line, context);
    if (this.isHeading(line) || this.isSloganHalf(line, next)) {
      this.pending.push(line);
      return;
    }
    this.readText(line);
  }

  /** 有事好商量, / 商量出好事!: a slogan under the title, set in two lines. */
  private isSloganHalf(line: Line, next: Line | undefined): boolean {
    const short = (l: Line) => l.text.trim().length <= 14;
    return this.pending.length > 0 && !this.draft && /,$/.test(line.text.trim()) && short(line) && !!next && !next.as && short(next) && isHeadingText(next.text) && !/\d/.test(line.text);
  }

  private isHeading(line: Line): boolean {
    if (line.hint === "heading") return true;
    if (this.page.flow !== "paragraphs" || !isHeadingText(line.text) || this.continues(line)) return false;
    return true;
  }

  /** Below a page's end stand other pages' headlines and buttons. */
  private readFoot(line: Line): boolean {
    if (FOOT.test(line.text.trim())) this.ended = this.foot = true;
    if (!this.foot && !(this.ended && !creditContext(line.text))) return false;
    if (this.foot && creditContext(line.text) === "source") return false;
    this.rest.push({ ...line, as: "boilerplate" });
    return true;
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
    // Below the page's source line stand the makers of the whole page.
    if (this.pageCredits.length && this.drafts.length > 1) {
      this.pageCredits.push(trimmed(line));
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
    // What a colon announces is a list, till a whole sentence ends it.
    if (/:$/.test(line.text.trim()) || isRollLine(line.text)) this.listing = true;
    else if (/。/.test(line.text)) this.listing = false;
    const last = draft.body.at(-1);
    const goesOn = last?.kind === "text" && (this.page.flow === "columns" ? !line.starts : broken(last.lines.at(-1)!, line));
    if (goesOn) last.lines.push(line);
    else draft.body.push({ kind: this.page.flow === "paragraphs" && isSerial(line.text) && line.text.length < 60 ? "item" : "text", lines: [line] });
  }

  /** Decides what the headings held back are, now that the text below them is known. */
  private settlePending(next: Line | undefined): void {
    if (!this.pending.length) return;
    const run = this.takeLeadingCaptions(this.pending, next);
    this.pending = run;
    if (!run.length) return;
    const headline = this.afterList(run);
    if (headline.length && this.beginsArticle(headline, next)) {
      for (const line of run.slice(0, run.length - headline.length)) this.insideText(line, false);
      this.pending = [...headline];
      this.openPending();
    } else {
      this.pending = [];
      for (const line of run) this.insideText(line, run.length === 1);
    }
  }

  /** What a colon announces is a list: of the short lines below it only the last can be a headline. */
  private afterList(run: readonly Line[]): readonly Line[] {
    if (!this.listing || run.length < 2 || this.closed) return run;
    const kicker = run.findLastIndex((l) => isBareBody(l.text) || /(?:——?)\s*$/.test(l.text));
    if (kicker >= 0) return run.slice(kicker);
    const [before, title] = run.slice(-2) as [Line, Line];
    return run.slice(before.text.trim().length > title.text.trim().length + 5 ? -2 : -1);
  }

  // The first of several short lines may still be the caption of the article above.
  private takeLeadingCaptions(run: Line[], next: Line | undefined): Line[] {
    const title = this.draft && textOf(this.draft.title);
    if (!title || this.page.flow === "columns") return run;
    const rest = [...run];
    while (rest.length && (this.repeatsTitle(rest[0]!, title) || (rest.length > 1 && (this.outOfPattern(rest) || this.speaksOfAbove(rest, next))))) this.addCaption(rest.shift()!);
    return rest;
  }

  /** Where all headlines so far were of one line, the first of two reads like the caption of the article above. */
  private outOfPattern([first, second]: readonly Line[]): boolean {
    const plain = this.drafts.every((d) => !d.kicker.length && !d.subtitle.length);
    const settled = plain && (this.drafts.length > 1 || this.column.length > 0);
    return settled && !isLabel(first!.text) && !isSerial(first!.text) && !isBareBody(first!.text) && !/(?:——?|:)\s*$/.test(first!.text) && !/^\s*——?/.test(second!.text) && readsLikeCaption(first!.text);
  }

  /** On a scraped page a picture's words stand where the picture stood: below the text that they speak of. */
  private speaksOfAbove([first, second]: readonly Line[], next: Line | undefined): boolean {
    const line = first!.text.trim();
    if (!this.scraped || !next || isLabel(line) || isSerial(line) || isBareBody(line) || /(?:——?|:|[!?])$/.test(line) || /^\s*——?/.test(second!.text)) return false;
    const above = sharedPairs(line, textOf([...this.draft!.title, ...this.draft!.body.flatMap((p) => p.lines)]));
    const below = sharedPairs(line, second!.text + next.text);
    return above >= 0.4 && above > below + 0.15;
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
    const listed = this.listing && !this.closed && !run.some((l) => isBareBody(l.text) || namesSubject(l.text)) ? -3 : 0;
    const author = run.length > 1 && isAuthor(run.at(-1)!);
    const head = author ? run.slice(0, -1) : run;
    const text = textOf(head);
    const lead = leadStrength(next.text);
    const serial = run.some((l) => isSerial(l.text)) ? -3 : 0;
    const short = head.at(-1)!.text.trim().length <= 5 ? -2 : 0;
    const label = run.some((l) => isLabel(l.text) && !isSerial(l.text)) ? 1 : 0;
    const named = /工会|职工|工人|劳模|总工/.test(text) ? 1 : 0;
    const subject = head.some((l) => namesSubject(l.text)) ? 2 : 0;
    const photo = PHOTO_ITEM.test(text) ? 4 : 0;
    // Print centres its headlines; what is set in so far heads something.
    const centred = head.at(-1)!.from >= 8 && next.from < 8 ? 2 : 0;
    const caption = run.length === 1 && lead < 2 && readsLikeCaption(text) && !subject ? -2 : 0;
    return lead + serial + short + label + named + subject + photo + centred + caption + listed + (author ? 1 : 0) + (this.closed ? 2 : 0) + (run.length > 1 ? 1 : 0) >= 2;
  }

  /** A line that begins no article: a heading inside it, a caption, or a line of its text. */
  private insideText(line: Line, alone: boolean): void {
    const draft = this.draft!;
    const text = trimmed(line);
    if (/^\d{1,2}$/.test(text.text)) {
      this.rest.push({ ...text, as: "furniture" });
      return;
    }
    if (this.repeatsTitle(text, textOf(draft.title)) || (alone && !isSerial(text.text) && readsLikeCaption(text.text))) return this.addCaption(line);
    const written = draft.body.reduce((n, p) => n + textOf(p.lines).length, 0);
    const serial = isSerial(text.text) && text.text.length <= 30;
    const short = alone && written >= OPENING && text.text.length <= 20 && !/(?:指出|强调|表示|要求|说|介绍|认为)$/.test(text.text);
    draft.body.push({ kind: serial || short ? "heading" : "text", lines: [text] });
  }

  private openPending(): void {
    const run = this.pending;
    this.pending = [];
    if (this.columnEnds?.(run)) this.dropColumn();
    const author = takeAuthor(run);
    const assigned = assignHeadings(run, { scraped: this.scraped, first: this.drafts.length === 0, flow: this.page.flow });
    if (assigned.section.length) this.section = assigned.section;
    if (assigned.column.length) {
      this.column = assigned.column;
      this.columnEnds = assigned.columnEnds;
    }
    this.open(assigned);
    for (const line of assigned.captions) this.addCaption(line);
    if (author) this.draft!.credits.push({ line: author, context: "labelled" });
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
    this.closed = this.listing = false;
    return draft;
  }

  finish(): Split {
    // Headings with no text below them: the last article's captions, or lines that no rule explains.
    if (this.pending.length && this.draft?.body.length) {
      for (const line of this.takeLeadingCaptions(this.pending, undefined)) {
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

/** The share of a line's pairs of characters that stand in a text too. */
function sharedPairs(line: string, text: string): number {
  const chars = line.replace(/[^\p{L}\p{N}]/gu, "");
  const pairs = Array.from({ length: Math.max(0, chars.length - 1) }, (_, i) => chars.slice(i, i + 2));
  return pairs.length ? pairs.filter((p) => text.includes(p)).length / pairs.length : 0;
}

/** An author's name by itself under the headline; taken off the run. */
function takeAuthor(run: Line[]): Line | null {
  return run.length > 1 && isAuthor(run.at(-1)!) ? trimmed(run.pop()!) : null;
}

function isAuthor({ text }: Line): boolean {
  const name = text.trim().replace(/\s+/g, "");
  return name.length <= 4 && looksLikeName(name, 1.5);
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

