import { pinyin } from "pinyin-pro";
import type { Group, Link, Page } from "./model.ts";
import type { Names } from "./names.ts";
import { groupRuns } from "./order.ts";
import { type Pager, paginate } from "./paginate.ts";

/** All people, by the pinyin of their surnames. */

export interface PeoplePage extends Page {
  groups: Group<Link>[];
  /** Each initial, with the page where it begins. */
  initials: Link[];
  pager: Pager;
}

export interface IndexedPerson {
  key: string;
  name: string;
  url: string;
  about?: string;
  /** What the name sorts by. */
  reading: string;
  appearances: readonly unknown[];
}

/** Names are short: a page holds more of them than of articles. */
const NAMES_A_PAGE = 300;

/** @param people in the order of their readings */
export function peopleIndex(url: string, people: readonly IndexedPerson[], names: Names): PeoplePage[] {
  const slices = paginate(url, people, NAMES_A_PAGE);
  const initials = new Map<string, Link>();
  for (const { url, items } of slices)
    for (const person of items) {
      const { label, id } = initial(person);
      if (!initials.has(id)) initials.set(id, { label, url: `${url}#${id}` });
    }
  return slices.map(({ url, items, pager }) => ({
    url,
    title: pager.current > 1 ? `人物（第${pager.current}页）` : "人物",
    part: "people",
    groups: groupRuns(items, initial).map((g) => ({ ...g, items: g.items.map((p) => personLink(p, names)) })),
    initials: [...initials.values()],
    pager,
  }));
}

/** What a name sorts by; names that no letter begins stand at the end. */
export function reading(name: string): string {
  const letters = pinyin(name, { toneType: "none", surname: "head", v: true }).toLowerCase();
  return /^[a-z]/.test(letters) ? letters : `~${letters}`;
}

/** `A`–`Z` by the surname's reading; `#` for what has none. */
function initial({ reading }: IndexedPerson): { label: string; id: string } {
  const letter = reading.charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? { label: letter, id: letter } : { label: "#", id: "other" };
}

const personLink = (person: IndexedPerson, names: Names): Link => ({
  label: person.name,
  url: person.url,
  count: person.appearances.length,
  ...(names.namesakes(person.name).length && person.about && { note: person.about }),
});
