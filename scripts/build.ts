import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { CliError } from "../src/archive/errors.ts";
import { buildIndex } from "../src/search/build-index.ts";
import { bundleSearch } from "../src/search/bundle.ts";
import { loadSite } from "../src/site/config/load.ts";
import { searchContent } from "../src/site/config/search-content.ts";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";

export interface BuildOptions {
  content: string;
  output: string;
  /** The path under which the site is published, such as `/archive/`. */
  pathPrefix?: string;
  quiet?: boolean;
}

/** Tells a folder that we wrote, and may write anew, from one of the user's. */
const MARK = ".archive-site";

/**
 * Builds the whole site beside its place and moves it there at the end: a build that fails leaves the last site as it was.
 * @returns the number of articles
 * @throws FaultsError for faults in the content
 */
export async function build({ content, output, pathPrefix = "/", quiet = false }: BuildOptions): Promise<number> {
  const target = resolve(output);
  await refuseForeignFolder(target);
  const draft = `${target}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, MARK), "");
  try {
    await writePages(content, draft, pathPrefix);
    await bundleSearch(join(draft, "assets"));
    const searched = searchContent(await loadSite(content));
    await buildIndex(searched, join(draft, "search/index"));
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
    const articles = searched.records.length;
    if (!quiet) console.log(`已生成 ${output}：${articles} 篇文章`);
    return articles;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function refuseForeignFolder(folder: string): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, MARK))) return;
  if ((await readdir(folder)).length > 0)
    throw new CliError(`${folder}: 不是本程序生成的目录，不敢覆盖；请另选输出目录，或先把它清空`);
}

async function writePages(content: string, output: string, pathPrefix: string): Promise<void> {
  // Eleventy's configuration takes no arguments.
  process.env.ARCHIVE_CONTENT = content;
  process.env.ARCHIVE_PATH_PREFIX = pathPrefix;
  const eleventy = new Eleventy("src/site/pages", relative(process.cwd(), output), {
    source: "script",
    configPath: ".eleventy.ts",
    quietMode: true,
  });
  try {
    eleventy.disableLogger();
    await eleventy.write();
  } catch (e) {
    throw userError(e) ?? e;
  }
}

/** Eleventy wraps what its configuration throws. */
function userError(e: unknown): CliError | undefined {
  if (e instanceof CliError) return e;
  if (!(e instanceof Error)) return undefined;
  return userError((e as { originalError?: unknown }).originalError ?? e.cause);
}

async function main(): Promise<void> {
  const program = command("npm run build --", "生成网站和检索索引")
    .option("--content <文件夹>", "内容文件夹", "content")
    .option("--output <文件夹>", "网站的输出文件夹", "_site")
    .option("--path-prefix <路径>", "网站所在的路径，如 /archive/", "/")
    .option("--quiet", "只在出错时说话", false)
    .parse();
  await build(program.opts<Required<BuildOptions>>());
}

if (isMain(import.meta.url)) await runCommand(main);
