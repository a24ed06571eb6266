import type { Match } from "./look-up.ts";
import { distance, rank } from "./place.ts";
import type { Tally } from "./tally.ts";

/**
 * The order of relevance: whose title is the query; then by where the terms stand at best (title, person, body …),
 * by how near they are to each other, by how often they stand there, and the newest first.
 */

const FAR = 1000;
const MANY = 2047;
const ARTICLES = 2 ** 24;

/** The articles that all matches have, the most relevant first. */
export function rankAll(matches: readonly Match[]): number[] {
  const [shortest, ...others] = matches.toSorted((a, b) => a.articles.length - b.articles.length);
  if (!shortest) return [];
  const scores = others.length ? scoreTogether(shortest, others) : scoreAlone(shortest);
  scores.sort();
  const articles = new Array<number>(scores.length);
  for (let i = 0; i < scores.length; i++) articles[i] = scores[i]! % ARTICLES;
  return articles;
}

function scoreAlone(match: Match): Float64Array {
  const scores = new Float64Array(match.articles.length);
  for (let i = 0; i < scores.length; i++) scores[i] = score(match.articles[i]!, placeRank(match, i), 0, match.hits[i]!);
  return scores;
}

function scoreTogether(shortest: Match, others: readonly Match[]): Float64Array {
  const scores: number[] = [];
  // All lists ascend: each is walked once.
  const at = others.map(() => 0);
  shortest.articles.forEach((article, i) => {
    const inAll = others.every(({ articles }, k) => {
      while (articles[at[k]!]! < article) at[k]!++;
      return articles[at[k]!] === article;
    });
    if (!inAll) return;
    const terms = [{ match: shortest, at: i }, ...others.map((match, k) => ({ match, at: at[k]! }))];
    const [ranks, hits] = [terms.map((t) => placeRank(t.match, t.at)), terms.map((t) => t.match.hits[t.at]!)];
    scores.push(score(article, sum(ranks), spread(terms), sum(hits)));
  });
  return Float64Array.from(scores);
}

/** Lower is better; ends in the article's number. */
const score = (article: number, places: number, spread: number, hits: number): number =>
  ((places * (FAR + 1) + spread) * (MANY + 1) + MANY - Math.min(MANY, hits)) * ARTICLES + article;

const placeRank = ({ articles, best, entitled }: Match, at: number): number =>
  entitled !== undefined && entitled === articles[at] ? 0 : rank(best[at]!) + 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** How far apart the terms stand where they are nearest. */
function spread(terms: readonly { match: Tally; at: number }[]): number {
  const lists = terms.map(({ match, at }) =>
    match.places
      ? [...match.places.all.subarray(match.places.starts[at]!, match.places.starts[at + 1]!)]
      : [match.best[at]!],
  );
  const [first, ...others] = lists as [number[], ...number[][]];
  const around = (place: number): number =>
    Math.max(...others.map((list) => Math.min(...list.map((other) => distance(place, other)))));
  return Math.min(FAR, ...first.map(around));
}
