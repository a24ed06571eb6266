import { dictionary, words } from "../../../text/segmenter.ts";
import { compoundSurnames, surnameAt } from "../../../text/surnames.ts";
import { nameOdds } from "../../namemodel.ts";
import { boundary } from "../../names.ts";
import { endsInPost } from "../../posts.ts";
import type { Evidence } from "./evidence.ts";

/** Whether a candidate is a name after all, and how long it is: by the dictionary, by what follows, by the rest of the page. */

/**
 * A name's length by what the page does with it elsewhere: a shorter form that also stands before other characters is
 * the name; one that always goes on with the same character is only its beginning.
 */
export function settle(
  match: { name: string; score: number },
  text: string,
  at: number,
  pageText: string,
): { name: string; score: number } {
  let { name } = match;
  if (/·/.test(name)) return match;
  const count = (s: string) => pageText.split(s).length - 1;
  const shorter = name.slice(0, -1);
  const surname = surnameAt(name, 0);
  if (shorter.length > surname.length && count(shorter) > count(name)) name = shorter;
  const longer = text.slice(at, at + name.length + 1);
  if (
    /^\p{Script=Han}+$/u.test(longer) &&
    longer.length === name.length + 1 &&
    longer.length <= surname.length + 3 &&
    count(name) >= 2 &&
    count(longer) === count(name) &&
    (boundary(text.slice(at + name.length)) < 0 || followers(longer, pageText) > 1) &&
    (nameOdds(longer) ?? (longer.length === 4 ? 1 : -1)) > 0 &&
    !wordAt(text, at + name.length)
  )
    name = longer;
  // After an office, a name that stops in the middle of a word, and a longer one that does not: 乌兰图雅, 吉克阿牛.
  if (endsInPost(text.slice(Math.max(0, at - 30), at)) === "office" && boundary(text.slice(at + name.length)) < 0) {
    const whole = [3, 4]
      .map((n) => text.slice(at, at + n))
      .find((n) => n.length > name.length && boundary(text.slice(at + n.length)) >= 1.5);
    if (whole && /^\p{Script=Han}+$/u.test(whole) && !wordAt(text, at + name.length)) name = whole;
  }
  return { name, score: match.score };
}

/** How many different characters follow a string in a text. */
function followers(part: string, text: string): number {
  return new Set(
    text
      .split(part)
      .slice(1)
      .map((rest) => rest[0] ?? ""),
  ).size;
}

/** A place, or a common word, where nothing asks for a name: 望汐|机床集团, 毛巾. */
export function isNoName(text: string, at: number, name: string, pageText: string): boolean {
  if (name.includes("·")) return false;
  const rest = text.slice(at + name.length);
  if (name.length === 3 && /[山河湖岭岛]$/.test(name) && /^(?:律师|景区|风景|公园|路|街|社区|机场|煤矿)/.test(rest))
    return true;
  if (/^(?:[省市区县旗州镇乡村]|街道|集团|公司|工会|港|矿|厂|路)/.test(rest)) return true;
  if (new RegExp(`${name}(?:[省市区县旗州镇乡村]|街道|集团|工人文化宫)`).test(pageText)) return true;
  const entry = dictionary().get(name);
  if (entry && (/^(?:ns|nt|t|m|r|d)$/.test(entry.tag) || entry.freq >= (/^n[rz]/.test(entry.tag) ? 300 : 20)))
    return true;
  if (["区", "市", "县", "镇", "州"].some((level) => dictionary().has(name + level))) return true;
  return words(text.slice(at, at + 6)).some(
    (w) =>
      w.at < name.length &&
      w.text.length > 1 &&
      w.at + w.text.length <= name.length + 1 &&
      (dictionary().get(w.text)?.freq ?? 0) >= 20 &&
      !/^nr|^nz/.test(w.tag) &&
      // 种|建国, 张|经纬: a word may be the whole given name.
      !(w.at === surnameAt(name, 0).length && w.at + w.text.length === name.length) &&
      !compoundSurnames.has(w.text),
  );
}

/** Whether a word of two characters or more begins at an offset. */
function wordAt(text: string, at: number): boolean {
  return (words(text.slice(at, at + 6))[0]?.text.length ?? 0) > 1;
}

/** After a post a name may have a surname that no list has, or be of four characters, where nothing else fits. */
export function unlistedName(text: string, at: number): { name: string; score: number } | null {
  const name = [3, 2, 4]
    .map((n) => text.slice(at, at + n))
    .find((n) => {
      const across = dictionary().get(text.slice(at + n.length - 1, at + n.length + 1));
      return /^\p{Script=Han}+$/u.test(n) && boundary(text.slice(at + n.length)) >= 0.5 && (across?.freq ?? 0) < 100;
    });
  if (!name) return null;
  // A known given name behind an unknown surname.
  const given = name.slice(1);
  const first = dictionary().get(name[0]!);
  if (wordAt(text, at) || (first && first.freq >= 5000 && /^[rdcpuyvmtfq]/.test(first.tag))) return null;
  if (name.length <= 3 && (nameOdds(`王${given}`) ?? -9) > 2.5) return { name, score: 1 };
  const parts = words(name);
  const strange = parts.every(
    (w) => w.text.length === 1 || /^(?:nr|x)/.test(w.tag) || (dictionary().get(w.text)?.freq ?? 0) < 60,
  );
  return strange && name.length >= 2 && !/[的了在是和与各]/.test(name) && parts.length > 1
    ? { name, score: 1.5 }
    : null;
}

/** 工程|师: the characters after a post may belong to a longer post. */
export function completesPost(text: string, at: number): boolean {
  for (const more of [1, 2]) {
    const longer = text.slice(Math.max(0, at - 12), at + more);
    const shorter = text.slice(Math.max(0, at - 12), at);
    if (
      endsInPost(longer) &&
      endsInPost(longer) !== "trade" &&
      endsInPost(shorter) === "trade" &&
      words(longer).some((w) => w.at + w.text.length === longer.length && w.text.length > more)
    )
      return true;
  }
  return false;
}

/** Whether the name's first character belongs to the word before it. */
export function midWord(text: string, at: number): boolean {
  const from = Math.max(0, at - 6);
  return words(text.slice(from, at + 4)).some((w) => {
    const start = from + w.at;
    return (
      start < at && start + w.text.length > at && !(w.tag === "ns" && endsInPost(text.slice(from, at)) === "office")
    );
  });
}

// A common word where the name would be: 文化宫 is no Mr 文. The longer the word, the less a name.
export function commonWordHere(text: string, at: number, name: string, evidence: Evidence): number {
  const first = words(text.slice(at, at + 6))[0]!;
  const freq = dictionary().get(first.text)?.freq ?? 0;
  if (
    first.text.length < 2 ||
    /^nr|^x/.test(first.tag) ||
    freq < 5 ||
    /·/.test(name) ||
    compoundSurnames.has(first.text)
  )
    return 0;
  if (first.text.length > 2 && !/^nz/.test(first.tag)) return 6;
  if (evidence === "office") return first.text === name ? 1 : 1.5;
  const common = freq >= 300 ? 2 : 0;
  return first.text === name ? (nameOdds(name)! >= 2 ? 0.8 : 2.2) + common : 2.5 + common;
}
