import { expect, test } from "vitest";
import { searchContent } from "../../src/site/config/search-content.ts";
import { inputOf } from "./sample.ts";

const bodies = [
  { name: "望汐市总工会", variants: [] },
  { name: "桐溪区总工会", parent: "望汐市总工会", variants: ["桐溪区总"] },
  { name: "从未提到的工会", variants: [] },
];
const people = [
  { name: "王立", id: "wangli-a", about: "教师", variants: ["王立老师"] },
  { name: "王立", id: "wangli-b", about: "司机", variants: [] },
];

test("an article's record holds what its page shows, under the names that the site uses", () => {
  const { records } = searchContent(
    inputOf(
      [
        {
          id: "a",
          title: "夜校开学",
          kicker: "灯亮了",
          date: "2024-03-08",
          bulletin: "桐溪工会",
          issue: "2024年3月刊",
          page: "04",
          unionBodies: ["桐溪区总"],
          people: [{ name: "王立老师", roles: ["教师", "工会委员"] }],
          byline: [{ name: "许闻", role: "reporter" }],
          captions: ["灯下"],
          editors: ["蒋校"],
        },
      ],
      { bodies, people },
    ),
  );
  expect(records).toMatchObject([
    {
      url: "/articles/a/",
      title: "夜校开学",
      headings: ["灯亮了"],
      people: ["王立"],
      personLabels: ["王立（教师）"],
      bodies: ["桐溪区总工会"],
      others: ["灯下", "许闻", "蒋校", "教师", "工会委员"],
      date: { label: "2024年3月8日", year: 2024, sortKey: "2024-03-08" },
      bulletin: "桐溪工会",
      from: "桐溪工会 2024年3月刊 · 第4版",
    },
  ]);
});

test("people and bodies of the articles, and the bodies above them, are names to search by", () => {
  const { entities } = searchContent(
    inputOf([{ unionBodies: ["桐溪区总"], people: [{ name: "王立老师", roles: [] }] }], { bodies, people }),
  );
  expect(entities).toEqual([
    {
      kind: "person",
      name: "王立",
      label: "王立（教师）",
      url: "/people/wangli-a/",
      variants: ["王立老师"],
      about: "教师",
    },
    {
      kind: "body",
      name: "桐溪区总工会",
      label: "桐溪区总工会",
      url: `/bodies/${encodeURIComponent("桐溪区总工会")}/`,
      variants: ["桐溪区总"],
      parent: "望汐市总工会",
    },
    {
      kind: "body",
      name: "望汐市总工会",
      label: "望汐市总工会",
      url: `/bodies/${encodeURIComponent("望汐市总工会")}/`,
      variants: [],
    },
  ]);
});

test("the newest comes first: an article's number is its place in time", () => {
  const { records } = searchContent(inputOf([{ id: "a" }, { id: "b", date: "2024" }, { id: "c", date: "2025" }]));
  expect(records.map((r) => r.url)).toEqual(["/articles/c/", "/articles/b/", "/articles/a/"]);
});
