import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../src/archive/store.ts";
import { FIXTURE, runBuild, scratch } from "./build-site.ts";
import { deadLinks } from "./links.ts";

let dir: string;
let site: string;
let remove: () => Promise<void>;
let first: Awaited<ReturnType<typeof runBuild>>;

beforeAll(async () => {
  ({ dir, remove } = await scratch());
  site = join(dir, "site");
  first = await runBuild("--content", FIXTURE, "--output", site);
});
afterAll(() => remove());

const read = (path: string): Promise<string> => readFile(join(site, path), "utf8");
const article = (id: string): Promise<string> => read(`articles/${id}/index.html`);
const text = (html: string): string => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

test("the build says what it did and leaves nothing half done", async () => {
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toContain("6 篇文章");
  expect(existsSync(`${site}.part`)).toBe(false);
});

test("every link within the site leads somewhere", async () => {
  expect(await deadLinks(site)).toEqual([]);
});

test("every page: Chinese, one h1, landmarks, the notice, no scripts or styles of its own", async () => {
  const pages = (await listFiles(site)).filter((f) => f.endsWith(".html") && !f.startsWith("a/"));
  expect(pages.length).toBeGreaterThan(35);
  for (const page of pages) {
    const html = await read(page);
    expect(html, page).toContain('<html lang="zh-CN">');
    expect(html.match(/<h1[\s>]/g), page).toHaveLength(1);
    for (const landmark of ["<header", "<nav", "<main", "<footer"]) expect(html, page).toContain(landmark);
    expect(html, page).toContain("虚构样例");
    expect(html, page).not.toMatch(/\sstyle=|<style|\son\w+=/);
    expect(
      html.replace(
        /<script type="(?:application\/ld\+json|module)"[^>]*>|<script async src="\/assets\/reading.js">/g,
        "",
      ),
      page,
    ).not.toContain("<script");
    expect(headingLevels(html), page).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(ids).size, page).toBe(ids.length);
  }
});

/** Places where a heading skips a level. */
function headingLevels(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((m) => Number(m[1]));
  return levels.flatMap((level, i) => (level > (levels[i - 1] ?? 0) + 1 ? [`h${levels[i - 1] ?? 0} → h${level}`] : []));
}

test("what looks like a command in an article prints as it is", async () => {
  const html = await article("tongxi-gonghui-2023-07-p04-10");
  expect(html).toContain("花括号 {{ 7 * 7 }} 的故事</h1>");
  expect(html).toContain("模板里写着{{ 7 * 7 }}也照样印出，{% raw %}不是命令。");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;与&lt;/script&gt;也只是字。");
});

test("an article shows all that is known of it", async () => {
  const html = await article("tongxi-gonghui-2023-07-p04-2");
  const words = text(html);
  for (const part of [
    "盛夏行",
    "高温下的守护",
    "——一碗绿豆汤",
    "记者 许闻",
    "图 何图",
    "供稿 临江区总工会",
    "装卸工人喝绿豆汤。",
    "编校：蒋校",
    "编者存疑（1）",
    "存疑1处",
    "数目可能在录入时丢失",
    "https://example.org/archive/articles/tongxi-gonghui-2023-07-p04-2/",
  ])
    expect(words).toContain(part);
  expect(html).toContain('<time datetime="2023-07-14">2023年7月14日</time>');
  expect(html).toContain('href="/sources/tongxi/2023-07/p04.txt/#L3"');
  expect(html).toContain('href="/sources/tongxi/2023-07/p04.txt/#tongxi-gonghui-2023-07-p04-2"');
  expect(html).toContain('rel="next" href="/articles/tongxi-gonghui-2023-07-p04-10/"');
  expect(html).toContain("<h2>绿豆汤</h2>");
});

test("a short address leads to its article, and says where it lives for good", async () => {
  const [, short] = /短网址<\/span> <a id="short" href="([^"]*)"/.exec(await article("tongxi-gonghui-2023-07-p04-2"))!;
  const html = await read(`${short}index.html`);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/articles/tongxi-gonghui-2023-07-p04-2/">');
  expect(html).toContain(
    '<link rel="canonical" href="https://example.org/archive/articles/tongxi-gonghui-2023-07-p04-2/">',
  );
  expect(html).toContain('<a href="/articles/tongxi-gonghui-2023-07-p04-2/">');
  expect((await listFiles(join(site, "a"))).length).toBe(6);
  expect(await read("a/".concat((await listFiles(join(site, "a")))[0]!))).not.toContain("<script");
});

