import { pinyin } from "pinyin-pro";
import type { Entry } from "./entry.ts";
import { listPages } from "./lists.ts";
import type { DateView, Group, Item, Link, ListPage, Page } from "./model.ts";
import type { Names } from "./names.ts";
import { byNewest, compare, groupBy, groupRuns, span } from "./order.ts";
import { type Pager, paginate } from "./paginate.ts";

/** People by pinyin, and each one's career as the bulletins tell it. */

/** Names are short: a page holds more of them than of articles. */
const NAMES_A_PAGE = 300;

export interface PeoplePage extends Page {
  groups: Group<Link>[];
  /** Each initial, with the page where it begins. */
  initials: Link[];
  pager: Pager;
}

export interface PersonPage extends ListPage {
  /** Every post under which the person appears, with the years. */
  posts: { role: string; years: string }[];
  /** Others of that name. */
  namesakes: Link[];
  /** The value of the search filter. */
  filter: string;
}

interface Person {
  key: string;
  name: string;
  url: string;
  about?: string;
  reading: string;
  appearances: { item: Item; roles: string[] }[];
}

const part = "people";
const crumb: Link = { label: "人物", url: "/people/" };

export function peoplePages(entries: readonly Entry[], names: Names): { people: PeoplePage[]; person: PersonPage[] } {
  const people = collect(entries, names);
  return { people: indexPages(people, names), person: people.flatMap((p) => personPages(p, people, names)) };
}

function collect(entries: readonly Entry[], names: Names): Person[] {
  const appearances = entries.flatMap(({ item, people }) => people.map((person) => ({ item, person })));
  return [...groupBy(appearances, (a) => a.person.url).values()]
    .map((own) => {
      const { key, name, url } = own[0]!.person;
      const about = names.entryOf(key)?.about;
      return {
        key,
        name,
        url,
        ...(about && { about }),
        reading: reading(name),
        appearances: own
          .map(({ item, person }) => ({ item, roles: person.roles }))
          .sort((a, b) => byNewest(a.item, b.item)),
      };
    })
    .sort((a, b) => compare(a.reading, b.reading) || compare(a.key, b.key));
}

/** What a name sorts by; names that no letter begins stand at the end. */
function reading(name: string): string {
  const letters = pinyin(name, { toneType: "none", surname: "head", v: true }).toLowerCase();
  return /^[a-z]/.test(letters) ? letters : `~${letters}`;
}

/** `A`–`Z` by the surname's reading; `#` for what has none. */
function initial({ reading }: Person): { label: string; id: string } {
  const letter = reading.charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? { label: letter, id: letter } : { label: "#", id: "other" };
}

function indexPages(people: readonly Person[], names: Names): PeoplePage[] {
  const slices = paginate(crumb.url, people, NAMES_A_PAGE);
  const initials = new Map<string, Link>();
  for (const { url, items } of slices)
    for (const person of items) {
      const { label, id } = initial(person);
      if (!initials.has(id)) initials.set(id, { label, url: `${url}#${id}` });
    }
  return slices.map(({ url, items, pager }) => ({
    url,
    title: pager.current > 1 ? `人物（第${pager.current}页）` : "人物",
    part,
    groups: groupRuns(items, initial).map((g) => ({ ...g, items: g.items.map((p) => personLink(p, names)) })),
    initials: [...initials.values()],
    pager,
  }));
}

const personLink = (person: Person, names: Names): Link => ({
  label: person.name,
  url: person.url,
  count: person.appearances.length,
  ...(names.namesakes(person.name).length && person.about && { note: person.about }),
});

function personPages(person: Person, people: readonly Person[], names: Names): PersonPage[] {
  const { name, url, about, key, appearances } = person;
  return listPages({
    url,
    title: name,
    heading: name,
    part,
    crumbs: [crumb],
    ...(about && { about }),
    items: appearances.map(({ item, roles }) => ({ ...item, roles })),
    posts: posts(appearances),
    namesakes: namesakes(person, people, names),
    filter: names.personLabel(key, name),
  });
}

function namesakes(person: Person, people: readonly Person[], names: Names): Link[] {
  if (names.namesakes(person.name).length === 0) return [];
  return people.filter((p) => p.name === person.name && p.key !== person.key).map((p) => personLink(p, names));
}

/** Posts in the order in which they first appear, the newest first. */
function posts(appearances: Person["appearances"]): PersonPage["posts"] {
  const seen = new Map<string, DateView[]>();
  for (const { item, roles } of appearances)
    for (const role of roles) seen.set(role, [...(seen.get(role) ?? []), item.date]);
  return [...seen].map(([role, dates]) => ({ role, years: span(dates) }));
}
