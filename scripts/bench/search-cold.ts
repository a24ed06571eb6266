import type { Browser, Page } from "playwright-core";

/** What a reader waits for: a search from an address with nothing kept, and one letter more. */

export interface Cold {
  requests: number;
  /** All that comes over the line, heads included; nothing is packed on the way. */
  bytes: number;
  /** From the navigation's start to the first result on the page. */
  first: number;
}

/**
 * Notes when the answer is on the page: a result, or that there is none. The page itself says when it has settled: a
 * tool that looked for it would have to be loaded into the page, while what the page does is being timed.
 */
const WATCH = `window.settled = new Promise((done) => {
  new MutationObserver(() => {
    const answered = document.querySelector("[data-search-results] li")
      || document.querySelector("[data-search-count]")?.textContent === "0";
    if (answered) window.firstResult ??= performance.now();
    if (document.querySelector("[data-search-ready]")) done();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-search-ready"] });
})`;

/** Opens the search page with a query in a browser that knows nothing yet. */
export async function coldSearch(browser: Browser, site: string, q: string): Promise<Cold> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(request.sizes().then((s) => s.responseBodySize + s.responseHeadersSize));
  });
  await page.addInitScript(WATCH);
  await page.goto(`${site}search/?q=${encodeURIComponent(q)}`);
  await page.evaluate("window.settled");
  const first = (await page.evaluate("window.firstResult")) as number;
  const all = await Promise.all(sizes);
  await context.close();
  return { requests: all.length, bytes: all.reduce((a, b) => a + b, 0), first };
}

/** How long the page takes to settle after each letter of the queries, in milliseconds; the first letter of all not counted. */
export async function typing(page: Page, site: string, queries: readonly string[]): Promise<number[]> {
  await page.goto(`${site}search/?q=${encodeURIComponent(queries[0]!)}`);
  await page.locator("[data-search-ready]").waitFor();
  const times: number[] = [];
  for (const q of queries)
    for (let n = 1; n <= [...q].length; n++)
      times.push((await page.evaluate(`(${TYPE})(${JSON.stringify([...q].slice(0, n).join(""))})`)) as number);
  return times;
}

const TYPE = `(text) => new Promise((done) => {
  const root = document.querySelector("#search");
  const input = root.querySelector("input[name=q]");
  const start = performance.now();
  const watch = new MutationObserver(() => {
    if (!root.hasAttribute("data-search-ready")) return;
    watch.disconnect();
    done(performance.now() - start);
  });
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  watch.observe(root, { attributes: true, attributeFilter: ["data-search-ready"] });
})`;
