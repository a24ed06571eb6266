import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { chromiumOrWord, launch } from "./browser.ts";
import { type Built, builtSite } from "./built.ts";

/** The ways that readers take. */

const ARTICLE = "市总工会把清凉送到江边码头";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("a reader", () => {
  let browser: Browser;
  let site: Built;
  let context: BrowserContext;

  beforeAll(async () => {
    [site, browser] = await Promise.all([builtSite(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(() => context.close());

  async function reader(options: BrowserContextOptions = {}): Promise<Page> {
    context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    await page.goto(site.at("/"));
    return page;
  }

  test("who asks for less motion sees none", async () => {
    const scrolling = (page: Page) => page.evaluate("getComputedStyle(document.documentElement).scrollBehavior");
    expect(await scrolling(await reader())).toBe("auto");
    await context.close();
    expect(await scrolling(await reader({ reducedMotion: "no-preference" }))).toBe("smooth");
  });

  const heading = (page: Page): Promise<string | null> => page.locator("h1").textContent();
  const follow = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole("main").getByRole("link", { name }).first().click();

  /** Home → calendar → day → article → issue → article → person → another article → article → cite → source. */
  async function walk(page: Page): Promise<void> {
    await page.getByRole("link", { name: "2023年", exact: true }).click();
    expect(await heading(page)).toBe("2023年");
    await page.getByRole("link", { name: "7月14日 1篇" }).click();
    expect(new URL(page.url()).hash).toBe("#d14");
    await follow(page, ARTICLE);
    expect(await heading(page)).toBe(ARTICLE);
    await page.getByRole("navigation", { name: "所在位置" }).getByRole("link", { name: "第4版" }).click();
    expect(await page.locator(":target").textContent()).toBe("第4版");
    await follow(page, ARTICLE);
    await page.locator(".body").getByRole("link", { name: "陆望舒" }).click();
    expect(await heading(page)).toBe("陆望舒");
    await page
      .getByRole("region", { name: "见于文章的职务" })
      .getByRole("link")
      .filter({ hasNotText: ARTICLE })
      .last()
      .click();
    expect(await heading(page)).not.toBe(ARTICLE);
    await page.goBack();
    await follow(page, ARTICLE);
    const cite = page.getByRole("region", { name: "引用" });
    expect(await cite.locator("#gb7714").textContent()).toMatch(
      /^许闻. 市总工会把清凉送到江边码头：一碗绿豆汤\[J\/OL\]. .+，2023（7月刊）：4. https:.+\.$/,
    );
    // The short address leads back here, by itself or by its link.
    const here = page.url();
    await cite.getByRole("link", { name: "/a/" }).click();
    await page.waitForURL(here);
    await follow(page, "对照原文");
  }

  test("walks from the front page by the calendar to an article, its people and its source", async () => {
    const page = await reader();
    await walk(page);
    // The article's own lines stand out, those of its neighbour do not.
    const ground = (element: string) =>
      page
        .locator(element)
        .first()
        .evaluate((e) => getComputedStyle(e).backgroundColor);
    expect(await ground(".as-title.by-1")).not.toBe(await ground(".as-furniture"));
    expect(await ground(".by-2:not(.by-1)")).toBe(await ground(".as-furniture"));
    expect(await page.locator(".start:target").count()).toBe(1);
  });

  test("walks the same way without JavaScript, and finds nothing that does not work", async () => {
    const page = await reader({ javaScriptEnabled: false });
    expect(await page.locator("button[data-large]").isVisible()).toBe(false);
    await walk(page);
    await page.goBack();
    expect(await page.getByRole("button", { name: "复制" }).count()).toBe(0);
    await page.getByText("BibTeX").click();
    expect(await page.locator("#bibtex").textContent()).toContain("@article{");
  });

  test("walks the same way on a phone, without the page ever moving sideways", async () => {
    const page = await reader({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await walk(page);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    // The source can be read: its text keeps within the screen.
    for (const box of await page
      .locator(".lines .text")
      .evaluateAll((all) => all.map((e) => e.scrollWidth - e.clientWidth)))
      expect(box).toBeLessThanOrEqual(0);
  });

  test("cites: the text is copied, and the reader is told", async () => {
    const page = await reader();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(site.at("/articles/tongxi-gonghui-2023-07-p04-2/"));
    await page.getByRole("button", { name: "复制引文" }).click();
    await page.getByText("已复制").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(await page.locator("#gb7714").textContent());
    await page.locator(".short").getByRole("button", { name: "复制" }).click();
    await page.locator(".short").getByText("已复制").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
      /^https:\/\/example\.org\/archive\/a\/\w{8}\/$/,
    );
    await page.getByText("CSL-JSON").click();
    expect(JSON.parse((await page.locator("#csl").textContent())!)).toMatchObject([
      { title: `${ARTICLE}：一碗绿豆汤` },
    ]);
  });

  test("who may not copy finds the text selected", async () => {
    const page = await reader();
    await page.addInitScript("delete Navigator.prototype.clipboard");
    await page.goto(site.at("/articles/tongxi-gonghui-2023-07-p04-2/"));
    await page.getByRole("button", { name: "复制引文" }).click();
    await page.getByText("已选中").waitFor();
    expect(await page.evaluate("String(getSelection())")).toContain(ARTICLE);
  });

  test("turns on larger type, which lasts from page to page until turned off", async () => {
    const page = await reader();
    const size = () => page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") as Promise<number>;
    const usual = await size();
    const button = page.getByRole("button", { name: "长者模式" });
    await button.click();
    expect(await size()).toBeGreaterThan(usual * 1.25);
    await page.goto(site.at("/people/陆望舒/"));
    await page.locator("html.large").waitFor();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    await page.reload();
    expect(await size()).toBe(usual);
  });

  test("goes everywhere with the keyboard alone", async () => {
    const page = await reader();
    const focused = () => page.evaluate("document.activeElement.textContent.trim()") as Promise<string>;
    const tabTo = async (text: string, key = "Tab"): Promise<void> => {
      for (let i = 0; i < 80 && (await focused()) !== text; i++) {
        await page.keyboard.press(key);
        expect(await page.evaluate("document.activeElement.matches(':focus-visible')")).toBe(true);
      }
      expect(await focused()).toBe(text);
      await page.keyboard.press("Enter");
    };
    await tabTo("年份");
    await page.waitForURL("**/years/");
    await tabTo("跳到正文");
    await tabTo("2023年");
    await page.waitForURL("**/years/2023/");
    await tabTo("跳到正文");
    await tabTo("14");
    await page.waitForURL("**/07/#d14");
    await tabTo(`盛夏行 ${ARTICLE}`.replace("盛夏行", "高温下的守护"));
    await page.waitForURL("**/articles/**");
    await tabTo("陆望舒");
    await page.waitForURL("**/people/**");
    await tabTo("年份只是推断的一篇");
    await page.waitForURL("**/articles/*p01-1/");
    await tabTo("陆望舒");
    await page.waitForURL("**/people/**");
    await tabTo(ARTICLE);
    await page.waitForURL("**/articles/*p04-2/");
    await tabTo("RIS");
    expect(await page.locator("#ris").isVisible()).toBe(true);
    await tabTo("对照原文，本文各行已标出", "Shift+Tab");
    await page.waitForURL("**/sources/**");
    expect(await page.locator(".start:target").count()).toBe(1);
  });

  test("prints: the text set for paper, without what only a screen is for", async () => {
    const page = await reader();
    await page.goto(site.at("/articles/tongxi-gonghui-2023-07-p04-2/"));
    await page.emulateMedia({ media: "print" });
    for (const part of [".masthead nav", ".related", "[data-copy]", ".neighbours"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    for (const part of [".body", "#gb7714", ".doubts li", ".provenance"])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });
});
