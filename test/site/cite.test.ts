import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { bibtex, cslItem, ris } from "../../src/site/config/cite/exchange.ts";
import { gb7714 } from "../../src/site/config/cite/gb7714.ts";
import { metaTags } from "../../src/site/config/cite/meta-tags.ts";
import { type Reference, reference } from "../../src/site/config/cite/reference.ts";
import { entriesOf, site } from "./sample.ts";

const URL = "https://example.org/a/";
const ref = (meta: Partial<Article["meta"]>): Reference => reference(entriesOf([meta])[0]!, URL);
const writers = (...names: string[]) => ({ byline: names.map((name) => ({ name, role: "reporter" as const })) });

const monthly = {
  title: "题",
  subtitle: "副",
  bulletin: "同西工会",
  issue: "2023年7月刊",
  page: "04",
  ...writers("许闻"),
};
const daily = {
  title: "题",
  bulletin: "云岭工人报",
  issue: "2024年3月9日",
  page: "a02",
  ...writers("甲", "乙", "丙", "丁"),
};

test.each<[string, Partial<Article["meta"]>, string]>([
  ["a periodical", monthly, "许闻. 题：副[J/OL]. 同西工会，2023（7月刊）：4. https://example.org/a/."],
  [
    "a daily, of many writers",
    daily,
    "甲，乙，丙，等. 题[N/OL]. 云岭工人报，2024-03-09（A02）. https://example.org/a/.",
  ],
  [
    "a daily, of three writers, leaf unknown",
    { ...daily, page: undefined, ...writers("甲", "乙", "丙") },
    "甲，乙，丙. 题[N/OL]. 云岭工人报，2024-03-09. https://example.org/a/.",
  ],
  [
    "a numbered issue",
    { title: "题", bulletin: "同西工会", issue: "2023年第6期", page: "23" },
    "题[J/OL]. 同西工会，2023（6）：23. https://example.org/a/.",
  ],
  [
    "a number in Chinese, of a periodical without leaves",
    { title: "题", bulletin: "同西工会", issue: "2023年第十二期" },
    "题[J/OL]. 同西工会，2023（12）. https://example.org/a/.",
  ],
  [
    "a double issue",
    { title: "题", bulletin: "同西工会", issue: "2023年第3—4期合刊", page: "8" },
    "题[J/OL]. 同西工会，2023（3/4）：8. https://example.org/a/.",
  ],
  [
    "a supplement keeps its name",
    { title: "题", bulletin: "同西工会", issue: "2023年增刊2", page: "8" },
    "题[J/OL]. 同西工会，2023（增刊2）：8. https://example.org/a/.",
  ],
  [
    "who supplied or photographed it is no author",
    {
      ...monthly,
      byline: [
        { name: "区总工会", role: "contributor" },
        { name: "鹿野", role: "photographer" },
      ],
    },
    "题：副[J/OL]. 同西工会，2023（7月刊）：4. https://example.org/a/.",
  ],
  ["an inferred year in brackets", { title: "题", date: "2022-01-27?" }, "题[J/OL]. [2022]. https://example.org/a/."],
  [
    "no year",
    { title: "题", bulletin: "钢铁职工", issue: "第3期" },
    "题[J/OL]. 钢铁职工（3）. https://example.org/a/.",
  ],
  ["nothing but a title", { title: "题" }, "题[J/OL]. https://example.org/a/."],
  [
    "a web page's file name is no page",
    { title: "题", bulletin: "同西工会", issue: "2023年7月", page: "wx-01" },
    "题[J/OL]. 同西工会，2023（7月）. https://example.org/a/.",
  ],
])("GB/T 7714: %s", (_, meta, expected) => {
  expect(gb7714(ref(meta))).toBe(expected);
});

describe("a reference manager reads back what was written", () => {
  const parse = (format: "@bibtex/text" | "@ris/file", text: string): Record<string, unknown> => {
    const input = plugins.input.chain(text, { forceType: format, generateGraph: false }) as Record<string, unknown>[];
    return input[0]!;
  };
  const awkward = { ...monthly, title: "“百”100% & 50_元 #1 {甲}~乙^丙\\丁" };

  test("BibTeX", () => {
    expect(parse("@bibtex/text", bibtex(ref(monthly)))).toMatchObject({
      title: "题：副",
      author: [{ family: "许闻" }],
      "container-title": "同西工会",
      issued: { "date-parts": [[2023, 7]] },
      issue: "7月刊",
      page: "4",
      URL,
    });
    expect(parse("@bibtex/text", bibtex(ref(awkward))).title).toBe("“百”100% & 50_元 #1 ｛甲｝~乙^丙＼丁：副");
  });

  test("RIS", () => {
    const text = ris(ref(daily));
    expect(text).toContain("AU  - 丁\n");
    expect(parse("@ris/file", text)).toMatchObject({
      type: "article-newspaper",
      title: "题",
      "container-title": "云岭工人报",
      URL,
    });
  });

  test("CSL-JSON", () => {
    expect(cslItem(ref(daily))).toMatchObject({
      type: "article-newspaper",
      issued: { "date-parts": [[2024, 3, 9]] },
      page: "A02",
      author: [{ literal: "甲" }, { literal: "乙" }, { literal: "丙" }, { literal: "丁" }],
    });
    expect(cslItem(ref({ title: "题", date: "XXXX-08-28" })).issued).toBeUndefined();
  });
});

test("Zotero's tags: one an author, nothing empty", () => {
  const { highwire, openGraph } = metaTags(ref(daily), site, "摘要");
  expect(highwire.filter((t) => t.name === "citation_author").map((t) => t.content)).toEqual(["甲", "乙", "丙", "丁"]);
  expect(highwire).toContainEqual({ name: "citation_publication_date", content: "2024/03/09" });
  const bare = metaTags(ref({ title: "题" }), site, "");
  expect([...bare.highwire, ...bare.openGraph].every((t) => t.content)).toBe(true);
  expect(openGraph).toContainEqual({ property: "og:description", content: "摘要" });
});
