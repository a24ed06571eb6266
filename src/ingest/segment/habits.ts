import { countBy } from "../../text/count-by.ts";
import { isScraped } from "../furniture.ts";
import type { Page } from "../types.ts";
import { creditContext, splitLead, splitTail } from "./credits.ts";
import { isHeadingText } from "./headings.ts";

/** How a page sets its articles. */
export interface Habits {
  /** It was saved from a web page. */
  scraped: boolean;
  /** Its articles begin with a lead-in, 本报讯(…). */
  leads: boolean;
  /** Its articles end in a credit. */
  closes: boolean;
  /** How many lines that may head something there are of each length. */
  headings: ReadonlyMap<number, number>;
}

/** So many make a habit. */
const HABIT = 3;

export function habitsOf({ flow, lines }: Page): Habits {
  const text = lines.filter((l) => !l.as);
  return {
    scraped: flow === "paragraphs" && isScraped(lines.filter((l) => l.as)),
    leads: text.filter((l) => l.starts && splitLead(l)).length >= HABIT,
    closes: text.filter((l) => splitTail(l) || creditContext(l.text)).length >= HABIT,
    headings: countBy(
      text.filter((l) => l.hint === "heading" || (flow === "paragraphs" && isHeadingText(l.text))),
      (l) => l.text.trim().length,
    ),
  };
}
