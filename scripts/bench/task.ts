/** One task, measured in a process of its own: none warms the caches or fills the memory of another. */
import { join, relative } from "node:path";
import type { Sample } from "./report.ts";

const [task, input, output] = process.argv.slice(2) as [keyof typeof TASKS, string, string];

/** Each loads what it needs; the clock starts after it. */
const TASKS = {
  pages: () => eleventy("src/site/pages", ".eleventy.ts"),
  peer: () => eleventy(".", "eleventy.config.mjs"),
  search: async () => {
    const { build } = await import("../build.ts");
    return () => build({ content: input, output, quiet: true });
  },
  ingest: async () => {
    const { ingestFolder } = await import("../../src/ingest/run.ts");
    const { readAuthority } = await import("../../src/archive/store.ts");
    const authority = await readAuthority("content/authority");
    return () => ingestFolder({ from: input, to: output, authority });
  },
  floor: async () => {
    const { listFiles, readBytes } = await import("../../src/archive/store.ts");
    const { decode } = await import("../../src/text/decode.ts");
    return async () => {
      for (const file of await listFiles(input)) decode(await readBytes(join(input, file))).text.split("\n");
    };
  },
};

async function eleventy(pages: string, configPath: string): Promise<() => Promise<unknown>> {
  process.env.ARCHIVE_CONTENT = input;
  const { default: Eleventy } = await import("@11ty/eleventy");
  const site = new Eleventy(pages, relative("", output), { source: "script", configPath, quietMode: true });
  site.disableLogger();
  return () => site.write();
}

const run = await TASKS[task]();
const start = performance.now();
await run();
const seconds = (performance.now() - start) / 1000;
process.send!({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Sample);
