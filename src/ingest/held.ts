import { basename, dirname, join } from "node:path";
import type { Article } from "../archive/article.ts";
import { FaultsError } from "../archive/errors.ts";
import { parseArticle } from "../archive/frontmatter.ts";
import type { Ledger } from "../archive/ledger.ts";
import { listFiles, moveFile, readLedger, readText } from "../archive/store.ts";

/**
 * What the archive holds already, looked through once: a folder may hold thousands of articles, and what is asked of it
 * for each page must not grow with it. Also found where a source has moved or its ledger is lost.
 */

/** An article that the archive holds: its file's text; `article` is read from it when it is first asked for. */
export interface HeldArticle {
  text: string;
  /** @throws FaultsError where a person's hand broke the front-matter */
  readonly article: Article;
}

/** What the archive holds of a page, by id. */
export type Held = ReadonlyMap<string, HeldArticle>;

/** A ledger but for its claims, which are many and told anew at every run. */
export type Past = Pick<Ledger, "source" | "articles">;

export class Holdings {
  /** Every file below the articles' folder. */
  readonly files: ReadonlySet<string>;
  private readonly to: string;
  private readonly ledgers = new Map<string, Past>();
  /** Ledgers whose source is gone, by its hash: it may stand elsewhere under another name. */
  private readonly moved = new Map<string, string>();
  /** Articles that no ledger names, by folder and source. */
  private readonly strays = new Map<string, [id: string, article: HeldArticle][]>();

  private constructor(to: string, files: readonly string[]) {
    this.to = to;
    this.files = new Set(files);
  }

  /**
   * @param to the articles' folder
   * @param sources the raw files that there are
   */
  static async open(to: string, sources: readonly string[]): Promise<Holdings> {
    const files = await listFiles(to);
    const holdings = new Holdings(to, files);
    await holdings.readLedgers(new Set(sources));
    await holdings.readStrays();
    return holdings;
  }

  private async readLedgers(sources: ReadonlySet<string>): Promise<void> {
    for (const path of this.files) {
      if (!path.endsWith(".ledger.json")) continue;
      // A damaged one is told when its page is read.
      const ledger = await readLedger(join(this.to, path)).catch(() => undefined);
      if (!ledger) continue;
      const { source, articles } = ledger;
      this.ledgers.set(path, { source, articles });
      if (!sources.has(source.file.replace(/^raw\//, ""))) this.moved.set(source.sha256, path);
    }
  }

  // A file that no ledger names was written by a person, or its ledger is lost.
  private async readStrays(): Promise<void> {
    const named = new Set(
      [...this.ledgers].flatMap(([path, { articles }]) => articles.map((a) => join(dirname(path), `${a.id}.md`))),
    );
    for (const path of this.files) {
      if (!path.endsWith(".md") || named.has(path)) continue;
      const file = join(this.to, path);
      const text = (await readText(file)) ?? "";
      const read = parseArticle(text, file);
      if (!read.ok) continue;
      const place = placeOf(dirname(path), read.value.meta.source.file);
      const list = this.strays.get(place) ?? [];
      list.push([read.value.meta.id, { text, article: read.value }]);
      this.strays.set(place, list);
    }
  }

  /**
   * A page's ledger of the run before, and its articles: those the ledger names, and any other file that says it is of
   * this source. A source that was renamed or moved takes its ledger and its articles along: their ids stay.
   * @param ledgerPath where the page's ledger stands, relative to the articles' folder
   * @throws FaultsError where the ledger is damaged
   */
  async of(
    source: Pick<Ledger["source"], "file" | "sha256">,
    ledgerPath: string,
  ): Promise<{ past?: Past; held: Held }> {
    const old = this.moved.get(source.sha256);
    if (old !== undefined && !this.files.has(ledgerPath)) await this.follow(old, ledgerPath);
    // Read once more where it could not be read: now its faults are told.
    const past = this.ledgers.get(ledgerPath) ?? (await readLedger(join(this.to, ledgerPath)));
    const folder = dirname(ledgerPath);
    const held = new Map(this.strays.get(placeOf(folder, source.file)));
    for (const { id } of past?.articles ?? []) {
      const there = await readHeld(join(this.to, folder, `${id}.md`), id);
      if (there) held.set(...there);
    }
    return { ...(past && { past }), held };
  }

  private async follow(oldLedger: string, newLedger: string): Promise<void> {
    const past = this.ledgers.get(oldLedger)!;
    for (const { id } of past.articles) {
      const from = join(this.to, dirname(oldLedger), `${id}.md`);
      const to = join(this.to, dirname(newLedger), `${id}.md`);
      if (from !== to && (await readText(from)) !== undefined) await moveFile(from, to);
    }
    await moveFile(join(this.to, oldLedger), join(this.to, newLedger));
    this.moved.delete(past.source.sha256);
    this.ledgers.delete(oldLedger);
    this.ledgers.set(newLedger, past);
  }
}

const placeOf = (folder: string, source: string): string => `${folder}\n${source}`;

/** An article's file, by the id that it bears. Its YAML is read only when it is asked for: most files are as we wrote them. */
async function readHeld(file: string, id: string): Promise<[id: string, article: HeldArticle] | undefined> {
  const text = await readText(file);
  if (text === undefined) return undefined;
  let article: Article | undefined;
  const read = (): Article => {
    if (article) return article;
    const parsed = parseArticle(text, file);
    if (!parsed.ok) throw new FaultsError(parsed.faults);
    article = parsed.value;
    return article;
  };
  const usual = text.startsWith(`---\nid: ${id}\n`);
  return [
    usual ? basename(file, ".md") : read().meta.id,
    {
      text,
      get article() {
        return read();
      },
    },
  ];
}
