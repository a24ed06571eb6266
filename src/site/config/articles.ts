import type { BylineRole, Review } from "../../archive/article.ts";
import { sourceUrl } from "../../archive/ids.ts";
import type { Site } from "../../archive/site.ts";
import { bulletinsCrumb, leafId, leafLabel, type Neighbours } from "./bulletins.ts";
import { citation } from "./citation.ts";
import type { Entry } from "./entry.ts";
import { jsonLd } from "./json-ld.ts";
import { plainText, renderMarkdown } from "./markdown.ts";
import type { DateView, Link, Page } from "./model.ts";

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
  section?: Link;
  byline: { role: string; names: string[] }[];
  html: string;
  captions: string[];
  people: (Link & { roles: string[] })[];
  bodies: Link[];
  editors: string[];
  source: { file: string; ranges: { label: string; url?: string }[] };
  reviews: { message: string; text?: string; line?: Link }[];
  citation: string;
  permalink: string;
  jsonLd: string;
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
  neighbours: ReadonlyMap<string, Neighbours>;
  /** The source files that have a page. */
  sources: ReadonlySet<string>;
}

export function articlePage(entry: Entry, { site, neighbours, sources }: Surroundings): ArticlePage {
  const { article, item, bulletin, issue, section, people, bodies } = entry;
  const { meta, body } = article;
  const { prev, next } = neighbours.get(meta.id) ?? {};
  const lineUrl = (line: number): string | undefined =>
    sources.has(meta.source.file) ? `${sourceUrl(meta.source.file)}#L${line}` : undefined;
  const permalink = site.url.replace(/\/$/, "") + item.url;
  return {
    url: item.url,
    title: meta.title,
    part: "bulletins",
    crumbs: crumbs(entry),
    description: plainText(body, 120),
    id: meta.id,
    heading: meta.title,
    ...pick(meta, ["kicker", "subtitle", "column", "dateBasis"]),
    photo: item.photo,
    date: item.date,
    ...(meta.bulletin && { bulletin: { label: bulletin.name, url: bulletin.url } }),
    ...(meta.issue && { issue: { label: issue.name, url: issue.url } }),
    ...(section && { section: { label: section.name, url: section.url } }),
    byline: byline(meta.byline),
    html: renderMarkdown(body),
    captions: meta.captions,
    people: people.map(({ name, url, roles }) => ({ label: name, url, roles })),
    bodies: bodies.map(({ name, url }) => ({ label: name, url })),
    editors: meta.editors,
    source: {
      file: meta.source.file,
      ranges: meta.source.lines.map(([from, to]) => ({
        label: from === to ? `第${from}行` : `第${from}—${to}行`,
        ...(lineUrl(from) && { url: lineUrl(from)! }),
      })),
    },
    reviews: meta.review.map((r) => review(r, lineUrl)),
    citation: citation(entry, permalink),
    permalink,
    jsonLd: jsonLd(entry, site, permalink),
    ...(prev && { prev: { label: prev.title, url: prev.url } }),
    ...(next && { next: { label: next.title, url: next.url } }),
  };
}

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
