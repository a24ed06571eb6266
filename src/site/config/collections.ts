import type { Ledger } from "../../archive/ledger.ts";
import type { Site } from "../../archive/site.ts";
import type { Archive } from "../../archive/store.ts";
import { type ArticlePage, articlePage } from "./articles.ts";
import { type BodiesPage, type BodyPage, bodyPages } from "./bodies.ts";
import { type BulletinPage, bulletinPages, type IssuePage, issuePages, neighbours } from "./bulletins.ts";
import { feeds } from "./data/feeds.ts";
import { type DataPage, dataFiles } from "./data/package.ts";
import { robots, sitemaps } from "./data/sitemap.ts";
import type { TextFile } from "./data/text-file.ts";
import { toEntry } from "./entry.ts";
import { halves } from "./halves.ts";
import { type HomePage, homePage } from "./home.ts";
import type { ListPage, Page } from "./model.ts";
import { nameIndex } from "./names.ts";
import { openSearch } from "./open-search.ts";
import { byNewest } from "./order.ts";
import { type PersonPage, peoplePages } from "./people.ts";
import type { PeoplePage } from "./people-index.ts";
import { relatedFinder } from "./related.ts";
import { type SectionsPage, sectionPages } from "./sections.ts";
import { shortAddresses } from "./short-addresses.ts";
import { type Source, type SourcePage, type SourcesPage, sourcePages, sourcesIndex } from "./sources.ts";
import { type MonthPage, type YearPage, type YearsPage, yearPages } from "./years.ts";

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
  month: MonthPage[];
  sections: SectionsPage[];
  section: ListPage[];
  bodies: BodiesPage[];
  body: BodyPage[];
  people: PeoplePage[];
  person: PersonPage[];
  sources: SourcesPage[];
  source: SourcePage[];
  data: DataPage[];
}

export interface SiteInput extends Archive {
  site: Site;
  sources: Source[];
  ledgers: Ledger[];
  /** How an address is written below the place where the site is published. */
  href: (url: string) => string;
}

export function buildPages({ articles, authority, site, sources, ledgers, href }: SiteInput): {
  pages: SitePages;
  files: TextFile[];
} {
  const names = nameIndex(authority);
  const entries = articles.map((article) => toEntry(article, names)).sort((a, b) => byNewest(a.item, b.item));
  const issue = issuePages(entries, site);
  const bulletin = bulletinPages(entries, issue);
  const source = sourcePages(sources, ledgers, entries);
  const surroundings = {
    site,
    names,
    href,
    neighbours: neighbours(entries),
    halves: halves(entries),
    related: relatedFinder(entries),
    sources: new Set(sources.map((s) => s.file)),
  };
  const { page: data, files } = dataFiles(entries, authority, site);
  const inner = {
    article: entries.map((entry) => articlePage(entry, surroundings)),
    bulletins: [{ url: "/bulletins/", title: "刊物", part: "bulletins" as const, bulletins: bulletin }],
    bulletin,
    issue,
    ...yearPages(entries),
    ...sectionPages(entries),
    ...bodyPages(entries, authority.bodies, names),
    ...peoplePages(entries, names),
    sources: [sourcesIndex(source)],
    source,
    data: [data],
  };
  const home = homePage(entries, {
    title: site.title,
    description: site.description,
    bulletins: bulletin,
    issues: issue,
    years: inner.years[0]!.years,
    totals: {
      sections: inner.sections[0]!.sections.length,
      bodies: inner.body.filter((p) => p.pager.current === 1).length,
      people: inner.people[0]!.pager.total,
    },
  });
  const pages = { home: [home], ...inner };
  const urls = [...Object.values(pages).flat(), { url: "/about/" }].map((p) => p.url);
  const short = shortAddresses(
    entries.map((e) => e.item),
    site,
    href,
  );
  const forMachines = [...feeds(entries, site), ...sitemaps(urls, site), robots(site), openSearch(site), ...files];
  return { pages, files: [...short, ...forMachines] };
}
