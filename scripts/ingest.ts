import { join } from "node:path";
import type { Authority } from "../src/archive/authority.ts";
import { formatFault } from "../src/archive/errors.ts";
import { printProposals, proposeEntries } from "../src/archive/proposals.ts";
import { readArticles, readAuthority, writeText } from "../src/archive/store.ts";
import { type FileReport, type Share, shares } from "../src/ingest/report.ts";
import { ingestFolder } from "../src/ingest/run.ts";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";
import { progressLine } from "./progress.ts";
import { table } from "./table.ts";

export interface IngestArguments {
  in: string;
  out: string;
  authority?: string;
  /** Writes entries for names that the authority lacks to its `proposals.yaml`. */
  propose?: boolean;
}

/**
 * Raw texts to articles, with a table of what was found.
 * @returns the exit status: 1 where a file could not be read
 */
export async function ingestCommand({
  in: from,
  out,
  authority: folder = "content/authority",
  propose = false,
}: IngestArguments): Promise<number> {
  const authority = await readAuthority(folder);
  const progress = progressLine(process.stderr, "页");
  const reports = await ingestFolder({ from, to: out, authority, progress: progress.show }).finally(progress.clear);
  console.log(summary(reports));
  for (const fault of reports.flatMap((r) => r.warnings)) console.warn(`提醒 ${formatFault(fault)}`);
  const faults = reports.flatMap((r) => r.faults);
  for (const fault of faults) console.error(`错误 ${formatFault(fault)}`);
  if (propose) console.log(await writeProposals(out, folder, authority));
  return faults.length ? 1 : 0;
}

/** @returns what was proposed, in one line; the authority files themselves stay as they are */
async function writeProposals(out: string, folder: string, authority: Authority): Promise<string> {
  const proposals = proposeEntries(await readArticles(out), authority);
  const file = join(folder, "proposals.yaml");
  await writeText(file, printProposals(proposals));
  return `名录待收：工会 ${proposals.bodies.length} 条，栏目 ${proposals.sections.length} 条，写在 ${file}；接受哪一条，请剪到名录里`;
}

/** What the lines became, in words that fit over a column. */
const SHARES: Readonly<Record<Share, string>> = {
  body: "正文",
  headings: "标题",
  captions: "图注",
  credits: "署名",
  furniture: "杂项",
  advertisement: "广告",
  unclaimed: "未归入",
};
const HEADS = ["文件", "文章", "行数", ...shares.map((share) => SHARES[share]), "待核", "写入", "保留", "状态"];

function summary(reports: readonly FileReport[]): string {
  const sum = (pick: (r: FileReport) => number) => reports.reduce((n, r) => n + pick(r), 0);
  const failed = reports.filter((r) => r.faults.length).length;
  const counts = (of: (pick: (r: FileReport) => number) => number): string[] => [
    `${of((r) => r.articles)}`,
    `${of((r) => r.lines)}`,
    ...shares.map((share) => `${of((r) => r.account[share])}`),
    `${of((r) => r.notes)}`,
    `${of((r) => r.written)}`,
    `${of((r) => r.kept)}`,
  ];
  return table([
    HEADS,
    ...reports.map((r) => [r.file, ...counts((pick) => pick(r)), state(r)]),
    [`共 ${reports.length} 个文件`, ...counts(sum), failed ? `${failed} 个读取失败` : ""],
  ]);
}

function state({ faults, warnings, written, removed }: FileReport): string {
  if (faults.length) return "读取失败";
  if (warnings.length) return `提醒 ${warnings.length} 处`;
  return written + removed ? "已更新" : "无变化";
}

async function main(): Promise<void> {
  const program = command("npm run ingest --", "把原始文本变成文章，列出每个文件的结果")
    .option("--in <文件夹>", "原始文本所在的文件夹", "content/raw")
    .option("--out <文件夹>", "文章写到的文件夹", "content/articles")
    .option("--authority <文件夹>", "规范名录所在的文件夹", "content/authority")
    .option("--propose", "把名录还没有的工会和栏目写进名录文件夹的 proposals.yaml，供编辑取用")
    .parse();
  process.exitCode = await ingestCommand(program.opts<IngestArguments>());
}

if (isMain(import.meta.url)) await runCommand(main);
