import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { chromiumOrWord } from "./browser.ts";
import { builtSite } from "./built.ts";
import { searchPage } from "./search-page.ts";
import { visiting } from "./visit.ts";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("the search without a mouse or eyes", () => {
  const visit = visiting(builtSite);
  const { open } = visit;
  const { counted, field, focused, searchFor, titles } = searchPage(visit);
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
});
