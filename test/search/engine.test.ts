import { beforeAll, expect, test } from "vitest";
import { find } from "../../src/search/engine.ts";
import type { Index } from "../../src/search/open-index.ts";
import type { SearchEntity } from "../../src/search/record.ts";
import { dated, numbers, openSample, record, search } from "./sample.ts";

const body = (name: string, parent?: string, variants: string[] = []): SearchEntity => ({
  kind: "body",
  name,
  label: name,
  url: `/bodies/${name}/`,
  variants,
  ...(parent && { parent }),
});
const person = (name: string, label = name, variants: string[] = []): SearchEntity => ({
  kind: "person",
  name,
  label,
  url: `/people/${label}/`,
  variants,
});

let index: Index;
let read: string[];

beforeAll(async () => {
  const records = [
    record(0, {
      title: "夜校开学",
      blocks: ["陆望舒到场。", "绿豆汤送到，书屋也开门。"],
      people: ["陆望舒"],
      bodies: ["望汐市总工会"],
      section: "要闻",
      date: dated("2024-03-08"),
    }),
    record(1, {
      title: "书屋上新",
      blocks: ["绿豆汤放在书屋门口，队伍排到街角，又过了很久，说起别的许多事，一直说到天黑才散去，第二天接着说。"],
      bodies: ["桐溪区总工会"],
      section: "基层",
      date: dated("2023-07-14"),
    }),
    record(2, {
      title: "换届",
      blocks: ["县教的人来了。", "陆望舒没有来。"],
      people: ["王立"],
      personLabels: ["王立（教师）"],
      bodies: ["禾川县教育工会"],
      bulletin: "禾川工会",
      date: dated("2023-07-00"),
    }),
    record(3, { title: "陆望舒的书屋", blocks: ["一句话。"], date: dated("") }),
  ];
  const entities = [
    body("望汐市总工会"),
    body("桐溪区总工会", "望汐市总工会"),
    body("禾川县教育工会", "望汐市总工会", ["教工之家"]),
    person("陆望舒"),
    person("王立", "王立（教师）"),
  ];
  ({ index, read } = await openSample(records, entities));
});

test("whose title holds the words comes first, then whose people do, then the others", async () => {
  expect(numbers(await search(index, "陆望舒"))).toEqual([3, 0, 2]);
  expect(numbers(await search(index, "书屋"))).toEqual([1, 3, 0]);
});

test("several words: nearer comes first, in the title before all", async () => {
  expect(numbers(await search(index, "绿豆汤 书屋"))).toEqual([1, 0]);
  expect(numbers(await search(index, "绿豆汤 到场"))).toEqual([0]);
  expect((await search(index, "绿豆汤 换届")).articles.length).toBe(0);
});

test("a headline with a space, asked for as a whole, is one string", async () => {
  const { index } = await openSample([
    record(0, { title: "一张桌子 四把椅子", blocks: ["正文"] }),
    record(1, { blocks: ["四把椅子，一张桌子"] }),
    record(2, { blocks: ["题为《一张桌子 四把椅子》的报道"] }),
  ]);
  expect(numbers(await search(index, "一张桌子 四把椅子"))).toEqual([0, 2]);
  expect(numbers(await search(index, "四把椅子 一张桌子"))).toEqual([0, 1, 2]);
});

test("nothing asked is nothing found; a filter alone lists by date, the newest first", async () => {
  const ask = { simplify: async () => (s: string) => s };
  expect(await find(index, { q: "", filters: {} }, ask)).toBeUndefined();
  expect(await find(index, { q: "，。", filters: {} }, ask)).toBeUndefined();
  expect(numbers(await search(index, { filters: { bulletin: "桐溪工会" } }))).toEqual([0, 1, 3]);
});

test("each facet narrows, a union body with all below it", async () => {
  expect(numbers(await search(index, { filters: { body: "望汐市总工会" } }))).toEqual([0, 1, 2]);
  expect(numbers(await search(index, { filters: { body: "桐溪区总工会" } }))).toEqual([1]);
  expect(numbers(await search(index, { filters: { section: "要闻" } }))).toEqual([0]);
  expect(numbers(await search(index, { filters: { year: "2023" } }))).toEqual([1, 2]);
  expect(numbers(await search(index, { filters: { year: "不详" } }))).toEqual([3]);
  expect(numbers(await search(index, { filters: { person: "王立（教师）" } }))).toEqual([2]);
  expect(numbers(await search(index, { filters: { bulletin: "没有" } }))).toEqual([]);
});

test("from day to day, both included; a month counts where all its days do", async () => {
  const between = async (from?: string, to?: string) =>
    numbers(await search(index, { ...(from && { from }), ...(to && { to }) }));
  expect(await between("2023-07-14", "2024-03-08")).toEqual([0, 1]);
  expect(await between("2023-07-15")).toEqual([0]);
  expect(await between("2023-07-01", "2023-07-31")).toEqual([1, 2]);
  expect(await between("2023-07-01", "2023-07-30")).toEqual([1]);
  expect(await between(undefined, "2023-06-30")).toEqual([]);
});

