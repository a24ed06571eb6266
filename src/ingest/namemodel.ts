import { dictionary } from "../text/segmenter.ts";
import { compoundSurnames, surnameAt, surnameWeight } from "../text/surnames.ts";
import { TRANSCRIPTION } from "../text/transcription.ts";

/**
 * How name-like a string is by itself. A name is a surname and one or two characters; how likely they are comes from the
 * tens of thousands of names in the segmenter's dictionary.
 */

interface Model {
  /** Characters that are far oftener a surname than a part of a given name. */
  surnames: Set<string>;
  /** How many names of the dictionary end in a character. */
  ends: Map<string, number>;
  first: Map<string, number>;
  second: Map<string, number>;
  sole: Map<string, number>;
}

let model: Model | undefined;

// How much likelier a character is in its place of a given name than in Chinese words at large.
export function nameModel(): Model {
  if (model) return model;
  const places = {
    first: new Map<string, number>(),
    second: new Map<string, number>(),
    sole: new Map<string, number>(),
  };
  const asSurname = new Map<string, number>();
  const usual = new Map<string, number>();
  let usualTotal = 0;
  const add = (map: Map<string, number>, key: string, n: number) => map.set(key, (map.get(key) ?? 0) + n);
  for (const [word, { freq, tag }] of dictionary()) {
    if (tag === "nr" && surnameAt(word, 0)) {
      add(asSurname, word[0]!, 1);
      const given = [...word.slice(surnameAt(word, 0).length)];
      if (given.length === 2) {
        add(places.first, given[0]!, 1);
        add(places.second, given[1]!, 1);
      } else if (given.length === 1) add(places.sole, given[0]!, 1);
      continue;
    }
    for (const c of word) add(usual, c, freq);
    usualTotal += freq * word.length;
  }
  const odds = (map: Map<string, number>) => {
    const total = [...map.values()].reduce((a, b) => a + b, 0);
    const chars = new Set([...map.keys(), ...usual.keys()]);
    // Half a count for what was never seen keeps rare characters possible: names like them.
    return new Map(
      [...chars].map((c) => {
        const inNames = ((map.get(c) ?? 0) + 0.5) / (total + 4000);
        const inWords = ((usual.get(c) ?? 0) + 50) / (usualTotal + 50 * 7000);
        return [c, Math.max(-5, Math.min(4, Math.log(inNames / inWords)))] as const;
      }),
    );
  };
  const given = (c: string) => (places.first.get(c) ?? 0) + (places.second.get(c) ?? 0) + (places.sole.get(c) ?? 0);
  const surnames = new Set([...asSurname].filter(([c, n]) => n > 5 * (given(c) + 1)).map(([c]) => c));
  model = {
    surnames,
    ends: places.second,
    first: odds(places.first),
    second: odds(places.second),
    sole: odds(places.sole),
  };
  return model;
}

let things: Map<string, number> | undefined;

/** How much oftener a character ends words for things of three characters (文化馆, 夏令营) than names, as log-odds from −3 to 4. */
export function thingness(character: string): number {
  if (!things) {
    things = new Map();
    for (const [word, { tag }] of dictionary())
      if (word.length === 3 && !/^nr/.test(tag)) things.set(word[2]!, (things.get(word[2]!) ?? 0) + 1);
  }
  const all = dictionary().size;
  const odds =
    Math.log(((things.get(character) ?? 0) + 2) / all) - Math.log(((nameModel().ends.get(character) ?? 0) + 2) / all);
  return Math.max(-3, Math.min(4, odds));
}

/** Costs (−ln p) of characters in their places of a name, and in names transcribed from other languages. */
interface Costs {
  first: Places;
  second: Places;
  sole: Places;
  transcribed: Places;
}
type Places = (character: string) => number;

let costs: Costs | undefined;

