import type { Review } from "../../archive/article.ts";
import type { Flow, Line } from "../types.ts";
import type { Around } from "./around.ts";
import { isBareBody } from "./headings.ts";

/** What the rows of a headline become, and what is known of the page that they stand on. */

/** Which line of a headline is which: 栏目 section, 专栏题 column, 引题 kicker, 主题 title, 副题 subtitle. */
export interface Assigned {
  section: Line[];
  /** The section is this article's alone: a line of its own, or a label on the title's line. */
  sectionOnce: false | "line" | "label";
  column: Line[];
  /** Whether a later run of headings lies outside the column. */
  columnEnds: (run: Line[]) => boolean;
  kicker: Line[];
  title: Line[];
  subtitle: Line[];
  captions: Line[];
  /** Slogans that stand above the title. */
  slogans: Line[];
  review: Review[];
}

export interface Setting {
  /** A scraped page: its own title comes first. */
  scraped: boolean;
  /** These are the page's first headings. */
  first: boolean;
  flow: Flow;
  /** What stands around these lines. */
  around: Around;
}

/** ——, 某某工会:, 某某全委会提出: what a kicker leads up to its title with. */
export const leadsIn = ({ text }: Line): boolean =>
  /(?:——?|:)\s*$/.test(text) || isBareBody(text) || /\S{6}(?:提出|要求|强调|指出|号召|透露|宣布)\s*$/.test(text);
export const follows = (line: Line): boolean => /^\s*(?:——?|―)/.test(line.text);

export function setColumn(lines: readonly Line[], result: Assigned, byKicker: boolean): void {
  result.column = [...lines];
  // Briefs under one title are built alike: 某某总工会: and a headline. The first of another build ends the column.
  if (byKicker) result.columnEnds = (run) => !run.some(isBrief);
  else result.columnEnds = (run) => run.length > 2;
}

export const isBrief = (line: Line): boolean => /:\s*$/.test(line.text) || isBareBody(line.text);
