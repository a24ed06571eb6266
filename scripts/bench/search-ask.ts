import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { SearchContent } from "../../src/search/record.ts";
import { bundleEngine, type Engine } from "./search-engines.ts";

/** A site that is being served, and the browser that reads it. */
export interface Place {
  browser: Browser;
  /** The site's folder. */
  site: string;
  /** Its address, with the last slash. */
  url: string;
}

/** Asks an engine in the browser. @returns for each query the numbers of the articles found, in order */
export async function askAll(
  engine: Engine,
  content: SearchContent,
  queries: readonly string[],
  { browser, site, url }: Place,
): Promise<number[][]> {
  await bundleEngine(engine, join(site, "probe.js"));
  const numbers = await engine.numbers(join(site, engine.folder), content);
  const page = await browser.newPage();
  await page.goto(`${url}search/`);
  const opened = `import("/probe.js?${encodeURIComponent(engine.name)}").then((m) => m.open("/"))`;
  await page.evaluate(`${opened}.then((ask) => { window.ask = ask; })`);
  const answers: number[][] = [];
  for (const q of queries) {
    const names = (await page.evaluate(`window.ask(${JSON.stringify(q)})`)) as string[];
    answers.push(names.map((name) => numbers.get(name)!));
  }
  await page.close();
  return answers;
}
