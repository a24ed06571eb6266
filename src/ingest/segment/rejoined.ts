import type { Line, Page } from "../types.ts";
import { fold } from "./fold.ts";

/** @returns a page's lines, each paragraph that print broke into rows as one line, with its rows */
export function rejoined({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const whole: Line[] = [];
  // What frames the page may stand between two rows.
  let open = -1;
  for (const line of lines) {
    if (!line.as && !line.starts && open >= 0) whole[open] = fold(whole[open]!, line);
    else {
      if (!line.as) open = whole.length;
      whole.push(line);
    }
  }
  return whole;
}
