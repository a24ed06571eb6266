import type { Line } from "../types.ts";
import { creditContext } from "./credits.ts";
import { isProse } from "./frame-features.ts";
import { sharedPairs } from "./headings.ts";

/**
 * A news site's headlines of the hour, each by itself above an article's own: below that one stands its reporter, and the text
 * says it again, as it does none of the others.
 */

/** One line above a headline may be its kicker, however little the text says of it. */
const SEVERAL = 2;
const TOLD = 0.4;
const FOREIGN = 0.2;
const ENOUGH = 2000;
const LONGEST = 44;

export function tickersAbove(lines: readonly Line[]): ReadonlySet<Line> {
  const first = lines.findIndex(isProse);
  const above = lines.slice(0, Math.max(0, first)).filter((l) => !l.as);
  const byline = above.findIndex((l) => creditContext(l.text) === "labelled" && REPORTER.test(l.text));
  const headline = above[byline - 1];
  const text = lines
    .slice(first)
    .filter(isProse)
    .map((l) => l.text)
    .join("\n")
    .slice(0, ENOUGH);
  const others = above.slice(0, Math.max(0, byline - 1));
  const isOther = (l: Line) =>
    l.text.trim().length <= LONGEST && !/[。;,]$/.test(l.text.trim()) && sharedPairs(l.text, text) < FOREIGN;
  const free = [headline, ...others.slice(1)].every((l) => l && l.gap > 0);
  const told = headline && sharedPairs(headline.text, text) >= TOLD;
  return new Set(told && free && others.length >= SEVERAL && others.every(isOther) ? others : []);
}

const REPORTER = /记者|通讯员/;
