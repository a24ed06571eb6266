import { basename, dirname, join } from "node:path";
import type { Authority, Bulletin } from "../archive/authority.ts";
import { CliError, type Fault, FaultsError } from "../archive/errors.ts";
import { slug } from "../archive/ids.ts";
import type { Ledger } from "../archive/ledger.ts";
import { listFiles, printLedger, readBytes, readLedger, removeFile, sha256, writeText } from "../archive/store.ts";
import { follow, movedLedgers, readHeld } from "./held.ts";
import { ingestPage } from "./pipeline.ts";
import { reconcile } from "./reconcile.ts";
import type { PageContext } from "./types.ts";

/** A folder of raw texts into a folder of articles: one page at a time, so that one bad file stops no other. */

export interface IngestOptions {
  /** The raw texts, `<bulletin>/<issue>/<page>.txt` or flat. */
  from: string;
  /** Where the articles go, and their ledgers beside them. */
  to: string;
  authority: Authority;
}

/** What became of one raw file. */
export interface FileReport {
  file: string;
  articles: number;
  /** Lines of text that an article, furniture or an advertisement accounts for, of all that are not blank. */
  claimed: number;
  lines: number;
  notes: number;
  written: number;
  removed: number;
  kept: number;
  faults: Fault[];
  warnings: Fault[];
}

export async function ingestFolder({ from, to, authority }: IngestOptions): Promise<FileReport[]> {
  const files = (await listFiles(from)).filter((f) => !SYSTEM_FILE.test(basename(f)));
  if (!files.length) throw new CliError(`${from}:1: 没有原始文件；请把简报文本放进 ${from}/<简报>/<期>/<页>.txt`);
  const reports: FileReport[] = [];
  const owners = new Map<string, string>();
  const moved = await movedLedgers(files, to);
  for (const file of files) {
    const prefix = idPrefix(`raw/${file}`);
    const owner = owners.get(prefix);
    if (owner === undefined) owners.set(prefix, file);
    reports.push(await ingestFile(file, { from, to, authority }, owner, moved));
  }
  return reports;
}

/** What systems and people leave in folders of texts. */
const SYSTEM_FILE = /^(?:Thumbs\.db|desktop\.ini|README(?:\.\w+)?)$/i;

