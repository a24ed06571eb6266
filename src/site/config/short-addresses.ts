import { shortUrl } from "../../archive/short-address.ts";
import type { Site } from "../../archive/site.ts";
import { absolute, type TextFile, xml } from "./data/text-file.ts";
import type { Item } from "./model.ts";

/** Below each short address a page that leads to the article: any static host can serve it, and no script is needed. */
export function shortAddresses(items: readonly Item[], site: Site, href: (url: string) => string): TextFile[] {
  return items.map(({ id, url, title }) => ({
    url: shortUrl(id),
    text: () => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(title)} · ${xml(site.title)}</title>
<link rel="canonical" href="${xml(absolute(site, url))}">
<meta http-equiv="refresh" content="0; url=${xml(href(url))}">
</head>
<body>
<main><h1>${xml(title)}</h1><p><a href="${xml(href(url))}">打开这篇文章</a></p></main>
</body>
</html>
`,
  }));
}
