import { sourceUrl } from "../../archive/ids.ts";
import type { Claim, Element, Ledger } from "../../archive/ledger.ts";
import type { Entry } from "./entry.ts";
import type { Link, Page } from "./model.ts";
import { byNumber, compare, groupBy } from "./order.ts";

/** The sources, line by line, with what became of each: nothing of a bulletin is lost out of sight. */

/** A source file as read; `text` is undefined where it holds no readable text. */
export interface Source {
  file: string;
  text?: string;
  encoding?: string;
}

/** A run of one line's characters. */
export interface Segment {
  text: string;
  as?: Element;
  label: string;
  articles: SourceArticle[];
}

/** An article made of the file. */
export interface SourceArticle extends Link {
  id: string;
  /** Its number on the page: what its lines are marked by. */
  number: number;
}

export interface SourceLine {
  number: number;
  segments: Segment[];
  /** What the line became, in words, where it differs from the line before. */
  note?: { label: string; articles: SourceArticle[] }[];
  /** The articles that begin on this line: their links lead here. */
  begins: SourceArticle[];
}

export interface SourcePage extends Page {
  file: string;
  encoding?: string;
  readable: boolean;
  lines: SourceLine[];
  /** `marked` where lines of the file are known to have gone into the article. */
  articles: (SourceArticle & { marked: boolean })[];
  /** Whether the rows hold columns side by side, which must not wrap. */
  laidOut: boolean;
  /** Whether a ledger accounts for the lines; without one only the articles' own ranges are known. */
  accounted: boolean;
}

const elementNames: Record<Element, string> = {
  section: "栏目",
  column: "专栏题",
  kicker: "引题",
  title: "标题",
  subtitle: "副题",
  byline: "署名",
  body: "正文",
  caption: "图注",
  credit: "图文署名",
  editors: "编校",
  furniture: "版面装饰",
  advertisement: "广告",
  boilerplate: "套话",
  unclaimed: "未归属",
};

export function sourcePages(
  sources: readonly Source[],
  ledgers: readonly Ledger[],
  entries: readonly Entry[],
): SourcePage[] {
  const ledgerOf = new Map(ledgers.map((l) => [l.source.file, l]));
  const entriesOf = groupBy(entries, (e) => e.article.meta.source.file);
  return sources
    .toSorted((a, b) => compare(a.file, b.file))
    .map(({ file, text, encoding }) => {
      const own = (entriesOf.get(file) ?? []).toSorted(byFirstLine);
      const articles = own.map(({ item: { id, title, url } }, i) => ({ id, number: i + 1, label: title, url }));
      const numbered = new Map(articles.map((a) => [a.id, a]));
      const claims = ledgerOf.get(file)?.claims ?? own.flatMap(rangesAsClaims);
      const lines = text === undefined ? [] : sourceLines(text, claims, numbered);
      const begun = new Set(lines.flatMap((l) => l.begins));
      return {
        url: sourceUrl(file),
        title: `原文 ${file.replace(/^raw\//, "")}`,
        part: "bulletins" as const,
        crumbs: [{ label: "原文", url: "/sources/" }],
        file,
        ...(encoding && { encoding }),
        readable: text !== undefined,
        lines,
        articles: articles.map((a) => ({ ...a, marked: begun.has(a) })),
        laidOut: (text?.match(/\S {8,}\S/g)?.length ?? 0) > 4,
        accounted: ledgerOf.has(file),
      };
    });
}

const byFirstLine = (a: Entry, b: Entry): number =>
  a.article.meta.source.lines[0]![0] - b.article.meta.source.lines[0]![0] || byNumber(a.item.id, b.item.id);

/** Without a ledger an article's front-matter still tells its lines. */
function rangesAsClaims({ article: { meta } }: Entry): Claim[] {
  return meta.source.lines.map((lines) => ({ lines, as: "body", articles: [meta.id] }));
}

/** Cuts each line where its claims begin and end. */
export function sourceLines(
  text: string,
  claims: readonly Claim[],
  articles: ReadonlyMap<string, SourceArticle>,
): SourceLine[] {
  const claimsOf = new Map<number, Claim[]>();
  for (const claim of claims)
    for (let no = claim.lines[0]; no <= claim.lines[1]; no++) {
      const list = claimsOf.get(no);
      if (list) list.push(claim);
      else claimsOf.set(no, [claim]);
    }
  const begun = new Set<SourceArticle>();
  let before = "";
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line, i) => {
      const segments = cut(line, claimsOf.get(i + 1) ?? [], articles);
      const begins = segments.flatMap((s) => s.articles).filter((a) => !begun.has(a) && begun.add(a));
      const note = notes(segments);
      const words = JSON.stringify(note);
      const changed = note.length > 0 && words !== before;
      if (note.length > 0) before = words;
      return { number: i + 1, segments, begins, ...(changed && { note }) };
    });
}

function cut(line: string, claims: readonly Claim[], known: ReadonlyMap<string, SourceArticle>): Segment[] {
  const ordered = claims.toSorted((a, b) => (a.columns?.[0] ?? 0) - (b.columns?.[0] ?? 0));
  const segments: Segment[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) segments.push({ text: line.slice(at, to), label: "", articles: [] });
    at = Math.max(at, to);
  };
  for (const { columns, as, articles } of ordered) {
    const to = Math.min(columns?.[1] ?? line.length, line.length);
    plain(Math.min(columns?.[0] ?? 0, line.length));
    if (to <= at) continue;
    const own = (articles ?? []).flatMap((id) => known.get(id) ?? []);
    segments.push({ text: line.slice(at, to), as, label: elementNames[as], articles: own });
    at = to;
  }
  plain(line.length);
  return segments;
}

function notes(segments: readonly Segment[]): { label: string; articles: SourceArticle[] }[] {
  const kinds = segments.filter((s) => s.as && s.text.trim());
  return [
    ...new Map(kinds.map(({ label, articles }) => [JSON.stringify([label, articles]), { label, articles }])).values(),
  ];
}

/** The list of sources, by folder. */
export interface SourcesPage extends Page {
  folders: { label: string; files: Link[] }[];
}

export function sourcesIndex(pages: readonly SourcePage[]): SourcesPage {
  const folder = (file: string): string =>
    file
      .replace(/^raw\//, "")
      .split("/")
      .slice(0, -1)
      .join(" / ");
  return {
    url: "/sources/",
    title: "原文",
    part: "bulletins",
    folders: [...groupBy(pages, (p) => folder(p.file))].map(([label, own]) => ({
      label: label || "其他",
      files: own.map((p) => ({ label: p.file.split("/").at(-1)!, url: p.url, count: p.articles.length })),
    })),
  };
}
