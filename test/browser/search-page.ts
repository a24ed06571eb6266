import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** What tests do on the search page and read from it. */
export function searchPage(visit: Visit) {
  const locate = (selector: string): Locator => visit.page.locator(selector);
  const titles = (): Promise<string[]> => locate("[data-search-results] h2").allTextContents();
  const settled = (): Promise<void> => locate("[data-search-ready]").waitFor();
  return {
    field: () => locate("#search input[name=q]"),
    status: () => locate(".status"),
    titles,
    settled,
    /** Waits for this total. */
    counted: (n: number): Promise<void> =>
      locate("[data-search-count]")
        .filter({ hasText: new RegExp(`^${n}$`) })
        .waitFor(),
    /** Searches by the address. @returns the titles of the first results */
    async searchFor(query: string): Promise<string[]> {
      await visit.open(`/search/?q=${encodeURIComponent(query)}`);
      await settled();
      return titles();
    },
    /** All results' addresses, as they stand there. */
    links: (): Promise<string[]> =>
      locate("[data-search-results] a").evaluateAll((all) => all.map((a) => a.getAttribute("href")!)),
    /** Asks for more until there is none. */
    async readAll(): Promise<string[]> {
      while (await locate("[data-search-more]").count()) {
        const before = (await titles()).length;
        await locate("[data-search-more]").click();
        await settled();
        if ((await titles()).length === before) throw new Error("more results brought none");
      }
      return titles();
    },
    /** A property of the element that has the focus. */
    focused: <T>(what: string): Promise<T> => visit.page.evaluate(`document.activeElement.${what}`),
  };
}
