import type { Article } from "../../src/archive/article.ts";
import { type Authority, emptyAuthority } from "../../src/archive/authority.ts";
import { siteSchema } from "../../src/archive/site.ts";
import type { StoredArticle } from "../../src/archive/store.ts";
import { buildPages, type SiteInput, type SitePages } from "../../src/site/config/collections.ts";
import { type Entry, toEntry } from "../../src/site/config/entry.ts";
import { nameIndex } from "../../src/site/config/names.ts";
import { sampleArticle } from "../archive/sample.ts";

export const site = siteSchema.parse({ title: "样例档案", url: "https://example.org/archive" });

/** A stored article of this front-matter; a test gives only what it is about. */
function stored(meta: Partial<Article["meta"]>, body?: string): StoredArticle {
  return { ...sampleArticle(meta, body), path: `${meta.id ?? "a"}.md`, text: "" };
}

/** Articles joined to their names. */
export function entriesOf(
  metas: (Partial<Article["meta"]> & { body?: string })[],
  authority: Partial<Authority> = {},
): Entry[] {
  const names = nameIndex({ ...emptyAuthority, ...authority });
  return metas.map(({ body, ...meta }) => toEntry(stored(meta, body), names));
}

/** A small archive as the site reads it. */
export function inputOf(
  metas: Partial<Article["meta"]>[],
  authority: Partial<Authority> = {},
  rest: Partial<Omit<SiteInput, "authority" | "articles">> = {},
): SiteInput {
  return {
    articles: metas.map((meta) => stored(meta)),
    authority: { ...emptyAuthority, ...authority },
    site,
    sources: [],
    ledgers: [],
    href: (url) => url,
    ...rest,
  };
}

/** All pages of a small archive. */
export const pagesOf = (...input: Parameters<typeof inputOf>): SitePages => buildPages(inputOf(...input)).pages;
