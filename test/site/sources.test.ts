import { expect, test } from "vitest";
import type { Claim } from "../../src/archive/ledger.ts";
import { sourceLines, sourcePages } from "../../src/site/config/sources.ts";
import { entriesOf } from "./sample.ts";

const made = (id: string, number: number) => ({ id, number, label: id, url: `/articles/${id}/` });
const [a, b] = [made("a", 1), made("b", 2)];
const known = new Map([a, b].map((article) => [article.id, article]));

test("columns of one line go to different articles", () => {
  const claims: Claim[] = [
    { lines: [1, 1], columns: [3, 5], as: "title", articles: ["b"] },
    { lines: [1, 1], columns: [0, 2], as: "body", articles: ["a"] },
  ];
  const [line] = sourceLines("左左 右右尾", claims, known);
  expect(line!.segments.map((s) => [s.text, s.as])).toEqual([
    ["左左", "body"],
    [" ", undefined],
    ["右右", "title"],
    ["尾", undefined],
  ]);
  expect(line!.note).toEqual([
    { label: "正文", articles: [a] },
    { label: "标题", articles: [b] },
  ]);
});

test("what a line became is said once for a run of lines", () => {
  const claims: Claim[] = [
    { lines: [1, 3], as: "body", articles: ["a"] },
    { lines: [4, 4], as: "unclaimed" },
  ];
  const lines = sourceLines("一\n\n三\n四\n", claims, known);
  expect(lines.map((l) => l.note?.[0]?.label)).toEqual(["正文", undefined, undefined, "未归属"]);
});

test("an article begins once, on its first line: there its link leads", () => {
  const claims: Claim[] = [
    { lines: [2, 2], as: "title", articles: ["a", "b"] },
    { lines: [3, 4], as: "body", articles: ["a"] },
  ];
  expect(sourceLines("页眉\n题\n文\n文", claims, known).map((l) => l.begins)).toEqual([[], [a, b], [], []]);
});

test("overlapping claims lose no text", () => {
  const claims: Claim[] = [
    { lines: [1, 1], columns: [0, 3], as: "body" },
    { lines: [1, 1], columns: [1, 4], as: "title" },
  ];
  expect(
    sourceLines("一二三四五", claims, known)[0]!
      .segments.map((s) => s.text)
      .join(""),
  ).toBe("一二三四五");
});

test("without a ledger the articles' own ranges are shown", () => {
  const source = { file: "raw/x/p1.txt", sha256: "", lines: [[2, 2]] as [number, number][] };
  const [page] = sourcePages([{ file: "raw/x/p1.txt", text: "一\n二" }], [], entriesOf([{ id: "a", source }]));
  expect(page).toMatchObject({ accounted: false, url: "/sources/x/p1.txt/" });
  expect(page!.lines.map((l) => l.note?.[0]?.articles[0]?.url)).toEqual([undefined, "/articles/a/"]);
});

test("a file that is no text still has its page", () => {
  const [page] = sourcePages([{ file: "raw/x/p1.pdf" }], [], []);
  expect(page).toMatchObject({ readable: false, lines: [] });
});
