import { expect, test } from "vitest";
import { pagesOf } from "./sample.ts";

const issue = { bulletin: "同西工会", issue: "2023年7月刊" };

test("an issue is read by pages, then by numbers; each article knows its neighbours", () => {
  const pages = pagesOf([
    { ...issue, id: "i-p10-1", page: "10" },
    { ...issue, id: "i-p02-10", page: "02" },
    { ...issue, id: "i-p02-2", page: "02" },
    { ...issue, id: "i-0" },
  ]);
  expect(pages.issue[0]!.leaves.map((l) => [l.label, l.items.flatMap((r) => r.items.map((i) => i.id))])).toEqual([
    ["第2版", ["i-p02-2", "i-p02-10"]],
    ["第10版", ["i-p10-1"]],
    ["版次不详", ["i-0"]],
  ]);
  const article = pages.article.find((a) => a.id === "i-p02-10")!;
  expect([article.prev?.url, article.next?.url]).toEqual(["/articles/i-p02-2/", "/articles/i-p10-1/"]);
});

test("an issue's contents: under each leaf, cut where section or column changes", () => {
  const on = (id: string, rest: object) => ({ ...issue, id, page: "02", ...rest });
  const [page] = pagesOf([
    on("i-1", { section: "要闻", subtitle: "副题" }),
    on("i-2", { section: "要闻", column: "短波" }),
    on("i-3", { section: "要闻", column: "短波" }),
    on("i-4", { section: "基层" }),
  ]).issue;
  expect(page!.leaves[0]!.items.map((r) => [r.section?.label, r.column, r.items.map((i) => i.id)])).toEqual([
    ["要闻", undefined, ["i-1"]],
    ["要闻", "短波", ["i-2", "i-3"]],
    ["基层", undefined, ["i-4"]],
  ]);
  expect(page!.leaves[0]!.items[0]!.items[0]!.subtitle).toBe("副题");
  expect(JSON.parse(page!.jsonLd)).toMatchObject({ "@type": "PublicationIssue", hasPart: { length: 4 } });
});

test("issues of one time written in two ways are one; a bulletin's issues stand by year", () => {
  const pages = pagesOf([
    { id: "a", ...issue },
    { id: "b", bulletin: "同西工会", issue: "2023年07月" },
    { id: "c", bulletin: "同西工会", issue: "2022年12月刊" },
    { id: "d", bulletin: "同西工会" },
  ]);
  expect(pages.issue.map((i) => [i.heading, i.total])).toEqual([
    ["2023年7月刊", 2],
    ["2022年12月刊", 1],
    ["期次不详", 1],
  ]);
  expect(pages.bulletin[0]!.years.map((y) => y.label)).toEqual(["2023年", "2022年", "年份不详"]);
});

test("nothing is dropped for want of a date", () => {
  const pages = pagesOf([
    { id: "a", date: "2023-07-14" },
    { id: "b", date: "2023" },
    { id: "c", date: "XXXX-08-28" },
    { id: "d" },
  ]);
  expect(pages.year.map((y) => [y.heading, y.pager.total, y.groups.map((g) => g.label)])).toEqual([
    ["2023年", 2, ["7月", "月份不详"]],
    ["年份不详", 2, ["年份不详", "日期不详"]],
  ]);
  expect(pages.years[0]!.unknown).toMatchObject({ url: "/years/unknown/", count: 2 });
});

test("a person's career: posts with their years, articles with the posts held there", () => {
  const person = (role: string) => ({ people: [{ name: "陆望舒", roles: [role] }] });
  const pages = pagesOf([
    { id: "a", date: "2021-01-01", ...person("同西市总工会副主席") },
    { id: "b", date: "2022-01-01", ...person("同西市总工会副主席") },
    { id: "c", date: "2023-01-01", ...person("同西市总工会主席") },
  ]);
  expect(pages.person[0]!.posts.map((p) => [p.role, p.years, p.shown.items.map((i) => i.id)])).toEqual([
    ["同西市总工会主席", "2023年", ["c"]],
    ["同西市总工会副主席", "2021—2022年", ["b", "a"]],
  ]);
  expect(pages.person[0]!.groups.flatMap((g) => g.items.map((i) => i.roles))).toEqual([
    ["同西市总工会主席"],
    ["同西市总工会副主席"],
    ["同西市总工会副主席"],
  ]);
});

