import { cellWidth } from "../src/text/spaces.ts";

/** The display cells that a text takes: two for a Chinese character. */
export const textWidth = (text: string): number => [...text].reduce((n, c) => n + cellWidth(c), 0);

/** A table for the terminal, its columns aligned by display cells. @param rows the heads first */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => textWidth(row[i]!))));
  const pad = (cell: string, i: number): string => cell + " ".repeat(widths[i]! - textWidth(cell));
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
