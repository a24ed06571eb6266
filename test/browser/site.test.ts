import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Serving, serve } from "../../scripts/serve.ts";
import { FIXTURE, runBuild, scratch } from "../site/build-site.ts";
import { chromiumOrWord, launch } from "./browser.ts";

const ARTICLE = "市总工会把清凉送到江边码头";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("in a browser", () => {
  let browser: Browser;
  let server: Serving;
  let remove: () => Promise<void>;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const made = await scratch();
    remove = made.remove;
    const site = join(made.dir, "site");
    const run = await runBuild("--content", FIXTURE, "--output", site);
    if (run.code !== 0) throw new Error(run.stderr);
    await bundleProbe(site);
    // The same site once more below a path, as GitHub Pages serves it.
    await runBuild("--content", FIXTURE, "--output", join(site, "below"), "--path-prefix", "/below/", "--quiet");
    server = await serve(site, { port: 0 });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await remove?.();
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = (path: string) => page.goto(new URL(path, server.url).href);
  const status = () => page.locator(".status");
  const hits = () => page.locator(".results li h2");
  const counted = (n: number) =>
    status()
      .filter({ hasText: `找到${n}篇文章` })
      .waitFor();

  test("from the home page by a person's name to the article", async () => {
    await open("/");
    await page.getByRole("searchbox").fill("陆望舒");
    await page.getByRole("button", { name: "检索" }).click();
    await counted(3);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent("陆望舒")}`);
    await page.getByRole("link", { name: ARTICLE }).click();
    expect(await page.locator("h1").textContent()).toBe(ARTICLE);
    expect(await page.locator(".body").textContent()).toContain("慰问");
  });

  test("a phrase of the text, typed letter by letter, marks where it stands", async () => {
    await open("/search/");
    await page.getByRole("searchbox").pressSequentially("走上3号泊位", { delay: 20 });
    await counted(1);
    expect(await hits().allTextContents()).toEqual([ARTICLE]);
    expect(await page.locator(".snippet mark").allTextContents()).toEqual(["走上３号泊位"]);
    await page.locator(".results a").first().click();
    expect(await page.locator(".body").textContent()).toContain("走上３号泊位");
  });

  test("facets narrow, keep the keyboard's place, stand in the address and go back", async () => {
    await open(`/search/?q=${encodeURIComponent("工会")}`);
    await counted(5);
    const facet = page.locator(".facets a", { hasText: "第三钢铁厂工会" });
    await facet.focus();
    await page.keyboard.press("Enter");
    await counted(2);
    expect(new URL(page.url()).searchParams.get("body")).toBe("第三钢铁厂工会");
    expect(await page.evaluate("document.activeElement.dataset.facet")).toBe("body=第三钢铁厂工会");
    await page.goBack();
    await counted(5);
    await page.goForward();
    await counted(2);
    await page.locator(".facets a[aria-current=true]", { hasText: "去掉" }).click();
    await counted(5);
  });

  test("an address alone is a search; namesakes stay apart", async () => {
    await open(`/search/?person=${encodeURIComponent("王立（公交司机）")}`);
    await counted(1);
    expect(await hits().allTextContents()).toEqual(["第三钢铁厂工会换届"]);
  });

  test("by date: newest first, none lost for want of a date", async () => {
    await open(`/search/?q=${encodeURIComponent("的")}&sort=date`);
    await status().filter({ hasText: "找到" }).waitFor();
    const all = await hits().allTextContents();
    expect(all[0]).toBe("三八节两日活动");
    expect(all).toContain("没有日期的一篇");
  });

  test("nothing found and nothing asked are said in words", async () => {
    await open(`/search/?q=${encodeURIComponent("龘龘")}`);
    await status().filter({ hasText: "没有找到符合“龘龘”的文章" }).waitFor();
    await page.getByRole("searchbox").fill("，。");
    await status().filter({ hasText: "请输入文字" }).waitFor();
    await page.getByRole("searchbox").fill("");
    await page.waitForFunction("document.querySelector('.status').textContent === ''");
    expect(await page.locator(".facets").isVisible()).toBe(false);
  });

  test("what cannot be loaded is said in words, and another try may succeed", async () => {
    await page.route("**/pagefind/pagefind.js", (route) => route.abort());
    await open(`/search/?q=${encodeURIComponent("工会")}`);
    await status().filter({ hasText: "检索没有载入成功" }).waitFor();
    expect(complaints.length).toBeGreaterThan(0);
    complaints.length = 0;
  });

  test("every word of every text is found: each run of one to five characters", async () => {
    await open("/search/");
    // The script that vitest compiles would carry helpers that the page does not have: hence one made for it.
    const missed = await page.evaluate("import('/probe.js').then((m) => m.probe())");
    expect(missed).toEqual([]);
  });

  test("below a path the search finds its index, and its hits lead on", async () => {
    await open("/below/");
    await page.getByRole("searchbox").fill("绿豆汤");
    await page.keyboard.press("Enter");
    await counted(1);
    await page.locator(".results a").first().click();
    expect(new URL(page.url()).pathname).toBe("/below/articles/tongxi-gonghui-2023-07-p04-2/");
    expect(await page.locator("h1").textContent()).toBe(ARTICLE);
  });

  test("without JavaScript the search page points to other ways", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(new URL("/search/", server.url).href);
    expect(await still.locator("noscript").textContent()).toContain("JavaScript");
    await plain.close();
  });

  test("a keyboard's first stop leads past the navigation", async () => {
    await open("/articles/tongxi-gonghui-2023-07-p04-2/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("跳到正文");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
  });

  test.each([
    "/",
    "/articles/tongxi-gonghui-2023-07-p04-2/",
    "/people/",
    "/people/陆望舒/",
    "/bodies/",
    "/bulletins/tongxi-gonghui/2023-07/",
    "/years/",
    "/sources/tongxi/2023-07/p04.txt/",
    "/search/?q=工会",
    "/about/",
  ])("%s fits a phone, and all that can be followed has a name", async (path) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(path);
    if (path.startsWith("/search/")) await counted(5);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await page.evaluate(UNNAMED)).toEqual([]);
    expect(await page.locator("main").count()).toBe(1);
    expect(await page.locator("h1").count()).toBe(1);
  });
});

/** Links, buttons and fields without a name; elements that name others that are not there. */
const UNNAMED = `[
  ...[...document.querySelectorAll("a[href], button")].filter((e) => !(e.textContent.trim() || e.getAttribute("aria-label"))),
  ...[...document.querySelectorAll("input")].filter((e) => !e.labels.length),
  ...[...document.querySelectorAll("[aria-labelledby]")].filter((e) => !document.getElementById(e.getAttribute("aria-labelledby"))),
].map((e) => e.outerHTML)`;

/** Puts a module into the site that searches for all that its texts hold and names what is not found. */
async function bundleProbe(site: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: join(process.cwd(), "src/search"),
      contents: `
        import { withoutAlso } from "./also.ts";
        import { find } from "./engine.ts";
        import { fold } from "./fold.ts";
        import { openPagefind } from "./open.ts";
        export async function probe() {
          const pagefind = await openPagefind("/");
          const all = await pagefind.search(null, {});
          const texts = await Promise.all(all.results.map((r) => r.data()));
          const missed = [];
          for (const { url, content } of texts)
            for (const query of pieces(withoutAlso(content))) {
              const found = await find(pagefind, { q: query, filters: {} });
              await found.more(100);
              if (!found.hits.some((h) => h.url === url)) missed.push(url + " " + query);
            }
          return missed;
        }
        function pieces(text) {
          const found = new Set();
          for (const [run] of fold(text).matchAll(/[\\p{L}\\p{N}]+/gu)) {
            const c = [...run];
            for (let i = 0; i < c.length; i++)
              for (let n = 1; n <= 5 && i + n <= c.length; n++)
                if (/\\p{Script=Han}/u.test(c[i]) || !c[i - 1] || /\\p{Script=Han}/u.test(c[i - 1])) found.add(c.slice(i, i + n).join(""));
          }
          return found;
        }`,
    },
    bundle: true,
    write: false,
    format: "esm",
  });
  await writeFile(join(site, "probe.js"), outputFiles[0]!.contents);
}
