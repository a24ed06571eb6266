import type { Authority } from "../../archive/authority.ts";
import type { SearchContent, SearchEntity, SearchRecord } from "../../search/record.ts";
import { leafLabel } from "./bulletins.ts";
import type { SiteInput } from "./collections.ts";
import { type Entry, toEntry } from "./entry.ts";
import { type Names, nameIndex } from "./names.ts";
import { byNewest } from "./order.ts";

/** From the archive to what the search is made of: every article, person and union body that has a page. */
export function searchContent({ articles, authority }: Pick<SiteInput, "articles" | "authority">): SearchContent {
  const names = nameIndex(authority);
  const entries = articles.map((article) => toEntry(article, names)).sort((a, b) => byNewest(a.item, b.item));
  return {
    records: entries.map((entry) => record(entry, names)),
    entities: [...people(entries, names), ...bodies(entries, names, authority)],
  };
}

/** All that an article's page shows of the article itself. */
function record(
  { article: { meta }, blocks, item, bulletin, section, people, bodies }: Entry,
  names: Names,
): SearchRecord {
  return {
    url: item.url,
    title: item.title,
    headings: [meta.column, meta.kicker, meta.subtitle].filter((t) => t !== undefined),
    people: people.map((p) => p.name),
    bodies: bodies.map((b) => b.name),
    blocks,
    others: [
      ...meta.captions,
      ...meta.byline.map((c) => c.name),
      ...meta.editors,
      ...new Set(people.flatMap((p) => p.roles)),
    ],
    date: { label: item.date.label, year: item.date.year, sortKey: item.date.sortKey },
    bulletin: meta.bulletin ? bulletin.name : "",
    from: [item.from, meta.page && leafLabel(meta.page)].filter(Boolean).join(" · "),
    section: section?.name ?? "",
    personLabels: people.map(({ key, name }) => names.personLabel(key, name)),
  };
}

function people(entries: readonly Entry[], names: Names): SearchEntity[] {
  const all = new Map(entries.flatMap((e) => e.people).map((p) => [p.url, p]));
  return [...all.values()].map(({ name, key, url }) => {
    const entry = names.entryOf(key);
    return {
      kind: "person",
      name,
      label: names.personLabel(key, name),
      url,
      variants: entry?.variants ?? [],
      ...(entry?.about && { about: entry.about }),
    };
  });
}

/** The bodies of the articles, and those above them. */
function bodies(entries: readonly Entry[], names: Names, authority: Authority): SearchEntity[] {
  const entryOf = new Map(authority.bodies.map((b) => [b.name, b]));
  const parentOf = (name: string): string | undefined => {
    const parent = entryOf.get(name)?.parent;
    return parent && names.body(parent).name;
  };
  const found = new Set(entries.flatMap((e) => e.bodies.map((b) => b.name)));
  // A set may grow while it is walked: what is added is walked too.
  for (const name of found) {
    const parent = parentOf(name);
    if (parent) found.add(parent);
  }
  return [...found].map((name) => {
    const [entry, parent] = [entryOf.get(name), parentOf(name)];
    return {
      kind: "body",
      name,
      label: name,
      url: names.body(name).url,
      variants: entry?.variants ?? [],
      ...(entry?.about && { about: entry.about }),
      ...(parent && { parent }),
    };
  });
}
