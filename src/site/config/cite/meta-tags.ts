import type { Site } from "../../../archive/site.ts";
import { fullTitle, isoDate, type Reference } from "./reference.ts";

/** What Zotero and search engines for scholars read from a page's head (the Highwire tags), and what messengers show. */
export interface MetaTags {
  highwire: { name: string; content: string }[];
  openGraph: { property: string; content: string }[];
}

export function metaTags(ref: Reference, site: Site, description: string): MetaTags {
  const date = isoDate(ref);
  const highwire: [string, string | undefined][] = [
    ["citation_title", fullTitle(ref)],
    ...ref.authors.map((name): [string, string] => ["citation_author", name]),
    ["citation_journal_title", ref.journal],
    ["citation_publication_date", date.replaceAll("-", "/")],
    ["citation_issue", ref.issue],
    ["citation_firstpage", ref.page],
    ["citation_language", "zh-CN"],
    ["citation_public_url", ref.url],
  ];
  const openGraph: [string, string | undefined][] = [
    ["og:type", "article"],
    ["og:title", ref.title],
    ["og:description", description],
    ["og:url", ref.url],
    ["og:site_name", site.title],
    ["og:locale", "zh_CN"],
    ["article:published_time", date],
  ];
  return {
    highwire: highwire.flatMap(([name, content]) => (content ? [{ name, content }] : [])),
    openGraph: openGraph.flatMap(([property, content]) => (content ? [{ property, content }] : [])),
  };
}