function nameCosts(): Costs {
  if (costs) return costs;
  const counts = { first: new Tally(), second: new Tally(), sole: new Tally(), transcribed: new Tally() };
  for (const [word, { tag }] of dictionary()) {
    if (tag === "nrt") for (const c of word) counts.transcribed.add(c, 1);
    if (tag !== "nr") continue;
    const surname = surnameAt(word, 0);
    const given = [...word.slice(surname.length)];
    if (surname && given.length === 2) {
      counts.first.add(given[0]!, 1);
      counts.second.add(given[1]!, 1);
    } else if (surname && given.length === 1) counts.sole.add(given[0]!, 1);
    // Tagged as a person's, but of no Chinese form: mostly transcribed.
    else for (const c of word) counts.transcribed.add(c, surname ? 0.5 : 0.2);
  }
  // The dictionary's transcribed names are mostly from Europe.
  for (const c of TRANSCRIPTION) counts.transcribed.add(c, USUAL);
  const { first, second, sole, transcribed } = counts;
  costs = { first: first.cost(), second: second.cost(), sole: sole.cost(), transcribed: transcribed.cost() };
  return costs;
}

/** Counts of characters, smoothed for what was never seen: names like rare characters. */
class Tally {
  private readonly counts = new Map<string, number>();
  add(character: string, n: number): void {
    this.counts.set(character, (this.counts.get(character) ?? 0) + n);
  }
  cost(): Places {
    const total = [...this.counts.values()].reduce((a, b) => a + b, 0) + UNSEEN * CHARACTERS;
    return (character) => Math.log(total) - Math.log((this.counts.get(character) ?? 0) + UNSEEN);
  }
}
const UNSEEN = 0.3;
const USUAL = 150;
const CHARACTERS = 6000;
/** Of a hundred given names so many have two characters. */
const TWO = 0.8;

/** What a name costs (−ln p) as a name: its surname by rank, its given name's one or two characters by place. */
export function nameCost(surname: string, given: string): number {
  const { first, second, sole } = nameCosts();
  const rank = 1.7 - surnameWeight(surname)!;
  return given.length === 1
    ? rank + sole(given) - Math.log(1 - TWO)
    : rank + first(given[0]!) + second(given[1]!) - Math.log(TWO);
}

/** What a string costs (−ln p) as a name transcribed from another language: Uyghur, Yi, Mongolian, Tibetan. */
export function transcriptionCost(name: string): number {
  const { transcribed } = nameCosts();
  return [...name].reduce((sum, c) => sum + transcribed(c), 0);
}

const HAN = /^\p{Script=Han}+$/u;

/** How name-like a string is by itself: its surname's rank and its characters' odds; null for what cannot be a name. */
export function nameOdds(name: string): number | null {
  const surname = surnameAt(name, 0);
  const given = name.slice(surname.length);
  if (!surname || !HAN.test(name) || given.length < 1 || given.length > 2) return null;
  const { first, second, sole } = nameModel();
  const rank = surnameWeight(surname)! + 6;
  const chars =
    given.length === 1 ? (sole.get(given) ?? 1) : ((first.get(given[0]!) ?? 1) + (second.get(given[1]!) ?? 1)) * 0.8;
  const compound = compoundSurnames.has(surname) ? 3 : 0;
  // 年年, 萌萌: a character said twice is a given name.
  const doubled = given.length === 2 && given[0] === given[1] ? 3 : 0;
  return rank * 0.5 + chars + compound + doubled;
}

/** True for a string that by itself looks like a personal name: 2–3 characters (4 with a compound surname), or transcribed. */
export function looksLikeName(text: string, min = 0.5): boolean {
  if (/^\p{Script=Han}{2,6}[·•・‧]\p{Script=Han}{1,8}$/u.test(text)) return true;
  const odds = nameOdds(text);
  if (odds === null || odds < min) return false;
  const entry = dictionary().get(text);
  return !entry || entry.tag === "nr" || entry.freq < 50;
}
