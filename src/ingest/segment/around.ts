import type { Line } from "../types.ts";
import { textOf } from "./headings.ts";

/** What stands around a line, among a page's lines that are no furniture. */
export class Around {
  private readonly lines: readonly Line[];
  /** Where the last run of each source line stands. */
  private readonly places: ReadonlyMap<number, number>;

  constructor(lines: readonly Line[]) {
    this.lines = lines.filter((l) => !l.as);
    this.places = new Map(this.lines.map((l, i) => [l.no, i]));
  }

  /** The beginning of the text below a line. */
  below(line: Line): string {
    const at = this.places.get(line.no) ?? this.lines.length;
    return textOf(this.lines.slice(at + 1, at + 6)).slice(0, 300);
  }

  /** The lines right above and below a line, itself among them. */
  beside(line: Line): readonly Line[] {
    const at = this.places.get(line.no) ?? 0;
    return this.lines.slice(Math.max(0, at - 3), at + 4);
  }
}
