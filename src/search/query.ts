import { fold } from "./fold.ts";

const TERM = /(?<!\S)["“”「『＂]([^"“”」』＂]+)["“”」』＂](?!\S)|\S+/gu;

/**
 * What an article must have to be found, folded: each word between spaces, and what stands in quotation marks as one.
 * A term given twice counts once.
 */
export function parseQuery(query: string): string[] {
  // Who pastes several lines means them as they stand.
  const line = query.replace(/[\r\n]+/g, "");
  const terms = [...line.matchAll(TERM)].map(([whole, quoted]) => fold(quoted ?? whole));
  return [...new Set(terms.filter(Boolean))];
}
