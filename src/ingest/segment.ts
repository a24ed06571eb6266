import { Reader } from "./segment/reader.ts";
import type { Page, Split } from "./types.ts";

/**
 * The third stage: lines to drafts. The page is read once from top to bottom: headings are held back until the text
 * below them tells what they head.
 */
export function segment(page: Page): Split {
  const reader = new Reader(page);
  for (const [i, line] of page.lines.entries()) {
    if (line.as) reader.pass(line);
    else reader.read(line, page.lines[i + 1]);
  }
  return reader.finish();
}
