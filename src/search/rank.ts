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
  const others_ = others.map((match) => ({ match, at: new Map([...match.articles].map((n, i) => [n, i])) }));
  const scores: number[] = [];
  shortest.articles.forEach((article, i) => {
    const places = [{ match: shortest, at: i }];
    for (const { match, at } of others_) {
      const own = at.get(article);
      if (own === undefined) return;
      places.push({ match, at: own });
    }
    scores.push(score(article, places));
  });
  return Array.from(Float64Array.from(scores).sort(), (s) => s % ARTICLES);
}

/** Lower is better; ends in the article's number. */
function score(article: number, terms: readonly { match: Match; at: number }[]): number {
  let [places, hits] = [0, 0];
  for (const { match, at } of terms) {
    places += match.entitled === article ? 0 : rank(match.best[at]!) + 1;
    hits += match.hits[at]!;
  }
  return ((places * (FAR + 1) + spread(terms)) * (MANY + 1) + MANY - Math.min(MANY, hits)) * ARTICLES + article;
}

/** How far apart the terms stand where they are nearest. */
function spread(terms: readonly { match: Tally; at: number }[]): number {
  if (terms.length < 2) return 0;
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
