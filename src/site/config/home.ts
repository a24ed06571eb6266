import type { BulletinPage, IssuePage } from "./bulletins.ts";
import { byNewestIssue } from "./bulletins.ts";
import { type Entry, UNKNOWN_ISSUE } from "./entry.ts";
import type { Item, Link, Page } from "./model.ts";
import { type Plot, type Series, timelinePlot } from "./plot.ts";
import { Tally } from "./tally.ts";
import type { YearRow } from "./years.ts";

/** The first page: what the archive holds, and every way in. */

export interface HomePage extends Page {
  counts: Link[];
  /** The newest issue, with the articles that lead it. */
  newest?: Link & { bulletin: Link; items: Item[]; more: number };
  /** The newest issues after that one. */
  issues: (Link & { bulletin: string })[];
  plot: Plot;
  years: YearRow[];
  bodies: Link[];
  people: Link[];
}

const NEWEST_ITEMS = 6;
const ISSUES = 8;
const NAMES = 12;
const YEARS = 12;
const STRIPS = 5;

export interface HomeSource {
  description: string;
  title: string;
  bulletins: readonly BulletinPage[];
  issues: readonly IssuePage[];
  years: readonly YearRow[];
  totals: { sections: number; bodies: number; people: number };
}

export function homePage(entries: readonly Entry[], source: HomeSource): HomePage {
  const { title, description, bulletins, issues, years, totals } = source;
  const [newest, ...others] = issues
    .filter((i) => i.sortKey !== "" && i.heading !== UNKNOWN_ISSUE)
    .toSorted(byNewestIssue);
  return {
    url: "/",
    title,
    description,
    part: "home",
    feeds: "/",
    counts: [
      { label: "篇文章", url: "/years/", count: entries.length },
      { label: "种刊物", url: "/bulletins/", count: bulletins.length },
      { label: "期", url: "/bulletins/", count: issues.length },
      { label: "个栏目", url: "/sections/", count: totals.sections },
      { label: "家工会", url: "/bodies/", count: totals.bodies },
      { label: "位人物", url: "/people/", count: totals.people },
    ],
    ...(newest && { newest: leading(newest) }),
    issues: others
      .slice(0, ISSUES)
      .map((i) => ({ label: i.heading, url: i.url, count: i.total, bulletin: i.bulletin.label })),
    plot: timelinePlot(series(entries, bulletins)),
    years: years.slice(0, YEARS),
    ...mostNamed(entries),
  };
}

function leading({ heading, url, total, bulletin, leaves }: IssuePage): HomePage["newest"] {
  const items = leaves.flatMap((leaf) => leaf.items.flatMap((run) => run.items)).slice(0, NEWEST_ITEMS);
  return { label: heading, url, count: total, bulletin, items, more: total - items.length };
}

/** The largest bulletins each by itself, the rest together. */
function series(entries: readonly Entry[], bulletins: readonly BulletinPage[]): Series[] {
  const shown = bulletins.length > STRIPS + 1 ? bulletins.slice(0, STRIPS) : bulletins;
  const all = new Map<string, Series & { dates: Entry["item"]["date"][] }>(
    shown.map(({ heading, url }) => [url, { label: heading, url, dates: [] }]),
  );
  const rest = { label: "其他刊物", url: "/bulletins/", dates: [] as Entry["item"]["date"][] };
  for (const { bulletin, item } of entries) (all.get(bulletin.url) ?? rest).dates.push(item.date);
  return rest.dates.length ? [...all.values(), rest] : [...all.values()];
}

function mostNamed(entries: readonly Entry[]): { bodies: Link[]; people: Link[] } {
  const [bodies, people] = [new Tally(), new Tally()];
  for (const entry of entries) {
    for (const body of entry.bodies) bodies.add(body);
    for (const person of entry.people) people.add(person);
  }
  return { bodies: bodies.top(NAMES), people: people.top(NAMES) };
}
