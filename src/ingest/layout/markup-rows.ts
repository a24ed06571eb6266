import { PARAGRAPH } from "../../text/markup.ts";
import type { Line } from "../types.ts";

/** A source line that markup parts into several paragraphs: each is read as a row, and told by its place in the source. */

export interface MarkupRows {
  /** The text, a row for each paragraph. */
  text: string;
  /** A line of these rows as a run of its source line. */
  inSource: (line: Line) => Line;
}

/** @returns null where every source line is one row */
export function markupRows(text: string): MarkupRows | null {
  if (!text.includes(PARAGRAPH)) return null;
  const places = text.split("\n").flatMap((row, i) => {
    let from = 0;
    return row.split(PARAGRAPH).map((piece) => {
      const place = { no: i + 1, from };
      from += piece.length + PARAGRAPH.length;
      return place;
    });
  });
  const inSource = (line: Line): Line => {
    const { no, from } = places[line.no - 1]!;
    return {
      ...line,
      no,
      from: from + line.from,
      to: from + line.to,
      ...(line.under !== undefined && { under: places[line.under - 1]!.no }),
      ...(line.rows && { rows: line.rows.map(inSource) }),
    };
  };
  return { text: text.replaceAll(PARAGRAPH, "\n"), inSource };
}
