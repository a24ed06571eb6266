import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { chromiumOrWord } from "./browser.ts";
import { builtSite } from "./built.ts";
import { searchPage } from "./search-page.ts";
import { visiting } from "./visit.ts";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("the search without a mouse or eyes", () => {
  const visit = visiting(builtSite);
  const { open } = visit;
  const { counted, field, focused, searchFor, settled, titles } = searchPage(visit);
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  test("names are suggested while typing: arrows, Enter, Esc, as a combobox", async () => {
    await open("/search/");
    await field().pressSequentially("luw");
    await page.locator("[role=option]").first().waitFor();
    expect(await field().getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    expect(await field().getAttribute("aria-activedescendant")).toBe("suggestion-0");
    expect(await page.locator("[aria-selected=true]").textContent()).toContain("陆望舒");
    await page.keyboard.press("Escape");
    expect(await page.locator("[role=option]").count()).toBe(0);
    expect(await field().getAttribute("aria-expanded")).toBe("false");
    await field().pressSequentially("a");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await counted(3);
    expect(await field().inputValue()).toBe("陆望舒");
    expect(await page.locator("[role=option]").count()).toBe(0);
  });

  test("by keyboard: / to the field, arrows through the results and back", async () => {
    await searchFor("工会");
    await page.keyboard.press("/");
    expect(await focused("name")).toBe("q");
    await page.keyboard.press("ArrowDown");
    expect(await focused("textContent")).toBe((await titles())[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused("textContent")).toBe((await titles())[1]);
    await page.keyboard.press("Escape");
    expect(await focused("name")).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/**");
  });

  test("a screen reader meets the field, the total, the results under headings, then the ways to narrow them", async () => {
    await searchFor("绿豆汤");
    await page.locator(".heard").filter({ hasText: "找到1篇文章" }).waitFor();
    const tree = await page.getByRole("main").ariaSnapshot();
    expect(tree.replace(/\n +- \/url: .*/g, "").replaceAll(/:$/gm, "")).toBe(RESULTS);
  });

  test("suggested names are options of the field's list, the active one selected", async () => {
    await open("/search/");
    await field().pressSequentially("luw");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    const list = page.getByRole("listbox", { name: "人物和工会" });
    expect(await list.ariaSnapshot()).toBe('- listbox "人物和工会":\n  - option "陆望舒 人物" [selected]');
    expect(await page.getByRole("combobox", { name: "检索全文", expanded: true }).count()).toBe(1);
    expect(await field().getAttribute("aria-controls")).toBe(await list.getAttribute("id"));
  });

  test("who types letter by letter hears one total, when the typing rests", async () => {
    await open("/search/");
    await settled();
    await page.evaluate(LISTEN);
    await field().pressSequentially("走上3号泊位", { delay: 60 });
    await page.locator(".heard").filter({ hasText: "找到1篇文章" }).waitFor();
    expect(await page.evaluate("window.heard")).toEqual(["找到1篇文章"]);
    await field().fill("陆望书");
    await page.locator(".heard").filter({ hasText: "没有找到" }).filter({ hasText: "您是不是要找：陆望舒" }).waitFor();
    expect(await page.evaluate("window.heard.length")).toBe(2);
  });

  test("the keyboard comes from the field to the results before the filters", async () => {
    await searchFor("绿豆汤");
    await field().focus();
    await page.keyboard.press("Tab");
    expect(await focused("textContent")).toBe("检索");
    await page.keyboard.press("Tab");
    expect(await focused("textContent")).toBe((await titles())[0]);
  });

  test("who asks for people by keyboard goes on at the first of them; a filter in force says so", async () => {
    await searchFor("工会");
    await page.getByRole("button", { name: "列出人物" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-facet=person] a").first().waitFor();
    await settled();
    expect(await focused<string>("dataset.go")).toMatch(/^person=./);
    await page.keyboard.press("Enter");
    await page.locator("[data-facet=person] [aria-current=true]").filter({ hasText: "去掉" }).waitFor();
  });

  test.each([
    [390, "light"],
    [390, "dark"],
    [1440, "light"],
    [1440, "dark"],
  ] as const)(
    "长者模式 at %i px, %s: all as large as the text, nothing sideways, fingers find their mark",
    async (width, scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript("localStorage.setItem('large-type', 'on')");
      await searchFor("工会");
      await page.locator("html.large").waitFor();
      if (width < 500) await page.locator(".narrowing > summary").click();
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      const sizes = await page
        .locator(".status, .snippet, .results .meta, .facets a, .facets h2, .facets label, .search input")
        .evaluateAll((all) =>
          all.filter((e) => e.checkVisibility()).map((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
        );
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      const heights = await page
        .locator(".facets a, .facets button, .facets summary, .more, .search button")
        .evaluateAll((all) => all.filter((e) => e.checkVisibility()).map((e) => e.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      const underlines = await page
        .locator(".facets a")
        .evaluateAll((all) => all.map((e) => getComputedStyle(e).textDecorationColor));
      expect(new Set(underlines)).not.toContain("rgba(0, 0, 0, 0)");
      await field().fill("");
      await field().pressSequentially("luw");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      const colours = await page
        .locator("[aria-selected=true]")
        .evaluate((e) => [getComputedStyle(e).backgroundColor, getComputedStyle(e.closest("body")!).backgroundColor]);
      expect(colours[0]).not.toBe(colours[1]);
      await page.keyboard.press("Enter");
      await counted(3);
    },
  );
});

/** Keeps all that the live region says. */
const LISTEN = `{
  const region = document.querySelector(".heard");
  window.heard = [];
  new MutationObserver(() => {
    if (region.textContent) window.heard.push(region.textContent);
  }).observe(region, { childList: true });
}`;

/** What assistive technology gets of a search, without the links' addresses. */
const RESULTS = `- main
  - heading "检索" [level=1]
  - search
    - text: 检索全文
    - combobox "检索全文": 绿豆汤
    - button "检索"
  - paragraph: 找到1篇文章
  - status: 找到1篇文章
  - region "检索结果"
    - list
      - listitem
        - heading "市总工会把清凉送到江边码头" [level=2]
          - link "市总工会把清凉送到江边码头"
        - paragraph
          - mark: 绿豆汤
          - text: 装卸工人领到了毛巾和
          - mark: 绿豆汤
          - text: ，“职工书屋”也搬进了候工棚。送清凉送书籍
        - paragraph: 2023年7月14日 同西工会 2023年7月刊 · 第4版 4处
  - complementary "缩小范围"
    - group
      - group "日期"
        - text: 日期 从
        - textbox "从"
        - text: 到
        - textbox "到"
      - region "工会"
        - heading "工会" [level=2]
        - list
          - listitem
            - link "云岭省总工会 1"
            - list
              - listitem
                - link "同西市总工会 1"
                - list
                  - listitem
                    - link "临江区总工会 1"
      - region "人物"
        - heading "人物" [level=2]
        - button "列出人物"`;
