import type { Entry } from "./entry.ts";
import { type Lane, lane, type Scale, scaleOf } from "./lanes.ts";
import { listPages } from "./lists.ts";
import type { Item, Link, ListPage } from "./model.ts";
import type { Names } from "./names.ts";
import { byNewest, compare, groupBy, span } from "./order.ts";
import { type IndexedPerson, type PeoplePage, peopleIndex, reading } from "./people-index.ts";
import { postOf } from "./posts.ts";
import { Tally } from "./tally.ts";

/** People by pinyin, and each one's career as the bulletins tell it. */

export interface PersonPage extends ListPage {
  /** Every post under which the person appears, the latest first. */
  posts: PersonPost[];
  scale?: Scale;
  /** The union bodies of the articles that name the person. */
  bodies: Link[];
  /** Those most often named in the same articles. */
  together: Link[];
  /** Others of that name. */
  namesakes: Link[];
  variants: string[];
  /** The value of the search filter. */
  filter: string;
}

export interface PersonPost {
  /** As printed; of several ways to print one post, the fullest. */
  role: string;
  body?: Link;
  years: string;
  lane?: Lane;
  /** The articles that show it, the newest first. */
  shown: { items: Item[]; more: number };
}

interface Person extends IndexedPerson {
  variants: string[];
  appearances: { item: Item; entry: Entry; roles: string[] }[];
}

const part = "people";
const crumb: Link = { label: "人物", url: "/people/" };
/** How many articles prove a post before the rest is only counted. */
const PROOFS = 3;
const TOGETHER = 12;
/** An article of more people than this is a roll of names: those on it need not have met. */
const ROLL = 40;

export function peoplePages(entries: readonly Entry[], names: Names): { people: PeoplePage[]; person: PersonPage[] } {
  const people = collect(entries, names);
  const bearers = groupBy(people, (p) => p.name);
  return {
    people: peopleIndex(crumb.url, people, names),
    person: people.flatMap((p) => personPages(p, bearers.get(p.name)!, names)),
  };
}

function collect(entries: readonly Entry[], names: Names): Person[] {
  const appearances = entries.flatMap((entry) => entry.people.map((person) => ({ entry, person })));
  return [...groupBy(appearances, (a) => a.person.url).values()]
    .map((own) => {
      const { key, name, url } = own[0]!.person;
      const { about, variants = [] } = names.entryOf(key) ?? {};
      return {
        key,
        name,
        url,
        ...(about && { about }),
        variants,
        reading: reading(name),
        appearances: own
          .map(({ entry, person }) => ({ item: entry.item, entry, roles: person.roles }))
          .sort((a, b) => byNewest(a.item, b.item)),
      };
    })
    .sort((a, b) => compare(a.reading, b.reading) || compare(a.key, b.key));
}

function personPages(person: Person, bearers: readonly Person[], names: Names): PersonPage[] {
  const { name, url, about, key, variants, appearances } = person;
  const scale = scaleOf(appearances.map((a) => a.item.date));
  return listPages({
    url,
    title: name,
    heading: name,
    part,
    crumbs: [crumb],
    feeds: url,
    ...(about && { about }),
    items: appearances.map(({ item, roles }) => ({ ...item, roles })),
    posts: posts(appearances, names, scale),
    ...(scale && { scale }),
    ...company(person),
    namesakes: namesakes(person, bearers, names),
    variants,
    filter: names.personLabel(key, name),
  });
}

function namesakes(person: Person, bearers: readonly Person[], names: Names): Link[] {
  if (names.namesakes(person.name).length === 0) return [];
  return bearers
    .filter((p) => p.key !== person.key)
    .map(({ name, url, about, appearances }) => ({
      label: name,
      url,
      count: appearances.length,
      ...(about && { note: about }),
    }));
}

/** Posts in the order in which they were last seen; 区总工会主席 and 桐溪区总工会主席 are one where that is certain. */
function posts(appearances: Person["appearances"], names: Names, scale: Scale | undefined): PersonPost[] {
  const held = appearances.flatMap(({ item, entry, roles }) =>
    roles.map((role) => ({ item, ...postOf(role, entry, names.knownBody) })),
  );
  return [...groupBy(held, (h) => (h.body ? `${h.body.url} ${h.office}` : h.printed)).values()].map((own) => {
    const items = [...new Map(own.map((h) => [h.item.id, h.item])).values()];
    const dates = items.map((i) => i.date);
    const body = own[0]!.body;
    const drawn = scale && lane(dates, scale);
    return {
      role: own.map((h) => h.printed).reduce((a, b) => (b.length > a.length ? b : a)),
      ...(body && { body: { label: body.name, url: body.url } }),
      years: span(dates),
      ...(drawn && { lane: drawn }),
      shown: { items: items.slice(0, PROOFS), more: Math.max(0, items.length - PROOFS) },
    };
  });
}

/** The bodies and people of the articles that name a person. */
function company({ url, appearances }: Person): { bodies: Link[]; together: Link[] } {
  const bodies = new Tally();
  const people = new Tally();
  for (const { entry } of appearances) {
    for (const body of entry.bodies) bodies.add(body);
    if (entry.people.length > ROLL) continue;
    for (const other of entry.people) if (other.url !== url) people.add(other);
  }
  return { bodies: bodies.top(TOGETHER), together: people.top(TOGETHER, appearances.length > 3 ? 2 : 1) };
}
