import { RULE } from "../bars.ts";
import { isScraped } from "../furniture.ts";
import { looksLikeName } from "../namemodel.ts";
import { IN_LATIN } from "../pagehead/print.ts";
import { endsInPost } from "../posts.ts";
import type { Line, Page } from "../types.ts";
import { creditContext } from "./credits.ts";
import { isProse } from "./frame-features.ts";
import { isLabel, isLabelled, isSerial, textOf } from "./headings.ts";
import { isAuthor } from "./headline-features.ts";

/**
 * A public account sets its sentences in short rows, one below the other, that end wherever the reader may pause. Such
 * a sentence begins with a row that ends in a comma, or right below another one, and ends in its full stop.
 */

const LONGEST = 36;
/** No sentence takes more rows. */
const ROWS = 12;
/** No slogan is longer. */
const SLOGAN = 24;
const OPEN = /[,、]$/;
const ENDS = /[。!?…][”"』」)]?$/;

/** @returns the page's lines, such rows hinted as text, each that goes on with the one above no longer a beginning */
export function sentenceRows({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs" || !(isScraped(lines.filter((l) => l.as)) || areShort(lines))) return [...lines];
  const set = new Map<Line, boolean>();
  const end = endOfPage(lines);
  let [below, begun] = [false, false];
  for (let i = 0; i < end; ) {
    const sentence: readonly Line[] = below || opens(lines, i) ? sentenceAt(lines, i, below) : [];
    const said = below && !sentence.length && SPEAKER.test(lines[i]!.text.trim()) ? [lines[i]!] : sentence;
    const rows = said.length ? said : marklessAt(lines, i);
    // 有事好商量, / 商量出好事!: under the title no text yet.
    const slogan = !begun && textOf(rows).length < SLOGAN;
    if (!slogan) for (const [at, row] of rows.entries()) set.set(row, at === 0 || !goesOn(rows[at - 1]!, row));
    below = rows.length > 0 && !slogan;
    begun ||= below || isProse(lines[i]!);
    i += rows.length || 1;
  }
  return lines.map((line) => (set.has(line) ? { ...line, hint: "text", starts: set.get(line)! } : line));
}

/** Below its editors' names an account may still call out to its readers, in a few rows; more are another piece. */
const CALLS = 12;

function endOfPage(lines: readonly Line[]): number {
  const editors = lines.findLastIndex((l) => l.as === "editors");
  return editors > 0 && lines.slice(editors).filter((l) => !l.as).length <= CALLS ? editors : lines.length;
}

/** A mailing has no site around it: so many rows, and no paragraph among them. */
const MAILING = 30;
const areShort = (lines: readonly Line[]): boolean =>
  lines.filter((l) => !l.as).length >= MAILING && !lines.some(isProse);

/** 【本会讯】由某某主办的, 11月30日某某宣讲团, “不用半夜排队: how a text begins, though its row ends wherever it may. */
const BEGINS =
  /^(?:【\p{Script=Han}{0,6}[讯电](?:\s|】)|\(?\p{Script=Han}{0,4}讯\)|(?:\d{4}年)?\d{1,2}月\d{1,2}日|[近日][日前期],|[“「『"][^”」』"]*$)/u;
/** …位于物流港的, …召开的: what it speaks of stands in the next row. */
const UNFINISHED = /[的在由与和]$/;

/** Whether a text's first sentence begins with a line, below headings or whatever else. */
function opens(lines: readonly Line[], at: number): boolean {
  const text = lines[at]!.text.trim();
  // Below a line that is drawn across, and above it the headline.
  const drawn =
    lines[at - 1]?.as === "furniture" && RULE.test(lines[at - 1]!.text.trim()) && lines[at - 2] && !lines[at - 2]!.as;
  return OPEN.test(text) || BEGINS.test(text) || UNFINISHED.test(text) || (!!drawn && at > 1);
}

/** 8月2日 / 某某区总工会 / 举行…: a day in a row of its own, and what happened, with no full stop before the next heading. */
const DAY_ALONE = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚上?)?$/;
const MARKLESS = 3;

/** The rows below a day that stands alone, down to a line of another kind; none where they have marks, or are too few. */
function marklessAt(lines: readonly Line[], from: number): Line[] {
  if (!DAY_ALONE.test(lines[from]!.text.trim())) return [];
  const run = lines.slice(from, from + ROWS);
  const end = run.findIndex((l) => !isRow(l) || IN_LATIN.test(l.text.trim()));
  const rows = end < 0 ? run : run.slice(0, end);
  return rows.length > MARKLESS && rows.every((l) => !/[。,;:]/.test(l.text)) ? rows : [];
}

/** ——站务分工会代表、值班站长某某: who said the words above. */
const SPEAKER = /^——?\s?[\p{Script=Han}、·]{4,30}$/u;

/** The rows of the sentence that begins with a line; none where it is not set so. @param below another one right above: this may have one row */
function sentenceAt(lines: readonly Line[], from: number, below: boolean): Line[] {
  const rows = lines.slice(from, from + ROWS);
  const stop = rows.findIndex((l) => !isRow(l));
  const end = rows.findIndex((l) => ENDS.test(l.text.trim()));
  return end >= (below ? 0 : 1) && (stop < 0 || end < stop) ? rows.slice(0, end + 1) : [];
}

function isRow({ as, text }: Line): boolean {
  const row = text.trim();
  return (
    !as &&
    row.length <= LONGEST &&
    /\p{Script=Han}/u.test(row) &&
    !isLabel(row) &&
    !isSerial(row) &&
    !isLabelled(row) &&
    creditContext(row) === null
  );
}

/** A name by itself, or behind its post, ends a row of a list: 县总工会主席 / 某 某 某. */
function goesOn(above: Line, row: Line): boolean {
  if (isAuthor(above)) return false;
  return !(namesOfficer(above.text.trim()) && namesOfficer(row.text.trim()));
}

const namesOfficer = (text: string): boolean =>
  endsInPost(text) !== null ||
  [2, 3, 4].some((n) => looksLikeName(text.slice(-n), 1) && endsInPost(text.slice(0, -n)) !== null);
