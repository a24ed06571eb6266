import type { Authority } from "../../../archive/authority.ts";
import type { Site } from "../../../archive/site.ts";
import type { Entry } from "../entry.ts";
import type { Column, Table } from "./table.ts";
import { absolute } from "./text-file.ts";

/** The tables that the archive gives away: its articles, and its lists of names. */

// biome-ignore lint/suspicious/noExplicitAny: each table has rows of its own kind
export type AnyTable = Table<any>;

export function tables(entries: readonly Entry[], authority: Authority, site: Site): AnyTable[] {
  return [articles(entries, site), ...names(entries, authority, site)];
}

function articles(entries: readonly Entry[], site: Site): Table<Entry> {
  const text = (name: string, description: string, value: Column<Entry>["value"]): Column<Entry> => ({
    name,
    type: "string",
    description,
    value,
  });
  return {
    name: "articles",
    title: "文章",
    key: "id",
    rows: entries,
    columns: [
      text("id", "文章的编号，一经给定不再改变。", (e) => e.item.id),
      text("url", "文章页的网址。", (e) => absolute(site, e.item.url)),
      text("title", "标题，照原文；图片新闻没有标题的，记作“图片新闻”。", (e) => e.article.meta.title),
      text("kicker", "引题（肩题）。", (e) => e.article.meta.kicker),
      text("subtitle", "副题，不含破折号。", (e) => e.article.meta.subtitle),
      text("column", "专栏题：统领几篇文章的题目。", (e) => e.article.meta.column),
      text(
        "date",
        "事情发生的日子，EDTF 一级：2022-01-27? 的年份据推断，XXXX-08-28 的年份不详，两日之间用 / 连接。",
        (e) => e.article.meta.date,
      ),
      text("dateBasis", "日期的依据。", (e) => e.article.meta.dateBasis),
      text("bulletin", "刊物名。", (e) => e.article.meta.bulletin && e.bulletin.name),
      text("issue", "期次，照原刊。", (e) => e.article.meta.issue),
      text("page", "版次，或网页的文件名。", (e) => e.article.meta.page),
      text("section", "栏目。", (e) => e.section?.name),
      text("kind", "news 为文字新闻，photo-news 为图片新闻。", (e) => e.article.meta.kind),
      text("unionBodies", "文中行事的工会，用名录里的名称。", (e) => e.bodies.map((b) => b.name)),
      text("people", "文中人物，姓名后的方括号里是职务，照原文。", (e) =>
        e.people.map((p) => (p.roles.length ? `${p.name}［${p.roles.join("、")}］` : p.name)),
      ),
      text(
        "byline",
        "署名：角色:姓名。reporter 记者，correspondent 通讯员，author 作者，photographer 摄影，contributor 供稿。",
        (e) => e.article.meta.byline.map((c) => `${c.role}:${c.name}`),
      ),
      text("editors", "责编、校对、审核。", (e) => e.article.meta.editors),
      text("captions", "图片说明。", (e) => e.article.meta.captions),
      text("source", "原文文件。", (e) => e.article.meta.source.file),
      text("sourceLines", "文章所用的原文各行，起止行号以 - 连接。", (e) =>
        e.article.meta.source.lines.map(([from, to]) => `${from}-${to}`),
      ),
      {
        name: "doubts",
        type: "integer",
        description: "编者存疑的条数；各条见文章页。",
        value: (e) => e.article.meta.review.length,
      },
      text("text", "正文，段落之间换行。", (e) => e.blocks.join("\n")),
    ],
  };
}

interface Name {
  id?: string;
  name: string;
  url: string;
  about?: string | undefined;
  variants: readonly string[];
  above?: string | undefined;
  articles: number;
}

function names(entries: readonly Entry[], authority: Authority, site: Site): Table<Name>[] {
  const found = {
    bulletins: new Map<string, Name>(),
    sections: new Map<string, Name>(),
    bodies: new Map<string, Name>(),
    people: new Map<string, Name>(),
  };
  const count = (map: Map<string, Name>, url: string, make: () => Omit<Name, "url" | "articles">): void => {
    const known = map.get(url) ?? { ...make(), url, articles: 0 };
    known.articles++;
    map.set(url, known);
  };
  const people = new Map(authority.people.map((p) => [p.id ?? p.name, p]));
  for (const { article, bulletin, section, bodies, people: named } of entries) {
    if (article.meta.bulletin)
      count(found.bulletins, bulletin.url, () => ({
        ...listed(bulletin),
        id: bulletin.id,
        above: bulletin.entry?.publisher,
      }));
    if (section) count(found.sections, section.url, () => listed(section));
    for (const body of bodies) count(found.bodies, body.url, () => ({ ...listed(body), above: body.entry?.parent }));
    for (const { key, name, url } of named)
      count(found.people, url, () => ({ ...listed({ name, entry: people.get(key) }), id: key }));
  }
  const rows = (map: Map<string, Name>): Name[] =>
    [...map.values()].sort((a, b) => b.articles - a.articles || (a.url < b.url ? -1 : 1));
  const id = column("id", "编号，见于网址；同名的人以此区分。", (n) => n.id);
  const columns = (first: Column<Name>[], above: Column<Name>[]): Column<Name>[] => [
    ...first,
    column("name", "名称。", (n) => n.name),
    ...above,
    column("variants", "其他叫法。", (n) => n.variants),
    column("about", "说明。", (n) => n.about),
    { name: "articles", type: "integer", description: "文章篇数。", value: (n) => n.articles },
    column("url", "网页。", (n) => absolute(site, n.url)),
  ];
  return [
    {
      name: "bulletins",
      title: "刊物",
      key: "id",
      rows: rows(found.bulletins),
      columns: columns([id], [column("publisher", "主办的工会。", (n) => n.above)]),
    },
    { name: "sections", title: "栏目", key: "name", rows: rows(found.sections), columns: columns([], []) },
    {
      name: "bodies",
      title: "工会",
      key: "name",
      rows: rows(found.bodies),
      columns: columns([], [column("parent", "上级工会。", (n) => n.above)]),
    },
    { name: "people", title: "人物", key: "id", rows: rows(found.people), columns: columns([id], []) },
  ];
}

const column = (name: string, description: string, value: Column<Name>["value"]): Column<Name> => ({
  name,
  type: "string",
  description,
  value,
});

const listed = ({
  name,
  entry,
}: {
  name: string;
  entry?: { variants: string[]; about?: string | undefined } | undefined;
}) => ({
  name,
  variants: entry?.variants ?? [],
  about: entry?.about,
});
