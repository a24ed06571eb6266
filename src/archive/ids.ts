import { pinyin } from "pinyin-pro";

/** Addresses and identifiers. An article's id is given once; names of people and bodies stand in addresses as they are. */

/** A short ASCII name for an id: Chinese becomes pinyin without tones; `桐溪工会` → `tongxi-gonghui`. */
export function slug(name: string): string {
  const words = name.replace(/\p{Script=Han}+/gu, (run) => ` ${romanise(run)} `);
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

// Two characters a word: the common length of Chinese words, and easier to read than one long run of letters.
function romanise(run: string): string {
  const syllables = pinyin(run, { toneType: "none", type: "array", v: true });
  const words: string[] = [];
  for (let i = 0; i < syllables.length; i += 2) words.push(syllables.slice(i, i + 2).join(""));
  return words.join(" ");
}

/** The part of an address that names an issue: `2023年7月刊` → `2023-07`, `第12期` → `no-12`, else pinyin. */
export function issueSlug(issue: string): string {
  const date = /(\d{4})\s*[年./-]\s*(?:(\d{1,2})(?:\s*[月./-]\s*(\d{1,2})?)?)?/.exec(issue);
  const number = /第\s*(\d+)\s*期/.exec(issue);
  const parts = date
    ? [
        date[1]!,
        ...date
          .slice(2)
          .filter(Boolean)
          .map((n) => n!.padStart(2, "0")),
      ]
    : [];
  if (number) parts.push(`no-${number[1]}`);
  return parts.join("-") || slug(issue) || "issue";
}

// A name may hold characters that mean something in a path; they become their full-width twins, which read the same.
function segment(name: string): string {
  const safe = name.replace(/^\.|[/\\?%*:|"<>#]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  return encodeURIComponent(safe).replaceAll("%C2%B7", "·");
}

export const articleUrl = (id: string): string => `/articles/${id}/`;
export const bulletinUrl = (id: string): string => `/bulletins/${id}/`;
export const issueUrl = (bulletinId: string, issue: string): string => `/bulletins/${bulletinId}/${issueSlug(issue)}/`;
export const yearUrl = (year: number | null): string => `/years/${year ?? "unknown"}/`;
export const monthUrl = (year: number, month: number): string => `/years/${year}/${String(month).padStart(2, "0")}/`;
export const sectionUrl = (name: string): string => `/sections/${segment(name)}/`;
export const bodyUrl = (name: string): string => `/bodies/${segment(name)}/`;
export const personUrl = (id: string): string => `/people/${segment(id)}/`;
export const sourceUrl = (file: string): string =>
  `/sources/${file
    .replace(/^raw\//, "")
    .split("/")
    .map(segment)
    .join("/")}/`;
