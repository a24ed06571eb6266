import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";

/** HTML to PDF as a browser prints it, in a font that comes with the tests: a machine without one prints no Chinese. */

const FONT = "node_modules/@fontsource-variable/noto-sans-sc/";
const HOST = "http://font.invalid/";
const FAMILY = "Noto Sans SC Variable";

/** @param html a whole page; its text is set in the font whatever families it names */
export async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const tab = await browser.newPage();
  await tab.route(`${HOST}**`, async (route) => {
    const body = await readFile(FONT + route.request().url().slice(HOST.length));
    // A font of another host is only taken where that host allows it.
    await route.fulfill({
      body,
      headers: { "Access-Control-Allow-Origin": "*" },
      contentType: typeOf(route.request().url()),
    });
  });
  await tab.setContent(
    `${html}<link rel="stylesheet" href="${HOST}index.css"><style>* { font-family: "${FAMILY}" !important }</style>`,
  );
  await tab.evaluate(() => document.fonts.ready);
  const bytes = await tab.pdf({ preferCSSPageSize: true });
  await tab.close();
  return bytes;
}

const typeOf = (url: string): string => (url.endsWith(".css") ? "text/css" : "font/woff2");
