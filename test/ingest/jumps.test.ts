import { describe, expect, test } from "vitest";
import { jumpPage } from "../../src/ingest/jumpmarks.ts";
import { partJump } from "../../src/ingest/segment/jumps.ts";
import type { Line } from "../../src/ingest/types.ts";

const line = (text: string): Line => ({ no: 1, from: 0, to: text.length, text, starts: true, gap: 0 });

describe("partJump", () => {
  test.each<[text: string, parts: (string | [mark: string, jump: "from" | "to"])[]]>([
    ["要求各级工会把事办好,(下转第2版)", ["要求各级工会把事办好,", ["(下转第2版)", "to"]]],
    ["会议一条心(上接第 1 页)", ["会议一条心", ["(上接第 1 页)", "from"]]],
    ["上接第一版", [["上接第一版", "from"]]],
    ["(上接1版)把工会办成职工之家。", [["(上接1版)", "from"], "把工会办成职工之家。"]],
    ["▶▶下转第3版", [["▶▶下转第3版", "to"]]],
    ["他把上接第一棒的事说了一遍。", ["他把上接第一棒的事说了一遍。"]],
    ["会议在市总工会召开。", ["会议在市总工会召开。"]],
  ])("%s", (text, parts) => {
    const found = partJump(line(text));
    expect(found.map((l) => (l.jump ? [l.text, l.jump] : l.text))).toEqual(parts);
    expect(found.map((l) => text.slice(l.from, l.to)).join("")).toBe(text);
  });
});

test.each([
  ["(下转第2版)", "2"],
  ["上接第一版", "1"],
  ["▶▶下转第 03 版", "03"],
  ["(上接A4版)", "A4"],
])("jumpPage：%s → %s", (mark, page) => expect(jumpPage(mark)).toBe(page));
