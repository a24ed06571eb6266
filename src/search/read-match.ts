import { fold } from "./fold.ts";
import { lookUp, type Match } from "./look-up.ts";
import type { Index } from "./open-index.ts";
import { rankAll } from "./rank.ts";
import type { IndexedArticle } from "./root.ts";

const BATCH = 12;

/**
 * For each of several strings the articles in which it stands, for sure where any article has them all.
 * @param ahead so many articles will be shown: they are fetched together with the witness
 */
export async function readMatches(index: Index, texts: readonly string[], ahead: number): Promise<Match[]> {
  const looked = await Promise.all(texts.map((text) => lookUp(index, text)));
  const matches = await Promise.all(
    looked.map((match, i) => (match.proof === "each" ? readEach(index, match, texts[i]!) : match)),
  );
  // The article that will be shown first is the cheapest witness: its text is needed anyway.
  const [witness, ...next] = matches.some((m) => m.proof === "one") ? rankAll(matches) : [];
  if (witness === undefined) return matches;
  const reading = index.article(witness);
  // Where there are few, the witness may yet say that there is none.
  if (next.length >= ahead) for (const n of next.slice(0, Math.max(0, ahead - 1))) index.article(n).catch(() => {});
  const article = await reading;
  return matches.map((match, i) => (hasString(article, texts[i]!) ? match : pick(match, [])));
}

async function readEach(index: Index, match: Match, text: string): Promise<Match> {
  const kept: number[] = [];
  for (let from = 0; from < match.articles.length; from += BATCH) {
    const batch = await Promise.all([...match.articles.subarray(from, from + BATCH)].map((n) => index.article(n)));
    batch.forEach((article, i) => {
      if (hasString(article, text)) kept.push(from + i);
    });
  }
  return pick(match, kept);
}

function hasString({ title, headings, people, bodies, text, others }: IndexedArticle, wanted: string): boolean {
  return [`${title}\n${text}`, ...headings, ...people, ...bodies, ...others].some((zone) =>
    fold(zone).includes(wanted),
  );
}

function pick({ articles, hits, best, entitled }: Match, kept: readonly number[]): Match {
  return {
    articles: Uint32Array.from(kept, (i) => articles[i]!),
    hits: Uint8Array.from(kept, (i) => hits[i]!),
    best: Uint8Array.from(kept, (i) => best[i]!),
    proof: "none",
    ...(entitled !== undefined && kept.some((i) => articles[i] === entitled) && { entitled }),
  };
}
