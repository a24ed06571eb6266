import { pinyin } from "pinyin-pro";
import { fold } from "./fold.ts";
import type { SearchContent, SearchEntity } from "./record.ts";
import type { IndexedEntity, NameShard } from "./root.ts";

/** The spellings under which people and union bodies are found: names, variants, pinyin, its initials. */

const SHARD = 400;

/** Shards of spellings in ascending order. */
export function nameShards({ records, entities }: SearchContent): NameShard[] {
  const articles = new Map<string, number[]>();
  records.forEach((record, n) => {
    for (const label of record.personLabels) articles.set(label, [...(articles.get(label) ?? []), n]);
  });
  const all = entities
    .flatMap((entity) => [...spellings(entity)].map((spelling) => ({ spelling, entity })))
    .sort((a, b) => compare(a.spelling, b.spelling) || compare(a.entity.url, b.entity.url));
  const shards: NameShard[] = [];
  for (let from = 0, to = 0; from < all.length; from = to) {
    to = Math.min(all.length, from + SHARD);
    // What is spelt alike stays together.
    while (to < all.length && all[to]!.spelling === all[to - 1]!.spelling) to++;
    shards.push(shard(all.slice(from, to), articles));
  }
  return shards;
}

function shard(
  list: readonly { spelling: string; entity: SearchEntity }[],
  articles: ReadonlyMap<string, number[]>,
): NameShard {
  const own = [...new Set(list.map((l) => l.entity))];
  const at = new Map(own.map((entity, i) => [entity, i]));
  return {
    spellings: list.map(({ spelling, entity }) => [spelling, at.get(entity)!]),
    entities: own.map(
      ({ kind, name, label, url, about }): IndexedEntity => ({
        kind,
        name,
        label,
        url,
        ...(about && { about }),
        ...(kind === "person" && { articles: articles.get(label) ?? [] }),
      }),
    ),
  };
}

function spellings({ kind, name, variants }: SearchEntity): Set<string> {
  const found = new Set([name, ...variants].map(fold));
  for (const written of [name, ...variants]) {
    if (!/\p{Script=Han}/u.test(written)) continue;
    const syllables = pinyin(written, {
      toneType: "none",
      type: "array",
      v: true,
      nonZh: "consecutive",
      ...(kind === "person" && { surname: "head" as const }),
    }).map(fold);
    found.add(syllables.join(""));
    // ü is typed as v or as u.
    found.add(syllables.join("").replaceAll("v", "u"));
    if (syllables.length > 1) found.add(syllables.map((s) => s.charAt(0)).join(""));
  }
  found.delete("");
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
