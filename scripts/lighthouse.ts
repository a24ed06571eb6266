import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { CliError } from "../src/archive/errors.ts";
import { listFiles } from "../src/archive/store.ts";
import { build } from "./build.ts";
import { findChromium } from "./chromium.mjs";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";
import { serve } from "./serve.ts";
import { table } from "./table.ts";

/** Measures the kinds of page that readers meet most with Lighthouse, as on a middling phone. */

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const PORT = 9377;

async function measure(content: string, runs: number): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new CliError("没有找到 Chromium：请安装，或用 CHROMIUM_PATH 指明");
  const root = await mkdtemp(join(tmpdir(), "archive-lighthouse-"));
  const site = join(root, "site");
  await build({ content, output: site, quiet: true });
  const server = await serve(site, { port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${PORT}`],
  });
  const rows: string[][] = [];
  try {
    for (const path of await samples(site)) rows.push([path, ...(await medians(new URL(path, server.url).href, runs))]);
  } finally {
    await browser.close();
    await server.close();
    await rm(root, { recursive: true, force: true });
  }
  console.log(table([["页面", "性能", "无障碍", "规范", "搜索引擎"], ...rows]));
  // The first figure depends on how busy the machine is; the others do not.
  if (rows.some((row) => row.slice(2).some((score) => score !== "100"))) throw new CliError("有一项不到 100 分");
}

/** The front page, the search, and the heaviest article and person of the content. */
async function samples(site: string): Promise<string[]> {
  const files = await listFiles(site);
  const heaviest = async (folder: string): Promise<string[]> => {
    const pages = files.filter((f) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(f));
    const sizes = await Promise.all(pages.map(async (page) => ({ page, size: (await stat(join(site, page))).size })));
    const [first] = sizes.sort((a, b) => b.size - a.size);
    return first ? [`/${first.page.replace(/index\.html$/, "")}`] : [];
  };
  return ["/", ...(await heaviest("articles")), ...(await heaviest("people")), "/search/"];
}

/** The median of several runs, category by category: one run tells more of the machine than of the page. */
async function medians(url: string, runs: number): Promise<string[]> {
  const all: number[][] = [];
  for (let run = 0; run < runs; run++) all.push(await scores(url));
  return CATEGORIES.map((_, i) => String(all.map((s) => s[i]!).sort((a, b) => a - b)[runs >> 1]));
}

async function scores(url: string): Promise<number[]> {
  const result = await lighthouse(url, { port: PORT, onlyCategories: [...CATEGORIES], logLevel: "error" });
  if (!result) throw new Error(`${url}：Lighthouse 没有给出结果`);
  const { categories, audits } = result.lhr;
  for (const category of Object.values(categories))
    for (const { id, weight } of category.auditRefs) {
      const { score, title, displayValue = "" } = audits[id]!;
      if (weight > 0 && score !== null && score < 0.9)
        console.log(`${decodeURI(url)} ${category.id} ${id}：${title} ${displayValue}`);
    }
  return CATEGORIES.map((name) => Math.round((categories[name]!.score ?? 0) * 100));
}

async function main(): Promise<void> {
  const program = command("npm run lighthouse --", "用 Lighthouse 给首页、文章、人物和检索各页打分")
    .option("--content <文件夹>", "内容文件夹", "content")
    .option("--runs <次数>", "每页测几次，取中位", "3");
  const { content, runs } = program.parse().opts<{ content: string; runs: string }>();
  if (!/^[1-9]\d*$/.test(runs)) throw new CliError("--runs 应为正整数");
  await measure(content, Number(runs));
}

if (isMain(import.meta.url)) await runCommand(main);
