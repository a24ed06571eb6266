import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { CliError } from "../src/archive/errors.ts";
import { listFiles } from "../src/archive/store.ts";
import type { SearchContent } from "../src/search/record.ts";
import { loadSite } from "../src/site/config/load.ts";
import { searchContent } from "../src/site/config/search-content.ts";
import { askAll, type Place } from "./bench/search-ask.ts";
import { type Cold, coldSearch, typing } from "./bench/search-cold.ts";
import { writeCorpus } from "./bench/search-corpus.ts";
import { type Engine, engines } from "./bench/search-engines.ts";
import { inventQueries, type Query } from "./bench/search-queries.ts";
import { median, scores } from "./bench/search-scores.ts";
import { build } from "./build.ts";
import { findChromium } from "./chromium.mjs";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";
import { serve } from "./serve.ts";
import { table } from "./table.ts";

/** How many queries of each kind are asked with nothing kept, each in a browser of its own. */
const COLD = 5;

/** Measures the search beside its peers on the sample and invented articles, and prints the tables. */
async function benchSearch(articles: number, each: number, peers: boolean): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "archive-search-"));
  const [content, site] = [join(root, "content"), join(root, "site")];
  const executablePath = findChromium();
  if (!executablePath) throw new CliError("没有找到 Chromium，无法测量。请安装，或用 CHROMIUM_PATH 指明");
  await writeCorpus("content", articles, content);
  await build({ content, output: site, quiet: true });
  const searched = searchContent(await loadSite(content));
  const queries = inventQueries(searched.records, each);
  const server = await serve(site, { port: 0 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    console.log(`文章 ${searched.records.length} 篇，每类 ${each} 问，Node ${process.version}\n`);
    for (const engine of peers ? engines : engines.slice(0, 1))
      console.log(`${await measure(engine, searched, queries, { browser, site, url: server.url })}\n`);
    console.log(await reading(browser, server.url, queries));
  } finally {
    await browser.close();
    await server.close();
    await rm(root, { recursive: true, force: true });
  }
}

/** An engine's scores by kind of query, and what its index costs. */
async function measure(engine: Engine, content: SearchContent, queries: Query[], place: Place): Promise<string> {
  const folder = join(place.site, engine.folder);
  const start = performance.now();
  await engine.index(content, folder);
  const seconds = (performance.now() - start) / 1000;
  const asked = queries.map((q) => q.q);
  const answers = await askAll(engine, content, asked, place);
  const files = await listFiles(folder);
  const sizes = await Promise.all(files.map(async (f) => (await stat(join(folder, f))).size));
  const rows = kinds(queries).map((kind) => {
    const own = queries.flatMap((q, i) => (q.kind === kind ? [i] : []));
    const got = scores(
      own.map((i) => queries[i]!),
      own.map((i) => answers[i]!),
    );
    return [kind, ...[got.recall, got.precision, got.mrr, got.exact].map((n) => n.toFixed(3))];
  });
  const size = sizes.reduce((a, b) => a + b, 0) / 1e6;
  return [
    `${engine.name}：索引 ${size.toFixed(1)} MB，${files.length} 个文件，建索引 ${seconds.toFixed(1)} 秒`,
    table([["问什么", "查全", "查准", "MRR", "篇数全对"], ...rows]),
  ].join("\n");
}

/** What a reader waits for on the search page. */
async function reading(browser: Browser, url: string, queries: Query[]): Promise<string> {
  const rows: string[][] = [];
  for (const kind of kinds(queries)) {
    const all: Cold[] = [];
    for (const { q } of queries.filter((x) => x.kind === kind).slice(0, COLD))
      all.push(await coldSearch(browser, url, q));
    const most = (key: keyof Cold): number => Math.max(...all.map((c) => c[key]));
    const half = (key: keyof Cold): number => median(all.map((c) => c[key]));
    rows.push([
      kind,
      `${(half("bytes") / 1000).toFixed(0)} / ${(most("bytes") / 1000).toFixed(0)}`,
      `${half("requests")} / ${most("requests")}`,
      `${half("first").toFixed(0)} / ${most("first").toFixed(0)}`,
    ]);
  }
  const page = await browser.newPage();
  const typed = await typing(
    page,
    url,
    queries
      .filter((q) => q.kind === "8字" || q.kind === "人物")
      .slice(0, 40)
      .map((q) => q.q),
  );
  await page.close();
  return [
    "本站，什么都还没有存下时的一次检索（中位 / 最大）",
    table([["问什么", "千字节", "请求", "首条结果（毫秒）"], ...rows]),
    `输入中每字：中位 ${median(typed).toFixed(0)} 毫秒，共 ${typed.length} 字`,
  ].join("\n");
}

const kinds = (queries: readonly Query[]): string[] => [...new Set(queries.map((q) => q.kind))];

async function main(): Promise<void> {
  const program = command("npm run bench:search --", "测量检索的查全、查准、流量与快慢，并与同类相比")
    .option("--articles <篇数>", "样例之外再虚构多少篇", "10000")
    .option("--queries <问数>", "每类问多少次", "100")
    .option("--no-peers", "不与同类相比");
  const { articles, queries, peers } = program.parse().opts<{ articles: string; queries: string; peers: boolean }>();
  if (![articles, queries].every((n) => /^\d+$/.test(n)) || Number(queries) === 0)
    throw new CliError("--articles 应为非负整数，--queries 应为正整数");
  await benchSearch(Number(articles), Number(queries), peers);
}

if (isMain(import.meta.url)) await runCommand(main);