test("variants of a name lead to one entry, once", async () => {
  const html = await article("tongxi-gonghui-2023-07-p04-2");
  expect(html.match(/>同西市总工会<\/a>/g)).toHaveLength(1);
  expect(await read("people/陆望舒/index.html")).toContain("共3篇");
  expect(await read("people/wangli-teacher/index.html")).toContain("同名的人");
});

test("doubtful dates say so, and are listed", async () => {
  expect(text(await article("tongxi-gonghui-p01-1"))).toContain("2022年1月27日（年份据推断）");
  const unknown = text(await read("years/unknown/index.html"));
  for (const part of ["8月28日（年份不详）", "第三钢铁厂工会换届", "日期不详", "没有日期的一篇"])
    expect(unknown).toContain(part);
  expect(text(await read("years/2024/03/index.html"))).toContain("2024年3月8日至10日");
});

test("a source that is missing is named, not linked", async () => {
  const html = await article("tongxi-gonghui-p01-1");
  expect(html).toContain("raw/tongxi/missing.txt");
  expect(html).not.toContain("/sources/tongxi/missing");
});

test("the lines of a source tell what they became", async () => {
  const html = await read("sources/tongxi/2023-07/p04.txt/index.html");
  expect(html).toContain('<li id="L9"');
  for (const word of ["版面装饰", "广告", "未归属", "标题"]) expect(html).toContain(word);
});

test("the downloads are whole", async () => {
  expect((await read("data/articles.jsonl")).trim().split("\n")).toHaveLength(6);
  expect(await read("sitemap.xml")).toContain("https://example.org/archive/years/unknown/");
  for (const feed of ["feed.xml", "people/陆望舒/feed.xml", "bulletins/tongxi-gonghui/feed.xml"])
    expect(await read(feed)).toMatch(/^<\?xml/);
});

test("what a page says of its feeds is there", async () => {
  for (const page of (await listFiles(site)).filter((f) => f.endsWith(".html")))
    for (const [, url] of (await read(page)).matchAll(/rel="alternate"[^>]* href="([^"]*)"/g))
      expect(existsSync(join(site, decodeURIComponent(url!))), `${page} → ${url}`).toBe(true);
});

test("a second build gives the same bytes, the search index too", async () => {
  const other = join(dir, "again");
  await runBuild("--content", FIXTURE, "--output", other, "--quiet");
  const files = await listFiles(site);
  expect(await listFiles(other)).toEqual(files);
  for (const file of files)
    expect((await readFile(join(other, file))).equals(await readFile(join(site, file))), file).toBe(true);
});

test("the site can live below a path", async () => {
  const other = join(dir, "below");
  expect(await runBuild("--content", FIXTURE, "--output", other, "--path-prefix", "/archive/")).toMatchObject({
    code: 0,
  });
  expect(await deadLinks(other, "/archive/")).toEqual([]);
});

test("an archive without articles is a site too, and each of its pages says that there is nothing yet", async () => {
  const [content, empty] = [join(dir, "nothing"), join(dir, "empty")];
  await mkdir(join(content, "articles"), { recursive: true });
  await writeFile(join(content, "site.yaml"), "title: 空档案\ndescription: 空的\nurl: https://example.org/\n");
  expect(await runBuild("--content", content, "--output", empty)).toMatchObject({ code: 0, stderr: "" });
  expect(await deadLinks(empty)).toEqual([]);
  for (const page of ["", "bulletins/", "years/", "sections/", "bodies/", "people/", "sources/"])
    expect(text(await readFile(join(empty, page, "index.html"), "utf8")), page).toMatch(/还没有(?:文章|原文)/);
});

describe("faults", () => {
  test("of the content stop the build with one line each, all together, and leave the last site", async () => {
    const content = join(dir, "content");
    await cp(FIXTURE, content, { recursive: true });
    await writeFile(join(content, "site.yaml"), "titel: x\nurl: nowhere\n");
    await writeFile(join(content, "articles", "bad.md"), "---\nid: Bad\n---\n");
    const run = await runBuild("--content", content, "--output", site);
    expect(run.code).toBe(1);
    const lines = run.stderr.trim().split("\n");
    expect(lines.filter((l) => l.includes("site.yaml:"))).toHaveLength(2);
    expect(lines.some((l) => l.includes("bad.md:2: id"))).toBe(true);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(site, "index.html"))).toBe(true);
  });

  test("a folder of the user's is not overwritten", async () => {
    const mine = join(dir, "mine");
    await mkdir(mine);
    await writeFile(join(mine, "diary.txt"), "");
    const run = await runBuild("--content", FIXTURE, "--output", mine);
    expect(run).toMatchObject({ code: 1 });
    expect(run.stderr).toContain("不是本程序生成的目录");
    expect(existsSync(join(mine, "diary.txt"))).toBe(true);
  });
});
