import { countFacet, type FacetValue } from "./count-facets.ts";
import type { FacetKey } from "./facets.ts";
import { articlesWith, narrowing, passes } from "./filter.ts";
import { findNamed } from "./find-names.ts";
import { fold } from "./fold.ts";
import { type Hit, toHit } from "./hit.ts";
import type { Match } from "./look-up.ts";
import { asTitle, matchTerms, type TermMatch } from "./match-terms.ts";
import type { Index } from "./open-index.ts";
import { PERSON, UNION_BODY } from "./place.ts";
import { parseQuery } from "./query.ts";
import { rankAll } from "./rank.ts";
import { articleFile, type IndexedEntity } from "./root.ts";
import { asks, type SearchState } from "./state.ts";
import { union } from "./union.ts";
import type { Simplify } from "./written-forms.ts";

/** From what is asked for to what is found: exact, however much it is. */

export interface Found {
  /** The numbers of all articles found, in order. */
  articles: readonly number[];
  /** The first of them, as results show them. */
  hits: Hit[];
  /** Whether `more` brings further hits. */
  open: boolean;
  /**
   * Adds so many hits, or fewer where that would take more requests.
   * @param came is called after each
   */
  more(count: number, requests?: number, came?: () => void): Promise<void>;
  /** People and union bodies of which the query is a name. */
  entities: IndexedEntity[];
  /** Whether the articles were found by the pinyin of a name. */
  byPinyin: boolean;
  /** What is marked in a text. */
  marks: string[];
  /** The values of a facet; empty for people, where they were not asked for. */
  facet(key: FacetKey): FacetValue[];
}

export interface Ask {
  simplify: Simplify;
  /** Counts people too, which has their file fetched. */
  withPeople?: boolean;
  /** How many hits will be shown at once: their articles are fetched early where that is sure to be right. */
  ahead?: number;
}

/** Longer than any name. */
const LONGEST_NAME = 40;
const LAST_DAY = 99991231;
const PINYIN = /^[a-z]+$/;

/** Runs a search; `undefined` for one that asks nothing. */
export async function find(index: Index, state: SearchState, ask: Ask): Promise<Found | undefined> {
  const terms = parseQuery(state.q);
  if (!asks(state) || (state.q && terms.length === 0)) return undefined;
  const people = ask.withPeople || state.filters.person ? index.people() : undefined;
  const whole = fold(state.q);
  const plain = !asks({ ...state, q: "" }) && !state.sort;
  const [words, entities] = await Promise.all([
    matchTerms(index, terms, ask.simplify, plain ? (ask.ahead ?? 0) : 0).then((own) => asTitle(index, own, whole)),
    isName(terms, whole) ? findNamed(index, whole) : [],
  ]);
  const { matches, marks, byPinyin } = withEntities(index, words, entities, whole);
  const all = matches.length ? rankAll(matches) : Array.from({ length: index.root.size }, (_, n) => n);
  const tests = narrowing(index, state, await people);
  const chosen = tests.size || state.sort ? all.filter((n) => passes(tests, n)) : all;
  // Articles are numbered by date, the newest first.
  if (state.sort === "newest") chosen.sort((a, b) => a - b);
  if (state.sort === "oldest") chosen.sort((a, b) => oldestFirst(index.root.facets.day, a, b));
  const columns = await people;
  const found: Found = {
    articles: chosen,
    hits: [],
    open: chosen.length > 0,
    async more(count, requests = count, came) {
      const next = affordable(index, chosen.slice(found.hits.length, found.hits.length + count), requests);
      const reading = next.map((n) => index.article(n));
      // The first failure is met below; one that comes before its turn is no surprise.
      for (const article of reading) article.catch(() => {});
      for (const article of reading) {
        found.hits.push(toHit(await article, marks));
        found.open = found.hits.length < chosen.length;
        came?.();
      }
    },
    entities,
    byPinyin,
    marks,
    facet: (key) => countFacet(index, key, all, tests, columns),
  };
  return found;
}

function affordable(index: Index, articles: readonly number[], requests: number): number[] {
  let left = requests;
  const end = articles.findIndex((n) => !index.has(articleFile(n)) && left-- === 0);
  return end < 0 ? [...articles] : articles.slice(0, end);
}

/** Chinese names have no spaces; in pinyin they may. */
const isName = (terms: readonly string[], whole: string): boolean =>
  whole.length > 0 && whole.length <= LONGEST_NAME && (terms.length === 1 || PINYIN.test(whole));

/** A name also finds the articles of its bearer that print another name; pinyin does where no text has the letters. */
function withEntities(index: Index, words: readonly TermMatch[], entities: readonly IndexedEntity[], whole: string) {
  const matches = words.map((w) => w.match);
  const marks = [...new Set(words.flatMap((w) => w.forms))];
  const nothing = matches.length > 0 && matches.every((m) => m.articles.length === 0);
  const byPinyin = entities.length > 0 && nothing && PINYIN.test(whole);
  const variant = entities.length > 0 && matches.length === 1 && /\p{Script=Han}/u.test(whole);
  if (!byPinyin && !variant) return { matches, marks, byPinyin };
  const bearers = entities.map((entity) => articlesOf(index, entity));
  return {
    matches: [union([...matches, ...bearers])],
    marks: [...new Set([...marks, ...entities.map((e) => fold(e.name))])],
    byPinyin,
  };
}

function articlesOf({ root: { facets } }: Index, { kind, name, articles }: IndexedEntity): Match {
  const body = facets.bodies.findIndex((b) => b.name === name);
  const own = articles ?? articlesWith(facets, (b) => b === body);
  return {
    articles: Uint32Array.from(own),
    hits: new Uint8Array(own.length),
    best: new Uint8Array(own.length).fill(kind === "person" ? PERSON : UNION_BODY),
    proof: "none",
  };
}

/** Those without a date stand at the end here too. */
function oldestFirst(days: Uint32Array, a: number, b: number): number {
  return (days[a] || LAST_DAY) - (days[b] || LAST_DAY) || a - b;
}
