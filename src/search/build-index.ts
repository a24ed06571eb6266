import { join } from "node:path";
import * as pagefind from "pagefind";

/**
 * Indexes the article pages of a built site into its `pagefind/` folder. What is indexed, and by what it can be
 * narrowed, the pages themselves say with `data-pagefind-*`.
 * @returns how many articles were indexed
 */
export async function buildIndex(site: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  try {
    const found = await index.addDirectory({ path: site, glob: "articles/*/index.html" });
    const written = await index.writeFiles({ outputPath: join(site, "pagefind") });
    const faults = [...found.errors, ...written.errors];
    if (faults.length) throw new Error(`Pagefind: ${faults.join("; ")}`);
    return found.page_count;
  } finally {
    await pagefind.close();
  }
}
