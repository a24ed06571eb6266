import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumOrWord, launch } from "../browser/browser.ts";
import { hasPoppler, pdfToText } from "../support/poppler.ts";
import { expected, type Reading, read } from "../support/reading.ts";
import { shape, stories } from "../support/story.ts";
import { typesetHtml } from "../support/typeset-html.ts";

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

  // Poppler itself sets some figures of a justified row in a row of their own: not every page can come back.
  test("三分之二以上的页整页读回", async () => {
    const sample = fc.sample(pages, { seed: Number(process.env.SEED ?? 1), numRuns: Number(process.env.PDFS ?? 6) });
    const failed: string[] = [];
    for (const page of sample) {
      const text = await printed(browser, typesetHtml(page.stories, page.columns), join(folder, "page.pdf"));
      if (shown(read(text).readings) !== shown(page.stories.map(expected))) failed.push(text);
    }
    expect(1 - failed.length / sample.length, failed[0]).toBeGreaterThanOrEqual(0.66);
  });
});

/** A page of HTML as poppler reads it from the browser's PDF. */
async function printed(browser: Browser, html: string, path: string): Promise<string> {
  const tab = await browser.newPage();
  await tab.setContent(html);
  await tab.pdf({ path, preferCSSPageSize: true });
  await tab.close();
  return pdfToText(path);
}

const shown = (readings: readonly Reading[]): string =>
  JSON.stringify(readings.map(({ title, body, byline }) => ({ title, body, byline })));
