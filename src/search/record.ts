/** What the search knows of an article: the texts that it finds, and what it shows and narrows by. */
export interface SearchRecord {
  url: string;
  title: string;
  /** Kicker, subtitle and column title, as printed. */
  headings: string[];
  /** The names of its people and of its union bodies, as the site shows them. */
  people: string[];
  bodies: string[];
  /** The body's blocks in order; a hit may run from one into the next. */
  blocks: string[];
  /** What else the article's page shows of it: captions, credits, posts. */
  others: string[];
  date: {
    label: string;
    year: number | null;
    /** `2023-07-14`, with 00 for what is not known; "" without a date. Sorts as text. */
    sortKey: string;
  };
  bulletin: string;
  /** Bulletin, issue and page in one line. */
  from: string;
  section: string;
  /** Each person's name in the filter, told apart from namesakes; in the order of `people`. */
  personLabels: string[];
}

/** A person or a union body: what stands on top when a query is its name. */
export interface SearchEntity {
  kind: "person" | "body";
  name: string;
  /** The value of the filter that shows all its articles. */
  label: string;
  /** Where the entity has a page of its own. */
  url: string;
  variants: string[];
  about?: string;
  /** A union body's superior. */
  parent?: string;
}

/** All that a search index is made of; records newest first. */
export interface SearchContent {
  records: SearchRecord[];
  entities: SearchEntity[];
}
