import type { Site } from "../../../archive/site.ts";
import type { Entry } from "../entry.ts";
import { beginning } from "../markdown.ts";
import type { DateView } from "../model.ts";
import { absolute, type TextFile, xml } from "./text-file.ts";

/** Atom and JSON Feed of the whole archive, and of each bulletin, section, union body and person. */

/** The newest articles that a feed holds. */
const FEED_SIZE = 30;
const SUMMARY = 120;

interface Channel {
  /** The page of the same articles; its feeds lie below it. */
  url: string;
  title: string;
  entries: Entry[];
}

/** @param entries the newest first. Those whose year is not known are in no feed: feeds have no words for it. */
export function feeds(entries: readonly Entry[], site: Site): TextFile[] {
  const rows = new Map<Entry, Row>();
  const row = (entry: Entry): Row => {
    const known = rows.get(entry) ?? toRow(entry, site);
    rows.set(entry, known);
    return known;
  };
  return channels(entries, site).flatMap((channel) => {
    const own = () => channel.entries.map(row);
    return [
      { url: `${channel.url}feed.xml`, text: () => atom(channel, own(), site) },
      { url: `${channel.url}feed.json`, text: () => jsonFeed(channel, own(), site) },
    ];
  });
}

function channels(entries: readonly Entry[], site: Site): Channel[] {
  const found = new Map<string, Channel>([["/", { url: "/", title: site.title, entries: [] }]]);
  const add = (name: string, url: string, entry: Entry): void => {
    const channel = found.get(url) ?? { url, title: `${name} · ${site.title}`, entries: [] };
    if (entry.item.date.year !== null && channel.entries.length < FEED_SIZE) channel.entries.push(entry);
    found.set(url, channel);
  };
  for (const entry of entries) {
    const { bulletin, section, bodies, people } = entry;
    add(site.title, "/", entry);
    for (const { name, url } of [bulletin, ...(section ? [section] : []), ...bodies, ...people]) add(name, url, entry);
  }
  return [...found.values()];
}

/** An article as it stands in both kinds of feed. */
interface Row {
  atom: string;
  json: string;
  updated: string;
}

function toRow({ blocks, item }: Entry, site: Site): Row {
  const url = absolute(site, item.url);
  const updated = timestamp(item.date);
  const where = [item.from, item.date.label].filter(Boolean).join(" · ");
  const text = [item.kicker, where, beginning(blocks, SUMMARY)].filter(Boolean).join("\n");
  return {
    updated,
    atom: `  <entry>
    <id>${xml(url)}</id>
    <title>${xml(item.title)}</title>
    <link href="${xml(url)}"/>
    <updated>${updated}</updated>
    <summary>${xml(text)}</summary>
  </entry>
`,
    json: JSON.stringify({ id: url, url, title: item.title, content_text: text, date_published: updated }),
  };
}

function atom({ url, title }: Channel, rows: readonly Row[], site: Site): string {
  const page = absolute(site, url);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${xml(page)}</id>
  <title>${xml(title)}</title>
  <subtitle>${xml(site.notice ?? site.description)}</subtitle>
  <link href="${xml(page)}"/>
  <link rel="self" href="${xml(`${page}feed.xml`)}"/>
  <author><name>${xml(site.publisher ?? site.title)}</name></author>
  <updated>${rows[0]?.updated ?? "1970-01-01T00:00:00Z"}</updated>
${rows.map((r) => r.atom).join("")}</feed>
`;
}

function jsonFeed({ url, title }: Channel, rows: readonly Row[], site: Site): string {
  const page = absolute(site, url);
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    description: site.notice ?? site.description,
    language: "zh-CN",
    authors: [{ name: site.publisher ?? site.title }],
  };
  const items = rows.map((r) => r.json).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items}\n]}\n`;
}

/** The first moment of the article's day, month or year, in China's time. */
function timestamp({ machine }: DateView): string {
  const [year, month = "01", day = "01"] = machine!.split("-");
  return `${year}-${month}-${day}T00:00:00+08:00`;
}
