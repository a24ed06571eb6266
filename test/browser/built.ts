import { join } from "node:path";
import { type Serving, serve } from "../../scripts/serve.ts";
import { FIXTURE, runBuild, scratch } from "../site/build-site.ts";

/** The sample site, built and served for the tests of one file. */
export interface Built {
  /** The address of one of its pages. */
  at(path: string): string;
  close(): Promise<void>;
}

export async function builtSite(): Promise<Built> {
  const { dir, remove } = await scratch();
  const site = join(dir, "site");
  const run = await runBuild("--content", FIXTURE, "--output", site);
  if (run.code !== 0) throw new Error(run.stderr);
  const server: Serving = await serve(site, { port: 0 });
  return {
    at: (path) => new URL(path, server.url).href,
    async close() {
      await server.close();
      await remove();
    },
  };
}

/** A page of every type. */
export const PAGE_TYPES = [
  "/",
  "/articles/tongxi-gonghui-2023-07-p04-2/",
  "/bulletins/",
  "/bulletins/tongxi-gonghui/",
  "/bulletins/tongxi-gonghui/2023-07/",
  "/years/",
  "/years/2023/",
  "/years/2023/07/",
  "/years/unknown/",
  "/sections/",
  "/sections/要闻/",
  "/bodies/",
  "/bodies/同西市总工会/",
  "/people/",
  "/people/陆望舒/",
  "/sources/",
  "/sources/tongxi/2023-07/p04.txt/",
  "/data/",
  "/search/?q=工会",
  "/about/",
  "/404.html",
];
