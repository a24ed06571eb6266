import { expect, test } from "vitest";
import { parse } from "yaml";
import { authoritySchemas, emptyAuthority } from "../../src/archive/authority.ts";
import { printProposals, proposeEntries } from "../../src/archive/proposals.ts";

const authority = {
  ...emptyAuthority,
  bodies: [
    { name: "望汐市总工会", variants: ["市总"] },
    { name: "桐溪区总工会", parent: "望汐市总工会", variants: [] },
    { name: "望汐港务集团工会", variants: [] },
    { name: "望汐骑手工会", variants: [], former: [{ name: "望汐快递工会", until: "2021" }] },
  ],
  sections: [{ name: "要闻", variants: [] }],
};
const article = (id: string, unionBodies: string[], section?: string) => ({ meta: { id, unionBodies, section } });
const articles = [
  article("a-2", ["望汐市教育工会", "桐溪区总工会", "市总", "望汐快递工会"], "要闻"),
  article("a-1", ["望汐市教育工会", "望汐港务集团有限公司工会"], "光影"),
  article("a-3", ["禾川县总工会", "禾川县医务工会", "望汐港务集团装卸队分工会"]),
];
const proposals = proposeEntries(articles, authority);

test("名录没有的名字各一条：上级由名字的开头看出，可能的另一种写法只说不并", () => {
  expect(proposals.bodies).toEqual([
    { name: "望汐市教育工会", articles: ["a-1", "a-2"], parent: "望汐市总工会", maybe: [] },
    { name: "望汐港务集团有限公司工会", articles: ["a-1"], maybe: ["望汐港务集团工会"] },
    { name: "望汐港务集团装卸队分工会", articles: ["a-3"], parent: "望汐港务集团工会", maybe: [] },
    { name: "禾川县医务工会", articles: ["a-3"], parent: "禾川县总工会", maybe: [] },
    { name: "禾川县总工会", articles: ["a-3"], maybe: [] },
  ]);
  expect(proposals.sections).toEqual([{ name: "光影", articles: ["a-1"], maybe: [] }]);
});

test("文章的次序无关", () => expect(proposeEntries(articles.toReversed(), authority)).toEqual(proposals));

test("写出的每一条都能原样剪进名录", () => {
  const written = parse(printProposals(proposals)) as { bodies: unknown[]; sections: unknown[] };
  expect(written.bodies).toHaveLength(5);
  expect(authoritySchemas.bodies.safeParse([...authority.bodies, ...written.bodies]).error).toBeUndefined();
  expect(authoritySchemas.sections.safeParse([...authority.sections, ...written.sections]).error).toBeUndefined();
});

test("注释里说见于哪几篇、可能是谁；特别的字加引号", () => {
  const many = Array.from({ length: 7 }, (_, i) => article(`b-${i}`, ["“A”工会: 甲"]));
  const text = printProposals(proposeEntries([...many, ...articles], authority));
  expect(text).toContain("# 见于 b-0、b-1、b-2、b-3、b-4 等 7 篇");
  expect(text).toContain("# 可能是 望汐港务集团工会 的另一种写法");
  expect((parse(text) as { bodies: { name: string }[] }).bodies.map((b) => b.name)).toContain("“A”工会: 甲");
});

test("都在名录里：两个空列表", () =>
  expect(parse(printProposals(proposeEntries([article("c", ["市总"], "要闻")], authority)))).toEqual({
    bodies: [],
    sections: [],
  }));
