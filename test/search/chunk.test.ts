import { expect, test } from "vitest";
import { blindRange, parseChunk, printChunk, spelledOut } from "../../src/search/chunk.ts";
import { cut } from "../../src/search/cut.ts";
import { toStream } from "../../src/search/stream.ts";
import { record } from "./sample.ts";

const texts = ["职工书屋开门迎客", "职工书架上新", "职工食堂添了馒头", "绿豆汤送到江边", "书屋添书"];
const { chunks, keys } = cut(toStream(texts.map((text, n) => record(n, { title: "", blocks: [text] }))));
const chunk = parseChunk(printChunk(chunks[0]!));
const tells = (text: string): boolean | undefined => spelledOut(chunk, blindRange(chunk, text)[0], keys[0]!, text);

test("a chunk comes back from its file", () => {
  expect(chunks).toHaveLength(1);
  for (const column of ["articles", "places", "shared", "next"] as const)
    expect([...chunk[column]]).toEqual([...chunks[0]![column]]);
});

test("a chunk never denies what stands in it, and never vouches for what does not", () => {
  const all = texts.flatMap((t) => [...t].flatMap((_, i) => [...t].map((_, n) => t.slice(i, i + n + 1))));
  for (const text of new Set(all)) expect(tells(text), text).not.toBe(false);
  for (const text of ["书堂", "职业", "职工书法", "馒头汤", "绿书", "屋客"]) expect(tells(text), text).not.toBe(true);
});

test("where positions differ it tells by itself; where all of them go on alike it does not", () => {
  expect(tells("书架")).toBe(true);
  expect(tells("书法")).toBe(false);
  expect(tells("职工书法")).toBe(false);
  expect(tells("职工食")).toBe(undefined);
});
