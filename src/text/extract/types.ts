import type { Decoded } from "../decode.ts";

/** What a document's own markup says of one of its lines. */
export interface Mark {
  /** Navigation, buttons, a page's foot: no part of what the page tells. */
  as?: "boilerplate";
  hint?: "heading" | "caption";
}

/** A file's text with what its format knows beyond the words. `encoding` is a label, or the format's name. */
export interface Extracted extends Decoded {
  /** Rows of print on a grid of cells, pages parted by form feeds; or one line a paragraph. Absent where nobody knows. */
  shape?: "rows" | "paragraphs";
  /** By line, from 1. */
  marks?: ReadonlyMap<number, Mark>;
  /** By line, from 1: the runs in type larger than the text's (UTF-16 units, end excluded). */
  large?: ReadonlyMap<number, readonly (readonly [from: number, to: number])[]>;
  /** Pages, from 1, that hold pictures and no text. */
  scans?: readonly number[];
}
