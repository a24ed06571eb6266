import { basename, join } from "node:path";
import type { Article } from "../archive/article.ts";
import { CliError, type Fault } from "../archive/errors.ts";
import type { Claim } from "../archive/ledger.ts";
import { printLedger, readBytes, removeFile, sha256, writeText } from "../archive/store.ts";
import { isDuplicateNote, notedDuplicates } from "./duplicate-note.ts";
import { type Gist, gistOf } from "./duplicates.ts";
import type { Holdings } from "./held.ts";
import { ingestPage } from "./pipeline.ts";
import { type Reconciled, reconcile } from "./reconcile.ts";
import { countLines, type FileReport } from "./report.ts";
import type { Described, PageContext } from "./types.ts";

/** One raw file into the archive. */

/** An article as it now stands in the archive. Paths are relative to the articles' folder. */
export interface Standing {
  id: string;
  path: string;
  /** None where no page of this run gave it. */
  ledger?: string;
  /** A person has worked on it: ingest does not touch it. */
  kept: boolean;
  source: string;
  /** Where it begins in its source. */
  line: number;
  gist: Gist;
  /** How many notes it has of other kinds than these: */
  doubts: number;
  /** The articles that its notes say it is like. */
  noted: string[];
  /** Those that it has been told of at all. */
  told: readonly string[];
}

/** Where a page's articles go: below `to`, into `folder`, with ids that begin with `prefix`. */
export interface Place {
  to: string;
  folder: string;
  prefix: string;
}

/**
 * @param path the raw file
 * @param report where the outcome is put down
 * @throws CliError where nothing can be read; nothing is written then
 */
export async function takeIn(
  report: FileReport,
  path: string,
  { to, folder, prefix }: Place,
  context: Omit<PageContext, "sha256">,
  holdings: Holdings,
): Promise<Standing[]> {
  const bytes = await readBytes(path);
  const source = { file: context.file, sha256: sha256(bytes) };
  const page = await ingestPage(bytes, { ...context, sha256: source.sha256 });
  if (!page.articles.length) throw new CliError("没有找到文章；请核对原文是否完整，标题和正文是否分行");

  const ledger = join(folder, `${basename(path).replace(/\.[^.]+$/, "")}.ledger.json`);
  const { past, held } = await holdings.of(source, ledger);
  const outcome = reconcile(page.articles, prefix, past, held);
  const claims = page.claims(outcome.ids);

  const fileOf = (id: string): string => join(to, folder, `${id}.md`);
  for (const [id, text] of outcome.write) if (await writeText(fileOf(id), text)) report.written++;
  for (const id of outcome.remove) if (await removeFile(fileOf(id))) report.removed++;
  for (const [id, text] of outcome.conflicts) await writeText(`${fileOf(id)}.new`, text);
  const { encoding, lines } = page;
  await writeText(
    join(to, ledger),
    printLedger({ source: { ...source, encoding, lines }, articles: outcome.articles, claims }),
  );

  const kepts = new Set(outcome.kept);
  const standing = page.articles.flatMap((article, i) => {
    const id = outcome.ids[i]!;
    const kept = kepts.has(id);
    // A deleted article is kept as it is: not there.
    const stands = kept ? held.get(id)?.article : article;
    if (!stands) return [];
    const noted = kept ? notedDuplicates(stands.meta.review) : (outcome.noted.get(id) ?? []);
    const told = outcome.articles[i]!.duplicates ?? [];
    return [{ id, path: join(folder, `${id}.md`), ledger, kept, ...extract(stands), noted, told }];
  });
  report.articles = page.articles.length;
  report.kept = outcome.kept.length;
  report.notes = standing.reduce((n, s) => n + s.doubts + s.noted.length, 0);
  Object.assign(report, countLines(claims));
  const reread = past?.source.sha256 === source.sha256;
  report.warnings = [
    ...page.scans.map((no) => ({ file: path, line: 1, message: noText(no) })),
    ...unclaimedLines(claims).map((line) => ({ file: path, line, message: UNCLAIMED })),
    ...warningsOf(outcome, reread, fileOf, (id) => holdings.files.has(join(folder, `${id}.md.new`))),
  ];
  return standing;
}

/** What is kept in mind of an article till all pages are read. */
export function extract({ meta, body }: Described | Article): Pick<Standing, "source" | "line" | "gist" | "doubts"> {
  const doubts = meta.review.filter((note) => !isDuplicateNote(note)).length;
  return { source: meta.source.file, line: meta.source.lines[0]![0], gist: gistOf(body), doubts };
}

const unclaimedLines = (claims: readonly Claim[]): number[] => [
  ...new Set(claims.filter((c) => c.as === "unclaimed").map((c) => c.lines[0])),
];

const UNCLAIMED = "这一行没有归入任何文章；请看是正文、标题还是页面杂项";

const noText = (page: number): string => `第 ${page} 页没有文字层，没有读到；请做文字识别（OCR）`;

/** What a person has still to decide. @param waits whether an article's other version was there before this run */
function warningsOf(
  { ids, conflicts, orphans }: Reconciled,
  reread: boolean,
  fileOf: (id: string) => string,
  waits: (id: string) => boolean,
): Fault[] {
  const waiting = ids.filter((id) => waits(id) && !conflicts.has(id));
  return [
    ...[...conflicts.keys()].map((id) => ({ file: fileOf(id), line: 1, message: clash(id, reread) })),
    ...waiting.map((id) => ({
      file: `${fileOf(id)}.new`,
      line: 1,
      message: "还没有处理；请对照合并后删去",
    })),
    ...orphans.map((id) => ({
      file: fileOf(id),
      line: 1,
      message: "原文里已找不到这一篇；您改过它，故未删去，请决定去留",
    })),
  ];
}

const clash = (id: string, reread: boolean): string =>
  `您改过这一篇，${reread ? "程序的读法" : "原文"}现在又有不同；您的稿子未动，新结果写在 ${id}.md.new，请对照后删去`;
