import type { Line, Page } from "../types.ts";
import { frameAround } from "./frame-around.ts";
import { strangeLines } from "./strange-lines.ts";
import { teasersAbove } from "./teasers.ts";

/** A web page's frame, where no line of it says by itself what it is. @returns the page's lines, those of its frame marked */
export function framed({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const strange = strangeLines(lines);
  const frame = new Set([...frameAround(lines), ...teasersAbove(lines)]);
  return lines.map((line) => {
    if (strange.has(line)) return { ...line, as: "furniture" as const };
    return frame.has(line) ? { ...line, as: "boilerplate" as const } : line;
  });
}
