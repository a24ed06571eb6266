import type { Article } from "../archive/article.ts";
import { printArticle } from "../archive/frontmatter.ts";
import type { Ledger } from "../archive/ledger.ts";
import { sha256 } from "../archive/store.ts";
import type { Described } from "./types.ts";

/**
 * A page's articles against what the archive holds of it: an id once given stays, what a person changed is kept, what a
 * person deleted stays deleted.
 */

/** What the archive holds of the page: by id, the article and its file's text. */
export type Held = ReadonlyMap<string, { article: Article; text: string }>;

export interface Reconciled {
  /** The articles' ids, in their order. */
  ids: string[];
  /** Files to write, by id. */
  write: Map<string, string>;
  /** Ids whose file goes: no longer on the page, and never touched by a person. */
  remove: string[];
  /** What a person changed and the page now gives otherwise: by id, the page's version. */
  conflicts: Map<string, string>;
  /** Ids that a person has changed or deleted, and that stay so. */
  kept: string[];
  /** Ids that the page no longer gives, though a person has worked on them. */
  orphans: string[];
  articles: Ledger["articles"];
}

/** @param prefix what new ids begin with; a number follows */
export function reconcile(page: readonly Described[], prefix: string, previous: Ledger | undefined, held: Held): Reconciled {
  const before = new Map(previous?.articles.map((a) => [a.id, a.written]));
  const ids = matchIds(page, prefix, [...before.keys()], held);
  const result: Reconciled = { ids, write: new Map(), remove: [], conflicts: new Map(), kept: [], orphans: [], articles: [] };
  page.forEach(({ meta, body }, i) => {
    const id = ids[i]!;
    const text = printArticle({ meta: { id, ...meta }, body });
    const written = sha256(text);
    result.articles.push({ id, written });
    const last = before.get(id);
    const there = held.get(id);
    if (last === undefined && !there) result.write.set(id, text);
    else if (!there) result.kept.push(id);
    else if (sha256(there.text) === last) result.write.set(id, text);
    else if (there.text !== text) {
      result.kept.push(id);
      if (written !== last) result.conflicts.set(id, text);
    }
  });
  for (const [id, written] of before) {
    if (ids.includes(id)) continue;
    const there = held.get(id);
    if (there && sha256(there.text) === written) result.remove.push(id);
    else {
      // A deleted article's id is never given again.
      result.articles.push({ id, written });
      if (there) result.orphans.push(id);
    }
  }
  return result;
}

/** The ids of the page's articles: those of the articles that they were before, new ones after the highest ever given. */
function matchIds(page: readonly Described[], prefix: string, used: readonly string[], held: Held): string[] {
  const free = new Set(used);
  const ids = page.map((): string | undefined => undefined);
  const claim = (fits: (d: Described, h: Article) => boolean) =>
    page.forEach((described, i) => {
      if (ids[i]) return;
      const id = [...free].find((f) => held.has(f) && fits(described, held.get(f)!.article));
      if (!id) return;
      free.delete(id);
      ids[i] = id;
    });
  claim((d, h) => d.meta.title === h.meta.title && overlap(d, h) > 0);
  claim((d, h) => overlap(d, h) >= 0.5);
  // A deleted article has left no text to compare: its number on the page is all there is.
  page.forEach((_, i) => {
    const id = `${prefix}-${i + 1}`;
    if (ids[i] || !free.has(id) || held.has(id)) return;
    free.delete(id);
    ids[i] = id;
  });
  const numbers = used.map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  let next = Math.max(0, ...numbers) + 1;
  return ids.map((id) => id ?? `${prefix}-${next++}`);
}

/** The share of the lines of either article, the shorter one's, that both were made of. */
function overlap(d: Described, h: Article): number {
  const lines = (ranges: readonly (readonly [number, number])[]) =>
    new Set(ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));
  const a = lines(d.meta.source.lines);
  const b = lines(h.meta.source.lines);
  const shared = [...a].filter((n) => b.has(n)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
