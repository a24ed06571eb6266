import { type Follows, KIND } from "./follows.ts";
import type { Place } from "./place.ts";

/** The features' names, by how strongly a candidate's place asks for a name and by what follows it. */

/** How strongly a place asks for a name, in six grades. */
export const DEMAND: Record<Place, "row" | "office" | "person" | "listed" | "unit" | "open"> = {
  row: "row",
  office: "office",
  people: "person",
  trade: "person",
  aged: "person",
  list: "listed",
  series: "listed",
  label: "listed",
  elected: "listed",
  sentence: "open",
  clause: "open",
  item: "open",
  quoted: "open",
  unit: "unit",
  verb: "unit",
  slot: "open",
  object: "open",
  member: "open",
  open: "open",
};

const SHADED = [
  "stranger",
  "stranger, odds",
  "stranger, given name",
  "odds",
  "odds against",
  "odds of the last",
  "short",
  "long compound",
  "a word",
  "word frequency",
  "a known name",
  "a place",
  "whole word",
  "word inside",
  "word across",
  "tail of a word",
  "verb at the end",
  "last stands alone",
  "cuts a word",
  "repeated",
  "always goes on so",
  "ends like a thing",
  "given name is a word",
] as const;

type Kind = (typeof KIND)[Follows];
type Demand = (typeof DEMAND)[Place];

/** A name for each of a set of keys, made once: they are looked up for every candidate. */
const labelled = <K extends string>(keys: readonly K[], label: (key: K) => string): Readonly<Record<K, string>> =>
  Object.fromEntries(keys.map((key) => [key, label(key)])) as Record<K, string>;

export const AT = labelled(Object.keys(DEMAND) as Place[], (place) => `at ${place}`);
export const THEN = labelled(Object.keys(KIND) as Follows[], (follows) => `then ${follows}`);
export const A_WORD_THEN = labelled(Object.values(KIND), (kind) => `a word, then ${kind}`);

/** The names of the features that go with a demand and with what follows. */
interface Names {
  followed: string;
  /** By the candidate's length. */
  long: readonly string[];
  shaded: readonly (readonly [feature: string, shaded: string])[];
}

const made = new Map<Demand, Map<Kind, Names>>();

export function namesFor(asks: Demand, kind: Kind): Names {
  const ofDemand = made.get(asks) ?? new Map<Kind, Names>();
  made.set(asks, ofDemand);
  const names = ofDemand.get(kind) ?? {
    followed: `${asks}, then ${kind}`,
    long: [0, 1, 2, 3, 4].map((n) => `${asks}, ${n} long, then ${kind}`),
    shaded: SHADED.map((key) => [key, `${asks}, ${key}`] as const),
  };
  ofDemand.set(kind, names);
  return names;
}
