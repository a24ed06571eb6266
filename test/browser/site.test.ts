import { describe, expect, test } from "vitest";
import { chromiumOrWord } from "./browser.ts";
import { builtSite } from "./built.ts";
import { visiting } from "./visit.ts";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("in a browser", () => {
  const visit = visiting(builtSite);
  const { open } = visit;

  test("a keyboard's first stop leads past the navigation", async () => {
    await open("/articles/tongxi-gonghui-2023-07-p04-2/");
    await visit.page.keyboard.press("Tab");
    expect(await visit.page.evaluate("document.activeElement.textContent")).toBe("跳到正文");
    await visit.page.keyboard.press("Enter");
    expect(await visit.page.evaluate("document.activeElement.id")).toBe("main");
  });

  test.each([
    [1440, false],
    [1920, true],
    [390, false],
  ])(
    "at %i px a line of the text holds at most forty characters, of which the first two are blank",
    async (width, large) => {
      const { page } = visit;
      await page.setViewportSize({ width, height: 900 });
      if (large) await page.addInitScript("localStorage.setItem('large-type', 'on')");
      await open("/articles/tongxi-gonghui-2023-07-p04-2/");
      if (large) await page.locator("html.large").waitFor();
      const set = await page
        .locator(".body > p")
        .first()
        .evaluate((p) => {
          const { fontSize, textIndent, textAlign } = getComputedStyle(p);
          const size = Number.parseFloat(fontSize);
          const characters = p.getBoundingClientRect().width / size;
          return { characters, indent: Number.parseFloat(textIndent) / size, textAlign };
        });
      expect(set).toMatchObject({ indent: 2, textAlign: "justify" });
      expect(set.characters).toBeLessThanOrEqual(40);
      if (width > 400) expect(set.characters).toBeGreaterThanOrEqual(32);
    },
  );

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
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await open(path);
    if (path.startsWith("/search/")) await visit.page.locator("[data-search-ready]").waitFor();
    expect(await visit.page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await visit.page.evaluate(UNNAMED)).toEqual([]);
    expect(await visit.page.locator("main").count()).toBe(1);
    expect(await visit.page.locator("h1").count()).toBe(1);
  });
});

/** Links, buttons and fields without a name; elements that name others that are not there. */
const UNNAMED = `[
  ...[...document.querySelectorAll("a[href], button")].filter((e) => !(e.textContent.trim() || e.getAttribute("aria-label"))),
  ...[...document.querySelectorAll("input")].filter((e) => !e.labels.length),
  ...[...document.querySelectorAll("[aria-labelledby]")].filter((e) => !document.getElementById(e.getAttribute("aria-labelledby"))),
].map((e) => e.outerHTML)`;
