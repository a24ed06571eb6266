import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { buildPages } from "./collections.ts";
import type { TextFile } from "./data/text-file.ts";
import { filePath, hrefFilter, numberFilter, permalink, withoutSlash } from "./filters.ts";
import { loadSite } from "./load.ts";
import { navigation } from "./navigation.ts";
import { pageScript, stylesheet } from "./stylesheet.ts";

export interface SiteOptions {
  content: string;
  pathPrefix: string;
}

/** The options that a build hands to Eleventy's configuration, which takes no arguments. */
export function siteOptions(env: NodeJS.ProcessEnv): SiteOptions {
  return { content: env.ARCHIVE_CONTENT || "content", pathPrefix: env.ARCHIVE_PATH_PREFIX || "/" };
}

/**
 * Registers the whole site. Every page type is one paginated template with an empty body: Eleventy compiles a body anew
 * for each page, a layout once. What has no layout (feeds, data, assets) is written beside the pages as it is.
 */
export async function registerSite(config: EleventyConfig, { content, pathPrefix }: SiteOptions): Promise<void> {
  const href = hrefFilter(pathPrefix);
  // The bundler works in a process of its own, while the content is read.
  const [sheet, script, input] = await Promise.all([stylesheet(), pageScript(), loadSite(content)]);
  const { pages, files } = buildPages({ ...input, href });
  const assets: TextFile[] = [
    { url: "/assets/style.css", text: () => sheet },
    { url: "/assets/reading.js", text: () => script },
  ];

  config.setUseGitIgnore(false);
  config.setNunjucksEnvironmentOptions({ autoescape: true, trimBlocks: true, lstripBlocks: true });
  config.addFilter("href", href);
  config.addFilter("number", numberFilter);
  config.addFilter("withoutSlash", withoutSlash);
  config.addGlobalData("site", () => input.site);
  config.addGlobalData("navigation", () => navigation);
  config.addPassthroughCopy({ "src/site/assets/icon.svg": "assets/icon.svg" });
  config.on("eleventy.after", ({ directories }) => writeFiles(directories.output, [...assets, ...files]));

  for (const [type, list] of Object.entries(pages)) {
    const data = `${type}Pages`;
    config.addGlobalData(data, () => list);
    config.addTemplate(`${type}.njk`, "", {
      layout: `${type}.njk`,
      pagination: { data, size: 1, alias: "entry" },
      permalink,
      eleventyExcludeFromCollections: true,
    });
  }
}

function writeFiles(output: string, files: readonly TextFile[]): void {
  const made = new Set<string>();
  for (const { url, text } of files) {
    const file = join(output, filePath(url));
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text());
  }
}
