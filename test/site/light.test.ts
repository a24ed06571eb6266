import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../src/archive/store.ts";
import { runBuild, scratch } from "./build-site.ts";

/** What a page may weigh, measured on the archive's own sample content, in bytes as they are sent. */

let site: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await scratch();
  remove = made.remove;
  site = join(made.dir, "site");
  expect(await runBuild("--content", "content", "--output", site, "--quiet")).toMatchObject({ code: 0 });
});
afterAll(() => remove());

const read = (file: string): Promise<Buffer> => readFile(join(site, file));
const sent = async (file: string): Promise<number> => gzipSync(await read(file)).length;
const pages = async (): Promise<string[]> => (await listFiles(site)).filter((f) => f.endsWith(".html"));

test("an article, with its style sheet, is at most 30 kB", async () => {
  const sheet = await sent("assets/style.css");
  const articles = (await pages()).filter((f) => f.startsWith("articles/"));
  expect(articles.length).toBeGreaterThan(10);
  for (const page of articles) expect((await sent(page)) + sheet, page).toBeLessThanOrEqual(30_000);
});

test("outside of search a page's scripts are at most 10 kB together, and hold nothing up", async () => {
  expect((await sent("assets/reading.js")) + (await sent("assets/hits.js"))).toBeLessThanOrEqual(10_000);
  for (const page of await pages()) {
    const html = (await read(page)).toString();
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)].map(([tag]) => tag);
    expect(
      scripts.every((tag) => / async | type="module"/.test(tag)),
      page,
    ).toBe(true);
    expect(scripts.length, page).toBe(page.startsWith("a/") ? 0 : /^(?:search|articles)\//.test(page) ? 2 : 1);
  }
});

test("no page asks anything of another server", async () => {
  for (const page of await pages()) {
    const html = (await read(page)).toString();
    const asked = [
      ...html.matchAll(/<(?:script|img|iframe|link rel="(?:stylesheet|icon|preload)")[^>]*(?:src|href)="([^"]*)"/g),
    ];
    for (const [, url] of asked) expect(url, page).toMatch(/^\/(?!\/)/);
  }
  expect((await read("assets/style.css")).toString()).not.toMatch(/url\(|@import/);
});
