import type { Line, Page } from "../types.ts";
import { frameAround } from "./frame-around.ts";
import { strangeLines } from "./strange-lines.ts";
import { teasersAbove } from "./teasers.ts";

/** No heading of a part is longer. */
const PART = 20;

/** The short lines right below PART.01: each heads a part of the text, whatever it says. */
const partHeads = (lines: readonly Line[]): ReadonlySet<Line> =>
  new Set(
    lines.filter(
      (l, i) =>
        !l.as &&
        !l.hint &&
        l.text.trim().length <= PART &&
        !/[。,;:]$/.test(l.text.trim()) &&
        /^PART\s?[.:]?\s?\d{1,2}$/i.test(lines[i - 1]?.text.trim() ?? "") &&
        lines[i + 1] !== undefined,
    ),
  );

/** A web page's frame, where no line of it says by itself what it is. @returns the page's lines, those of its frame marked */
export function framed({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const strange = strangeLines(lines);
  const parts = partHeads(lines);
  const frame = new Set([...frameAround(lines), ...teasersAbove(lines)]);
  return lines.map((line) => {
    if (strange.has(line)) return { ...line, as: "furniture" as const };
    if (parts.has(line)) return { ...line, hint: "heading" as const };
    return frame.has(line) ? { ...line, as: "boilerplate" as const } : line;
  });
}
