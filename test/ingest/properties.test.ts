import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  abreastPages,
  accountPages,
  besidePages,
  boxPages,
  columnPages,
  cutPages,
  driftingPages,
  flipbookPages,
  gridPages,
  jumpPages,
  narrowPages,
  newspaperPages,
  picturePages,
  webPages,
} from "../support/pages.ts";
import { expected, type Reading, read } from "../support/reading.ts";
import type { Story } from "../support/story.ts";

/**
 * Random articles, set into pages as the real tools print them and taken in again. `PAGES=5000 npm test -- properties`
 * tries more of them than CI does, `SEED` others.
 */

interface Page {
  text: string;
  stories: Story[];
  noise: string[];
}

const pages = Number(process.env.PAGES ?? 25);
const seed = Number(process.env.SEED ?? 1);

/**
 * What was read of everything but people, whose names are a matter of grammar and not of the page. A box may be read
 * before or after the article around it.
 */
const withoutPeople = (readings: readonly Reading[]): string[] =>
  readings.map(({ people: _, ...rest }) => JSON.stringify(rest)).sort();

/** The kinds of page, each with the share of pages that must be read back without a fault. */
const kinds: readonly [name: string, pages: fc.Arbitrary<Page>, whole: number][] = [
  ["网页", webPages, 1],
  ["公众号", accountPages, 1],
  ["报纸 OCR", newspaperPages, 0.85],
  ["窄栏逐行", narrowPages, 0.5],
  ["多栏", columnPages, 0.9],
  ["多栏，栏线漂移", driftingPages, 0.8],
  ["多栏，图片与小标题", picturePages, 0.7],
  ["多栏，图片在任何高度", cutPages, 0.65],
  ["多栏，栏中框文", boxPages, 0.35],
  ["多栏，转版接版", jumpPages, 0.65],
  ["左右两篇", besidePages, 0.4],
  ["左右两篇，各自分栏", abreastPages, 0.25],
  ["报纸分栏版", gridPages, 0.8],
];

describe("排版后再读入", () => {
  test.each(kinds)("%s：账目齐全，杂项不入正文，大多整页读回", (_, arbitrary, whole) => {
    const failed: string[] = [];
    fc.assert(
      fc.property(arbitrary, ({ text, stories, noise }) => {
        const { readings, unclaimed, faults, page } = read(text);
        expect(faults).toBe(0);
        for (const { meta, body } of page.articles)
          for (const line of noise) expect([meta.title, body].join("\n")).not.toContain(line);
        if (unclaimed.length || !isDeepStrictEqual(withoutPeople(readings), withoutPeople(stories.map(expected))))
          failed.push(text);
      }),
      { seed, numRuns: pages },
    );
    expect(1 - failed.length / pages, failed[0]).toBeGreaterThanOrEqual(whole);
  });

  test("同一页读两次，结果相同", () => {
    fc.assert(
      fc.property(flipbookPages, ({ text }) => {
        expect(read(text).readings).toEqual(read(text).readings);
      }),
      { seed, numRuns: 10 },
    );
  });

  test("人名：文中点到的人，九成以上读得出", () => {
    const named = fc.sample(webPages, { seed, numRuns: pages }).flatMap(({ text, stories }) => {
      const found = read(text).readings.flatMap((r) => r.people);
      return stories.flatMap((s) => s.people.map((p) => found.includes(p)));
    });
    expect(named.filter(Boolean).length / named.length).toBeGreaterThan(0.9);
  });
});
