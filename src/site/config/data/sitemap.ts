import type { Site } from "../../../archive/site.ts";
import { absolute, type TextFile, xml } from "./text-file.ts";

/** The most that the sitemap protocol lets one file hold. */
const SITEMAP_SIZE = 50_000;

/** The sitemap; beyond what one file may hold, several and an index of them. */
export function sitemaps(urls: readonly string[], site: Site, size = SITEMAP_SIZE): TextFile[] {
  const chunks = Array.from({ length: Math.ceil(urls.length / size) || 1 }, (_, i) =>
    urls.slice(i * size, (i + 1) * size),
  );
  const rows = (tag: string, list: readonly string[]): string =>
    list.map((u) => `  <${tag}><loc>${xml(absolute(site, u))}</loc></${tag}>\n`).join("");
  const file = (url: string, root: string, body: string): TextFile => ({
    url,
    text: () =>
      `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}</${root}>\n`,
  });
  if (chunks.length === 1) return [file("/sitemap.xml", "urlset", rows("url", chunks[0]!))];
  const parts = chunks.map((chunk, i) => file(`/sitemap-${i + 1}.xml`, "urlset", rows("url", chunk)));
  const index = rows(
    "sitemap",
    parts.map((p) => p.url),
  );
  return [file("/sitemap.xml", "sitemapindex", index), ...parts];
}

export function robots(site: Site): TextFile {
  return { url: "/robots.txt", text: () => `User-agent: *\nAllow: /\nSitemap: ${absolute(site, "/sitemap.xml")}\n` };
}
