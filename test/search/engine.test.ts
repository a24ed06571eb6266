import { expect, test } from "vitest";
import { type Fragment, find, type Pagefind } from "../../src/search/engine.ts";

/** An index that takes every text for a match, as the real one does where only the pairs agree. */
function index(texts: string[]): Pagefind & { asked: unknown[] } {
  const asked: unknown[] = [];
  const fragments = texts.map(
    (content, i): Fragment => ({
      url: `/articles/${i}/`,
      content: `题${i}. ${content}`,
      meta: { title: `题${i}`, date: "2023年", bulletin: "同西工会" },
      filters: { year: [i % 2 ? "2022" : "2023"] },
    }),
  );
  return {
    asked,
    filters: async () => ({}),
    async search(words, options) {
      asked.push([words, options]);
      return {
        results: fragments.map((f) => ({ data: async () => f })),
        filters: { year: { 2022: texts.length, 2023: 0 } },
      };
    },
  };
}

test("only texts that have the phrase count, in the total and in the facets", async () => {
  const found = (await find(index(["职工书屋", "书屋和职工", "职工书屋"]), { q: "职工书屋", filters: {} }))!;
  await found.more(20);
  expect(found).toMatchObject({ total: 2, exact: true, open: false });
  expect(found.hits.map((h) => h.url)).toEqual(["/articles/0/", "/articles/2/"]);
  expect(found.facets.year).toEqual([{ value: "2023", count: 2 }]);
});

test("too many to read: the total says that it is about, and becomes true at the end", async () => {
  const texts = Array.from({ length: 250 }, (_, i) => (i < 230 ? "职工书屋" : "书屋"));
  const found = (await find(index(texts), { q: "职工书屋", filters: {} }))!;
  await found.more(20);
  expect(found).toMatchObject({ total: 250, exact: false, open: true });
  expect(found.hits).toHaveLength(20);
  while (found.open) await found.more(100);
  expect(found).toMatchObject({ total: 230, exact: true });
  expect(found.hits).toHaveLength(230);
});

test("a filter alone lists its articles by date; nothing asked is nothing found", async () => {
  const pagefind = index(["甲", "乙"]);
  const found = (await find(pagefind, { q: "", filters: { year: "2023" } }))!;
  await found.more(20);
  expect(pagefind.asked).toEqual([[null, { filters: { year: "2023" }, sort: { date: "desc" } }]]);
  expect(found).toMatchObject({ total: 2, exact: true });
  expect(found.hits[0]!.snippet).toEqual([{ text: "甲", marked: false }]);
  expect(await find(pagefind, { q: "", filters: {} })).toBeUndefined();
  expect(await find(pagefind, { q: "，。", filters: {} })).toBeUndefined();
});

test("the words that are only indexed do not count", async () => {
  const found = (await find(index(["绿豆 ⁂ 汤"]), { q: "汤", filters: {} }))!;
  expect(found.total).toBe(0);
});
