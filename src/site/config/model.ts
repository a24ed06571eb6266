import type { Pager } from "./paginate.ts";

/** What the templates get. Everything is worked out beforehand: a template only prints. */

export interface Link {
  label: string;
  url: string;
  /** Small print beside the link. */
  note?: string;
  count?: number;
}

/** The eight parts of the site, as the navigation names them. */
export type Part = "home" | "bulletins" | "years" | "sections" | "bodies" | "people" | "search" | "about";

/** What every page has. `crumbs` lead to the page, without the page itself. */
export interface Page {
  /** The folder of the page's own feeds, where it has them. */
  feeds?: string;
  url: string;
  title: string;
  part?: Part;
  crumbs?: Link[];
  description?: string;
}

/** A date for a reader and for machines; all null and "" where the article has none. */
export interface DateView {
  label: string;
  /** For `<time datetime>`: null where the year is not known. */
  machine: string | null;
  year: number | null;
  month: number | null;
  day: number | null;
  sortKey: string;
}

/** An article as a line of a list. */
export interface Item {
  id: string;
  url: string;
  title: string;
  kicker?: string;
  subtitle?: string;
  photo: boolean;
  date: DateView;
  /** Bulletin and issue. */
  from: string;
  /** A person's posts there, on that person's page. */
  roles?: string[];
}

export interface Group<T = Item> {
  label: string;
  /** The heading's anchor on its page. */
  id: string;
  items: T[];
}

/** A page of a long list: its items under headings, and the way to the other pages of the list. */
export interface ListPage extends Page {
  heading: string;
  about?: string;
  groups: Group[];
  pager: Pager;
}
