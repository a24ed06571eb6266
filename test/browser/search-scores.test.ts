import { beforeAll, describe, expect, test } from "vitest";
import { askAll } from "../../scripts/bench/search-ask.ts";
import { coldSearch } from "../../scripts/bench/search-cold.ts";
import { engines } from "../../scripts/bench/search-engines.ts";
import { inventQueries, type Query } from "../../scripts/bench/search-queries.ts";
import { scores } from "../../scripts/bench/search-scores.ts";
import type { SearchContent } from "../../src/search/record.ts";
import { loadSite } from "../../src/site/config/load.ts";
import { searchContent } from "../../src/site/config/search-content.ts";
import { chromiumOrWord } from "./browser.ts";
import { builtSite } from "./built.ts";
import { searchPage } from "./search-page.ts";
import { visiting } from "./visit.ts";

// `npm run bench:search` in small: the sample's articles, held to the promise.

describe.skipIf(!chromiumOrWord() && !process.env.CI)("the search on the sample", () => {
  const visit = visiting(() => builtSite("content"));
  const { searchFor, readAll, links } = searchPage(visit);
  let content: SearchContent;
  let queries: Query[];

  beforeAll(async () => {
    content = searchContent(await loadSite("content"));
    queries = inventQueries(content.records, 25);
  });

  test("finds all that holds a string and nothing else, the best first", async () => {
    expect(new Set(queries.map((q) => q.kind)).size).toBe(13);
    const asked = queries.map((q) => q.q);
    const answers = await askAll(engines[0]!, content, asked, {
      browser: visit.browser,
      site: visit.site.dir,
      url: visit.site.url,
    });
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

  test("a search with nothing kept is light, also one that finds nothing and offers what may be meant", async () => {
    const kinds = ["人物", "工会", "1字", "30字", "标题", "几个词", "不存在"];
    const asked = kinds.map((kind) => queries.find((x) => x.kind === kind)!.q);
    const more = ["工会", "职工 工会", "的", "总工会", "送清凉", "龘龘", "职工食堂绿豆汤书屋队伍", "职工xj"];
    for (const q of [...asked, ...more]) {
      const cold = await coldSearch(visit.browser, visit.site.url, q);
      expect(cold.requests, q).toBeLessThanOrEqual(12);
      expect(cold.bytes, q).toBeLessThanOrEqual(q === "龘龘" ? 260_000 : 150_000);
    }
  });

  test("the contract: links in the results, the total in the count, more while there is more", async () => {
    await searchFor("工会");
    const total = Number(await visit.page.locator("[data-search-count]").textContent());
    expect(total).toBeGreaterThan(30);
    await readAll();
    expect(new Set((await links()).map((l) => new URL(l, visit.site.url).pathname)).size).toBe(total);
  });
});

test("the scores see a miss, a wrong hit and a bad order", () => {
  const query = { kind: "", q: "", truth: new Set([1, 2]), best: new Set([2]) };
  expect(scores([query], [[2, 1]])).toEqual({ recall: 1, precision: 1, mrr: 1, exact: 1 });
  expect(scores([query], [[1]])).toEqual({ recall: 0.5, precision: 1, mrr: 0, exact: 0 });
  expect(scores([query], [[3, 1, 4, 2]])).toEqual({ recall: 1, precision: 0.5, mrr: 0.25, exact: 0 });
});
