import type { Body, Bulletin, Section } from "../../archive/authority.ts";
import { articleUrl, issueSlug, issueUrl } from "../../archive/ids.ts";
import type { StoredArticle } from "../../archive/store.ts";
import { dateView } from "./date-view.ts";
import { plainBlocks } from "./markdown.ts";
import type { Item } from "./model.ts";
import type { Named, Names } from "./names.ts";

/** An article joined to the names that it carries: what every list of the site is made of. */
export interface Entry {
  article: StoredArticle;
  /** The body's text without its Markdown, a string a block. */
  blocks: string[];
  item: Item;
  bulletin: Named<Bulletin> & { id: string };
  issue: { slug: string; name: string; url: string };
  section?: Named<Section>;
  bodies: Named<Body>[];
  people: { name: string; key: string; url: string; roles: string[] }[];
}

/** How an issue is called that the article does not name. */
export const UNKNOWN_ISSUE = "期次不详";

/** Joins one article to its names. */
export function toEntry(article: StoredArticle, names: Names): Entry {
  const { meta } = article;
  const bulletin = names.bulletin(meta.bulletin);
  const issueName = meta.issue ?? UNKNOWN_ISSUE;
  const issue = {
    slug: meta.issue ? issueSlug(meta.issue) : "unknown",
    name: issueName,
    url: meta.issue ? issueUrl(bulletin.id, meta.issue) : `${bulletin.url}unknown/`,
  };
  return {
    article,
    blocks: plainBlocks(article.body),
    item: {
      id: meta.id,
      url: articleUrl(meta.id),
      title: listTitle(article),
      ...(meta.kicker && { kicker: meta.kicker }),
      ...(meta.subtitle && { subtitle: meta.subtitle }),
      photo: meta.kind === "photo-news",
      date: dateView(meta.date),
      from: [meta.bulletin && bulletin.name, meta.issue].filter(Boolean).join(" "),
    },
    bulletin,
    issue,
    ...(meta.section && { section: names.section(meta.section) }),
    bodies: unique(meta.unionBodies.map((body) => names.body(body, meta.date))),
    people: mergePeople(meta.people.map((p) => ({ ...names.person(p.name), roles: p.roles }))),
  };
}

/** In a list 图片新闻 by itself tells nothing: the picture's words do, or how the text begins. */
function listTitle({ meta, body }: StoredArticle): string {
  if (!/^图片(?:新闻|报道)$/.test(meta.title)) return meta.title;
  const words = meta.captions[0] ?? /^[^。，！？]{4,28}[。，！？]?[^。，！？]{0,18}/u.exec(body)?.[0];
  return words ? `${meta.title}：${words.replace(/[。，]$/, "")}` : meta.title;
}

/** Two variants of one name are one name. */
function unique<T extends { url: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((x) => [x.url, x])).values()];
}

function mergePeople(people: readonly Entry["people"][number][]): Entry["people"] {
  const merged = new Map<string, Entry["people"][number]>();
  for (const { name, key, url, roles } of people) {
    const known = merged.get(url);
    merged.set(url, { name, key, url, roles: [...new Set([...(known?.roles ?? []), ...roles])] });
  }
  return [...merged.values()];
}
