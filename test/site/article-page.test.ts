import { expect, test } from "vitest";
import { reference } from "../../src/site/config/cite/reference.ts";
import { jsonLd } from "../../src/site/config/json-ld.ts";
import { beginning, plainBlocks, renderMarkdown } from "../../src/site/config/markdown.ts";
import { entriesOf, site } from "./sample.ts";

test("JSON-LD cannot end its element and is honest about dates", () => {
  const [entry] = entriesOf([{ title: "</script><b>", date: "2022-01-27?", issue: "2022年2月刊" }]);
  const text = jsonLd(entry!, reference(entry!, "https://example.org/a/"), site, "");
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
  expect(beginning(plainBlocks("一**二**\n\n- 𠮷四"), 4)).toBe("一二 𠮷…");
});
