import { join } from "node:path";
import { type Serving, serve } from "../../scripts/serve.ts";
import { FIXTURE, runBuild, scratch } from "../site/build-site.ts";

/** A site, built and served for the tests of one file. */
export interface Built {
  /** The site's folder. */
  dir: string;
  /** Its address, with the last slash. */
  url: string;
  /** The address of one of its pages. */
  at(path: string): string;
  close(): Promise<void>;
}

/**
 * @param content its content's folder; the invented site of the tests unless told
 * @param below the same site once more below this path, as GitHub Pages serves it
 */
export async function builtSite(content = FIXTURE, below?: string): Promise<Built> {
  const { dir, remove } = await scratch();
  const site = join(dir, "site");
  await build("--content", content, "--output", site);
  if (below) await build("--content", content, "--output", join(site, below), "--path-prefix", `/${below}/`);
  const server: Serving = await serve(site, { port: 0 });
  return {
    dir: site,
    url: server.url,
    at: (path) => new URL(path, server.url).href,
    async close() {
      await server.close();
      await remove();
    },
  };
}

async function build(...args: string[]): Promise<void> {
  const run = await runBuild(...args, "--quiet");
  if (run.code !== 0) throw new Error(run.stderr);
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
