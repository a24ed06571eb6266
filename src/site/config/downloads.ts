import type { Site } from "../../archive/site.ts";
import type { Entry } from "./entry.ts";
import type { Item } from "./model.ts";
import { byNewest } from "./order.ts";

/** What machines read: the feed, the map of the site, and the articles as data. */

export interface TextFile {
  url: string;
  text: string;
}

const FEED_SIZE = 30;
/** The most that the sitemap protocol lets one file hold. */
const SITEMAP_SIZE = 50_000;

export const xml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(INVALID_IN_XML, "");
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows no control characters, not even escaped
const INVALID_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const absolute = (site: Site, url: string): string => site.url.replace(/\/$/, "") + encodeURI(decodeURI(url));

/** An Atom feed of the newest articles whose year is known: Atom has no words for an unknown one. */
export function feed(entries: readonly Entry[], site: Site): TextFile {
  const newest = entries
    .filter((e) => e.item.date.year !== null)
    .toSorted((a, b) => byNewest(a.item, b.item))
    .slice(0, FEED_SIZE);
  const updated = newest[0] ? timestamp(newest[0].item) : "1970-01-01T00:00:00Z";
  const rows = newest.map(
    ({ item }) => `  <entry>
    <id>${xml(absolute(site, item.url))}</id>
    <title>${xml(item.title)}</title>
    <link href="${xml(absolute(site, item.url))}"/>
    <updated>${timestamp(item)}</updated>
    <summary>${xml([item.kicker, item.from, item.date.label].filter(Boolean).join(" · "))}</summary>
  </entry>\n`,
  );
  return {
    url: "/feed.xml",
    text: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${xml(site.url)}</id>
  <title>${xml(site.title)}</title>
  <subtitle>${xml(site.notice ?? site.description)}</subtitle>
  <link href="${xml(site.url)}"/>
  <link rel="self" href="${xml(absolute(site, "/feed.xml"))}"/>
  <author><name>${xml(site.publisher ?? site.title)}</name></author>
  <updated>${updated}</updated>
${rows.join("")}</feed>
`,
  };
}

/** The first moment of the article's day, month or year, in China's time. */
function timestamp({ date }: Item): string {
  const [year, month = "01", day = "01"] = date.machine!.split("-");
  return `${year}-${month}-${day}T00:00:00+08:00`;
}

/** The sitemap; beyond what one file may hold, several and an index of them. */
export function sitemaps(urls: readonly string[], site: Site, size = SITEMAP_SIZE): TextFile[] {
  const chunks = Array.from({ length: Math.ceil(urls.length / size) || 1 }, (_, i) =>
    urls.slice(i * size, (i + 1) * size),
  );
  const rows = (tag: string, list: readonly string[]): string =>
    list.map((u) => `  <${tag}><loc>${xml(absolute(site, u))}</loc></${tag}>\n`).join("");
  const file = (url: string, root: string, body: string): TextFile => ({
    url,
    text: `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}</${root}>\n`,
  });
  if (chunks.length === 1) return [file("/sitemap.xml", "urlset", rows("url", chunks[0]!))];
  const parts = chunks.map((chunk, i) => file(`/sitemap-${i + 1}.xml`, "urlset", rows("url", chunk)));
  return [
    file(
      "/sitemap.xml",
      "sitemapindex",
      rows(
        "sitemap",
        parts.map((p) => p.url),
      ),
    ),
    ...parts,
  ];
}

export function robots(site: Site): TextFile {
  return { url: "/robots.txt", text: `User-agent: *\nAllow: /\nSitemap: ${absolute(site, "/sitemap.xml")}\n` };
}

/** Every article's particulars, one a line, for those who count and compare. */
export function articlesJson(entries: readonly Entry[], site: Site): TextFile {
  const rows = entries.map(({ article: { meta }, item, bulletin, section, bodies, people }) =>
    JSON.stringify({
      id: meta.id,
      title: meta.title,
      kicker: meta.kicker,
      subtitle: meta.subtitle,
      date: meta.date,
      url: absolute(site, item.url),
      bulletin: meta.bulletin && bulletin.name,
      issue: meta.issue,
      page: meta.page,
      section: section?.name,
      kind: meta.kind,
      unionBodies: bodies.map((b) => b.name),
      people: people.map(({ name, key, roles }) => ({ name, ...(key !== name && { id: key }), roles })),
      byline: meta.byline,
    }),
  );
  return { url: "/articles.json", text: `[\n${rows.join(",\n")}\n]\n` };
}
