import type { BylineRole, Review } from "../../archive/article.ts";
import { sourceUrl } from "../../archive/ids.ts";
import { shortUrl } from "../../archive/short-address.ts";
import type { Site } from "../../archive/site.ts";
import { bulletinsCrumb, leafId, leafLabel, type Neighbours } from "./bulletins.ts";
import { bibtex, cslItem, ris } from "./cite/exchange.ts";
import { gb7714 } from "./cite/gb7714.ts";
import { type MetaTags, metaTags } from "./cite/meta-tags.ts";
import { type Reference, reference } from "./cite/reference.ts";
import type { Entry } from "./entry.ts";
import type { Half, Halves } from "./halves.ts";
import { jsonLd } from "./json-ld.ts";
import { beginning, renderMarkdown } from "./markdown.ts";
import { marksOf } from "./marks.ts";
import type { DateView, Link, Page } from "./model.ts";
import type { Names } from "./names.ts";
import type { Related } from "./related.ts";

/** The page of one article. */

export interface ArticlePage extends Page {
  id: string;
  heading: string;
  kicker?: string;
  subtitle?: string;
  column?: string;
  photo: boolean;
  date: DateView;
  dateBasis?: string;
  bulletin?: Link;
  issue?: Link;
  /** The leaf of the issue, in words. */
  leaf?: string;
  section?: Link;
  byline: { role: string; names: string[] }[];
  html: string;
  /** Where the article comes from and goes on, if it is half of one. */
  from?: Half;
  onto?: Half;
  captions: string[];
  people: (Link & { roles: string[] })[];
  bodies: Link[];
  editors: string[];
  /** The raw page; `marked` is where this article's lines stand out. */
  source: { file: string; marked?: string; ranges: { label: string; url?: string }[] };
  reviews: { message: string; text?: string; line?: Link }[];
  /** Each form of citation with its name; the first is the one for readers. */
  citations: () => { id: string; label: string; text: string }[];
  meta: () => MetaTags;
  permalink: string;
  short: { url: string; whole: string };
  jsonLd: () => string;
  related: Related[];
  prev?: Link;
  next?: Link;
}

const roleNames: Record<BylineRole, string> = {
  reporter: "记者",
  correspondent: "通讯员",
  author: "文",
  photographer: "图",
  contributor: "供稿",
};

export interface Surroundings {
  site: Site;
  names: Names;
  neighbours: ReadonlyMap<string, Neighbours>;
  halves: ReadonlyMap<string, Halves>;
  related: (entry: Entry) => Related[];
  /** How an address is written below the place where the site is published. */
  href: (url: string) => string;
  /** The source files that have a page. */
  sources: ReadonlySet<string>;
}

export function articlePage(entry: Entry, surroundings: Surroundings): ArticlePage {
  const { site, names, neighbours, halves, related, href, sources } = surroundings;
  const { article, blocks, item, bulletin, issue, section, people, bodies } = entry;
  const { meta, body } = article;
  const { prev, next } = neighbours.get(meta.id) ?? {};
  const lineUrl = (line: number): string | undefined =>
    sources.has(meta.source.file) ? `${sourceUrl(meta.source.file)}#L${line}` : undefined;
  const permalink = site.url.replace(/\/$/, "") + item.url;
  const short = shortUrl(meta.id);
  const ref = reference(entry, permalink);
  const description = beginning(blocks, 120);
  return {
    url: item.url,
    title: meta.title,
    part: "bulletins",
    crumbs: crumbs(entry),
    description,
    id: meta.id,
    heading: meta.title,
    ...pick(meta, ["kicker", "subtitle", "column", "dateBasis"]),
    photo: item.photo,
    date: item.date,
    ...(meta.bulletin && { bulletin: { label: bulletin.name, url: bulletin.url } }),
    ...(meta.issue && { issue: { label: issue.name, url: issue.url } }),
    ...(meta.page && { leaf: leafLabel(meta.page) }),
    ...(section && { section: { label: section.name, url: section.url } }),
    byline: byline(meta.byline),
    html: renderMarkdown(body, { marks: marksOf(entry, names), href }),
    ...halves.get(meta.id),
    captions: meta.captions,
    people: people.map(({ name, url, roles }) => ({ label: name, url, roles })),
    bodies: bodies.map(({ name, url }) => ({ label: name, url })),
    editors: meta.editors,
    source: {
      file: meta.source.file,
      ...(sources.has(meta.source.file) && { marked: `${sourceUrl(meta.source.file)}#${meta.id}` }),
      ranges: meta.source.lines.map(([from, to]) => ({
        label: from === to ? `第${from}行` : `第${from}—${to}行`,
        ...(lineUrl(from) && { url: lineUrl(from)! }),
      })),
    },
    reviews: meta.review.map((r) => review(r, lineUrl)),
    // What one place of the page prints once is made when it is printed: ten thousand pages wait in memory.
    citations: () => citations(ref),
    meta: () => metaTags(ref, site, description),
    permalink,
    short: { url: short, whole: site.url.replace(/\/$/, "") + short },
    jsonLd: () => jsonLd(entry, ref, site, description),
    related: related(entry),
    ...(prev && { prev: { label: prev.title, url: prev.url } }),
    ...(next && { next: { label: next.title, url: next.url } }),
  };
}

const citations = (ref: Reference): ReturnType<ArticlePage["citations"]> => [
  { id: "gb7714", label: "GB/T 7714—2025", text: gb7714(ref) },
  { id: "bibtex", label: "BibTeX", text: bibtex(ref).trimEnd() },
  { id: "ris", label: "RIS", text: ris(ref).trimEnd() },
  { id: "csl", label: "CSL-JSON", text: JSON.stringify([cslItem(ref)], null, 1) },
];

function crumbs({ article: { meta }, bulletin, issue }: Entry): Link[] {
  const page = meta.page && { label: leafLabel(meta.page), url: `${issue.url}#${leafId(meta.page)}` };
  return [
    bulletinsCrumb,
    { label: bulletin.name, url: bulletin.url },
    { label: issue.name, url: issue.url },
    ...(page ? [page] : []),
  ];
}

/** Names under their role, in the order of the byline. */
function byline(credits: Entry["article"]["meta"]["byline"]): ArticlePage["byline"] {
  const roles = [...new Set(credits.map((c) => c.role))];
  return roles.map((role) => ({
    role: roleNames[role],
    names: credits.filter((c) => c.role === role).map((c) => c.name),
  }));
}

function review(
  { message, text, line }: Review,
  lineUrl: (line: number) => string | undefined,
): ArticlePage["reviews"][number] {
  const url = line ? lineUrl(line) : undefined;
  // The note asks the editor to see to it; a reader is only told.
  return {
    message: message.replace(/[，；,;]请.*$/u, ""),
    ...(text && { text }),
    ...(url && { line: { label: `原文第${line}行`, url } }),
  };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((k) => from[k] !== undefined).map((k) => [k, from[k]])) as Pick<T, K>;
}
