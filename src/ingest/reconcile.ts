import type { Article } from "../archive/article.ts";
import { printArticle, withSource } from "../archive/frontmatter.ts";
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
export function reconcile(
  page: readonly Described[],
  prefix: string,
  previous: Ledger | undefined,
  held: Held,
): Reconciled {
  const before = new Map(previous?.articles.map((a) => [a.id, a.written]));
  const titles = new Map(previous?.articles.map((a) => [a.id, a.title]));
  const prints = page.map(fingerprint);
  const ids = matchIds(page, prints, prefix, before, titles, held);
  const result: Reconciled = {
    ids,
    write: new Map(),
    remove: [],
    conflicts: new Map(),
    kept: [],
    orphans: [],
    articles: [],
  };
  page.forEach(({ meta, body }, i) => {
    const id = ids[i]!;
    const written = prints[i]!;
    const text = printArticle({ meta: { id, ...meta }, body });
    const last = before.get(id);
    const there = held.get(id);
    result.articles.push({ id, title: meta.title, written });
    if (!there) {
      // A deleted article stays deleted: it is in the ledger, and its file is not there.
      if (last === undefined) result.write.set(id, text);
      else result.kept.push(id);
      return;
    }
    const print = fingerprint(there.article);
    if (print === last || print === written) {
      result.write.set(id, text);
      return;
    }
    result.kept.push(id);
    // The lines may have moved: the person's article says where it now stands in the source.
    if (!sameSource(there.article, meta)) result.write.set(id, withSource(there.text, meta.source));
    if (written !== last) result.conflicts.set(id, text);
  });
  for (const [id, written] of before) {
    if (ids.includes(id)) continue;
    const there = held.get(id);
    if (there && fingerprint(there.article) === written) result.remove.push(id);
    else {
      // A deleted article's id is never given again.
      result.articles.push({ id, title: titles.get(id)!, written });
      if (there) result.orphans.push(id);
    }
  }
  return result;
}

/** What an article says, as a hash: where it stands in its source is no part of it. */
export function fingerprint({ meta, body }: Described | Article): string {
  const { source: _, review, ...rest } = meta;
  const { id: __, ...said } = rest as typeof rest & { id?: string };
  const ordered = Object.fromEntries(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sha256(JSON.stringify([ordered, review.map(({ code, text, message }) => [code, text, message]), body]));
}

const sameSource = (a: Article, meta: Described["meta"]): boolean =>
  JSON.stringify(a.meta.source) === JSON.stringify(meta.source);

/** The ids of the page's articles: those that they had before, new ones after the highest ever given. */
function matchIds(
  page: readonly Described[],
  prints: readonly string[],
  prefix: string,
  before: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
  held: Held,
): string[] {
  // A file that no ledger knows was written by a person, or its ledger is lost.
  const free = new Set([...before.keys(), ...held.keys()]);
  const ids = page.map((): string | undefined => undefined);
  const claim = (fits: (i: number, id: string) => boolean) =>
    page.forEach((_, i) => {
      const id = ids[i] ? undefined : [...free].find((f) => fits(i, f));
      if (!id) return;
      free.delete(id);
      ids[i] = id;
    });
  // The same words; a deleted article has left nothing but their hash and its title.
  claim((i, id) => before.get(id) === prints[i]);
  claim(
    (i, id) =>
      held.get(id)?.article.meta.title === page[i]!.meta.title && likeness(page[i]!, held.get(id)!.article) > 0.2,
  );
  claim((i, id) => held.has(id) && likeness(page[i]!, held.get(id)!.article) >= 0.5);
  claim((i, id) => held.get(id)?.article.meta.title === page[i]!.meta.title);
  claim((i, id) => !held.has(id) && titles.get(id) === page[i]!.meta.title);
  const numbers = [...before.keys(), ...held.keys()].map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  let next = Math.max(0, ...numbers) + 1;
  return ids.map((id) => id ?? `${prefix}-${next++}`);
}

/** The share of the shorter text's pairs of characters that both texts have. */
function likeness(a: Described, b: Article): number {
  const [x, y] = [pairs(a.body), pairs(b.body)];
  const shared = [...x].filter((p) => y.has(p)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
