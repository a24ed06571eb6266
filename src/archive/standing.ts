import { join } from "node:path";
import { type Authority, resolver } from "./authority.ts";
import type { Fault } from "./errors.ts";
import { bodyResolver } from "./renames.ts";
import type { StoredArticle } from "./store.ts";

/**
 * Names in articles that the authority files lack: no fault, for the site gives them pages of their own, but worth an
 * editor's look. One warning a name, at the first article that has it.
 * @param content the content folder that the articles were read from
 */
export function unlistedNames(
  content: string,
  articles: readonly StoredArticle[],
  { bulletins, bodies, sections }: Authority,
): Fault[] {
  const findBulletin = resolver(bulletins);
  const findBody = bodyResolver(bodies);
  const findSection = resolver(sections);
  const ofBulletin = new Map(bulletins.map((b) => [b.name, new Set(b.sections)]));
  const missing = new Map<string, { article: StoredArticle; key: string; name: string; file: string; count: number }>();
  const miss = (article: StoredArticle, key: string, name: string, file: string) => {
    const known = missing.get(`${key} ${name}`);
    if (known) known.count++;
    else missing.set(`${key} ${name}`, { article, key, name, file, count: 1 });
  };
  for (const article of articles) {
    const { bulletin, section, unionBodies, date } = article.meta;
    const paper = bulletin === undefined ? undefined : findBulletin(bulletin);
    if (bulletin !== undefined && !paper) miss(article, "bulletin", bulletin, "bulletins.yaml");
    if (section !== undefined && !findSection(section) && !ofBulletin.get(paper?.name ?? "")?.has(section))
      miss(article, "section", section, "sections.yaml");
    for (const body of unionBodies) if (!findBody(body, date)) miss(article, "unionBodies", body, "bodies.yaml");
  }
  return [...missing.values()].map(({ article, key, name, file, count }) => ({
    file: join(content, "articles", article.path),
    line: lineOf(article.text, key, name),
    message: `${key}：${name} 不在 authority/${file} 里${count > 1 ? `（共 ${count} 篇）` : ""}；请加上一条，或改正写法`,
  }));
}

// The name's own line below the key, or the key's where the list is written in one line.
function lineOf(text: string, key: string, name: string): number {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => new RegExp(`^${key}\\s*:`).test(line));
  const below = lines.findIndex((line, i) => i >= start && line.includes(name));
  return Math.max(below, start, 0) + 1;
}
