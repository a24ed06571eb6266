import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { chromiumOrWord } from "./browser.ts";
import { builtSite } from "./built.ts";
import { searchPage } from "./search-page.ts";
import { visiting } from "./visit.ts";

const ARTICLE_PATH = "/articles/tongxi-gonghui-2023-07-p04-2/";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("the hits in an article", () => {
  const visit = visiting(builtSite);
  const { open } = visit;
  const { searchFor } = searchPage(visit);
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  test("an article marks what was searched for, and leads from one hit to the next", async () => {
    await searchFor("绿豆汤");
    await page.locator("[data-search-results] a").first().click();
    await page.locator(".hit-bar").waitFor();
    const marks = page.locator("mark.hit");
    expect(await marks.count()).toBeGreaterThanOrEqual(3);
    expect(new Set(await marks.allTextContents())).toEqual(new Set(["绿豆汤"]));
    const bar = page.locator(".hit-bar [role=status]");
    const total = await marks.count();
    expect(await bar.textContent()).toBe(`第1处，共${total}处`);
    await page.getByRole("button", { name: "下一处" }).click();
    expect(await bar.textContent()).toBe(`第2处，共${total}处`);
    await page.getByRole("button", { name: "上一处" }).click();
    await page.getByRole("button", { name: "上一处" }).click();
    expect(await bar.textContent()).toBe(`第${total}处，共${total}处`);
    expect(await page.locator("mark[aria-current]").count()).toBe(1);
    const before = await page.locator(".body").textContent();
    await page.getByRole("button", { name: "关闭" }).click();
    expect(await marks.count()).toBe(0);
    expect(await page.locator(".body").textContent()).toBe(before);
    expect(new URL(page.url()).hash).toBe("");
  });

  test("a hit over a paragraph's border is one hit with several marks", async () => {
    await open(`${ARTICLE_PATH}#q=${encodeURIComponent("拉家常绿豆汤装卸工人")}`);
    expect(await page.locator(".hit-bar [role=status]").textContent()).toBe("第1处，共1处");
    expect(await page.locator("mark.hit").allTextContents()).toEqual(["拉家常。", "绿豆汤", "装卸工人"]);
  });

  test("a result's count is what its article marks", async () => {
    for (const query of ["绿豆汤", "临江区总工会", "工会", "陆望舒"]) {
      await searchFor(query);
      const counts = (await page.locator(".results .meta").allTextContents()).map((t) => /(\d+)处/.exec(t)![1]);
      const links = await page
        .locator("[data-search-results] a")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
      const marked: string[] = [];
      for (const link of links) {
        await open("/about/");
        await open(link);
        marked.push(/共(\d+)处/.exec((await page.locator(".hit-bar [role=status]").textContent())!)![1]!);
      }
      expect(marked, query).toEqual(counts);
    }
  });
});
