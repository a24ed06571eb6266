import type { Pagefind } from "./engine.ts";

interface Module {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

/** Loads Pagefind. @param base the path under which the site is published, with its last slash */
export async function openPagefind(base: string): Promise<Pagefind> {
  const { createInstance } = (await import(`${base}pagefind/pagefind.js`)) as Module;
  // Pagefind would cut a Chinese query into words as it thinks fit. It reads the page's language while it is created,
  // and leaves the query as we cut it where that is not Chinese.
  const { documentElement } = document;
  const { lang } = documentElement;
  documentElement.lang = "und";
  const pagefind = createInstance({ baseUrl: base });
  documentElement.lang = lang;
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
