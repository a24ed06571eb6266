import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Serving, serve } from "../../scripts/serve.ts";
import { FIXTURE, runBuild, scratch } from "../site/build-site.ts";
import { chromiumOrWord, complaintsOf, launch } from "./browser.ts";

const ARTICLE = "市总工会把清凉送到江边码头";
const ARTICLE_PATH = "/articles/tongxi-gonghui-2023-07-p04-2/";

describe.skipIf(!chromiumOrWord() && !process.env.CI)("the search in a browser", () => {
  let browser: Browser;
  let small: Serving;
  let sample: Serving;
  let remove: () => Promise<void>;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const made = await scratch();
    remove = made.remove;
    const [site, big] = [join(made.dir, "site"), join(made.dir, "sample")];
    for (const args of [
      ["--content", FIXTURE, "--output", site],
      // The same site once more below a path, as GitHub Pages serves it.
      ["--content", FIXTURE, "--output", join(site, "below"), "--path-prefix", "/below/"],
      ["--content", "content", "--output", big],
    ]) {
      const run = await runBuild(...args, "--quiet");
      if (run.code !== 0) throw new Error(run.stderr);
    }
    small = await serve(site, { port: 0 });
    sample = await serve(big, { port: 0 });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await small?.close();
    await sample?.close();
    await remove?.();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    complaints = complaintsOf(page);
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = (path: string, server = small) => page.goto(new URL(path, server.url).href);
  const field = () => page.locator("#search input[name=q]");
  const status = () => page.locator(".status");
  const titles = () => page.locator("[data-search-results] h2").allTextContents();
  const settled = () => page.locator("[data-search-ready]").waitFor();
  const all = async (): Promise<string[]> => {
    while (await page.locator("[data-search-more]").isVisible()) {
      const shown = (await titles()).length;
      await page.locator("[data-search-more]").click();
      await page.waitForFunction((n) => document.querySelectorAll("[data-search-results] h2").length > n, shown);
    }
    return titles();
  };
  const searchFor = async (query: string, server = small): Promise<string[]> => {
    await open(`/search/?q=${encodeURIComponent(query)}`, server);
    await settled();
    return titles();
  };
  const counted = (n: number) =>
    page
      .locator("[data-search-count]")
      .filter({ hasText: new RegExp(`^${n}$`) })
      .waitFor();
  const focused = <T>(what: string): Promise<T> => page.evaluate(`document.activeElement.${what}`);

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
    const newest = await all();
    expect(newest[0]).toBe("三八节两日活动");
    expect(newest).toContain("没有日期的一篇");
    await page.getByRole("link", { name: "最早在前" }).click();
    await page.waitForURL((url) => url.searchParams.get("sort") === "oldest");
    await settled();
    const oldest = await all();
    expect(oldest.toSorted()).toEqual(newest.toSorted());
    expect(oldest[0]).not.toBe(newest[0]);
  });

  test("nothing found and nothing asked are said in words", async () => {
    await searchFor("龘龘");
    expect(await status().textContent()).toContain("没有找到符合“龘龘”的文章");
    await field().fill("，。");
    await status().filter({ hasText: "请输入文字" }).waitFor();
    await field().fill("");
    await page.waitForFunction("document.querySelector('.status').textContent === ''");
    expect(await page.locator(".facets").isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
  });

  test("an index that fails says so, and is tried again by hand", async () => {
    await page.route("**/search/index/root.bin", (route) => route.abort());
    await searchFor("工会");
    expect(await status().textContent()).toContain("检索没有载入成功");
    await page.unroute("**/search/index/root.bin");
    await page.getByRole("button", { name: "重试" }).click();
    await counted(5);
    expect(complaints.length).toBeGreaterThan(0);
    complaints.length = 0;
  });

  test("offline it says so, and goes on by itself when the net is back", async () => {
    await open("/search/");
    await settled();
    await page.context().setOffline(true);
    await field().fill("换届");
    await status().filter({ hasText: "没有网络" }).waitFor();
    await page.context().setOffline(false);
    await counted(1);
    complaints.length = 0;
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
    complaints.length = 0;
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

  test("the contract: links in the results, the total in the count, more while there is more", async () => {
    await open(`/search/?q=${encodeURIComponent("工会")}`, sample);
    await settled();
    const total = Number(await page.locator("[data-search-count]").textContent());
    expect(total).toBeGreaterThan(30);
    while (await page.locator("[data-search-more]").count()) {
      const before = await page.locator("[data-search-results] a").count();
      await page.locator("[data-search-more]").click();
      await settled();
      expect(await page.locator("[data-search-results] a").count()).toBeGreaterThan(before);
    }
    const links = await page
      .locator("[data-search-results] a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
    expect(new Set(links.map((l) => new URL(l, sample.url).pathname)).size).toBe(total);
  });

  test("a cold search takes at most 12 requests", async () => {
    for (const query of ["工会", "职工 工会", "的", "总工会", "送清凉"]) {
      const context = await browser.newContext();
      const cold = await context.newPage();
      const requests: string[] = [];
      cold.on("request", (request) => requests.push(request.url()));
      await cold.goto(new URL(`/search/?q=${encodeURIComponent(query)}`, sample.url).href);
      await cold.locator("[data-search-ready]").waitFor();
      expect(requests.length, `${query}\n${requests.join("\n")}`).toBeLessThanOrEqual(12);
      await context.close();
    }
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
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(new URL("/search/", small.url).href);
    expect(await still.locator("noscript a").allTextContents()).toEqual(["刊物", "年份", "栏目", "工会", "人物"]);
    expect(await still.locator("[data-search-more]").isVisible()).toBe(false);
    await plain.close();
  });

  test("browsers can add the search", async () => {
    await open("/");
    const link = page.locator("link[rel=search]");
    expect(await link.getAttribute("type")).toBe("application/opensearchdescription+xml");
    const answer = await page.request.get(new URL((await link.getAttribute("href"))!, small.url).href);
    expect(await answer.text()).toContain("/search/?q={searchTerms}");
  });
});
