import { expect, test } from "vitest";
import { emptyAuthority } from "../../src/archive/authority.ts";
import { changedIds } from "../../src/archive/kept-ids.ts";
import type { Ledger } from "../../src/archive/ledger.ts";
import { unlistedNames } from "../../src/archive/standing.ts";
import { hash, sampleArticle } from "./sample.ts";

const authority = {
  ...emptyAuthority,
  bulletins: [{ id: "heting", name: "鹤汀工会", variants: [], sections: ["要闻"], furniture: [] }],
  bodies: [{ name: "鹤汀区总工会", variants: ["区总"] }],
  sections: [{ name: "副刊", variants: [] }],
};
const id = "heting-gonghui-2024-03-p02-1";
const stored = (meta: Parameters<typeof sampleArticle>[0], text = "", path = `heting/2024-03/${id}.md`) => ({
  ...sampleArticle(meta),
  path,
  text,
});

test("名录没有的刊物、栏目、工会：一个名字一条提醒，带文件和行", () => {
  const text = `---\nid: ${id}\nbulletin: 河湾工会\nunionBodies:\n  - 鹤汀区总工会\n  - 鹤汀纺织厂工会\n---\n`;
  const first = stored({ bulletin: "河湾工会", unionBodies: ["鹤汀区总工会", "鹤汀纺织厂工会"] }, text);
  const second = stored({ bulletin: "鹤汀工会", section: "光影", unionBodies: ["鹤汀纺织厂工会"] }, "section: 光影\n");
  const file = `content/articles/heting/2024-03/${id}.md`;
  expect(unlistedNames("content", [first, second], authority)).toEqual([
    { file, line: 3, message: "bulletin：河湾工会 不在 authority/bulletins.yaml 里；请加上一条，或改正写法" },
    {
      file,
      line: 6,
      message: "unionBodies：鹤汀纺织厂工会 不在 authority/bodies.yaml 里（共 2 篇）；请加上一条，或改正写法",
    },
    { file, line: 1, message: "section：光影 不在 authority/sections.yaml 里；请加上一条，或改正写法" },
  ]);
});

test("名录有的，别名、刊物自己的栏目也算，没有提醒", () =>
  expect(
    unlistedNames(
      "content",
      [
        stored({ bulletin: "鹤汀工会", section: "要闻", unionBodies: ["区总"] }),
        stored({ bulletin: "鹤汀工会", section: "副刊" }),
        stored({}),
      ],
      authority,
    ),
  ).toEqual([]));

const ledger = (claimed = id): Ledger => ({
  source: { file: "raw/heting/2024-03/p02.txt", sha256: hash, encoding: "utf-8", lines: 9 },
  articles: [{ id, title: "女职工花艺课开讲", written: hash }],
  claims: [{ lines: [1, 9], as: "body", articles: [claimed] }],
});

test("编号没有动：没有话说；删去的文章、另写的文章也没有", () => {
  expect(changedIds("content", [stored({})], [ledger()])).toEqual([]);
  expect(changedIds("content", [], [ledger()])).toEqual([]);
  const own = stored({ id: "own", title: "另写的一篇" }, "id: own\n", "heting/2024-03/own.md");
  expect(changedIds("content", [stored({}), own], [ledger()])).toEqual([]);
});

test("文章的编号被改过：说出原来的，在它那一行", () => {
  const changed = stored({ id: "heting-new" }, "---\ntitle: 女职工花艺课开讲\nid: heting-new\n---\n");
  expect(changedIds("content", [changed], [ledger()])).toEqual([
    {
      file: `content/articles/heting/2024-03/${id}.md`,
      line: 3,
      message: `id：录入时是 ${id}，现为 heting-new；编号是网址的一部分，定了就不再改，请改回`,
    },
  ]);
  const moved = { ...changed, path: "heting/2024-03/heting-new.md" };
  expect(changedIds("content", [moved], [ledger()])).toHaveLength(1);
});

test("台账里的编号被改过", () =>
  expect(changedIds("content", [stored({})], [ledger("heting-x")])).toEqual([
    {
      file: "content/raw/heting/2024-03/p02.txt",
      message: "台账里的编号 heting-x 没有对应的文章，似被手改过；请恢复台账文件，或重新运行 npm run ingest",
    },
  ]));
