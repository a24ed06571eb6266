import { auditArchive } from "../src/archive/audit.ts";
import { CliError, type Fault, FaultsError, formatFault } from "../src/archive/errors.ts";
import { readSite } from "../src/archive/site.ts";
import { unlistedNames } from "../src/archive/standing.ts";
import { folderExists, readArchive } from "../src/archive/store.ts";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";

/**
 * Reads the whole archive and names every fault in it: `npm run check`.
 * @returns the number of articles, and what is no fault but worth a look
 * @throws FaultsError with all faults together
 */
export async function checkContent(content: string): Promise<{ articles: number; warnings: Fault[] }> {
  if (!(await folderExists(content))) throw new CliError(`没有文件夹 ${content}；请用 --content 指定内容文件夹`);
  const faults: Fault[] = [];
  const collect = (error: unknown): undefined => {
    if (!(error instanceof FaultsError)) throw error;
    faults.push(...error.faults);
  };
  await readSite(content).catch(collect);
  const archive = await readArchive(content).catch(collect);
  const articles = archive?.articles ?? [];
  const audit = await auditArchive(content, articles).catch(collect);
  faults.push(...(audit ?? []));
  if (faults.length) throw new FaultsError(faults);
  return { articles: articles.length, warnings: archive ? unlistedNames(content, articles, archive.authority) : [] };
}

async function main(): Promise<void> {
  const program = command("npm run check --", "检查内容：front-matter、规范名录、文章的出处、编号和台账")
    .option("--content <文件夹>", "内容文件夹", "content")
    .parse();
  const { content } = program.opts<{ content: string }>();
  const { articles, warnings } = await checkContent(content);
  for (const warning of warnings) console.warn(`提醒 ${formatFault(warning)}`);
  console.log(`检查通过：${articles} 篇文章${warnings.length ? `，提醒 ${warnings.length} 处` : ""}`);
}

if (isMain(import.meta.url)) await runCommand(main);
