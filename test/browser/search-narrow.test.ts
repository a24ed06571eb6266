import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { chromiumOrWord } from "./browser.ts";
import { builtSite } from "./built.ts";
import { searchPage } from "./search-page.ts";
import { visiting } from "./visit.ts";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("narrowing a search", () => {
  const visit = visiting(builtSite);
  const { open } = visit;
  const { counted, focused, readAll, searchFor, settled, titles } = searchPage(visit);
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  test("facets narrow, keep the keyboard's place, stand in the address and go back", async () => {
    await searchFor("工会");
    await counted(5);
    const facet = page.locator("[data-facet=body] a", { hasText: "第三钢铁厂工会" });
    await facet.focus();
    await page.keyboard.press("Enter");
    await counted(2);
    await settled();
    expect(new URL(page.url()).searchParams.get("body")).toBe("第三钢铁厂工会");
    expect(await focused("dataset.go")).toBe("body=第三钢铁厂工会");
    await page.goBack();
    await counted(5);
    await page.goForward();
    await counted(2);
    await page.reload();
    await counted(2);
    await page.locator("[data-facet=body] a[aria-current=true]").click();
    await counted(5);
  });

  test("union bodies stand as a tree, each with all below it", async () => {
    await searchFor("工会");
    const tree = page.locator("[data-facet=body]");
    expect(await tree.locator("ul ul ul a").allTextContents()).toEqual(["临江区总工会 1"]);
    expect(await tree.locator("a").first().textContent()).toBe("云岭省总工会 3");
    await tree.locator("a").first().click();
    await counted(3);
  });

  test("from day to day, as the address says and as the fields do", async () => {
    await open("/search/?q=工会&from=2023-07-14&to=2023-07-14");
    await counted(1);
    expect(await page.locator("input[name=from]").inputValue()).toBe("2023-07-14");
    await page.locator("input[name=from]").fill("2022-01-01");
    await counted(2);
    await settled();
    expect(new URL(page.url()).searchParams.get("from")).toBe("2022-01-01");
    await page.locator("input[name=to]").fill("");
    await counted(4);
  });

  test("an address alone is a search; namesakes stay apart", async () => {
    await open(`/search/?person=${encodeURIComponent("王立（公交司机）")}`);
    await counted(1);
    expect(await titles()).toEqual(["第三钢铁厂工会换届"]);
  });

  test("people are listed for those who ask", async () => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await searchFor("工会");
    expect(loaded.filter((url) => url.endsWith("people.bin"))).toEqual([]);
    await page.getByRole("button", { name: "列出人物" }).click();
    const person = page.locator("[data-facet=person] a", { hasText: "陆望舒" });
    const count = Number(await person.locator(".count").textContent());
    await person.click();
    await page.waitForURL((url) => url.searchParams.get("person") === "陆望舒");
    await counted(count);
  });

  test("newest, oldest, none lost for want of a date", async () => {
    await open(`/search/?q=${encodeURIComponent("的")}&sort=newest`);
    await settled();
    const newest = await readAll();
    expect(newest[0]).toBe("三八节两日活动");
    expect(newest).toContain("没有日期的一篇");
    await page.getByRole("link", { name: "最早在前" }).click();
    await page.waitForURL((url) => url.searchParams.get("sort") === "oldest");
    await settled();
    const oldest = await readAll();
    expect(oldest.toSorted()).toEqual(newest.toSorted());
    expect(oldest[0]).not.toBe(newest[0]);
  });
});
