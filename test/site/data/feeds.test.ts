import { expect, test } from "vitest";
import { feeds } from "../../../src/site/config/data/feeds.ts";
import { sitemaps } from "../../../src/site/config/data/sitemap.ts";
import { entriesOf, site } from "../sample.ts";

const entries = entriesOf([
  { id: "c", title: "丙", date: "2024", people: [{ name: "许闻", roles: [] }] },
  {
    id: "a",
    title: "甲<&>\u0001",
    date: "2023-07-14",
    unionBodies: ["钢厂工会"],
    section: "要闻",
    bulletin: "同西工会",
  },
  { id: "b", title: "乙", date: "XXXX-08-28", people: [{ name: "何图", roles: [] }] },
]);
const files = new Map(feeds(entries, site).map((f) => [decodeURI(f.url), f.text()]));

test("Atom: newest first, no invented years, no broken XML", () => {
  const text = files.get("/feed.xml")!;
  expect([...text.matchAll(/<title>(.*?)<\/title>/g)].map((m) => m[1])).toEqual([
    "样例档案",
    "丙",
    "甲&#60;&#38;&#62;",
  ]);
  expect(text).toContain("<updated>2024-01-01T00:00:00+08:00</updated>");
  expect(text).toContain('href="https://example.org/archive/articles/a/"');
});

test("JSON Feed has the same articles, each with a text", () => {
  const feed = JSON.parse(files.get("/feed.json")!) as { version: string; items: Record<string, string>[] };
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  expect(feed.items.map((i) => i.title)).toEqual(["丙", "甲<&>\u0001"]);
  expect(feed.items[0]!.content_text).toContain("第一段");
});

test("bulletins, sections, bodies and people have feeds of their own", () => {
  for (const [page, title] of [
    ["/bulletins/tongxi-gonghui/", "同西工会"],
    ["/sections/要闻/", "要闻"],
    ["/bodies/钢厂工会/", "钢厂工会"],
  ]) {
    expect(files.get(`${page}feed.xml`)).toContain(`<title>${title} · 样例档案</title>`);
    expect(JSON.parse(files.get(`${page}feed.json`)!)).toMatchObject({ items: [{ title: "甲<&>\u0001" }] });
  }
  // His one article has no year: the feed is there, and empty.
  expect(JSON.parse(files.get("/people/何图/feed.json")!)).toMatchObject({ items: [] });
});

test("a feed holds the newest thirty", () => {
  const many = entriesOf(Array.from({ length: 40 }, (_, i) => ({ id: `a-${i}`, date: "2024" })));
  expect((JSON.parse(feeds(many, site)[1]!.text()) as { items: unknown[] }).items).toHaveLength(30);
});

test("a sitemap beyond the protocol's limit is cut, with an index", () => {
  expect(sitemaps(["/", "/a/"], site).map((f) => f.url)).toEqual(["/sitemap.xml"]);
  const cut = sitemaps(["/", "/a/", "/人/"], site, 2);
  expect(cut.map((f) => f.url)).toEqual(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]);
  expect(cut[2]!.text()).toContain("<loc>https://example.org/archive/%E4%BA%BA/</loc>");
});