test("two ways to print one post are one, where the article's bodies leave no doubt", () => {
  const held = (id: string, role: string, unionBodies: string[]) => ({
    id,
    date: `2023-0${id}-01`,
    unionBodies,
    people: [{ name: "陆望舒", roles: [role] }],
  });
  const [person] = pagesOf([
    held("1", "东门区总工会主席", ["东门区总工会"]),
    held("2", "区总工会主席", ["东门区总工会"]),
    held("3", "区总工会主席", ["东门区总工会", "西门区总工会"]),
    held("4", "主席", ["东门区总工会"]),
  ]).person;
  expect(person!.posts.map((p) => [p.role, p.body?.label, p.shown.items.map((i) => i.id)])).toEqual([
    ["主席", undefined, ["4"]],
    ["区总工会主席", undefined, ["3"]],
    ["东门区总工会主席", "东门区总工会", ["2", "1"]],
  ]);
  expect(person!.bodies).toMatchObject([{ label: "东门区总工会", count: 4 }, { label: "西门区总工会" }]);
});

test("who is named together: in articles, not on rolls of names", () => {
  const named = (...names: string[]) => ({ people: names.map((name) => ({ name, roles: [] })) });
  const roll = Array.from({ length: 60 }, (_, i) => `职工${i}`);
  const pages = pagesOf([
    { id: "a", ...named("陆望舒", "许闻") },
    { id: "b", ...named("陆望舒", "许闻", "何图") },
    { id: "c", ...named("陆望舒", ...roll) },
  ]);
  expect(pages.person.find((p) => p.heading === "陆望舒")!.together.map((l) => [l.label, l.count])).toEqual([
    ["许闻", 2],
    ["何图", 1],
  ]);
});

test("a long career is cut into pages", () => {
  const metas = Array.from({ length: 250 }, (_, i) => ({ id: `a-${i}`, people: [{ name: "陆望舒", roles: [] }] }));
  expect(pagesOf(metas).person.map((p) => p.groups.flatMap((g) => g.items).length)).toEqual([100, 100, 50]);
});

test("people stand by the surname's reading", () => {
  const names = ["曾春", "单田", "解放", "Li Ming", "安宁"];
  const [page] = pagesOf([{ id: "a", people: names.map((name) => ({ name, roles: [] })) }]).people;
  expect(page!.groups.map((g) => [g.label, g.items.map((l) => l.label)])).toEqual([
    ["A", ["安宁"]],
    ["L", ["Li Ming"]],
    ["S", ["单田"]],
    ["X", ["解放"]],
    ["Z", ["曾春"]],
  ]);
});

test("bodies: variants are one body, parents lead down, unlisted names stand apart, officers by their posts", () => {
  const bodies = [
    { name: "云岭省总工会", variants: [] },
    { name: "同西市总工会", parent: "云岭省总工会", variants: ["市总工会"] },
    { name: "未见于文章的工会", variants: [] },
  ];
  const people = [{ name: "陆望舒", roles: ["市总工会主席", "区总工会主席"] }];
  const pages = pagesOf([{ id: "a", date: "2023", unionBodies: ["市总工会", "同西市总工会", "钢厂工会"], people }], {
    bodies,
  });
  expect(pages.bodies[0]!.tree).toMatchObject([
    { label: "云岭省总工会", count: 0, children: [{ label: "同西市总工会", count: 1, children: [] }] },
  ]);
  expect(pages.bodies[0]!.unlisted.map((l) => l.label)).toEqual(["钢厂工会"]);
  expect(pages.body.find((b) => b.heading === "同西市总工会")!.officers.list).toMatchObject([
    { label: "陆望舒", post: "主席", years: "2023年" },
  ]);
});

test("a circle of parents hangs nobody up", () => {
  const bodies = [
    { name: "甲工会", parent: "乙工会", variants: [] },
    { name: "乙工会", parent: "甲工会", variants: [] },
    { name: "丙工会", parent: "甲工会", variants: [] },
  ];
  const pages = pagesOf([{ id: "a", unionBodies: ["甲工会", "乙工会", "丙工会"] }], { bodies });
  expect(pages.body.map((b) => b.heading).sort()).toEqual(["丙工会", "乙工会", "甲工会"]);
});

test("an empty archive still is a site", () => {
  const pages = pagesOf([]);
  expect(pages.home[0]!.issues).toEqual([]);
  expect(pages.people[0]!.pager.total).toBe(0);
});

test("a renamed body has one page: articles under either name, and the names it bore", () => {
  const pages = pagesOf(
    [
      { id: "a", date: "2020-03-01", unionBodies: ["同西市快递工会"] },
      { id: "b", date: "2023-03-01", unionBodies: ["同西市骑手工会"] },
      { id: "c", date: "2023-04-01", unionBodies: ["同西市快递工会"] },
    ],
    {
      bodies: [
        {
          name: "同西市骑手工会",
          variants: [],
          former: [{ name: "同西市快递工会", from: "2018-03", until: "2021-05-10" }],
        },
        { name: "同西市快递工会", variants: [] },
      ],
    },
  );
  expect(pages.body.map((p) => [p.heading, p.pager.total, p.former])).toEqual([
    ["同西市骑手工会", 2, ["同西市快递工会（2018年3月至2021年5月10日）"]],
    ["同西市快递工会", 1, []],
  ]);
});
