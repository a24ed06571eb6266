import { fork } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError } from "../src/archive/errors.ts";
import { listFiles } from "../src/archive/store.ts";
import { writeArticles } from "./bench/invent.ts";
import { writePages } from "./bench/pages.ts";
import { growth, type Row, report, type Sample } from "./bench/report.ts";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";

/** Measures building and ingest beside what they are to be held against, and prints the tables. */
async function bench(articles: number, sheets: number, runs: number): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "archive-bench-"));
  const [content, peer, output, raw] = ["content", "peer", "output", "raw"].map((f) => join(root, f)) as [
    string,
    string,
    string,
    string,
  ];
  const few = Math.ceil(sheets / 10);
  const row = (task: string, label: string, input: string): Row => ({ task, label, input, pages: 0, samples: [] });
  const pages = row("pages", "生成网站，不含检索", content);
  const eleventy = row("peer", "Eleventy 通常做法", peer);
  const search = row("search", "生成网站，含检索", content);
  const tenth = row("ingest", `录入 ${few} 页`, join(raw, "few"));
  const ingest = row("ingest", `录入 ${sheets} 页`, join(raw, "many"));
  const floor = row("floor", "只解码、分行", join(raw, "many"));
  const rows = [pages, eleventy, search, tenth, ingest, floor];
  try {
    for (const name of ["authority", "site.yaml"])
      await cp(`content/${name}`, join(content, name), { recursive: true });
    await cp("scripts/bench/peer", peer, { recursive: true });
    await writeArticles(articles, join(content, "articles"), join(peer, "articles"));
    await writePages(few, tenth.input);
    await writePages(sheets, ingest.input);
    // Interleaved: what slows the machine for a while slows all tasks of a round, and the ratios stand.
    for (let run = 1; run <= runs; run++)
      for (const r of rows) {
        r.samples.push(await measure(r, output));
        r.pages = (await listFiles(r.input.startsWith(raw) ? r.input : output)).filter(isPage).length;
        await rm(output, { recursive: true, force: true });
      }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  console.log(`虚构文章 ${articles} 篇，排印的原文 ${sheets} 页，测 ${runs} 轮，Node ${process.version}\n`);
  // biome-ignore format: pairs
  console.log(report(rows, [[pages, eleventy], [search, pages], [ingest, floor]]));
  console.log(`\n${growth(tenth, ingest)}`);
}

const isPage = (file: string): boolean => /\.(?:html|txt)$/.test(file) && file !== "robots.txt";

async function measure({ task, input, label }: Row, output: string): Promise<Sample> {
  const child = fork(join(import.meta.dirname, "bench/task.ts"), [task, input, output], {
    cwd: task === "peer" ? input : process.cwd(),
    execArgv: ["--import", import.meta.resolve("tsx")],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const samples: Sample[] = [];
  child.on("message", (sample: Sample) => samples.push(sample));
  const [status] = await once(child, "close");
  if (status !== 0 || !samples[0]) throw new Error(`${label}：子进程没有做完（${status}）`);
  return samples[0];
}

async function main(): Promise<void> {
  const program = command("npm run bench --", "测量生成和录入的速度与内存，并与通常做法相比")
    .option("--articles <篇数>", "虚构文章的篇数", "2000")
    .option("--pages <页数>", "排印的原文页数；另测其十分之一", "2000")
    .option("--runs <轮数>", "测几轮", "3");
  const { articles, pages, runs } = program.parse().opts<{ articles: string; pages: string; runs: string }>();
  if (![articles, pages, runs].every((n) => /^[1-9]\d*$/.test(n)))
    throw new CliError("--articles、--pages 和 --runs 应为正整数");
  await bench(Number(articles), Number(pages), Number(runs));
}

if (isMain(import.meta.url)) await runCommand(main);