test("by date: those without one at the end either way", async () => {
  expect(numbers(await search(index, { q: "书屋", sort: "newest" }))).toEqual([0, 1, 3]);
  expect(numbers(await search(index, { q: "书屋", sort: "oldest" }))).toEqual([1, 0, 3]);
});

test("facets count what each value would leave, their own filter aside", async () => {
  const found = await search(index, { q: "书屋", filters: { section: "要闻" } });
  expect(found.articles.length).toBe(1);
  expect(found.facet("section")).toEqual([
    { value: "基层", count: 1 },
    { value: "要闻", count: 1 },
  ]);
  expect(found.facet("year")).toEqual([{ value: "2024", count: 1 }]);
  const bodies = (await search(index, "书屋")).facet("body");
  expect(bodies).toEqual([
    { value: "望汐市总工会", count: 2 },
    { value: "桐溪区总工会", count: 1, parent: "望汐市总工会" },
  ]);
});

test("people are fetched for those who ask", async () => {
  const fresh = await openSample([record(0, { people: ["陆望舒"], blocks: ["甲"] })]);
  expect((await search(fresh.index, "甲")).facet("person")).toEqual([]);
  expect(fresh.read).not.toContain("people.bin");
  expect((await search(fresh.index, "甲", true)).facet("person")).toEqual([{ value: "陆望舒", count: 1 }]);
});

test("a name brings its bearer's page on top, and a variant the articles that print another name", async () => {
  expect((await search(index, "陆望舒")).entities).toMatchObject([{ kind: "person", url: "/people/陆望舒/" }]);
  const found = await search(index, "教工之家");
  expect(numbers(found)).toEqual([2]);
  expect(found.entities).toMatchObject([{ name: "禾川县教育工会" }]);
  expect((await search(index, "教工之")).articles.length).toBe(0);
});

test.each(["luwangshu", "lu wang shu", "LWS", "ｌｗｓ"])("pinyin %s finds the person", async (q) => {
  const found = await search(index, q);
  expect(found.byPinyin).toBe(true);
  expect(numbers(found)).toEqual([0]);
  expect(found.hits[0]!.snippet.find((p) => p.marked)?.text).toBe("陆望舒");
});

test("full pinyin and initials find a union body", async () => {
  expect(numbers(await search(index, "tongxiquzonggonghui"))).toEqual([1]);
  expect(numbers(await search(index, "txqzgh"))).toEqual([1]);
});

test("letters that stand in a text are letters, not pinyin", async () => {
  const { index } = await openSample(
    [record(0, { blocks: ["LWS 公司"] }), record(1, { people: ["陆望舒"] })],
    [person("陆望舒")],
  );
  const found = await search(index, "lws");
  expect(numbers(found)).toEqual([0]);
  expect(found.entities).toHaveLength(1);
});

test("Traditional finds Simplified; the converter is asked for only where a character is foreign", async () => {
  expect(numbers(await search(index, "書屋上新"))).toEqual([1]);
  expect(numbers(await search(index, "綠豆湯"))).toEqual([0, 1]);
  let asked = 0;
  const simplify = async () => {
    asked++;
    return (s: string) => s;
  };
  await find(index, { q: "书屋", filters: {} }, { simplify });
  expect(asked).toBe(0);
});

test("in an archive with Traditional texts either finds either", async () => {
  const { index } = await openSample([
    record(0, { blocks: ["職工書屋與讀書會開門，繼續發動廣大會員參與競賽，勞動節慰問現場職責說明"] }),
    record(1, { blocks: ["职工书屋"] }),
  ]);
  expect(numbers(await search(index, "职工书屋")).toSorted()).toEqual([0, 1]);
  expect(numbers(await search(index, "職工書屋")).toSorted()).toEqual([0, 1]);
  expect(numbers(await search(index, "职工竞赛"))).toEqual([]);
  expect(numbers(await search(index, "参与竞赛"))).toEqual([0]);
});

test("hits come page by page", async () => {
  const found = (await find(index, { q: "书屋", filters: {} }, { simplify: async () => (s) => s }))!;
  expect(found).toMatchObject({ articles: [1, 3, 0], open: true, hits: [] });
  await found.more(2);
  expect([found.hits.length, found.open]).toEqual([2, true]);
  await found.more(2);
  expect([found.hits.length, found.open]).toEqual([3, false]);
  expect(read.length).toBeGreaterThan(0);
});

test("an archive without articles has nothing to find", async () => {
  const { index } = await openSample([]);
  expect((await search(index, "书屋")).articles.length).toBe(0);
});
