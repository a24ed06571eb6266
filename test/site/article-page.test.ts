import { expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { citation } from "../../src/site/config/citation.ts";
import { jsonLd } from "../../src/site/config/json-ld.ts";
import { plainText, renderMarkdown } from "../../src/site/config/markdown.ts";
import { entriesOf, site } from "./sample.ts";

const cite = (meta: Partial<Article["meta"]>): string => citation(entriesOf([meta])[0]!, "https://example.org/a/");
const writers = (...names: string[]) => ({ byline: names.map((name) => ({ name, role: "reporter" as const })) });

test.each<[string, Partial<Article["meta"]>, string]>([
  [
    "whole",
    { title: "题", subtitle: "副", bulletin: "同西工会", issue: "2023年7月刊", page: "04", ...writers("许闻") },
    "许闻. 题: 副[J/OL]. 同西工会, 2023(7月刊): 4[引用日期]. https://example.org/a/.",
  ],
  [
    "an inferred year in brackets",
    { title: "题", date: "2022-01-27?" },
    "题[J/OL]. [2022][引用日期]. https://example.org/a/.",
  ],
  [
    "no year",
    { title: "题", bulletin: "钢铁职工", issue: "第3期" },
    "题[J/OL]. 钢铁职工(第3期)[引用日期]. https://example.org/a/.",
  ],
  [
    "many writers",
    { title: "题", ...writers("甲", "乙", "丙", "丁") },
    "甲, 乙, 丙, 等. 题[J/OL]. [引用日期]. https://example.org/a/.",
  ],
])("citation: %s", (_, meta, expected) => {
  expect(cite(meta)).toBe(expected);
});

test("JSON-LD cannot end its element and is honest about dates", () => {
  const [entry] = entriesOf([{ title: "</script><b>", date: "2022-01-27?", issue: "2022年2月刊" }]);
  const text = jsonLd(entry!, site, "https://example.org/a/");
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({
    headline: "</script><b>",
    datePublished: "2022-02",
    temporalCoverage: "2022-01-27",
  });
});

test("a body's HTML, images and indents stay text; its headings stay below the page's own", () => {
  expect(renderMarkdown("<script>1</script>")).toBe("<p>&lt;script&gt;1&lt;/script&gt;</p>\n");
  expect(renderMarkdown("![x](http://example.org/x.png)")).not.toContain("<img");
  expect(renderMarkdown("    缩进的一段")).toBe("<p>缩进的一段</p>\n");
  expect(renderMarkdown("# 大标题")).toBe("<h2>大标题</h2>\n");
  expect(renderMarkdown("{{ x }}{% y %}")).toBe("<p>{{ x }}{% y %}</p>\n");
});

test("plain text is cut between characters", () => {
  expect(plainText("一**二**\n\n- 𠮷四", 4)).toBe("一二 𠮷…");
});
