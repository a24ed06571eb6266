import type { Match } from "./look-up.ts";

/** All articles that one of the matches has. */
export function union(matches: readonly Match[]): Match {
  const [only, ...others] = matches.filter((m) => m.articles.length > 0);
  if (!only) return matches[0]!;
  if (others.length === 0) return only;
  const rows = new Map<number, { hits: number; best: number }>();
  for (const { articles, hits, best } of [only, ...others])
    articles.forEach((article, i) => {
      const row = rows.get(article) ?? { hits: 0, best: 255 };
      rows.set(article, { hits: Math.min(255, row.hits + hits[i]!), best: Math.min(row.best, best[i]!) });
    });
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const entitled = [only, ...others].find((m) => m.entitled !== undefined)?.entitled;
  return {
    articles: Uint32Array.from(sorted, ([article]) => article),
    hits: Uint8Array.from(sorted, ([, row]) => row.hits),
    best: Uint8Array.from(sorted, ([, row]) => row.best),
    proof: "none",
    ...(entitled !== undefined && { entitled }),
  };
}
