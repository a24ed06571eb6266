import type { Authority } from "../../../archive/authority.ts";
import type { Site } from "../../../archive/site.ts";
import { bibtex, cslItem, ris } from "../cite/exchange.ts";
import { type Reference, reference } from "../cite/reference.ts";
import type { Entry } from "../entry.ts";
import type { Page } from "../model.ts";
import { csv, resource } from "./table.ts";
import { type AnyTable, tables } from "./tables.ts";
import { absolute, type TextFile } from "./text-file.ts";

/** The whole archive as data, with a dictionary: a Frictionless data package (https://datapackage.org/). */

export interface DataPage extends Page {
  tables: {
    name: string;
    title: string;
    rows: number;
    fields: { name: string; type: string; description: string }[];
  }[];
}

export function dataFiles(
  entries: readonly Entry[],
  authority: Authority,
  site: Site,
): { page: DataPage; files: TextFile[] } {
  const all = tables(entries, authority, site);
  const references = () => entries.map((e) => reference(e, absolute(site, e.item.url)));
  return {
    page: {
      url: "/data/",
      title: "数据下载",
      part: "about",
      crumbs: [{ label: "关于", url: "/about/" }],
      tables: all.map(({ name, title, rows, columns }) => ({
        name,
        title,
        rows: rows.length,
        fields: columns.map(({ name, type, description }) => ({ name, type, description })),
      })),
    },
    files: [
      ...all.map((table) => ({ url: `/data/${table.name}.csv`, text: () => csv(table) })),
      { url: "/data/articles.jsonl", text: () => entries.map(line).join("") },
      { url: "/data/references.bib", text: () => references().map(bibtex).join("\n") },
      { url: "/data/references.ris", text: () => references().map(ris).join("\n") },
      { url: "/data/references.json", text: () => `[\n${references().map(cslJson).join(",\n")}\n]\n` },
      { url: "/data/datapackage.json", text: () => `${JSON.stringify(datapackage(all, site), null, 1)}\n` },
    ],
  };

  /** An article whole: its front-matter as the archive keeps it, the names of the authority, and its text. */
  function line({ article: { meta, body }, item, bulletin, section, bodies, people }: Entry): string {
    const data = {
      ...meta,
      url: absolute(site, item.url),
      bulletin: meta.bulletin && bulletin.name,
      section: section?.name,
      unionBodies: bodies.map((b) => b.name),
      people: people.map(({ name, key, roles }) => ({ name, ...(key !== name && { id: key }), roles })),
      text: body,
    };
    return `${JSON.stringify(data)}\n`;
  }
}

const cslJson = (ref: Reference): string => JSON.stringify(cslItem(ref));

function datapackage(all: readonly AnyTable[], site: Site): object {
  return {
    $schema: "https://datapackage.org/profiles/1.0/datapackage.json",
    profile: "data-package",
    name: "gonghui-archive",
    title: site.title,
    description: [site.description, site.notice].filter(Boolean).join(" "),
    homepage: site.url,
    ...(site.publisher && { contributors: [{ title: site.publisher, role: "publisher" }] }),
    resources: [
      ...all.map(resource),
      {
        name: "articles-full",
        title: "文章全文，每行一篇",
        path: "articles.jsonl",
        format: "jsonl",
        mediatype: "application/jsonl",
        encoding: "utf-8",
      },
    ],
  };
}
