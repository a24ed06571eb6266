import { join } from "node:path";
import { z } from "zod";
import { FaultsError } from "./errors.ts";
import { parseYaml } from "./frontmatter.ts";
import { readText } from "./store.ts";

/** What the site says of itself: `content/site.yaml`, every key of which may be left out. */

const text = z.string().trim().min(1, "不能为空");

export const siteSchema = z.strictObject({
  title: text.default("工会简报档案"),
  description: text.default("工会简报与工会报刊的文章档案，可按日期、期次、栏目、工会和人物浏览，也可检索全文。"),
  /** Where the site is published, path included: the start of every permanent address. */
  url: z
    .url({ protocol: /^https?$/, error: "应为完整网址，如 https://example.org/archive/" })
    .default("http://localhost:8080/")
    .transform((url) => (url.endsWith("/") ? url : `${url}/`)),
  /** Stands on every page, for what no reader may miss. */
  notice: text.optional(),
  publisher: text.optional(),
});

export type Site = z.infer<typeof siteSchema>;

/** Reads `site.yaml` of a content folder; the defaults where there is none. @throws FaultsError */
export async function readSite(content: string): Promise<Site> {
  const file = join(content, "site.yaml");
  const source = await readText(file);
  if (!source?.trim()) return siteSchema.parse({});
  const read = parseYaml(source, siteSchema, file);
  if (!read.ok) throw new FaultsError(read.faults);
  return read.value;
}
