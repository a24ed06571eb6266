import type { Entry } from "./entry.ts";
import type { Item } from "./model.ts";
import { byNumber } from "./order.ts";

/**
 * Articles that have something to do with one another: shared people, union bodies, and words that the bulletins
 * themselves set in quotation marks (“玫瑰学堂”). Found by an inverted index: what an article costs does not grow with
 * the archive.
 */

export interface Related {
  item: Item;
  /** What both have, the rarest first. */
  reasons: string[];
}

const SHOWN = 5;
const REASONS = 3;
/** How many articles of one key are weighed: those nearest to the article in time. */
const REACH = 24;
/** A key that so many articles share tells little of any two of them. */
const COMMON = 400;
/** An article of more people than this is a roll of names: those on it need not have met. */
const ROLL = 40;

/** How much a shared person, body or quoted word weighs before its rarity. */
const WEIGHT = { person: 1.5, body: 1, word: 1.2 };

interface Key {
  id: string;
  label: string;
  weight: number;
}

/** @param entries in order of time: neighbours in the list are neighbours in time */
export function relatedFinder(entries: readonly Entry[]): (entry: Entry) => Related[] {
  const keysOf = entries.map(keys);
  const places = new Map<string, number[]>();
  keysOf.forEach((list, place) => {
    for (const { id } of list) {
      const found = places.get(id);
      if (found) found.push(place);
      else places.set(id, [place]);
    }
  });
  const placeOf = new Map(entries.map((entry, place) => [entry.item.id, place]));

  return ({ item: { id } }) => {
    const place = placeOf.get(id)!;
    const shared = new Map<number, { score: number; keys: { label: string; score: number }[] }>();
    for (const key of keysOf[place]!) {
      const all = places.get(key.id)!;
      if (all.length < 2 || all.length > COMMON) continue;
      const score = key.weight / Math.log2(1 + all.length);
      for (const other of nearest(all, place)) {
        const found = shared.get(other) ?? { score: 0, keys: [] };
        found.score += score;
        found.keys.push({ label: key.label, score });
        shared.set(other, found);
      }
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y.score - x.score || Math.abs(a - place) - Math.abs(b - place) || a - b)
      .slice(0, SHOWN)
      .map(([other, { keys }]) => ({
        item: entries[other]!.item,
        reasons: keys
          .sort((a, b) => b.score - a.score || byNumber(a.label, b.label))
          .slice(0, REASONS)
          .map((k) => k.label),
      }));
  };
}

function keys({ article: { meta, body }, people, bodies }: Entry): Key[] {
  const words = quotedWords([meta.kicker, meta.title, meta.subtitle, body].join("\n"));
  return [
    ...(people.length > ROLL ? [] : people).map(({ url, name }) => ({ id: url, label: name, weight: WEIGHT.person })),
    ...bodies.map(({ url, name }) => ({ id: url, label: name, weight: WEIGHT.body })),
    ...words.map((word) => ({ id: `“${word}”`, label: `“${word}”`, weight: WEIGHT.word })),
  ];
}

/** What stands between “ and ” and is too short to be speech. */
function quotedWords(text: string): string[] {
  return [...new Set([...text.matchAll(/[“《]([\p{Script=Han}\p{L}\p{N}·—]{3,10})[”》]/gu)].map((m) => m[1]!))];
}

/** The places nearest to one, itself left out. @param places ascending */
function nearest(places: readonly number[], place: number): number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - REACH / 2), low + REACH / 2 + 1).filter((p) => p !== place);
}
