import { expect, test } from "vitest";
import { emptyAuthority } from "../../src/archive/authority.ts";
import { renderMarkdown } from "../../src/site/config/markdown.ts";
import { marksOf } from "../../src/site/config/marks.ts";
import { nameIndex } from "../../src/site/config/names.ts";
import { entriesOf } from "./sample.ts";

const authority = {
  bodies: [{ name: "同西市总工会", variants: ["市总工会"] }],
  people: [{ name: "陆望舒", variants: ["陆旺舒"] }],
};
const names = nameIndex({ ...emptyAuthority, ...authority });

function html(body: string, meta: Parameters<typeof entriesOf>[0][number] = {}): string {
  const people = ["陆望舒", "王立", "王立新"].map((name) => ({ name, roles: [] }));
  const [entry] = entriesOf([{ people, unionBodies: ["同西市总工会"], ...meta }], authority);
  const href = (url: string) => `/x${decodeURI(url)}`;
  return renderMarkdown(body, { marks: marksOf(entry!, names), href }).replaceAll(' class="name"', "");
}

test("names lead to their pages, by every variant, each where it stands first", () => {
  expect(html("市总工会的陆旺舒说。\n\n陆望舒又说，同西市总工会。")).toBe(
    '<p><a href="/x/bodies/同西市总工会/">市总工会</a>的<a href="/x/people/陆望舒/">陆旺舒</a>说。</p>\n' +
      "<p>陆望舒又说，同西市总工会。</p>\n",
  );
});

test("the longer of two names stands; markup round a name stays; links are not nested", () => {
  expect(html("王立新和**王立**")).toBe(
    '<p><a href="/x/people/王立新/">王立新</a>和<strong><a href="/x/people/王立/">王立</a></strong></p>\n',
  );
  expect(html("[陆望舒](https://example.org/)")).toBe('<p><a href="https://example.org/">陆望舒</a></p>\n');
});

test("a doubt is marked behind its words, once, and never within a name", () => {
  const review = [
    { code: "lost-figure" as const, text: "个暖宝", message: "数字缺失" },
    { code: "person" as const, text: "陆望", message: "姓名可疑" },
  ];
  const mark = (n: number) =>
    `<a class="doubt" id="at-doubt-${n}" href="#doubt-${n}" data-number="${n}" aria-label="存疑${n}"></a>`;
  expect(html("陆望舒送来个暖宝。\n\n个暖宝。", { review })).toBe(
    `<p><a href="/x/people/陆望舒/">陆望舒</a>${mark(2)}送来个暖宝${mark(1)}。</p>\n<p>个暖宝。</p>\n`,
  );
});

test("what is text stays text", () => {
  expect(html("<b>陆望舒</b> & {{ x }}")).toBe(
    '<p>&lt;b&gt;<a href="/x/people/陆望舒/">陆望舒</a>&lt;/b&gt; &amp; {{ x }}</p>\n',
  );
});
