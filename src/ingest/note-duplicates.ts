import { join } from "node:path";
import { articleBody, parseArticle, printArticle } from "../archive/frontmatter.ts";
import { printLedger, readLedger, readText, writeText } from "../archive/store.ts";
import { duplicateNote, isDuplicateNote, notedDuplicates } from "./duplicate-note.ts";
import { findDuplicates } from "./duplicates.ts";
import type { Holdings } from "./held.ts";
import type { FileReport } from "./report.ts";
import { extract, type Standing } from "./take-in.ts";

/**
 * The archive's like articles, told by notes. The one that came out later bears the note, or the earlier where a person
 * has worked on the later: what a person has touched stays as it is. A note that a person took out never comes back.
 * @param reports the files' reports, which tell of the notes too
 */
export async function noteDuplicates(
  to: string,
  standing: readonly Standing[],
  holdings: Holdings,
  reports: readonly FileReport[],
): Promise<void> {
  const all = [...standing, ...(await others(to, standing, holdings))].sort(byIssue);
  const bodyOf = async (i: number) => articleBody((await readText(join(to, all[i]!.path))) ?? "");
  const pairs = await findDuplicates(
    all.map((a) => a.gist),
    bodyOf,
  );
  const wanted = new Map<Standing, Standing>();
  for (const [i, j] of pairs) {
    const [later, earlier] = [all[i]!, all[j]!];
    if (isSettled(later, earlier) || isSettled(earlier, later)) continue;
    const [bearer, other] = later.kept ? [earlier, later] : [later, earlier];
    if (!bearer.kept && !wanted.has(bearer)) wanted.set(bearer, other);
  }
  const byFile = new Map(reports.map((r) => [`raw/${r.file}`, r]));
  for (const article of all) {
    if (article.kept) continue;
    const other = wanted.get(article);
    const report = byFile.get(article.source);
    const changed = await setNote(to, article, other);
    if (report) report.notes += (other ? 1 : 0) - article.noted.length;
    if (report && changed) report.written++;
    await tell(to, article, other);
  }
}

/** By the issue that the folders name, then by place: the same order at every run. */
const byIssue = (a: Standing, b: Standing): number => {
  const [x, y] = [a, b].map(({ source, line, id }) => ({ issue: source.split("/").at(-2)!, source, line, id }));
  return compare(x!.issue, y!.issue) || compare(x!.source, y!.source) || x!.line - y!.line || compare(x!.id, y!.id);
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A person has taken out the note that one article bore of the other. */
const isSettled = (a: Standing, b: Standing): boolean => a.told.includes(b.id) && !a.noted.includes(b.id);

/** Articles that no page of this run gave: their source is gone or cannot be read. They stay as they are. */
async function others(to: string, standing: readonly Standing[], holdings: Holdings): Promise<Standing[]> {
  const known = new Set(standing.map((s) => s.path));
  const found: Standing[] = [];
  for (const path of holdings.files) {
    if (!path.endsWith(".md") || known.has(path)) continue;
    const text = await readText(join(to, path));
    const read = text === undefined ? undefined : parseArticle(text, path);
    if (!read?.ok) continue;
    const noted = notedDuplicates(read.value.meta.review);
    found.push({ id: read.value.meta.id, path, kept: true, ...extract(read.value), noted, told: noted });
  }
  return found;
}

/** @returns whether the article's file had to be changed */
async function setNote(to: string, article: Standing, other: Standing | undefined): Promise<boolean> {
  if (!other && !article.noted.length) return false;
  const file = join(to, article.path);
  const read = parseArticle((await readText(file))!, file);
  if (!read.ok) throw new Error(`${file}: what ingest wrote cannot be read`);
  const { meta, body } = read.value;
  const notes = other ? [duplicateNote(article.line, { ...other, file: other.source })] : [];
  const review = [...meta.review.filter((note) => !isDuplicateNote(note)), ...notes];
  return writeText(file, printArticle({ meta: { ...meta, review }, body }));
}

/** The ledger remembers what was told, so that a note which a person takes out is known to be settled. */
async function tell(to: string, article: Standing, other: Standing | undefined): Promise<void> {
  const settled = article.told.filter((id) => !article.noted.includes(id));
  const told = [...new Set([...settled, ...(other ? [other.id] : [])])];
  if (!article.ledger || String(told) === String(article.told)) return;
  const file = join(to, article.ledger);
  const ledger = (await readLedger(file))!;
  const articles = ledger.articles.map((entry) => {
    if (entry.id !== article.id) return entry;
    const { duplicates: _, ...rest } = entry;
    return { ...rest, ...(told.length && { duplicates: told }) };
  });
  await writeText(file, printLedger({ ...ledger, articles }));
}
