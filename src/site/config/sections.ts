import type { Entry } from "./entry.ts";
import { listPages } from "./lists.ts";
import type { Link, ListPage, Page } from "./model.ts";
import { compare, groupBy } from "./order.ts";

/** Sections (栏目), the largest first. */

export interface SectionsPage extends Page {
  sections: Link[];
}

const part = "sections";
const crumb: Link = { label: "栏目", url: "/sections/" };

export function sectionPages(entries: readonly Entry[]): { sections: SectionsPage[]; section: ListPage[] } {
  const groups = [
    ...groupBy(
      entries.filter((e) => e.section),
      (e) => e.section!.url,
    ),
  ]
    .map(([, own]) => ({ own, ...own[0]!.section! }))
    .sort((a, b) => b.own.length - a.own.length || compare(a.url, b.url));
  return {
    sections: [
      {
        url: "/sections/",
        title: "按栏目浏览",
        part,
        sections: groups.map(({ name, url, own }) => ({ label: name, url, count: own.length })),
      },
    ],
    section: groups.flatMap(({ name, url, own, entry }) =>
      listPages({
        url,
        title: name,
        heading: name,
        part,
        crumbs: [crumb],
        feeds: url,
        ...(entry?.about && { about: entry.about }),
        items: own.map((e) => e.item),
      }),
    ),
  };
}
