import { cellWidth } from "../src/text/spaces.ts";

/** A table for the terminal, its columns aligned by display cells. @param rows the heads first */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string): number => [...text].reduce((n, c) => n + cellWidth(c), 0);
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => width(row[i]!))));
  const pad = (cell: string, i: number): string => cell + " ".repeat(widths[i]! - width(cell));
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
