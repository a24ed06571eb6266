import { isScraped } from "../furniture.ts";
import { looksLikeName } from "../namemodel.ts";
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
  if (flow !== "paragraphs" || !isScraped(lines.filter((l) => l.as))) return [...lines];
  const set = new Map<Line, boolean>();
  let [below, begun] = [false, false];
  for (let i = 0; i < lines.length; ) {
    const rows: readonly Line[] = below || OPEN.test(lines[i]!.text.trim()) ? sentenceAt(lines, i) : [];
    // 有事好商量, / 商量出好事!: under the title no text yet.
    const slogan = !begun && textOf(rows).length < SLOGAN;
    if (!slogan) for (const [at, row] of rows.entries()) set.set(row, at === 0 || !goesOn(rows[at - 1]!, row));
    below = rows.length > 0 && !slogan;
    begun ||= below || isProse(lines[i]!);
    i += rows.length || 1;
  }
  return lines.map((line) => (set.has(line) ? { ...line, hint: "text", starts: set.get(line)! } : line));
}

/** The rows of the sentence that begins with a line; none where it is not set so. */
function sentenceAt(lines: readonly Line[], from: number): Line[] {
  const rows = lines.slice(from, from + ROWS);
  const stop = rows.findIndex((l) => !isRow(l));
  const end = rows.findIndex((l) => ENDS.test(l.text.trim()));
  return end > 0 && (stop < 0 || end < stop) ? rows.slice(0, end + 1) : [];
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
