import { join } from "node:path";
import fc from "fast-check";
import { writeText } from "../../src/archive/store.ts";
import { flipbookPages } from "../../test/support/pages.ts";

/** Pages of the tests' typesetter, the same at every call: twenty an issue, of invented places and people. */
export async function writePages(count: number, folder: string): Promise<void> {
  const pages = fc.sample(flipbookPages, { numRuns: count, seed: 2023 });
  for (const [i, page] of pages.entries()) {
    const issue = Math.floor(i / 20);
    const month = `${2000 + Math.floor(issue / 12)}-${String((issue % 12) + 1).padStart(2, "0")}`;
    await writeText(join(folder, `wangxi-gonghui/${month}/p${String(i % 20).padStart(2, "0")}.txt`), page.text);
  }
}
