import {
  type Authority,
  type Body,
  type Bulletin,
  type PersonEntry,
  resolver,
  type Section,
} from "../../archive/authority.ts";
import { bodyUrl, bulletinUrl, personUrl, sectionUrl, slug } from "../../archive/ids.ts";
import { bodyResolver } from "../../archive/renames.ts";

/** From names as printed to the pages that they lead to. A name that the authority lacks leads to a page of that name. */

export interface Named<E> {
  /** How it is shown. */
  name: string;
  url: string;
  entry?: E;
}

export interface Names {
  bulletin(printed: string | undefined): Named<Bulletin> & { id: string };
  section(printed: string): Named<Section>;
  /** @param date the article's: a name may have been another body's then */
  body(printed: string, date?: string): Named<Body>;
  /** A body that the authority has, by any of its names. */
  knownBody(printed: string, date?: string): Named<Body> | undefined;
  person(printed: string): Named<PersonEntry> & { key: string };
  /** The entry of a person by the key that `person` gives. */
  entryOf(key: string): PersonEntry | undefined;
  /** Entries that share a name with another one. */
  namesakes(name: string): PersonEntry[];
  /** A name that tells a person from all others: what the search filters by. */
  personLabel(key: string, name: string): string;
}

/** The page of articles whose bulletin is not known. */
const UNKNOWN_BULLETIN = { id: "unknown", name: "刊物不详" };

export function nameIndex({ bulletins, bodies, people, sections }: Authority): Names {
  const findBulletin = resolver(bulletins);
  const findSection = resolver(sections);
  const findBody = bodyResolver(bodies);
  const findPerson = resolver(people);
  const shared = sharedNames(people);
  const byKey = new Map(people.map((entry) => [entry.id ?? entry.name, entry]));

  return {
    bulletin(printed) {
      if (!printed) return { ...UNKNOWN_BULLETIN, url: bulletinUrl(UNKNOWN_BULLETIN.id) };
      const entry = findBulletin(printed);
      const id = entry?.id ?? (slug(printed) || "unnamed");
      return { id, name: entry?.name ?? printed, url: bulletinUrl(id), ...(entry && { entry }) };
    },
    section: (printed) => named(printed, findSection(printed), sectionUrl),
    body: (printed, date) => named(printed, findBody(printed, date), bodyUrl),
    knownBody(printed, date) {
      const entry = findBody(printed, date);
      return entry && named(printed, entry, bodyUrl);
    },
    person(printed) {
      // A name that several people bear does not tell which of them is meant: it keeps a page of its own.
      const entry = shared.has(printed) ? undefined : findPerson(printed);
      const key = entry?.id ?? entry?.name ?? printed;
      return { name: entry?.name ?? printed, key, url: personUrl(key), ...(entry && { entry }) };
    },
    entryOf: (key) => byKey.get(key),
    namesakes: (name) => shared.get(name) ?? [],
    personLabel(key, name) {
      if (!shared.has(name) || key === name) return name;
      return `${name}（${byKey.get(key)?.about ?? key}）`;
    },
  };
}

function named<E extends { name: string }>(
  printed: string,
  entry: E | undefined,
  url: (name: string) => string,
): Named<E> {
  const name = entry?.name ?? printed;
  return { name, url: url(name), ...(entry && { entry }) };
}

function sharedNames(people: readonly PersonEntry[]): Map<string, PersonEntry[]> {
  const bearers = new Map<string, PersonEntry[]>();
  for (const entry of people)
    for (const name of new Set([entry.name, ...entry.variants]))
      bearers.set(name, [...(bearers.get(name) ?? []), entry]);
  return new Map([...bearers].filter(([, entries]) => entries.length > 1));
}
