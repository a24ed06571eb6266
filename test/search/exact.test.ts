import { beforeAll, describe, expect, test } from "vitest";
import { dice } from "../../scripts/bench/dice.ts";
import { find } from "../../src/search/engine.ts";
import { fold } from "../../src/search/fold.ts";
import type { Index } from "../../src/search/open-index.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { simplify } from "../../src/search/simplify.ts";
import { openSample, record, search } from "./sample.ts";

// The promise of the search: exactly the articles in which a string stands, however long or common it is.

const roll = dice(7);
const ask = { simplify: async () => simplify };
// Of Traditional characters the search also finds the twins.
const alphabet = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i)).filter(
  (c) => simplify(c) === c,
);
const character = (): string => alphabet[Math.floor(1500 * (roll(1000) / 1000) ** 3)]!;
const word = (n: number): string => Array.from({ length: n }, character).join("");
const sentence = (): string =>
  `${word(6)}${roll(3) ? "，" : `${roll(3000)}名`}${word(8)}${roll(4) ? "。" : " ABC-7号。"}`;
const stock = Array.from({ length: 8 }, () => sentence() + sentence() + sentence() + sentence());

const records: SearchRecord[] = Array.from({ length: 500 }, (_, n) =>
  record(n, {
    title: word(4) + (roll(5) ? "" : "的一天"),
    people: [word(3)],
    bodies: [`${word(2)}工会`],
    blocks: Array.from({ length: 6 }, () => (roll(3) ? sentence() + sentence() : stock[roll(8)]!)),
  }),
);
const texts = records.map((r) => [...r.people, ...r.bodies, `${r.title}\n${r.blocks.join("\n")}`].map(fold));
const holding = (string: string): string[] =>
  records.filter((_, n) => texts[n]!.some((t) => t.includes(fold(string)))).map((r) => r.url);

describe("every string", () => {
  let index: Index;
  let read: string[];
  beforeAll(async () => {
    ({ index, read } = await openSample(records));
  });

  const expectExact = async (q: string): Promise<void> => {
    const found = await search(index, `“${q}”`);
    expect(found.hits.map((h) => h.url).toSorted(), q).toEqual(holding(q).toSorted());
    expect(found.articles.length, q).toBe(holding(q).length);
  };

  test("the sample has strings that lie in one chunk, on a border and in many chunks", () => {
    expect(index.root.keys.length).toBeGreaterThan(5);
    expect(index.root.common.length).toBeGreaterThan(0);
  });

  test("1 to 80 characters from anywhere, across line ends", async () => {
    for (let i = 0; i < 500; i++) {
      const zone = texts[roll(texts.length)]!.at(i % 3 ? -1 : roll(3))!;
      const from = roll(zone.length);
      await expectExact(zone.slice(from, from + 1 + (i % 5 ? roll(30) : roll(80))));
    }
  });

  test("every single character, every digit, the commonest pairs", async () => {
    const all = texts.flat().join("");
    for (const c of [...new Set(all)].filter((c, i) => /\d/.test(c) || i % 8 === 0))
      expect((await find(index, { q: c, filters: {} }, ask))?.articles.length, c).toBe(holding(c).length);
    const pairs = new Map<string, number>();
    for (let i = 0; i + 1 < all.length; i++) {
      const pair = all.slice(i, i + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const common = [...pairs].sort((a, b) => b[1] - a[1]).slice(0, 50);
    for (const [pair] of common) await expectExact(pair);
  });

  test("strings that differ from the text in one character find what holds them: mostly nothing", async () => {
    for (let i = 0; i < 300; i++) {
      const zone = texts[roll(texts.length)]!.at(-1)!;
      const from = roll(zone.length - 12);
      const string = zone.slice(from, from + 2 + roll(10));
      const at = roll(string.length);
      await expectExact(string.slice(0, at) + character() + string.slice(at + 1));
    }
  });

  test("several words: all must occur", async () => {
    for (let i = 0; i < 100; i++) {
      const zone = texts[roll(texts.length)]!.at(-1)!;
      const words = [2, 3, 2].map((n) => {
        const from = roll(zone.length - n);
        return zone.slice(from, from + n);
      });
      const expected = records.filter((_, n) => words.every((w) => texts[n]!.some((t) => t.includes(w))));
      const found = await search(index, words.join(" "));
      expect(found.hits.map((h) => h.url).toSorted(), words.join(" ")).toEqual(expected.map((r) => r.url).toSorted());
    }
  });

  test("a string costs one or two chunks, or one tally, and one text as a witness", async () => {
    const fresh = await openSample(records);
    for (const q of [texts[3]!.at(-1)!.slice(5, 35), texts[9]!.at(-1)!.slice(0, 2), texts[5]!.at(-1)!.slice(0, 1)]) {
      fresh.read.length = 0;
      await find(fresh.index, { q, filters: {} }, ask);
      expect(fresh.read.filter((f) => !f.startsWith("articles/")).length, q).toBeLessThanOrEqual(2);
      expect(fresh.read.filter((f) => f.startsWith("articles/")).length, q).toBeLessThanOrEqual(1);
    }
    expect(read.length).toBeGreaterThan(0);
  });
});
