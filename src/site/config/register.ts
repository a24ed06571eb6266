import type { EleventyConfig } from "@11ty/eleventy";
import { buildPages } from "./collections.ts";
import { hrefFilter, numberFilter, permalink, withoutSlash } from "./filters.ts";
import { loadSite } from "./load.ts";
import { navigation } from "./navigation.ts";

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
 * for each page, a layout once.
 */
export async function registerSite(config: EleventyConfig, { content, pathPrefix }: SiteOptions): Promise<void> {
  const input = await loadSite(content);
  const pages = buildPages(input);

  config.setUseGitIgnore(false);
  config.setNunjucksEnvironmentOptions({ autoescape: true, trimBlocks: true, lstripBlocks: true });
  config.addFilter("href", hrefFilter(pathPrefix));
  config.addFilter("number", numberFilter);
  config.addFilter("withoutSlash", withoutSlash);
  config.addGlobalData("site", () => input.site);
  config.addGlobalData("navigation", () => navigation);
  config.addPassthroughCopy({ "src/site/assets": "assets" });

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
