import type { Body } from "../../archive/authority.ts";
import { dateLabel } from "../../archive/date.ts";
import { bodyUrl } from "../../archive/ids.ts";
import { bodyResolver } from "../../archive/renames.ts";
import type { Entry } from "./entry.ts";
import { listPages } from "./lists.ts";
import type { DateView, Item, Link, ListPage, Page } from "./model.ts";
import { compare, groupBy, span } from "./order.ts";
import { type Pager, paginate } from "./paginate.ts";

/** Union bodies as the tree of the authority file, and the names that it does not have. */

export interface BodyNode extends Link {
  children: BodyNode[];
}

export interface BodiesPage extends Page {
  /** On the first page only. */
  tree: BodyNode[];
  /** Names as printed that the authority lacks. */
  unlisted: Link[];
  pager: Pager;
}

export interface BodyPage extends ListPage {
  parents: Link[];
  children: Link[];
  officers: Officer[];
  /** Names borne before, the latest first, with their dates. */
  former: string[];
}

export interface Officer extends Link {
  post: string;
  years: string;
}

const part = "bodies";
const crumb: Link = { label: "工会", url: "/bodies/" };
const NAMES_A_PAGE = 300;

export function bodyPages(
  entries: readonly Entry[],
  bodies: readonly Body[],
): { bodies: BodiesPage[]; body: BodyPage[] } {
  const items = articlesOf(entries);
  const tree = bodyTree(bodies, (url) => items.get(url)?.items.length ?? 0);
  const listed = new Set(bodies.map((b) => bodyUrl(b.name)));
  const unlisted = [...items]
    .filter(([url]) => !listed.has(url))
    .map(([url, { name, items }]) => ({ label: name, url, count: items.length }))
    .sort((a, b) => b.count - a.count || compare(a.url, b.url));
  const officers = officersOf(entries, [...bodies, ...unlisted.map(({ label }) => ({ name: label, variants: [] }))]);
  const listing = new Map(bodies.map((b) => [bodyUrl(b.name), b]));
  const page = (name: string, url: string, parents: Link[], children: Link[]): BodyPage[] =>
    listPages({
      url,
      title: name,
      heading: name,
      part,
      crumbs: [crumb, ...parents],
      ...(listing.get(url)?.about && { about: listing.get(url)!.about! }),
      items: items.get(url)?.items ?? [],
      parents,
      children,
      officers: officers.get(url) ?? [],
      former: formerNames(listing.get(url)),
    });
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

function articlesOf(entries: readonly Entry[]): Map<string, { name: string; items: Item[] }> {
  const pairs = entries.flatMap(({ item, bodies }) => bodies.map((body) => ({ item, body })));
  const groups = groupBy(pairs, (p) => p.body.url);
  return new Map([...groups].map(([url, own]) => [url, { name: own[0]!.body.name, items: own.map((p) => p.item) }]));
}

/**
 * The authority's bodies below their parents. Those that neither appear in an article nor stand above one that does are
 * left out; a parent that the authority lacks, or that would make a circle, counts as none.
 */
function bodyTree(bodies: readonly Body[], count: (url: string) => number): BodyNode[] {
  const find = bodyResolver(bodies);
  const parentOf = (body: Body): Body | undefined => (body.parent ? find(body.parent) : undefined);
  const circular = (body: Body): boolean => {
    const seen = new Set([body]);
    for (let up = parentOf(body); up; up = parentOf(up)) {
      if (seen.has(up)) return true;
      seen.add(up);
    }
    return false;
  };
  const childrenOf = groupBy(bodies, (b) => (circular(b) ? "" : (parentOf(b)?.name ?? "")));
  const build = (parent: string): BodyNode[] =>
    (childrenOf.get(parent) ?? [])
      .map((body) => {
        const url = bodyUrl(body.name);
        return { label: body.name, url, count: count(url), children: circular(body) ? [] : build(body.name) };
      })
      .filter((node) => node.count > 0 || node.children.length > 0);
  return build("");
}

function walk(nodes: readonly BodyNode[], parents: Link[] = []): { node: BodyNode; parents: Link[] }[] {
  return nodes.flatMap((node) => [
    { node, parents },
    ...walk(node.children, [...parents, { label: node.label, url: node.url }]),
  ]);
}

/** Who holds a post in which body, told by posts that begin with the body's name; 区总工会主席 alone names no body. */
function officersOf(entries: readonly Entry[], bodies: readonly Body[]): Map<string, Officer[]> {
  const find = bodyResolver(bodies);
  const held = entries.flatMap(({ article, item, people }) =>
    people.flatMap(({ name, url, roles }) =>
      roles.flatMap((role) => {
        const found = longestPrefix(role, (name) => find(name, article.meta.date));
        return found ? [{ body: bodyUrl(found.body.name), post: found.post, name, url, date: item.date }] : [];
      }),
    ),
  );
  return new Map([...groupBy(held, (h) => h.body)].map(([body, own]) => [body, mergeOfficers(own)]));
}

function longestPrefix<T>(role: string, find: (name: string) => T | undefined): { body: T; post: string } | undefined {
  for (let end = role.length - 1; end >= 2; end--) {
    const body = find(role.slice(0, end));
    if (body) return { body, post: role.slice(end).trim() };
  }
  return undefined;
}

interface Held {
  post: string;
  name: string;
  url: string;
  date: DateView;
}

/** One line a person and post, the latest first. */
function mergeOfficers(held: readonly Held[]): Officer[] {
  return [...groupBy(held, (h) => `${h.url} ${h.post}`).values()]
    .map((own) => ({
      own,
      latest: own
        .map((h) => h.date.sortKey)
        .sort()
        .at(-1)!,
    }))
    .sort((a, b) => compare(b.latest, a.latest))
    .map(({ own }) => ({
      label: own[0]!.name,
      url: own[0]!.url,
      post: own[0]!.post,
      years: span(own.map((h) => h.date)),
    }));
}
