import { readStamp } from "../chrome.ts";
import type { Line } from "../types.ts";
import { isHeadingText, textOf } from "./headings.ts";

/** Links to the pages before and after name other pages. */
const NEIGHBOUR = /[上下前后]一[篇则条页]/;
const DASH = /^\s*(?:——|―)/;
/** No shorter line is a headline for sure. */
const TITLE = 8;

/** What stands around a line, among a page's lines that are no furniture. */
export class Around {
  private readonly lines: readonly Line[];
  /** Where the last run of each source line stands. */
  private readonly places: ReadonlyMap<number, number>;

  /** How often the page has a line. */
  private readonly counts = new Map<string, number>();
  /** What the page's frame says. */
  private readonly frame: string;
  /** The source lines that tell the page's time. */
  private readonly stamped: ReadonlySet<number>;

  constructor(lines: readonly Line[]) {
    for (const { text } of lines) this.counts.set(bare(text), (this.counts.get(bare(text)) ?? 0) + 1);
    this.frame = lines.flatMap((l) => (l.as && !NEIGHBOUR.test(l.text) ? [bare(l.text)] : [])).join("\n");
    this.stamped = new Set(lines.flatMap((l) => (l.as && readStamp(l.text.trim()) ? [l.no] : [])));
    this.lines = lines.filter((l) => !l.as);
    this.places = new Map(this.lines.map((l, i) => [l.no, i]));
  }

  /** The beginning of the text below a line. */
  below(line: Line): string {
    const at = this.places.get(line.no) ?? this.lines.length;
    return textOf(this.lines.slice(at + 1, at + 6)).slice(0, 300);
  }

  /** Whether the page's frame says it once more. */
  isNamed(line: Line): boolean {
    const text = bare(line.text);
    return text.length >= TITLE && this.frame.includes(text);
  }

  /** Whether one row of the page's frame says these lines, one behind the other: a title and its subtitle. */
  areNamedTogether(lines: readonly Line[]): boolean {
    const said = lines.map((l) => bare(l.text));
    return this.frame.split("\n").some((row) => {
      let at = 0;
      return said.every((text) => {
        const found = row.indexOf(text, at);
        at = found + text.length;
        return found >= 0;
      });
    });
  }

  /** Whether another line of the page says the same. */
  isRepeated(line: Line): boolean {
    return (this.counts.get(bare(line.text)) ?? 0) > 1;
  }

  /** Whether further down another headline has its subtitle behind a dash, and a text below that. */
  hasSeries(line: Line): boolean {
    const rest = this.lines.slice((this.places.get(line.no) ?? this.lines.length) + 1);
    return rest.some(
      (l, i) =>
        i > 0 &&
        DASH.test(l.text) &&
        l.gap === 0 &&
        isHeadingText(rest[i - 1]!.text) &&
        /。$/.test(rest[i + 1]?.text ?? ""),
    );
  }

  /** Whether the page's only time stands right below it, or below a blank line. */
  isDated(line: Line): boolean {
    return this.stamped.size === 1 && this.isStamped(line);
  }

  /** Whether a time stands behind it, right below it, or below a blank line. */
  isStamped({ no }: Line): boolean {
    return this.stamped.has(no) || this.stamped.has(no + 1) || this.stamped.has(no + 2);
  }

  /** Whether a time stands on the very next line of the source. */
  isStampedNext({ no }: Line): boolean {
    return this.stamped.has(no + 1);
  }

  /** The lines right above and below a line, itself among them. */
  beside(line: Line): readonly Line[] {
    const at = this.places.get(line.no) ?? 0;
    return this.lines.slice(Math.max(0, at - 3), at + 4);
  }
}

const bare = (text: string): string => text.replace(/\s+/g, "");
