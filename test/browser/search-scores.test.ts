import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAll } from "../../scripts/bench/search-ask.ts";
import { coldSearch } from "../../scripts/bench/search-cold.ts";
import { engines } from "../../scripts/bench/search-engines.ts";
import { inventQueries, type Query } from "../../scripts/bench/search-queries.ts";
import { scores } from "../../scripts/bench/search-scores.ts";
import { type Serving, serve } from "../../scripts/serve.ts";
import type { SearchContent } from "../../src/search/record.ts";
import { loadSite } from "../../src/site/config/load.ts";
import { searchContent } from "../../src/site/config/search-content.ts";
import { runBuild, scratch } from "../site/build-site.ts";
import { chromiumOrWord, launch } from "./browser.ts";

// `npm run bench:search` in small: the sample's articles, held to the promise.

describe.skipIf(!chromiumOrWord() && !process.env.CI)("the search on the sample", () => {
  let browser: Browser;
  let server: Serving;
  let remove: () => Promise<void>;
  let site: string;
  let content: SearchContent;
  let queries: Query[];

  beforeAll(async () => {
    const made = await scratch();
    remove = made.remove;
    site = join(made.dir, "site");
    const run = await runBuild("--output", site, "--quiet");
    if (run.code !== 0) throw new Error(run.stderr);
    content = searchContent(await loadSite("content"));
    queries = inventQueries(content.records, 25);
    server = await serve(site, { port: 0 });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await remove?.();
  });

  test("finds all that holds a string and nothing else, the best first", async () => {
    expect(new Set(queries.map((q) => q.kind)).size).toBe(13);
    const asked = queries.map((q) => q.q);
    const answers = await askAll(engines[0]!, content, asked, { browser, site, url: server.url });
    const wrong = queries.filter((q, i) => [...q.truth].toSorted().join() !== answers[i]!.toSorted().join());
    expect(wrong.map((q) => `${q.kind} ${q.q}`)).toEqual([]);
    for (const kind of new Set(queries.map((q) => q.kind))) {
      const own = queries.flatMap((q, i) => (q.kind === kind ? [i] : []));
      const got = scores(
        own.map((i) => queries[i]!),
        own.map((i) => answers[i]!),
      );
      expect(got, kind).toMatchObject({ recall: 1, precision: 1, exact: 1 });
      expect(got.mrr, kind).toBeGreaterThanOrEqual(0.99);
    }
  });

  test("a search with nothing kept is light", async () => {
    for (const kind of ["人物", "工会", "1字", "30字", "标题", "几个词"]) {
      const { q } = queries.find((x) => x.kind === kind)!;
      const cold = await coldSearch(browser, server.url, q);
      expect(cold.requests, `${kind} ${q}`).toBeLessThanOrEqual(12);
      expect(cold.bytes, `${kind} ${q}`).toBeLessThanOrEqual(150_000);
    }
  });
});

test("the scores see a miss, a wrong hit and a bad order", () => {
  const query = { kind: "", q: "", truth: new Set([1, 2]), best: new Set([2]) };
  expect(scores([query], [[2, 1]])).toEqual({ recall: 1, precision: 1, mrr: 1, exact: 1 });
  expect(scores([query], [[1]])).toEqual({ recall: 0.5, precision: 1, mrr: 0, exact: 0 });
  expect(scores([query], [[3, 1, 4, 2]])).toEqual({ recall: 1, precision: 0.5, mrr: 0.25, exact: 0 });
});
