import { expect, test } from "vitest";
import { articlesJson, feed, sitemaps } from "../../src/site/config/downloads.ts";
import { entriesOf, site } from "./sample.ts";

const entries = entriesOf([
  { id: "a", title: "甲<&>\u0001", date: "2023-07-14" },
  { id: "b", title: "乙", date: "XXXX-08-28" },
  { id: "c", title: "丙", date: "2024" },
]);

test("the feed: newest first, no invented years, no broken XML", () => {
  const { text } = feed(entries, site);
  expect([...text.matchAll(/<title>(.*?)<\/title>/g)].map((m) => m[1])).toEqual([
    "样例档案",
    "丙",
    "甲&#60;&#38;&#62;",
  ]);
  expect(text).toContain("<updated>2024-01-01T00:00:00+08:00</updated>");
  expect(text).toContain('href="https://example.org/archive/articles/a/"');
});

test("articles.json holds every article, with whole addresses", () => {
  const list = JSON.parse(articlesJson(entries, site).text) as { id: string; url: string; date?: string }[];
  expect(list.map((a) => a.id)).toEqual(["a", "b", "c"]);
  expect(list[1]).toMatchObject({ date: "XXXX-08-28", url: "https://example.org/archive/articles/b/" });
  expect(JSON.parse(articlesJson([], site).text)).toEqual([]);
});

test("a sitemap beyond the protocol's limit is cut, with an index", () => {
  expect(sitemaps(["/", "/a/"], site).map((f) => f.url)).toEqual(["/sitemap.xml"]);
  const files = sitemaps(["/", "/a/", "/人/"], site, 2);
  expect(files.map((f) => f.url)).toEqual(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]);
  expect(files[2]!.text).toContain("<loc>https://example.org/archive/%E4%BA%BA/</loc>");
});
