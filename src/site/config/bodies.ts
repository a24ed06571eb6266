import type { Body } from "../../archive/authority.ts";
import { dateLabel } from "../../archive/date.ts";
import { bodyUrl } from "../../archive/ids.ts";
import { type BodyNode, bodyTree, walk } from "./body-tree.ts";
import type { Entry } from "./entry.ts";
import { listPages } from "./lists.ts";
import type { Item, Link, ListPage, Page } from "./model.ts";
import type { Names } from "./names.ts";
import { type Officers, officersOf } from "./officers.ts";
import { compare, groupBy } from "./order.ts";
import { type Pager, paginate } from "./paginate.ts";
import { type Plot, timelinePlot } from "./plot.ts";
import { Tally } from "./tally.ts";

/** Union bodies as the tree of the authority file, and the names that it does not have. */

export interface BodiesPage extends Page {
  /** On the first page only. */
  tree: BodyNode[];
  /** Names as printed that the authority lacks. */
  unlisted: Link[];
  pager: Pager;
}

export interface BodyPage extends ListPage {
  /** Those above it, the highest first. */
  parents: Link[];
  children: Link[];
  officers: Officers;
  plot: Plot;
  variants: string[];
  /** Names borne before, the latest first, with their dates. */
  former: string[];
  /** The people most often named in its articles. */
  people: Link[];
}

const part = "bodies";
const crumb: Link = { label: "工会", url: "/bodies/" };
const NAMES_A_PAGE = 300;
const PEOPLE = 12;

export function bodyPages(
  entries: readonly Entry[],
  bodies: readonly Body[],
  names: Names,
): { bodies: BodiesPage[]; body: BodyPage[] } {
  const own = entriesOf(entries);
  const tree = bodyTree(bodies, (url) => own.get(url)?.entries.length ?? 0);
  const listed = new Map(bodies.map((b) => [bodyUrl(b.name), b]));
  const unlisted = [...own]
    .filter(([url]) => !listed.has(url))
    .map(([url, { name, entries }]) => ({ label: name, url, count: entries.length }))
    .sort((a, b) => b.count - a.count || compare(a.url, b.url));
  const officers = officersOf(entries, names);
  const page = (name: string, url: string, parents: Link[], children: Link[]): BodyPage[] => {
    const mentioned = own.get(url)?.entries ?? [];
    const items = mentioned.map((e) => e.item);
    const { about, variants = [] } = listed.get(url) ?? {};
    return listPages({
      url,
      title: name,
      heading: name,
      part,
      crumbs: [crumb, ...parents],
      ...(items.length && { feeds: url }),
      ...(about && { about }),
      items,
      parents,
      children,
      officers: officers.get(url) ?? { list: [] },
      plot: plot(name, url, items),
      variants,
      former: formerNames(listed.get(url)),
      people: peopleOf(mentioned),
    });
  };
  return {
    bodies: paginate(crumb.url, unlisted, NAMES_A_PAGE).map(({ url, items, pager }) => ({
      url,
      title: pager.current > 1 ? `工会（第${pager.current}页）` : "工会",
      part,
      tree: pager.current === 1 ? tree : [],
      unlisted: items,
      pager,
    })),
    body: [
      ...walk(tree).flatMap(({ node, parents }) => page(node.label, node.url, parents, node.children.map(toLink))),
      ...unlisted.flatMap(({ label, url }) => page(label, url, [], [])),
    ],
  };
}

/** 某某工会（2018年3月至2021年5月）. */
const formerNames = (body: Body | undefined): string[] =>
  (body?.former ?? [])
    .toSorted((a, b) => compare(b.until, a.until))
    .map(({ name, from, until }) => `${name}\uff08${from ? dateLabel(from) : ""}至${dateLabel(until)}\uff09`);

const toLink = ({ label, url, count }: Link): Link => ({ label, url, ...(count !== undefined && { count }) });

function entriesOf(entries: readonly Entry[]): Map<string, { name: string; entries: Entry[] }> {
  const pairs = entries.flatMap((entry) => entry.bodies.map((body) => ({ entry, body })));
  const groups = groupBy(pairs, (p) => p.body.url);
  return new Map([...groups].map(([url, own]) => [url, { name: own[0]!.body.name, entries: own.map((p) => p.entry) }]));
}

/** A drawing of a handful of articles would tell less than their list. */
const DRAWN = 6;

function plot(label: string, url: string, items: readonly Item[]): Plot {
  return timelinePlot(items.length < DRAWN ? [] : [{ label, url, dates: items.map((i) => i.date) }]);
}

function peopleOf(entries: readonly Entry[]): Link[] {
  const tally = new Tally();
  for (const { people } of entries) for (const person of people) tally.add(person);
  return tally.top(PEOPLE, entries.length > 3 ? 2 : 1);
}
