/** What the browser reads first: where everything else stands, and the facets. One file, see `root-file.ts`. */
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

/** Columns have a number an article, newest first: a place in the list of values, counted from 1; 0 for none. */
export interface FacetColumns {
  bulletins: string[];
  bulletin: Uint32Array;
  sections: string[];
  section: Uint32Array;
  bodies: Body[];
  /** The bodies of article n: `body[bodyStart[n]]` up to `body[bodyStart[n + 1]]`, places in the list counted from 0. */
  bodyStart: Uint32Array;
  body: Uint32Array;
  /** `20230714`, with 00 for what is not known; 0 without a date. */
  day: Uint32Array;
}

export interface Body {
  name: string;
  /** The place in the list of the one above it; -1 for none. */
  parent: number;
}

/** People by article: read when first asked for. */
export interface PeopleColumns {
  people: string[];
  person: number[][];
}

/** What someone may have meant. */
export interface NearNames {
  /** The names of all people, each once. */
  people: string[];
  /** Characters by their sound, `{"jun": "军君均…"}`, where a name has that sound. */
  sounds: Record<string, string>;
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
/** Read where nothing was found. */
export const NEAR_FILE = "near.bin";
