import { fullTitle, isoDate, type Reference } from "./reference.ts";

/**
 * A reference after GB/T 7714—2025, 连续出版物中的析出文献: a paper that is dated by the day as a newspaper ([N/OL]),
 * every other bulletin as a periodical ([J/OL]). Since that edition an online copy of what was published elsewhere bears
 * no date of access. A year that is only inferred stands in brackets.
 */
export function gb7714(ref: Reference): string {
  const named = ref.authors.length > 3 ? [...ref.authors.slice(0, 3), "等"] : ref.authors;
  const kind = ref.daily ? "N/OL" : "J/OL";
  return [named.join(","), `${fullTitle(ref)}[${kind}]`, publication(ref), ref.url]
    .filter(Boolean)
    .join(". ")
    .concat(".");
}

function publication(ref: Reference): string {
  const page = ref.page ?? "";
  if (ref.daily) return `${[ref.journal, isoDate(ref)].filter(Boolean).join(", ")}${page && ` (${page})`}`;
  const [year] = ref.issued;
  const printed = year === undefined ? "" : ref.inferred ? `[${year}]` : String(year);
  const issue = ref.issue ? ` (${ref.issue})` : "";
  return `${[ref.journal, printed].filter(Boolean).join(", ")}${issue}${page && `: ${page}`}`.trim();
}
