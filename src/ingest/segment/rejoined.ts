import type { Line, Page } from "../types.ts";
import { foldAll } from "./fold.ts";

/** @returns a page's lines, each paragraph that print broke into rows as one line, with its rows */
export function rejoined({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const paragraphs: [Line, ...Line[]][] = [];
  // What frames the page may stand between two rows.
  let open: Line[] | undefined;
  for (const line of lines) {
    if (!line.as && !line.starts && open) {
      open.push(line);
      continue;
    }
    paragraphs.push([line]);
    if (!line.as) open = paragraphs.at(-1);
  }
  return paragraphs.map(foldAll);
}
