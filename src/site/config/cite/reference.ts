import { NUMERAL, numeral } from "../../../text/numerals.ts";
import type { Entry } from "../entry.ts";

/** An article as a bibliography knows it: what every form of citation is written from. */
export interface Reference {
  id: string;
  title: string;
  subtitle?: string;
  /** Who wrote it, as against who supplied it. */
  authors: string[];
  /** The bulletin; absent where it is not known. */
  journal?: string;
  /** Year, month and day of the issue, as far as its name tells them, else the article's own. */
  issued: number[];
  /** Whether the year is only inferred. */
  inferred: boolean;
  /** Whether it came out in a paper that is dated by the day. */
  daily: boolean;
  /** The issue's number where it bears one (`3`, `3/4`), else its name without the year that `issued` gives. */
  issue?: string;
  /** The number of the leaf; a web page's file name is no page number. */
  page?: string;
  url: string;
}

const AUTHORS = new Set(["reporter", "correspondent", "author"]);

export function reference({ article: { meta }, bulletin, issue, item }: Entry, url: string): Reference {
  const published = meta.issue ? /^\d{4}(?:-\d{2}){0,2}(?=-|$)/.exec(issue.slug)?.[0] : undefined;
  const own = [item.date.year, item.date.month, item.date.day];
  const issued = published ? published.split("-").map(Number) : known(own);
  const name = issueNumber(published ? meta.issue!.replace(/\d{4}\s*[年./-]\s*/, "").trim() : meta.issue);
  const page = /^[A-Z]?\d+$/i.test(meta.page ?? "") ? meta.page!.replace(/^0+(?=\d)/, "").toUpperCase() : undefined;
  return {
    id: meta.id,
    title: meta.title,
    ...(meta.subtitle && { subtitle: meta.subtitle }),
    authors: meta.byline.filter((c) => AUTHORS.has(c.role)).map((c) => c.name),
    ...(meta.bulletin && { journal: bulletin.name }),
    issued,
    inferred: !published && /[?~%]/.test(meta.date ?? ""),
    daily: published !== undefined && issued.length === 3,
    ...(name && { issue: name }),
    ...(page && { page }),
    url,
  };
}

const NUMBERED = new RegExp(`^第?(${NUMERAL})(?:[、/至—–-]+第?(${NUMERAL}))?期(?:合刊)?$`);

/** 第十二期 is issue 12, 第3—4期 the double issue 3/4 (GB/T 7714—2025, 5.2 and 8.5.1.2); a name stays a name. */
function issueNumber(name: string | undefined): string | undefined {
  const numbers = NUMBERED.exec(name ?? "")
    ?.slice(1)
    .filter(Boolean);
  return numbers ? numbers.map(numeral).join("/") : name;
}

/** The parts of a date up to the first that is not known. */
function known(parts: readonly (number | null)[]): number[] {
  const end = parts.indexOf(null);
  return (end < 0 ? parts : parts.slice(0, end)) as number[];
}

/** `2024-03-09`, `2024-03` or `2024`. */
export const isoDate = ({ issued }: Reference): string =>
  issued.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, "0")).join("-");

/** Title and subtitle in one. */
export const fullTitle = ({ title, subtitle }: Reference): string => (subtitle ? `${title}：${subtitle}` : title);
