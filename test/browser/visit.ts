import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { complaintsOf, launch } from "./browser.ts";
import type { Built } from "./built.ts";

/** What the tests of a group have: a site, a browser, and for each test a page of its own. */
export interface Visit {
  site: Built;
  browser: Browser;
  page: Page;
  /** All that the page complained of: a test that expects complaints empties it. */
  complaints: string[];
  open(path: string): Promise<unknown>;
}

/** Sets up a group of tests, each of which fails if its page complains. */
export function visiting(build: () => Promise<Built>): Visit {
  const visit = { open: (path: string) => visit.page.goto(visit.site.at(path)) } as Visit;
  beforeAll(async () => {
    [visit.site, visit.browser] = await Promise.all([build(), launch()]);
  });
  afterAll(async () => {
    await visit.browser?.close();
    await visit.site?.close();
  });
  beforeEach(async () => {
    visit.page = await visit.browser.newPage();
    visit.page.setDefaultTimeout(10_000);
    visit.complaints = complaintsOf(visit.page);
  });
  afterEach(async () => {
    await visit.page.close();
    expect(visit.complaints).toEqual([]);
  });
  return visit;
}
