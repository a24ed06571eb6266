import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumOrWord, launch } from "./browser.ts";
import { type Built, builtSite, PAGE_TYPES } from "./built.ts";

/** WCAG 2.2 AA as far as a machine can tell: every type of page, by day and by night, narrow and wide, and enlarged. */

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = (width: number) => ({ viewport: { width, height: 900 } });

/** What looks and room decide; all else is the same in every view. */
const VISUAL = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

/** The pages that between them hold every part of the style sheet. */
const VARIED = PAGE_TYPES.filter((path) =>
  /^\/($|articles|bulletins\/.*2023|years\/2023\/$|bodies\/.|people\/.|sources\/.|search)/.test(path),
);

interface View extends BrowserContextOptions {
  large?: boolean;
  /** Every type of page and every rule, not only those that depend on looks. */
  whole?: boolean;
}

const VIEWS: Record<string, View> = {
  "a narrow phone by day": { ...widths(320), whole: true },
  "a wide screen by night": { ...widths(1920), colorScheme: "dark" },
  "a phone by night": { ...widths(390), colorScheme: "dark" },
  "a wide screen by day": widths(1440),
  "larger type by day": { ...widths(768), large: true },
  "larger type on a narrow phone by night": { ...widths(320), colorScheme: "dark", large: true },
};

describe.skipIf(!chromiumOrWord() && !process.env.CI)("accessible", () => {
  let browser: Browser;
  let site: Built;

  beforeAll(async () => {
    [site, browser] = await Promise.all([builtSite(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  // WCAG leaves out what stands within a sentence: the text's own links, and rows of line numbers.
  test.each([
    ["on a phone", 24, false],
    ["on a phone with larger type", 44, true],
  ])("%s, whatever stands by itself is at least %i px high", { timeout: 60_000 }, async (_, least, large) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    if (large) await context.addInitScript("localStorage.setItem('large-type', 'on')");
    const page = await context.newPage();
    const low: string[] = [];
    for (const path of PAGE_TYPES) {
      await page.goto(site.at(path));
      if (path.startsWith("/search/")) await page.locator(".status").filter({ hasText: "找到" }).waitFor();
      if (large) await page.locator("html.large").waitFor();
      // On a busy machine the larger type may be set a frame later.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const found = await page.locator("a[href], button, summary, input").evaluateAll(
        (all, least) =>
          all
            .filter(
              (e) => e.checkVisibility() && !e.closest("svg, .body, .prose p, .provenance .note, .skip:not(:focus)"),
            )
            .filter((e) => e.getBoundingClientRect().height < least - 0.5)
            .map((e) => e.outerHTML.slice(0, 120)),
        least,
      );
      low.push(...found.map((html) => `${path} ${html}`));
    }
    await context.close();
    expect(low).toEqual([]);
  });

  test.each(Object.entries(VIEWS))("on %s", { timeout: 120_000 }, async (_, { large, whole, ...options }) => {
    const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
    if (large) await context.addInitScript("localStorage.setItem('large-type', 'on')");
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of whole ? PAGE_TYPES : VARIED) {
      await page.goto(site.at(path));
      if (path.startsWith("/search/")) await page.locator(".status").filter({ hasText: "找到" }).waitFor();
      if (large) await page.locator("html.large").waitFor();
      // Without frames there is nothing to isolate: the plain way is many times faster.
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      const { violations } = await (whole ? axe.withTags(WCAG) : axe.withRules(VISUAL)).analyze();
      faults.push(...violations.flatMap((v) => v.nodes.map((n) => `${path} ${v.id}: ${n.html.slice(0, 160)}`)));
      const across = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (Number(across) > 0) faults.push(`${path} is ${across} px too wide`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});
