import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { FIXTURE } from "../site/build-site.ts";
import { chromiumOrWord } from "./browser.ts";
import { builtSite } from "./built.ts";
import { searchPage } from "./search-page.ts";
import { visiting } from "./visit.ts";

const ARTICLE = "市总工会把清凉送到江边码头";
const ARTICLE_PATH = "/articles/tongxi-gonghui-2023-07-p04-2/";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("the search in a browser", () => {
  const visit = visiting(() => builtSite(FIXTURE, "below"));
  const { open } = visit;
  const { counted, field, searchFor, settled, status, titles } = searchPage(visit);
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  test("from the home page by a person's name to the article", async () => {
    await open("/");
    await page.getByRole("searchbox").fill("陆望舒");
    await page.getByRole("button", { name: "检索" }).click();
    await counted(3);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent("陆望舒")}`);
    await page.getByRole("link", { name: ARTICLE }).click();
    expect(await page.locator("h1").textContent()).toBe(ARTICLE);
  });

  test("a phrase typed letter by letter is answered as it goes, and marked as printed", async () => {
    await open("/search/");
    await field().pressSequentially("走上3号泊位", { delay: 20 });
    await counted(1);
    expect(await titles()).toEqual([ARTICLE]);
    expect(await page.locator(".snippet mark").allTextContents()).toEqual(["走上３号泊位"]);
    const snippet = await page.locator(".snippet").first().textContent();
    expect(snippet).toContain("领导班子走上３号泊位，与ABC物流公司的职工拉家常。");
    expect(snippet).not.toMatch(/\u200b|\u034f|\p{Script=Han} \p{Script=Han}/u);
    expect(await page.locator(".results .meta").first().textContent()).toBe(
      "2023年7月14日 同西工会 2023年7月刊 · 第4版 1处",
    );
  });

  test.each([
    ["punctuation and quotes", '送"书籍，', 1],
    ["width and case", "ａｂｃ物流", 1],
    ["a paragraph's border", "拉家常绿豆汤装卸", 1],
    ["an inside digit", "4日下午", 1],
    ["one character", "碗", 1],
    ["words apart", "书屋 泊位", 1],
    ["words of two articles", "书屋 换届", 0],
    ["Traditional", "職工書屋", 2],
    ["a variant of a name", "陆旺舒", 3],
    ["what stands nowhere", "龘龘", 0],
  ])("%s: %s", async (_, query, total) => {
    await searchFor(query);
    await counted(total);
  });

  test.each(["luwangshu", "lws", "lu wangshu"])(
    "pinyin: %s finds the person, whose page stands on top",
    async (query) => {
      await searchFor(query);
      await counted(3);
      expect(await page.locator(".entity a").first().getAttribute("href")).toBe(
        `/people/${encodeURIComponent("陆望舒")}/`,
      );
      expect(await status().textContent()).toContain("陆望舒");
    },
  );

  test("the converter is loaded only for a query that needs it", async () => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await searchFor("职工书屋");
    expect(loaded).not.toContain("/assets/simplify.js");
    await searchFor("職工書屋");
    expect(loaded).toContain("/assets/simplify.js");
  });

  test("a near miss is suggested, and one click finds it", async () => {
    await searchFor("陆望书");
    await counted(0);
    expect(await page.locator(".near").textContent()).toContain("您是不是要找：陆望舒");
    await page.locator(".near a").first().click();
    await counted(3);
    expect(await field().inputValue()).toBe("陆望舒");
  });

  test("what an input method has not finished is not searched", async () => {
    await searchFor("绿豆汤");
    await field().focus();
    const compose = (type: string) => field().dispatchEvent(type, { bubbles: true });
    await compose("compositionstart");
    await field().fill("绿豆汤 shu wu");
    await page.waitForTimeout(100);
    await counted(1);
    expect(new URL(page.url()).searchParams.get("q")).toBe("绿豆汤");
    await field().evaluate((e) => {
      (e as unknown as { value: string }).value = "绿豆汤 书屋";
    });
    await compose("compositionend");
    await page.waitForURL((url) => url.searchParams.get("q") === "绿豆汤 书屋");
    await counted(1);
  });

  test("a slow answer never overtakes a newer one", async () => {
    await open("/search/");
    let slow = true;
    await page.route("**/search/index/*/articles/**", async (route) => {
      const wait = slow;
      slow = false;
      if (wait) await new Promise((done) => setTimeout(done, 600));
      await route.continue();
    });
    await field().fill("换届");
    await field().fill("绿豆汤");
    await counted(1);
    expect(await titles()).toEqual([ARTICLE]);
    await page.waitForTimeout(800);
    expect(await titles()).toEqual([ARTICLE]);
    await settled();
  });

  test("nothing found and nothing asked are said in words", async () => {
    await searchFor("龘龘");
    expect(await status().textContent()).toContain("没有找到符合“龘龘”的文章");
    await field().fill("，。");
    await status().filter({ hasText: "请输入文字" }).waitFor();
    await field().fill("");
    await page.waitForFunction("document.querySelector('.status').textContent === ''");
    expect(await page.locator(".facets").isVisible()).toBe(false);
    await page.waitForURL((url) => url.search === "");
  });

  test("an index that fails says so, and is tried again by hand", async () => {
    await page.route("**/search/index/root.bin", (route) => route.abort());
    await searchFor("工会");
    expect(await status().textContent()).toContain("检索没有载入成功");
    await page.unroute("**/search/index/root.bin");
    await page.getByRole("button", { name: "重试" }).click();
    await counted(5);
    expect(visit.complaints.length).toBeGreaterThan(0);
    visit.complaints.length = 0;
  });

  test("offline it says so, and goes on by itself when the net is back", async () => {
    await open("/search/");
    await settled();
    await page.context().setOffline(true);
    await field().fill("换届");
    await status().filter({ hasText: "没有网络" }).waitFor();
    await page.context().setOffline(false);
    await counted(1);
    visit.complaints.length = 0;
  });

  test("an index that was replaced while the page was open is read anew", async () => {
    let gone = true;
    await page.route("**/search/index/*/strings/**", async (route) => {
      if (!gone) return route.continue();
      gone = false;
      return route.fulfill({ status: 404, body: "" });
    });
    await searchFor("绿豆汤");
    await counted(1);
    visit.complaints.length = 0;
  });

  test("below a path the search finds its index, and its hits lead on", async () => {
    await open("/below/");
    await page.getByRole("searchbox").fill("绿豆汤");
    await page.keyboard.press("Enter");
    await counted(1);
    await page.locator("[data-search-results] a").first().click();
    expect(new URL(page.url()).pathname).toBe(`/below${ARTICLE_PATH}`);
    expect(await page.locator("h1").textContent()).toBe(ARTICLE);
  });

  test("without JavaScript the search page points to other ways", async () => {
    const plain = await visit.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(visit.site.at("/search/"));
    expect(await still.locator("noscript a").allTextContents()).toEqual(["刊物", "年份", "栏目", "工会", "人物"]);
    expect(await still.locator("[data-search-more]").isVisible()).toBe(false);
    await plain.close();
  });

  test("browsers can add the search", async () => {
    await open("/");
    const link = page.locator("link[rel=search]");
    expect(await link.getAttribute("type")).toBe("application/opensearchdescription+xml");
    const answer = await page.request.get(visit.site.at((await link.getAttribute("href"))!));
    expect(await answer.text()).toContain("/search/?q={searchTerms}");
  });
});
