import { dirname, join } from "node:path";
import type { Article } from "../archive/article.ts";
import { FaultsError } from "../archive/errors.ts";
import { parseArticle } from "../archive/frontmatter.ts";
import type { Ledger } from "../archive/ledger.ts";
import { listFiles, moveFile, readLedger, readText } from "../archive/store.ts";
import type { Held } from "./reconcile.ts";

/** What the archive holds of a source already, also where the source has moved or its ledger is lost. */

/** Ledgers whose source file is gone, by its hash: the file may stand elsewhere under another name. */
export async function movedLedgers(files: readonly string[], to: string): Promise<Map<string, string>> {
  const moved = new Map<string, string>();
  for (const path of (await listFiles(to)).filter((f) => f.endsWith(".ledger.json"))) {
    const ledger = await readLedger(join(to, path)).catch(() => undefined);
    if (ledger && !files.includes(ledger.source.file.replace(/^raw\//, ""))) moved.set(ledger.source.sha256, path);
  }
  return moved;
}

/** A source that was renamed or moved takes its ledger and its articles along: their ids stay. */
export async function follow(oldLedger: string, newLedger: string, folder: string): Promise<void> {
  const ledger = (await readLedger(oldLedger))!;
  for (const { id } of ledger.articles) {
    const from = join(dirname(oldLedger), `${id}.md`);
    const to = join(folder, `${id}.md`);
    if (from !== to && (await readText(from)) !== undefined) await moveFile(from, to);
  }
  await moveFile(oldLedger, newLedger);
}

/** The articles that the archive holds of a source: those its ledger names, and any other file that says it is of it. */
export async function readHeld(folder: string, previous: Ledger | undefined, source: string): Promise<Held> {
  const named = new Set(previous?.articles.map((a) => `${a.id}.md`));
  const held = new Map<string, { article: Article; text: string }>();
  for (const name of (await listFiles(folder)).filter((f) => f.endsWith(".md") && !f.includes("/"))) {
    const file = join(folder, name);
    const text = (await readText(file))!;
    const read = parseArticle(text, file);
    if (!read.ok && named.has(name)) throw new FaultsError(read.faults);
    if (read.ok && (named.has(name) || read.value.meta.source.file === source))
      held.set(read.value.meta.id, { article: read.value, text });
  }
  return held;
}
