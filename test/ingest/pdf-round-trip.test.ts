import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumOrWord, launch } from "../browser/browser.ts";
import { print } from "../browser/print.ts";
import { hasPoppler, pdfToText } from "../support/poppler.ts";
import { expected, type Reading, read } from "../support/reading.ts";
import { shape, stories } from "../support/story.ts";
import { typesetHtml } from "../support/typeset-html.ts";
import { magazinePages, typesetMagazine } from "../support/typeset-magazine.ts";

/** Articles set by a real browser into a real PDF, and read back from what poppler makes of it. */

const plain = stories(shape({ kickers: false, headings: false, captions: 0 }));
const pages = fc.record({
  stories: fc.uniqueArray(plain, { minLength: 1, maxLength: 2, selector: (s) => s.title }),
  columns: fc.constantFrom(2, 3),
});

describe.skipIf(!chromiumOrWord() || !hasPoppler())("PDF 往返：HTML → Chromium → pdftotext → 读入", () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "pdf-round-trip-"));
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const chosen = { seed: Number(process.env.SEED ?? 1), numRuns: Number(process.env.PDFS ?? 6) };

  // Poppler itself sets some figures of a justified row in a row of their own: not every page can come back.
  test(
    "三分之二以上的页整页读回",
    async () => {
      const sample = fc.sample(pages, chosen);
      const failed: string[] = [];
      for (const page of sample) {
        const text = await printed(browser, typesetHtml(page.stories, page.columns), join(folder, "page.pdf"));
        if (shown(read(text).readings) !== shown(page.stories.map(expected))) failed.push(text);
      }
      expect(1 - failed.length / sample.length, failed[0]).toBeGreaterThanOrEqual(0.66);
    },
    MINUTES,
  );

  // Poppler sets what stands beside a picture or a box where it sees fit: more of these pages are lost.
  test(
    "杂志版面：八成五以上的文章读回标题和全文",
    async () => {
      const lost: string[] = [];
      let set = 0;
      for (const page of fc.sample(magazinePages(stories(shape())), chosen)) {
        const text = await printed(browser, typesetMagazine(page), join(folder, "page.pdf"));
        const found = read(text).readings.map(main);
        const wanted = page.stories.map(expected).map(main);
        set += wanted.length;
        lost.push(...wanted.filter((story) => !found.includes(story)).map((story) => `${story}\n${text}`));
      }
      expect(1 - lost.length / set, lost[0]).toBeGreaterThanOrEqual(0.85);
    },
    MINUTES,
  );
});

/** A browser prints every page; other tests may keep the machine busy. */
const MINUTES = 180_000;

const main = ({ title, body }: Reading): string => JSON.stringify({ title, body });

/** A page of HTML as poppler reads it from the browser's PDF. */
async function printed(browser: Browser, html: string, path: string): Promise<string> {
  await writeFile(path, await print(browser, html));
  return pdfToText(path);
}

const shown = (readings: readonly Reading[]): string =>
  JSON.stringify(readings.map(({ title, body, byline }) => ({ title, body, byline })));
