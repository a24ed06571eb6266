import type { FrontMatter, Review } from "../archive/article.ts";
import type { Bulletin } from "../archive/authority.ts";
import type { Element } from "../archive/ledger.ts";

/** What passes from stage to stage: `Uint8Array → string → Line[] → Draft[] → Article[]`. */

/** A run of characters of one source line, in reading order. A row of a page in columns gives one for each column. */
export interface Line {
  /** The source line, from 1, and the run's place in it (UTF-16 units, end excluded). */
  no: number;
  from: number;
  to: number;
  text: string;
  /** Whether it begins a paragraph as far as the page's geometry tells. */
  starts: boolean;
  /** Blank rows above it, in its own column. */
  gap: number;
  /** A headline set in several rows, read as one line: the rows. */
  rows?: Line[];
  /** What the geometry takes it for; text that merely flows has none. */
  hint?: "heading" | "caption" | "row" | "text";
  /** Set in larger type than the text, where the format tells. */
  large?: true;
  /** A mark that the page's headlines share tells that it begins an article; false where its build tells that it begins none. */
  begins?: boolean;
  /** The source line of the heading that stands over this one and others beside it. */
  under?: number;
  /** A mark that the article goes on on another page, or comes from one. */
  jump?: "from" | "to";
  /** Set on what is no text of an article: it goes to the ledger as this. */
  as?: Extract<Element, "furniture" | "advertisement" | "boilerplate" | "editors" | "unclaimed">;
}

/** How the page is laid out: rows of columns (or hard-wrapped lines), or one line a paragraph. */
export type Flow = "columns" | "paragraphs";

export interface Page {
  flow: Flow;
  lines: Line[];
}

export interface Paragraph {
  kind: "text" | "heading" | "item" | "row";
  lines: Line[];
}

/** A credit with the line it was printed in; `text` is without brackets and lead-in words. */
export interface CreditLine {
  line: Line;
  /** The role that the wording implies where it names none: 记者 in a lead, a contributor in trailing brackets. */
  context: "lead" | "trailing" | "labelled" | "source";
  /** A further row of the credit before. */
  continues?: true;
}

/** One article's lines, sorted by what they are. */
export interface Draft {
  section: Line[];
  column: Line[];
  /** What the editors say of the column, above its first article: 编者按. */
  columnNote?: Line[];
  kicker: Line[];
  title: Line[];
  subtitle: Line[];
  body: Paragraph[];
  captions: Line[][];
  credits: CreditLine[];
  editors: Line[];
  /** The article's own time line, where a page of several has one for each: it stays the page's frame. */
  stamp?: Line;
  /** 上接第1版, 下转第2版: the marks that it is half an article. */
  from?: Line;
  onto?: Line;
  /** Doubts found while the page was taken apart. */
  review: Review[];
}

/** A draft in readable Chinese: the same shape, as strings. */
export interface CleanDraft {
  draft: Draft;
  section: string;
  column: string;
  kicker: string;
  title: string;
  subtitle: string;
  body: { kind: Paragraph["kind"]; text: string; line: number }[];
  captions: string[];
  credits: { text: string; context: CreditLine["context"]; line: number }[];
  editors: string[];
}

/** What is known of a page from outside its text, and from its furniture. */
export interface PageContext {
  /** `raw/<bulletin>/<issue>/<page>.txt` */
  file: string;
  sha256: string;
  bulletin?: Bulletin;
  /** The bulletin's publisher and the bodies above it: what 区总工会 and 市总工会 mean in it. */
  home: readonly string[];
  /** The names that authority files give, for resolving what a page abbreviates. */
  knownBodies: readonly string[];
  knownPeople: readonly string[];
}

export interface Split {
  drafts: Draft[];
  /** Lines that went to no draft, with what they are. */
  rest: Line[];
}

/** An article but for its id, which depends on what the archive already holds. */
export interface Described {
  meta: Omit<FrontMatter, "id">;
  body: string;
}