/** @param twin a file read before whose articles would bear the same ids */
async function ingestFile(
  file: string,
  { from, to, authority }: IngestOptions,
  twin: string | undefined,
  moved: ReadonlyMap<string, string>,
): Promise<FileReport> {
  const report: FileReport = {
    file,
    articles: 0,
    claimed: 0,
    lines: 0,
    notes: 0,
    written: 0,
    removed: 0,
    kept: 0,
    faults: [],
    warnings: [],
  };
  const path = join(from, file);
  try {
    if (twin !== undefined)
      throw new CliError(
        `文章编号会与 ${join(from, twin)} 的相同（${idPrefix(`raw/${file}`)}-…）；请给其中一个文件改名`,
      );
    const context = contextOf(file, authority);
    await ingestInto(report, path, to, dirname(file), context, moved);
    if (!context.bulletin && file.includes("/") && authority.bulletins.length)
      report.warnings.push({
        file: path,
        line: 1,
        message: `文件夹“${file.split("/")[0]}”不在 authority/bulletins.yaml 里；请加上这份刊物，或改正文件夹名`,
      });
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

async function ingestInto(
  report: FileReport,
  path: string,
  to: string,
  place: string,
  context: Omit<PageContext, "sha256">,
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  const folder = join(to, place);
  if (!/\.txt$/i.test(path)) throw new CliError("还不能读这种文件；请另存为纯文本 .txt（UTF-8）");
  const bytes = await readBytes(path);
  const page = ingestPage(bytes, { ...context, sha256: sha256(bytes) });
  if (!page.articles.length) throw new CliError("没有找到文章；请核对原文是否完整，标题和正文是否分行");

  const stem = basename(path).replace(/\.[^.]+$/, "");
  const ledgerFile = join(folder, `${stem}.ledger.json`);
  const old = moved.get(sha256(bytes));
  if (old && (await readLedger(ledgerFile)) === undefined) await follow(join(to, old), ledgerFile, folder);
  const previous = await readLedger(ledgerFile);
  const held = await readHeld(folder, previous, context.file);
  const { ids, write, remove, conflicts, kept, orphans, articles } = reconcile(
    page.articles,
    idPrefix(context.file),
    previous,
    held,
  );
  const claims = page.claims(ids);

  for (const [id, text] of write) if (await writeText(join(folder, `${id}.md`), text)) report.written++;
  for (const id of remove) if (await removeFile(join(folder, `${id}.md`))) report.removed++;
  for (const [id, text] of conflicts) await writeText(join(folder, `${id}.md.new`), text);
  const ledger: Ledger = {
    source: { file: context.file, sha256: sha256(bytes), encoding: page.encoding, lines: page.lines },
    articles,
    claims,
  };
  await writeText(ledgerFile, printLedger(ledger));

  report.articles = page.articles.length;
  report.kept = kept.length;
  report.notes = page.articles.reduce(
    (n, a, i) =>
      n + (kept.includes(ids[i]!) ? (held.get(ids[i]!)?.article.meta.review.length ?? 0) : a.meta.review.length),
    0,
  );
  const waiting = (await listFiles(folder)).filter(
    (f) => f.endsWith(".md.new") && ids.includes(f.slice(0, -7)) && !conflicts.has(f.slice(0, -7)),
  );
  const textLines = new Set(claims.map((c) => c.lines[0]));
  const unclaimed = claims.filter((c) => c.as === "unclaimed").map((c) => c.lines[0]);
  report.lines = textLines.size;
  report.claimed = textLines.size - new Set(unclaimed).size;
  const reread = previous?.source.sha256 === ledger.source.sha256;
  const aboutFile = (name: string, message: string): Fault => ({ file: join(folder, name), line: 1, message });
  report.warnings = [
    ...unclaimed.map((line) => ({ file: path, line, message: UNCLAIMED })),
    ...[...conflicts.keys()].map((id) => aboutFile(`${id}.md`, clash(id, reread))),
    ...waiting.map((f) => aboutFile(f, "还没有处理；请对照合并后删去")),
    ...orphans.map((id) => aboutFile(`${id}.md`, "原文里已找不到这一篇；您改过它，故未删去，请决定去留")),
  ];
}

const UNCLAIMED = "这一行没有归入任何文章；请看是正文、标题还是页面杂项";

const clash = (id: string, reread: boolean): string =>
  `您改过这一篇，${reread ? "程序的读法" : "原文"}现在又有不同；您的稿子未动，新结果写在 ${id}.md.new，请对照后删去`;

/** `raw/tongxi-gonghui/2022-07/p04.txt` → `tongxi-gonghui-2022-07-p04`: what the ids of a page's articles begin with. */
export function idPrefix(file: string): string {
  return slug(
    file
      .replace(/^raw\//, "")
      .replace(/\.[^./]+$/, "")
      .replaceAll("/", "-"),
  );
}

function contextOf(file: string, authority: Authority): Omit<PageContext, "sha256"> {
  const folders = file.split("/");
  const bulletin =
    folders.length > 1 ? authority.bulletins.find((b) => b.id === folders[0] || b.name === folders[0]) : undefined;
  return {
    file: `raw/${file}`,
    ...(bulletin && { bulletin }),
    home: bulletin?.publisher ? ancestry(bulletin, authority) : [],
    knownBodies: authority.bodies.flatMap((b) => [b.name, ...(b.former ?? []).map((f) => f.name)]),
    // Shorter names may stand inside other words.
    knownPeople: authority.people.flatMap((p) => [p.name, ...p.variants]).filter((n) => n.length > 2),
  };
}

function ancestry(bulletin: Bulletin, { bodies }: Authority): string[] {
  const chain: string[] = [];
  for (let name = bulletin.publisher; name && !chain.includes(name); name = bodies.find((b) => b.name === name)?.parent)
    chain.push(name);
  return chain;
}
