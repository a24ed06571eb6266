import { fullTitle, type Reference } from "./reference.ts";

/** The forms in which reference managers take a citation. */

/** A BibTeX entry, for TeX engines that read UTF-8. */
export function bibtex(ref: Reference): string {
  const [year, month, day] = ref.issued;
  const fields: [string, string | number | undefined][] = [
    ["author", ref.authors.map((name) => `{${tex(name)}}`).join(" and ")],
    ["title", `{${tex(fullTitle(ref))}}`],
    ["journal", ref.journal && tex(ref.journal)],
    ["year", year],
    ["month", month],
    ["day", day],
    ["number", ref.issue && tex(ref.issue)],
    ["pages", ref.page],
    ["url", ref.url],
    ["langid", "chinese"],
  ];
  const rows = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${ref.id},\n${rows.join("")}}\n`;
}

// Braces would end the field, so they become their full-width twins; the rest has an escape.
const tex = (text: string): string =>
  text
    .replace(/[{}\\]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/~/g, "\\textasciitilde{}")
    .replace(/\^/g, "\\textasciicircum{}");

/** A record of the RIS format, for EndNote, NoteExpress, Zotero and others. */
export function ris(ref: Reference): string {
  const [year, month, day] = ref.issued.map((n) => String(n).padStart(2, "0"));
  const rows: [string, string | undefined][] = [
    ["TY", ref.daily ? "NEWS" : "MGZN"],
    ...ref.authors.map((name): [string, string] => ["AU", name]),
    ["TI", fullTitle(ref)],
    ["T2", ref.journal],
    ["PY", year],
    ["DA", year && `${year}/${month ?? ""}/${day ?? ""}`],
    ["IS", ref.issue],
    ["SP", ref.page],
    ["UR", ref.url],
    ["LA", "zh-CN"],
    ["ID", ref.id],
  ];
  const lines = rows.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, " ")}\n`);
  return `${lines.join("")}ER  - \n`;
}

/** An item of CSL-JSON. */
export function cslItem(ref: Reference): Record<string, unknown> {
  return {
    id: ref.id,
    type: ref.daily ? "article-newspaper" : "article-magazine",
    title: fullTitle(ref),
    author: ref.authors.length ? ref.authors.map((literal) => ({ literal })) : undefined,
    "container-title": ref.journal,
    issued: ref.issued.length ? { "date-parts": [ref.issued], ...(ref.inferred && { circa: true }) } : undefined,
    issue: ref.issue,
    page: ref.page,
    URL: ref.url,
    language: "zh-CN",
  };
}
