import { type Chunk, parseChunk } from "./chunk.ts";
import type { Files } from "./files.ts";
import { type NearTable, toNearTable } from "./near-table.ts";
import {
  articleFile,
  chunkFile,
  commonFile,
  type IndexedArticle,
  type NameShard,
  NEAR_FILE,
  type NearNames,
  nameFile,
  PEOPLE_FILE,
  type PeopleColumns,
  ROOT_FILE,
  type Root,
} from "./root.ts";
import { parseRoot } from "./root-file.ts";
import { parseTally, type Tally } from "./tally.ts";

/** An index open for reading; each part is fetched and parsed when first asked for. */
export interface Index {
  root: Root;
  /** UTF-16 units that stand in the texts. */
  units: ReadonlySet<string>;
  chunk(k: number): Promise<Chunk>;
  common(i: number): Promise<Tally>;
  names(i: number): Promise<NameShard>;
  article(n: number): Promise<IndexedArticle>;
  /** Whether a file was fetched already, by its name in the index's folder. */
  has(file: string): boolean;
  people(): Promise<PeopleColumns>;
  near(): Promise<NearTable>;
  /** How many files had to be fetched so far. */
  fetched(): number;
}

export async function openIndex(files: Files): Promise<Index> {
  const root = parseRoot(await files.read(ROOT_FILE));
  const part = <A extends unknown[], T>(name: (...args: A) => string, parse: (bytes: Uint8Array) => T) => {
    const known = new Map<string, Promise<T>>();
    return (...args: A): Promise<T> => {
      const file = name(...args);
      let parsed = known.get(file);
      if (!parsed) {
        parsed = files.read(`${root.folder}/${file}`).then(parse);
        known.set(file, parsed);
        // What failed is tried again when it is next asked for.
        parsed.catch(() => known.delete(file));
      }
      return parsed;
    };
  };
  return {
    root,
    units: new Set(root.characters.split("")),
    chunk: part(chunkFile, parseChunk),
    common: part(commonFile, parseTally),
    names: part(nameFile, (bytes) => parseJson<NameShard>(bytes)),
    article: part(articleFile, (bytes) => parseJson<IndexedArticle>(bytes)),
    has: (file) => files.has(`${root.folder}/${file}`),
    people: part(
      () => PEOPLE_FILE,
      (bytes) => parseJson<PeopleColumns>(bytes),
    ),
    near: part(
      () => NEAR_FILE,
      (bytes) => toNearTable(parseJson<NearNames>(bytes), root.facets),
    ),
    fetched: files.fetched,
  };
}

const parseJson = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
