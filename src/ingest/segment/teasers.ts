import type { Line } from "../types.ts";
import { isProse } from "./frame-features.ts";

/** What a teaser is led in by. */
const LABEL = /^[【[(]?(?:内容)?(?:摘要|提要|导读|简介|概要)[】\])]?\s*:?\s*/;
/** So many characters are said again by design. */
const SAID = 16;

/** The text's beginning set above it once more: under a label, broken off with dots, or as a sentence of its own. */
export function teasersAbove(lines: readonly Line[]): ReadonlySet<Line> {
  const text = lines.filter(isProse);
  return new Set(
    text.slice(0, 2).filter((line, i) => {
      const rest = text.slice(i + 1, i + 4);
      const again = (part: string) => part.length >= SAID && rest.some((l) => l.text.includes(part));
      const words = line.text.trim();
      const body = words.replace(LABEL, "");
      const cut = /(?:\.{3,}|…+)\s*$/.exec(body);
      const whole = words.replace(/[。…]+$/, "");
      const longer = (l: Line) => l.text.trim().length > words.length && l.text.trim().startsWith(whole);
      if (whole.length >= SAID && rest.some(longer)) return true;
      return (body !== words && again(body.slice(0, SAID))) || (cut && again(body.slice(0, cut.index).slice(-SAID)));
    }),
  );
}
