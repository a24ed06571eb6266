import { isSpeechDay } from "../dateline.ts";
import type { Line, Page } from "../types.ts";
import { isSpeaker, isSpeech } from "./whose-page.ts";

/** (2009年3月19日) under a speech's title, or under who gave it: its day, no line of it. */

/** So many lines of a headline stand above it at most. */
const HEAD = 4;

/** @returns the page's lines, such a day as its article's own time line */
export function speechDays({ lines }: Page): Line[] {
  return lines.map((line, i) => {
    if (line.as || !isSpeechDay(line.text)) return line;
    const above = lines.slice(Math.max(0, i - HEAD), i).filter((l) => !l.as);
    const below = above.at(-1);
    const titled = !!below && (isSpeech(below) || isSpeaker(below, above.slice(0, -1)));
    return titled ? { ...line, as: "furniture" } : line;
  });
}
