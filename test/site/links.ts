import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../src/archive/store.ts";

const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

const decodeEntities = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** Every address within a site that leads nowhere, its anchor included: `page -> address`. */
export async function deadLinks(site: string, prefix = "/"): Promise<string[]> {
  const files = await listFiles(site);
  const pages = new Map<string, { links: string[]; ids: Set<string> }>();
  for (const file of files.filter((f) => f.endsWith(".html"))) {
    const html = await readFile(join(site, file), "utf8");
    const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((m) => decodeEntities(m[1]!));
    pages.set(file, { links: all(ADDRESS), ids: new Set(all(ID)) });
  }
  const known = new Set(files);
  return [...pages].flatMap(([page, { links }]) =>
    links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link)).map((link) => `${page} -> ${link}`),
  );

  function leadsSomewhere(page: string, link: string): boolean {
    const [address, anchor] = link.split("#");
    const [path] = address!.split("?");
    if (path && !path.startsWith(prefix)) return false;
    const target = path ? decodeURIComponent(path.slice(prefix.length)).replace(/(^|\/)$/, "$1index.html") : page;
    if (!known.has(target)) return false;
    return !anchor || Boolean(pages.get(target)?.ids.has(decodeURIComponent(anchor)));
  }
}
