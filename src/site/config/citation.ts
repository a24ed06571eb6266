import type { Entry } from "./entry.ts";

/** Who wrote it, as against who supplied it. */
const AUTHORS = new Set(["reporter", "correspondent", "author"]);

/**
 * A reference after GB/T 7714—2015 (连续出版物中的析出文献,电子资源). The day of access is the reader's: it stands as
 * a word to be replaced, for pages hold no wall-clock time. A year that is only inferred stands in brackets.
 */
export function citation({ article: { meta }, bulletin, item }: Entry, permalink: string): string {
  const authors = meta.byline.filter((c) => AUTHORS.has(c.role)).map((c) => c.name);
  const named = authors.length > 3 ? `${authors.slice(0, 3).join(", ")}, 等` : authors.join(", ");
  const title = meta.subtitle ? `${meta.title}: ${meta.subtitle}` : meta.title;
  return [named, `${title}[J/OL]`, publication(), permalink].filter(Boolean).join(". ").concat(".");

  function publication(): string {
    const issueYear = /(\d{4})\s*年/.exec(meta.issue ?? "");
    const issue = issueYear ? meta.issue!.replace(issueYear[0], "").trim() : meta.issue;
    const inferred =
      item.date.year === null ? "" : /[?~%]/.test(meta.date ?? "") ? `[${item.date.year}]` : String(item.date.year);
    const year = issueYear?.[1] ?? inferred;
    const where = [meta.bulletin && bulletin.name, year].filter(Boolean).join(", ") + (issue ? `(${issue})` : "");
    // A web page's file name is no page number.
    const page = /^[A-Z]?\d+$/.test(meta.page ?? "") ? `: ${meta.page!.replace(/^0+(?=\d)/, "")}` : "";
    return `${where}${page}[引用日期]`;
  }
}
