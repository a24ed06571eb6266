import { fold } from "./fold.ts";

const TERM = /(?<!\S)["“”「『＂]([^"“”」』＂]+)["“”」』＂](?!\S)|\S+/gu;

/**
 * What an article must have to be found, folded: each word between spaces, and what stands in quotation marks as one.
 * A term given twice counts once.
 */
export function parseQuery(query: string): string[] {
  const terms = [...query.matchAll(TERM)].map(([whole, quoted]) => fold(quoted ?? whole));
  return [...new Set(terms.filter(Boolean))];
}
