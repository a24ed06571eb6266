import type { Article } from "../archive/article.ts";
import { printArticle, withSource } from "../archive/frontmatter.ts";
import type { Ledger } from "../archive/ledger.ts";
import { sha256 } from "../archive/store.ts";
import { isDuplicateNote, notedDuplicates } from "./duplicate-note.ts";
import type { Held, Past } from "./held.ts";
import type { Described } from "./types.ts";

/**
 * A page's articles against what the archive holds of it: an id once given stays, what a person changed is kept, what a
 * person deleted stays deleted.
 */

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
  /** The like articles that notes of the run before name, by the id of an article that is written. */
  noted: Map<string, string[]>;
  articles: Ledger["articles"];
}

/** @param prefix what new ids begin with; a number follows */
export function reconcile(
  page: readonly Described[],
  prefix: string,
  previous: Past | undefined,
  held: Held,
): Reconciled {
  const past = new Map(previous?.articles.map((a) => [a.id, a]));
  const prints = page.map(fingerprint);
  const ids = matchIds(page, prints, prefix, past, held);
  const given = new Set(ids);
  const result: Reconciled = {
    ids,
    write: new Map(),
    remove: [],
    conflicts: new Map(),
    kept: [],
    orphans: [],
    noted: new Map(),
    articles: [],
  };
  page.forEach(({ meta, body }, i) => {
    const id = ids[i]!;
    const written = prints[i]!;
    const text = printArticle({ meta: { id, ...meta }, body });
    const last = past.get(id)?.written;
    const there = held.get(id);
    const { duplicates } = past.get(id) ?? {};
    result.articles.push({ id, title: meta.title, written, ...(duplicates && { duplicates }) });
    if (!there) {
      // A deleted article stays deleted: it is in the ledger, and its file is not there.
      if (last === undefined) result.write.set(id, text);
      else result.kept.push(id);
      return;
    }
    if (there.text === text) return;
    const print = fingerprint(there.article);
    if (print === last || print === written) {
      // What other articles are like is told once all pages are read; till then the notes of the run before stand.
      const notes = there.article.meta.review.filter(isDuplicateNote);
      const review = [...meta.review, ...notes];
      result.noted.set(id, notedDuplicates(notes));
      result.write.set(id, notes.length ? printArticle({ meta: { id, ...meta, review }, body }) : text);
      return;
    }
    result.kept.push(id);
    // The lines may have moved: the person's article says where it now stands in the source.
    if (!sameSource(there.article, meta)) result.write.set(id, withSource(there.text, meta.source));
    if (written !== last) result.conflicts.set(id, text);
  });
  for (const [id, last] of past) {
    if (given.has(id)) continue;
    const there = held.get(id);
    if (there && fingerprint(there.article) === last.written) result.remove.push(id);
    else {
      // A deleted article's id is never given again.
      result.articles.push(last);
      if (there) result.orphans.push(id);
    }
  }
  return result;
}

/** What an article says, as a hash: where it stands in its source, and what other articles are like, is no part of it. */
export function fingerprint({ meta, body }: Described | Article): string {
  const { source: _, review, ...rest } = meta;
  const { id: __, ...said } = rest as typeof rest & { id?: string };
  const ordered = Object.fromEntries(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
  const doubts = review.filter((r) => !isDuplicateNote(r)).map(({ code, text, message }) => [code, text, message]);
  return sha256(JSON.stringify([ordered, doubts, body]));
}

const sameSource = (a: Article, meta: Described["meta"]): boolean =>
  JSON.stringify(a.meta.source) === JSON.stringify(meta.source);

/** The ids of the page's articles: those that they had before, new ones after the highest ever given. */
function matchIds(
  page: readonly Described[],
  prints: readonly string[],
  prefix: string,
  past: ReadonlyMap<string, Past["articles"][number]>,
  held: Held,
): string[] {
  // A file that no ledger knows was written by a person, or its ledger is lost.
  const free = new Set([...past.keys(), ...held.keys()]);
  const ids = page.map((): string | undefined => undefined);
  const claim = (candidates: (i: number) => Iterable<string>, fits: (i: number, id: string) => boolean = () => true) =>
    page.forEach((_, i) => {
      if (ids[i]) return;
      for (const id of candidates(i))
        if (free.has(id) && fits(i, id)) {
          free.delete(id);
          ids[i] = id;
          return;
        }
    });
  // The same words; a deleted article has left nothing but their hash and its title.
  const byPrint = group(past.values(), (a) => a.written);
  claim((i) => (byPrint.get(prints[i]!) ?? []).map((a) => a.id));
  if (!ids.every(Boolean) && free.size) {
    const titleOf = (id: string): string | undefined => held.get(id)?.article.meta.title ?? past.get(id)?.title;
    const byTitle = group(free, titleOf);
    const sameTitle = (i: number) => byTitle.get(page[i]!.meta.title) ?? [];
    const like = (i: number, id: string) => (held.has(id) ? likeness(page[i]!, held.get(id)!.article) : 0);
    claim(sameTitle, (i, id) => like(i, id) > 0.2);
    // Each with each: on a page of so many articles that this would take long they are told by their titles alone.
    const open = ids.filter((id) => !id).length;
    if (open * free.size <= 10_000)
      claim(
        () => free,
        (i, id) => like(i, id) >= 0.5,
      );
    claim(sameTitle);
  }
  const numbers = [...past.keys(), ...held.keys()].map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  let next = numbers.reduce((a, b) => Math.max(a, b), 0) + 1;
  return ids.map((id) => id ?? `${prefix}-${next++}`);
}

function group<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The share of the shorter text's pairs of characters that both texts have. */
function likeness(a: Described, b: Article): number {
  const [x, y] = [pairs(a.body), pairs(b.body)];
  const shared = [...x].filter((p) => y.has(p)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
