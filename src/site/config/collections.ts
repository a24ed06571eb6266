import type { Ledger } from "../../archive/ledger.ts";
import type { Site } from "../../archive/site.ts";
import type { Archive } from "../../archive/store.ts";
import { type ArticlePage, articlePage } from "./articles.ts";
import { type BodiesPage, type BodyPage, bodyPages } from "./bodies.ts";
import {
  type BulletinPage,
  bulletinPages,
  byNewestIssue,
  type IssuePage,
  issuePages,
  neighbours,
} from "./bulletins.ts";
import { articlesJson, feed, robots, sitemaps, type TextFile } from "./downloads.ts";
import { type Entry, toEntry, UNKNOWN_ISSUE } from "./entry.ts";
import type { Link, ListPage, Page } from "./model.ts";
import { nameIndex } from "./names.ts";
import { openSearch } from "./open-search.ts";
import { byNewest } from "./order.ts";
import { type PeoplePage, type PersonPage, peoplePages } from "./people.ts";
import { type SectionsPage, sectionPages } from "./sections.ts";
import { type Source, type SourcePage, type SourcesPage, sourcePages, sourcesIndex } from "./sources.ts";
import { type YearPage, type YearsPage, yearPages } from "./years.ts";

/** From the archive to all pages of the site, each with all that it shows. */

/** The pages by type; a type's layout has the same name. */
export interface SitePages {
  home: HomePage[];
  article: ArticlePage[];
  bulletins: (Page & { bulletins: BulletinPage[] })[];
  bulletin: BulletinPage[];
  issue: IssuePage[];
  years: YearsPage[];
  year: YearPage[];
  month: ListPage[];
  sections: SectionsPage[];
  section: ListPage[];
  bodies: BodiesPage[];
  body: BodyPage[];
  people: PeoplePage[];
  person: PersonPage[];
  sources: SourcesPage[];
  source: SourcePage[];
  text: TextFile[];
}

export interface HomePage extends Page {
  counts: Link[];
  issues: (Link & { bulletin: string; titles: Link[] })[];
}

export interface SiteInput extends Archive {
  site: Site;
  sources: Source[];
  ledgers: Ledger[];
}

const HOME_ISSUES = 6;
const HOME_TITLES = 3;

export function buildPages({ articles, authority, site, sources, ledgers }: SiteInput): SitePages {
  const names = nameIndex(authority);
  const entries = articles.map((article) => toEntry(article, names)).sort((a, b) => byNewest(a.item, b.item));
  const issue = issuePages(entries);
  const bulletin = bulletinPages(entries, issue);
  const source = sourcePages(sources, ledgers, entries);
  const surroundings = { site, neighbours: neighbours(entries), sources: new Set(sources.map((s) => s.file)) };
  const pages = {
    article: entries.map((entry) => articlePage(entry, surroundings)),
    bulletins: [{ url: "/bulletins/", title: "刊物", part: "bulletins" as const, bulletins: bulletin }],
    bulletin,
    issue,
    ...yearPages(entries),
    ...sectionPages(entries),
    ...bodyPages(entries, authority.bodies),
    ...peoplePages(entries, names),
    sources: [sourcesIndex(source)],
    source,
  };
  const home = [homePage(entries, pages, site)];
  const urls = [...home, ...Object.values(pages).flat(), { url: "/about/" }].map((p) => p.url);
  return {
    home,
    ...pages,
    text: [feed(entries, site), ...sitemaps(urls, site), articlesJson(entries, site), robots(site), openSearch(site)],
  };
}

function homePage(entries: readonly Entry[], pages: Omit<SitePages, "home" | "text">, site: Site): HomePage {
  const people = pages.people[0]!.pager.total;
  const bodies = pages.body.filter((p) => p.pager.current === 1).length;
  const sections = pages.sections[0]!.sections.length;
  return {
    url: "/",
    title: site.title,
    description: site.description,
    part: "home",
    counts: [
      { label: "篇文章", url: "/years/", count: entries.length },
      { label: "种刊物", url: "/bulletins/", count: pages.bulletin.length },
      { label: "期", url: "/bulletins/", count: pages.issue.length },
      { label: "个栏目", url: "/sections/", count: sections },
      { label: "家工会", url: "/bodies/", count: bodies },
      { label: "位人物", url: "/people/", count: people },
    ],
    issues: pages.issue
      .filter((i) => i.sortKey !== "" && i.heading !== UNKNOWN_ISSUE)
      .toSorted(byNewestIssue)
      .slice(0, HOME_ISSUES)
      .map((i) => ({
        label: i.heading,
        url: i.url,
        count: i.total,
        bulletin: i.bulletin.label,
        titles: i.groups
          .flatMap((g) => g.items)
          .slice(0, HOME_TITLES)
          .map(({ title, url }) => ({ label: title, url })),
      })),
  };
}
