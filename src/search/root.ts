/** What the browser reads first: where everything else stands, and the facets. One file, as JSON. */
export interface Root {
  /** The folder of this index's other files: a new index never mixes with what a browser kept of an old one. */
  folder: string;
  size: number;
  /** For each chunk of sorted positions the string with which it begins; see `cut.ts`. */
  keys: string[];
  /** The strings that have a tally of their own. */
  common: string[];
  /** The first key of each shard of names. */
  names: string[];
  /** All characters that stand in the texts: a query with another one finds nothing. */
  characters: string;
  /** Traditional characters of the texts, each with its Simplified form after it; "" where hardly any text has them. */
  traditional: string;
  facets: FacetColumns;
}

/** Per article, newest first; numbers point into the lists of values, -1 for none. */
export interface FacetColumns {
  bulletins: string[];
  bulletin: number[];
  sections: string[];
  section: number[];
  bodies: { name: string; parent: number }[];
  body: number[][];
  /** `20230714`, each less the one before, which is not earlier; 00 for what is not known. */
  day: number[];
}

/** People by article: read when first asked for. */
export interface PeopleColumns {
  people: string[];
  person: number[][];
}

/** A shard of the names and spellings under which people and union bodies are found. */
export interface NameShard {
  /** Ascending by spelling; the number points into `entities`. */
  spellings: [spelling: string, entity: number][];
  entities: IndexedEntity[];
}

export interface IndexedEntity {
  kind: "person" | "body";
  name: string;
  label: string;
  url: string;
  about?: string;
  /** A person's articles; those of a body stand in the facets. */
  articles?: number[];
}

/** An article as results need it. */
export interface IndexedArticle {
  url: string;
  title: string;
  headings: string[];
  people: string[];
  bodies: string[];
  text: string;
  others: string[];
  date: string;
  from: string;
}

export const ROOT_FILE = "root.bin";
export const chunkFile = (k: number): string => `strings/${k}.bin`;
export const commonFile = (i: number): string => `common/${i}.bin`;
export const nameFile = (i: number): string => `names/${i}.bin`;
export const articleFile = (n: number): string => `articles/${Math.floor(n / 1000)}/${n}.bin`;
export const PEOPLE_FILE = "people.bin";
/** Characters by their sound, `{"jun": "军君均…"}`: read where nothing was found. */
export const SOUNDS_FILE = "sounds.bin";
