import { expect, test } from "vitest";
import { toHit } from "../../src/search/hit.ts";
import type { Part } from "../../src/search/snippet.ts";

const article = {
  url: "/articles/a/",
  title: "夜校开学",
  headings: ["一碗绿豆汤"],
  people: ["陆望舒", "王立"],
  bodies: [],
  text: "灯亮了。\n大家进门。",
  others: [],
  date: "2024年3月8日",
  from: "桐溪工会",
};
const show = (parts: readonly Part[]): string => parts.map((p) => (p.marked ? `[${p.text}]` : p.text)).join("");
const hit = (...marks: string[]) => {
  const { title, snippet, count } = toHit(article, marks);
  return [show(title), show(snippet), count];
};

test("what stands in the title is marked there, and the text's beginning shown", () => {
  expect(hit("夜校")).toEqual(["[夜校]开学", "灯亮了。大家进门。", 1]);
});

test("what stands only beside the text is shown in its place", () => {
  expect(hit("绿豆汤")).toEqual(["夜校开学", "一碗[绿豆汤]", 1]);
  expect(hit("王立")).toEqual(["夜校开学", "陆望舒、[王立]", 1]);
});

test("a hit may run from the title into the text, and over a paragraph's border", () => {
  expect(hit("开学灯亮")).toEqual(["夜校[开学]", "[灯亮]了。大家进门。", 1]);
  expect(hit("了大家")).toEqual(["夜校开学", "灯亮[了。大家]进门。", 1]);
});

test("each place counts once", () => {
  expect(hit("开学", "绿豆", "门")).toEqual(["夜校[开学]", "灯亮了。大家进[门]。", 3]);
});
