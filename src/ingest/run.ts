import { basename, dirname, join } from "node:path";
import type { Authority } from "../archive/authority.ts";
import { CliError, FaultsError } from "../archive/errors.ts";
import { slug } from "../archive/ids.ts";
import { listFiles } from "../archive/store.ts";
import { bulletinOf, contextOf } from "./context.ts";
import { Holdings } from "./held.ts";
import { noteDuplicates } from "./note-duplicates.ts";
import { emptyReport, type FileReport } from "./report.ts";
import { type Standing, takeIn } from "./take-in.ts";

/** A folder of raw texts into a folder of articles: one page at a time, so that one bad file stops no other. */

export interface IngestOptions {
  /** The raw texts, `<bulletin>/<issue>/<page>.txt` or flat. */
  from: string;
  /** Where the articles go, and their ledgers beside them. */
  to: string;
  authority: Authority;
  /** Told after each file. */
  progress?: (done: number, all: number) => void;
}

/**
 * Every page of the folder into articles; then, when all are there, what each is nearly the same as.
 * @throws CliError where there is nothing to read
 */
export async function ingestFolder({ from, to, authority, progress }: IngestOptions): Promise<FileReport[]> {
  const files = withoutPageParts(await listFiles(from)).filter((f) => !SYSTEM_FILE.test(basename(f)));
  if (!files.length) throw new CliError(`${from}:1: 没有原始文件；请把简报文本放进 ${from}/<简报>/<期>/<页>.txt`);
  const holdings = await Holdings.open(to, files);
  const owners = new Map<string, string>();
  const reports: FileReport[] = [];
  const standing: Standing[] = [];
  for (const file of files) {
    const prefix = idPrefix(file);
    const owner = owners.get(prefix);
    if (owner === undefined) owners.set(prefix, file);
    reports.push(await ingestFile(file, prefix, { from, to, authority }, owner, holdings, standing));
    progress?.(reports.length, files.length);
  }
  await noteDuplicates(to, standing, holdings, reports);
  warnUnknownFolders(from, authority, reports);
  return reports;
}

/** Folders that name no bulletin of the authority, each told once, at its first file: a year's pages are one mistake. */
function warnUnknownFolders(from: string, authority: Authority, reports: readonly FileReport[]): void {
  if (!authority.bulletins.length) return;
  const unknown = new Map<string, FileReport[]>();
  for (const report of reports) {
    if (!report.file.includes("/") || bulletinOf(report.file, authority)) continue;
    const folder = report.file.split("/")[0]!;
    if (!unknown.has(folder)) unknown.set(folder, []);
    unknown.get(folder)!.push(report);
  }
  for (const [folder, [first, ...others]] of unknown) {
    const all = others.length ? `（${others.length + 1} 个文件）` : "";
    const message = `文件夹“${folder}”${all}不在 authority/bulletins.yaml 里；请加上这份刊物，或改正文件夹名`;
    first!.warnings.push({ file: join(from, first!.file), line: 1, message });
  }
}

/** What systems and people leave in folders of texts. */
const SYSTEM_FILE = /^(?:Thumbs\.db|desktop\.ini|README(?:\.\w+)?)$/i;

/** The files but for those in the folders of pictures and styles that a browser saves beside its pages. */
function withoutPageParts(files: readonly string[]): string[] {
  const there = new Set(files);
  return files.filter((file) => {
    const page = /^(.+?)(?:_files|\.files)\//.exec(file)?.[1];
    return page === undefined || !(there.has(`${page}.html`) || there.has(`${page}.htm`));
  });
}

/**
 * @param twin a file read before whose articles would bear the same ids
 * @param standing where the file's articles are put down
 */
async function ingestFile(
  file: string,
  prefix: string,
  { from, to, authority }: IngestOptions,
  twin: string | undefined,
  holdings: Holdings,
  standing: Standing[],
): Promise<FileReport> {
  const report = emptyReport(file);
  const path = join(from, file);
  try {
    if (twin !== undefined)
      throw new CliError(`文章编号会与 ${join(from, twin)} 的相同（${prefix}-…）；请给其中一个文件改名`);
    const context = contextOf(file, authority);
    standing.push(...(await takeIn(report, path, { to, folder: dirname(file), prefix }, context, holdings)));
  } catch (error) {
    // The editor's to mend: this file is left as it was, the others go on.
    if (error instanceof FaultsError) report.faults.push(...error.faults);
    else if (error instanceof CliError) report.faults.push({ file: path, line: 1, message: error.message });
    else if (isFileError(error)) report.faults.push({ file: path, line: 1, message: "读不了这个文件；请检查它的权限" });
    else throw error;
  }
  return report;
}

const isFileError = (error: unknown): boolean =>
  /^E(?:ACCES|PERM|ISDIR|IO)$/.test((error as NodeJS.ErrnoException)?.code ?? "");

/** `tongxi-gonghui/2022-07/p04.txt` → `tongxi-gonghui-2022-07-p04`: what the ids of a page's articles begin with. */
export const idPrefix = (file: string): string => slug(file.replace(/\.[^./]+$/, "").replaceAll("/", "-"));
