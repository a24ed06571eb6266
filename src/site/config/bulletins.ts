import type { Site } from "../../archive/site.ts";
import { type Entry, UNKNOWN_ISSUE } from "./entry.ts";
import { issueJsonLd } from "./json-ld.ts";
import type { Group, Item, Link, Page } from "./model.ts";
import { byNumber, compare, groupBy, groupRuns, span } from "./order.ts";
import { type Plot, timelinePlot } from "./plot.ts";

/** Bulletins, their issues, and the way through an issue. */

export interface IssuePage extends Page {
  heading: string;
  bulletin: Link;
  /** Articles under their page numbers, as a reader would turn the leaves. */
  leaves: Group<Run>[];
  jsonLd: string;
  total: number;
  prev?: Link;
  next?: Link;
  sortKey: string;
  year: number | null;
}

/** Articles of a leaf that stand together under a section and a column. */
export interface Run {
  section?: Link;
  column?: string;
  items: Item[];
}

export interface BulletinPage extends Page {
  heading: string;
  about?: string;
  publisher?: string;
  years: Group<Link>[];
  total: number;
  issues: number;
  span: string;
  /** Articles by month or year. */
  plot: Plot;
}

const part = "bulletins";
export const bulletinsCrumb: Link = { label: "刊物", url: "/bulletins/" };

/** Every issue, newest first within its bulletin. */
export function issuePages(entries: readonly Entry[], site: Site): IssuePage[] {
  const byBulletin = groupBy(entries, (e) => e.bulletin.url);
  return [...byBulletin.values()].flatMap((own) => {
    const pages = [...groupBy(own, (e) => e.issue.url).values()].map((e) => issuePage(e, site)).sort(byNewestIssue);
    return pages.map((page, i) => ({
      ...page,
      ...issueBeside("prev", page, pages[i + 1]),
      ...issueBeside("next", page, pages[i - 1]),
    }));
  });
}

// Articles of no known issue have no place in the row of issues.
function issueBeside<K extends "prev" | "next">(
  side: K,
  page: IssuePage,
  other: IssuePage | undefined,
): { [k in K]?: Link } {
  if (!other || [page.heading, other.heading].includes(UNKNOWN_ISSUE)) return {};
  return { [side]: { label: other.heading, url: other.url } } as { [k in K]: Link };
}

/** Newest issue first; those whose time is not known at the end. */
export const byNewestIssue = (a: IssuePage, b: IssuePage): number =>
  compare(b.sortKey, a.sortKey) || byNumber(b.url, a.url);

/** The articles of one issue in the order of its pages and of their numbers there. */
function readingOrder(entries: readonly Entry[]): Entry[] {
  // Articles without a page stand at the end.
  const page = (e: Entry): string => e.article.meta.page ?? "\uffff";
  return entries.toSorted((a, b) => byNumber(page(a), page(b)) || byNumber(a.item.id, b.item.id));
}

function issuePage(entries: Entry[], site: Site): IssuePage {
  const { bulletin, issue } = entries[0]!;
  const sortKey = issueSortKey(issue.slug, entries);
  const ordered = readingOrder(entries);
  const leaves = groupRuns(ordered, (e) => pageHeading(e.article.meta.page));
  return {
    url: issue.url,
    title: `${bulletin.name} ${issue.name}`,
    heading: issue.name,
    part,
    crumbs: [bulletinsCrumb, { label: bulletin.name, url: bulletin.url }],
    bulletin: { label: bulletin.name, url: bulletin.url },
    leaves: leaves.map((leaf) => ({ ...leaf, items: runs(leaf.items) })),
    jsonLd: issueJsonLd(
      { heading: issue.name, bulletin: bulletin.name, url: issue.url },
      ordered.map((e) => e.item),
      site,
    ),
    total: entries.length,
    sortKey,
    year: /^\d{4}/.test(sortKey) ? Number(sortKey.slice(0, 4)) : null,
  };
}

/** The articles of one leaf, cut where section or column changes. */
function runs(entries: readonly Entry[]): Run[] {
  const key = ({ section, article: { meta } }: Entry) => JSON.stringify([section?.url, meta.column]);
  return groupRuns(entries, (e) => ({ label: "", id: key(e) })).map(({ items }) => {
    const { section, article } = items[0]!;
    return {
      ...(section && { section: { label: section.name, url: section.url } }),
      ...(article.meta.column && { column: article.meta.column }),
      items: items.map((e) => e.item),
    };
  });
}

/** The anchor of a leaf on its issue's page. */
export const leafId = (page: string): string => `p${page.replace(/\s+/g, "-")}`;

/** `04` → 第4版, `a03` → A03版; what is no page number, such as a web page's file name, stays as it is. */
export function leafLabel(page: string): string {
  if (/^\d+$/.test(page)) return `第${Number(page)}版`;
  return /^[a-z]\d+$/i.test(page) ? `${page.toUpperCase()}版` : page;
}

const pageHeading = (page: string | undefined): { label: string; id: string } =>
  page ? { label: leafLabel(page), id: leafId(page) } : { label: "版次不详", id: "no-page" };

/** An issue's time: as its name tells it, else that of its newest article that is sure of its year. */
function issueSortKey(slug: string, entries: readonly Entry[]): string {
  const named = /^\d{4}(?:-\d{2}){0,2}(?=-|$)/.exec(slug)?.[0];
  if (named) return named;
  const keys = entries.flatMap(({ item }) => (item.date.year === null ? [] : [item.date.sortKey]));
  return keys.sort().at(-1) ?? "";
}

/** One page a bulletin: its issues by year. */
export function bulletinPages(entries: readonly Entry[], issues: readonly IssuePage[]): BulletinPage[] {
  const issuesOf = groupBy(issues, (i) => i.bulletin.url);
  return [...groupBy(entries, (e) => e.bulletin.url).values()]
    .map((own) => {
      const { name, url, entry } = own[0]!.bulletin;
      const list = issuesOf.get(url) ?? [];
      const years = groupRuns(list, ({ year }) =>
        year === null ? { label: "年份不详", id: "no-year" } : { label: `${year}年`, id: `y${year}` },
      );
      return {
        url,
        title: name,
        heading: name,
        part: part as "bulletins",
        crumbs: [bulletinsCrumb],
        ...(entry?.about && { about: entry.about }),
        ...(entry?.publisher && { publisher: entry.publisher }),
        years: years.map((g) => ({ ...g, items: g.items.map(issueLink) })),
        total: own.length,
        issues: list.length,
        span: span(own.map((e) => e.item.date)),
        plot: timelinePlot([{ label: name, url, dates: own.map((e) => e.item.date) }]),
        feeds: url,
      };
    })
    .sort((a, b) => b.total - a.total || compare(a.url, b.url));
}

const issueLink = ({ heading, url, total }: IssuePage): Link => ({ label: heading, url, count: total });

/** The articles before and after one in its issue. */
export interface Neighbours {
  prev?: Item;
  next?: Item;
}

/** Each article's neighbours, by its id. */
export function neighbours(entries: readonly Entry[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  for (const issue of groupBy(entries, (e) => e.issue.url).values()) {
    const ordered = readingOrder(issue);
    ordered.forEach(({ item }, i) => {
      const prev = ordered[i - 1]?.item;
      const next = ordered[i + 1]?.item;
      found.set(item.id, { ...(prev && { prev }), ...(next && { next }) });
    });
  }
  return found;
}
