import { mkdtemp, rm } from "node:fs/promises";
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

async function measure(content: string): Promise<void> {
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
    for (const path of await samples(site)) rows.push([path, ...(await scores(new URL(path, server.url).href))]);
  } finally {
    await browser.close();
    await server.close();
    await rm(root, { recursive: true, force: true });
  }
  console.log(table([["页面", "性能", "无障碍", "规范", "搜索引擎"], ...rows]));
  // The first figure depends on how busy the machine is; the others do not.
  if (rows.some((row) => row.slice(2).some((score) => score !== "100"))) throw new CliError("有一项不到 100 分");
}

/** The front page, the search, and an article and a person of the content. */
async function samples(site: string): Promise<string[]> {
  const files = await listFiles(site);
  const first = (folder: string): string[] => {
    const file = files.find((f) => f.startsWith(`${folder}/`) && f.split("/").length === 3 && f.endsWith("index.html"));
    return file ? [`/${file.replace(/index\.html$/, "")}`] : [];
  };
  return ["/", ...first("articles"), ...first("people"), "/search/"];
}

async function scores(url: string): Promise<string[]> {
  const result = await lighthouse(url, { port: PORT, onlyCategories: [...CATEGORIES], logLevel: "error" });
  if (!result) throw new Error(`${url}：Lighthouse 没有给出结果`);
  const { categories, audits } = result.lhr;
  for (const category of Object.values(categories))
    for (const { id, weight } of category.auditRefs) {
      const { score, title } = audits[id]!;
      if (weight > 0 && score !== null && score < 0.9) console.log(`${decodeURI(url)} ${category.id} ${id}：${title}`);
    }
  return CATEGORIES.map((name) => String(Math.round((categories[name]!.score ?? 0) * 100)));
}

async function main(): Promise<void> {
  const program = command("npm run lighthouse --", "用 Lighthouse 给首页、文章、人物和检索各页打分").option(
    "--content <文件夹>",
    "内容文件夹",
    "content",
  );
  await measure(program.parse().opts<{ content: string }>().content);
}

if (isMain(import.meta.url)) await runCommand(main);
