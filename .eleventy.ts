import type { EleventyConfig } from "@11ty/eleventy";
import { registerSite, siteOptions } from "./src/site/config/register.ts";

export default async function configure(config: EleventyConfig) {
  await registerSite(config, siteOptions(process.env));
  return {
    dir: { input: "src/site/pages", includes: "../_includes", data: "../_data" },
    templateFormats: ["njk"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
