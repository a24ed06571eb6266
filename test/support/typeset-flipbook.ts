import fc from "fast-check";
import { Sheet } from "./sheet.ts";
import type { Story } from "./story.ts";
import { type Press, pictures, type Setting, setArticle } from "./typeset-article.ts";

/** Pages of a flipbook as `pdftotext -layout` prints them: columns beside each other, pictures as empty room. */

/** One article across the page, or two beside each other. */
export type Band = readonly [Setting] | readonly [Setting, Setting];

export interface FlipbookPage {
  text: string;
  stories: Story[];
  /** Lines of no article. */
  noise: string[];
}

/** Sets bands of articles below each other. @throws Error where they do not fit: a fault of the plan */
export function typesetFlipbook(bands: readonly Band[], press: Press): FlipbookPage {
  const sheet = new Sheet(press);
  const head = ["Page 8 - 望汐工会2023年7月刊", "P. 8", "06  ·  工会要闻 NEWS"];
  let top = 3;
  for (const band of bands) {
    const first = setArticle(sheet, band[0], top, press.margin, press);
    const second = band[1] && setArticle(sheet, band[1], top, first.right + Math.max(press.gutter, 4), press);
    top = Math.max(first.bottom, second?.bottom ?? 0) + 5;
  }
  const strip = "   3   4   5   6   7   8   9   10   11   12   13";
  const garbled = `     ࣡ν۽߶    ୍ ᄅ़${" ".repeat(60)}༯໶`;
  return {
    text: [...head, "", "", sheet.toString(), "", "", "", garbled, garbled, strip].join("\n"),
    stories: bands.flatMap((band) => band.flatMap((s) => [s.story, ...(s.box ? [s.box.story] : [])])),
    noise: [...head, garbled.trim(), strip.trim()],
  };
}

/** Random presses: how the page's converter counts and spaces. */
export const presses: fc.Arbitrary<Press> = fc
  .record({
    cells: fc.constantFrom("one" as const, "two" as const),
    blankEvery: fc.constantFrom(0, 4, 5, 6, 7),
    drift: fc.oneof(fc.constant([0]), fc.array(fc.constantFrom(0, 0, 0, 1, -1), { minLength: 5, maxLength: 13 })),
    ascii: fc.boolean(),
    spaced: fc.boolean(),
    scale: fc.constantFrom(1.5, 1.8, 2),
    gutter: fc.integer({ min: 4, max: 9 }),
    margin: fc.constantFrom(0, 12, 18),
    whole: fc.boolean(),
  })
  .map((p) => ({
    ...p,
    scale: p.cells === "two" ? 2 : p.scale,
    indent: p.cells === "two" ? 4 : Math.round(2 * p.scale),
    // Drifting rows need room to be told apart.
    gutter: p.gutter + (p.drift.length > 1 ? 1 : 0),
  }));

/** Random settings of a story in one of the numbers of columns. */
export function settings(
  story: fc.Arbitrary<Story>,
  columns: readonly number[],
  width: readonly [number, number],
): fc.Arbitrary<Setting> {
  return fc.record({
    story,
    columns: fc.constantFrom(...columns),
    width: fc.integer({ min: width[0], max: width[1] }),
    picture: fc.constantFrom(...pictures),
    height: fc.integer({ min: 7, max: 11 }),
    flush: fc.boolean(),
    air: fc.integer({ min: 2, max: 5 }),
  });
}
