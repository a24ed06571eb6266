import { type Chunk, parseChunk } from "./chunk.ts";
import type { Files } from "./files.ts";
import {
  articleFile,
  chunkFile,
  commonFile,
  type IndexedArticle,
  type NameShard,
  nameFile,
  PEOPLE_FILE,
  type PeopleColumns,
  ROOT_FILE,
  type Root,
  SOUNDS_FILE,
} from "./root.ts";
import { parseTally, type Tally } from "./tally.ts";

/** An index open for reading; each part is fetched and parsed when first asked for. */
export interface Index {
  root: Root;
  /** UTF-16 units that stand in the texts. */
  units: ReadonlySet<string>;
  /** Each article's day as a number, `20230714`; 0 without a date. */
  days: readonly number[];
  chunk(k: number): Promise<Chunk>;
  common(i: number): Promise<Tally>;
  names(i: number): Promise<NameShard>;
  article(n: number): Promise<IndexedArticle>;
  /** Whether an article was fetched already. */
  hasArticle(n: number): boolean;
  people(): Promise<PeopleColumns>;
  sounds(): Promise<Record<string, string>>;
  /** How many files had to be fetched so far. */
  fetched(): number;
}

export async function openIndex(files: Files): Promise<Index> {
  const root = parseJson<Root>(await files.read(ROOT_FILE));
  const part =
    <A extends unknown[], T>(name: (...args: A) => string, parse: (bytes: Uint8Array) => T) =>
    async (...args: A): Promise<T> =>
      parse(await files.read(`${root.folder}/${name(...args)}`));
  let day = 0;
  return {
    root,
    units: new Set(root.characters.split("")),
    days: root.facets.day.map((step, i) => {
      day = i === 0 ? step : day - step;
      return day;
    }),
    chunk: part(chunkFile, parseChunk),
    common: part(commonFile, parseTally),
    names: part(nameFile, (bytes) => parseJson<NameShard>(bytes)),
    article: part(articleFile, (bytes) => parseJson<IndexedArticle>(bytes)),
    hasArticle: (n) => files.has(`${root.folder}/${articleFile(n)}`),
    people: part(
      () => PEOPLE_FILE,
      (bytes) => parseJson<PeopleColumns>(bytes),
    ),
    sounds: part(
      () => SOUNDS_FILE,
      (bytes) => parseJson<Record<string, string>>(bytes),
    ),
    fetched: files.fetched,
  };
}

const parseJson = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
