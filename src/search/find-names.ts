import { lastNotAfter } from "./look-up.ts";
import type { Index } from "./open-index.ts";
import type { IndexedEntity } from "./root.ts";

/** People and union bodies by a spelling: name, variant, pinyin or its initials. */

/** Those of which a spelling is just this folded text. */
export async function findNamed(index: Index, spelling: string): Promise<IndexedEntity[]> {
  const shard = await shardOf(index, spelling);
  if (!shard) return [];
  return unique(shard.spellings.filter(([s]) => s === spelling).map(([, i]) => shard.entities[i]!));
}

/** Those of which a spelling begins with this folded text, the shortest names first. */
export async function findBeginning(index: Index, beginning: string, most: number): Promise<IndexedEntity[]> {
  const shard = await shardOf(index, beginning);
  if (!shard) return [];
  const found = shard.spellings.filter(([s]) => s.startsWith(beginning));
  const sorted = found.toSorted((a, b) => a[0].length - b[0].length);
  return unique(sorted.map(([, i]) => shard.entities[i]!)).slice(0, most);
}

async function shardOf(index: Index, spelling: string) {
  const { names } = index.root;
  if (!spelling || names.length === 0) return undefined;
  const at = Math.max(0, lastNotAfter(names, spelling));
  const next = names[at + 1];
  // What begins so may begin with the next shard.
  const shard = await index.names(at);
  if (next?.startsWith(spelling) && !shard.spellings.some(([s]) => s.startsWith(spelling))) return index.names(at + 1);
  return shard;
}

const unique = (list: readonly IndexedEntity[]): IndexedEntity[] => [...new Map(list.map((e) => [e.url, e])).values()];
