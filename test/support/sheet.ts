/** A page of character cells, as a converter prints it: texts at places, blank rows at intervals. */

import { cellWidth } from "../../src/text/spaces.ts";

export interface Metric {
  /** Whether the converter counts a Chinese character as one cell, or as the two that it takes on a terminal. */
  cells: "one" | "two";
  /** After so many rows of type a blank one, where the converter's rows are lower than the type's; 0 for never. */
  blankEvery: number;
  /** By how many cells the places of texts drift that others stand left of, in turn. */
  drift: readonly number[];
}

/** The cells that a text takes. */
export const cellsOf = (text: string, { cells }: Metric): number =>
  cells === "one" ? text.length : [...text].reduce((n, c) => n + cellWidth(c, 2), 0);

export class Sheet {
  private readonly rows = new Map<number, { at: number; text: string }[]>();
  private readonly metric: Metric;
  private readonly tight = new Set<number>();
  private placed = 0;

  constructor(metric: Metric) {
    this.metric = metric;
  }

  /**
   * @param row counted in rows of type, from 0
   * @param at in cells
   * @param tight no blank row falls above it
   */
  put(row: number, at: number, text: string, tight = false): void {
    if (tight) this.tight.add(row);
    this.rows.set(row, [...(this.rows.get(row) ?? []), { at, text }]);
  }

  /** @throws Error where two texts stand in one place: a fault of the typesetter's */
  toString(): string {
    const { blankEvery } = this.metric;
    const last = Math.max(...this.rows.keys());
    const lines: string[] = [];
    for (let row = 0; row <= last; row++) {
      if (blankEvery && row && row % blankEvery === 0 && !this.tight.has(row)) lines.push("");
      lines.push(this.line(row));
    }
    return lines.join("\n");
  }

  private line(row: number): string {
    let line = "";
    for (const { at, text } of [...(this.rows.get(row) ?? [])].sort((a, b) => a.at - b.at)) {
      const { drift } = this.metric;
      const off = line ? (drift[this.placed++ % drift.length] ?? 0) : 0;
      const gap = at + off - cellsOf(line, this.metric);
      if (line && gap < 2) throw new Error(`row ${row}: no room for ${text} after ${line}`);
      line += " ".repeat(gap) + text;
    }
    return line;
  }
}
