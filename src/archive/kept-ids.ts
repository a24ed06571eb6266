import { join } from "node:path";
import type { Fault } from "./errors.ts";
import type { Ledger } from "./ledger.ts";
import type { StoredArticle } from "./store.ts";

/**
 * Ids that were changed by hand, in an article or in a ledger: addresses are made of them, and links would break.
 * An article deleted with its file is none of these, nor one that a person wrote beside those of its page.
 */
export function changedIds(content: string, articles: readonly StoredArticle[], ledgers: readonly Ledger[]): Fault[] {
  const ids = new Set(articles.map((a) => a.meta.id));
  const given = new Set(ledgers.flatMap((l) => l.articles.map((a) => a.id)));
  const strangers = articles.filter((a) => !given.has(a.meta.id));
  return ledgers.flatMap((ledger) => [
    ...ledger.articles
      .filter(({ id }) => !ids.has(id))
      .flatMap(({ id, title }) => {
        const changed = strangers.find(
          (a) => a.path.endsWith(`/${id}.md`) || (a.meta.source.file === ledger.source.file && a.meta.title === title),
        );
        return changed ? [changedArticle(content, changed, id)] : [];
      }),
    ...strangeClaims(content, ledger),
  ]);
}

const changedArticle = (content: string, { path, text, meta }: StoredArticle, id: string): Fault => ({
  file: join(content, "articles", path),
  line: text.split(/\r?\n/).findIndex((l) => /^(["']?)id\1\s*:/.test(l)) + 1,
  message: `id：录入时是 ${id}，现为 ${meta.id}；编号是网址的一部分，定了就不再改，请改回`,
});

function strangeClaims(content: string, { source, articles, claims }: Ledger): Fault[] {
  const own = new Set(articles.map((a) => a.id));
  const strange = new Set(claims.flatMap((c) => c.articles ?? []).filter((id) => !own.has(id)));
  return [...strange].map((id) => ({
    file: join(content, source.file),
    message: `台账里的编号 ${id} 没有对应的文章，似被手改过；请恢复台账文件，或重新运行 npm run ingest`,
  }));
}
