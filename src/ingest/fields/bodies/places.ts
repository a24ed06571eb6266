import { dictionary, words } from "../../../text/segmenter.ts";
import { nameStart } from "./boundary.ts";
import { leadLength } from "./head.ts";
import { LEVEL, PLACE_LEVEL } from "./levels.ts";

/** Which place a bare level means: 市 in 市总工会, 街道 in 街道总工会. */

/** 望汐市桐溪区总工会 is of 望汐市桐溪区 where a 区 is asked for, of 望汐市 where a 市 is; null where it names none. */
export function placeOf(body: string, level: string): string | null {
  const match = new RegExp(
    `^(\\p{Script=Han}{1,14}?(?<![社园小](?=区))${level})(?=总工会|工会|\\p{Script=Han}{2,}(?:工会|联合会))`,
    "u",
  ).exec(body);
  if (!match) return null;
  const place = match[1]!;
  return place.length > level.length && !new RegExp(`^(?:${PLACE_LEVEL})`).test(place) ? place : null;
}

/** 上饶市人大常委会副主任、市总工会主席: the place just named lends its name. @param before the text up to the short name */
export function placeInClause(before: string, level: string, names: readonly string[]): string | null {
  const clause = before.split(/[。;\uff1b\n]/).at(-1)!;
  const organ = new RegExp(`(?<=\\p{Script=Han}{2})${level}(?=人大|政协|委|政府|人民政府|纪委)`, "gu");
  const end = [...clause.matchAll(organ)].at(-1)?.index;
  if (end === undefined) return null;
  const whole = clause.slice(Math.max(0, end - 8), end).replace(new RegExp(`${level}$`), "") + level;
  // A body that the page names in full tells where the place's name begins; else the grammar of names does.
  const known = [5, 4, 3].map((n) => whole.slice(-n)).find((p) => p.length > 2 && names.some((n) => n.includes(p)));
  if (known) return known;
  const start = nameStart(clause, words(clause), end);
  // 禾川县县委: the level is said once for the place and once for the committee.
  const stem = clause.slice(start + leadLength(clause.slice(start, end)), end);
  const name = stem.endsWith(level) ? stem : stem + level;
  const bare = name.replace(new RegExp(`^.*(?:${PLACE_LEVEL})(?=.{2,})`), "");
  return bare.length > level.length ? bare : null;
}

/** The 街道, 镇 or 乡 named last before a short name: they are seldom named but for themselves. */
export function placeBefore(before: string, level: string): string | null {
  if (!/^(?:街道|镇|乡)$/.test(level)) return null;
  const tokens = words(before);
  for (const m of [...before.matchAll(new RegExp(level, "g"))].reverse()) {
    const end = m.index;
    const at = nameStart(before, tokens, end);
    const name = before.slice(at + leadLength(before.slice(at, end)), end);
    const bare = name.replace(new RegExp(`^.*[${LEVEL}](?=.{2,})`), "");
    if (bare.length >= 2 && bare.length <= 4 && !/^(?:各|全|本|该|我|多|两|三)|[、与和]/.test(bare))
      return bare + level;
  }
  return null;
}

/** No headline is longer. */
const HEADLINE = 40;

/** 岚北市建起劳模公园: the place that a headline begins with is the one that the article is of. */
export function openingPlace(before: string, level: string): string | null {
  if (!/^[省市县区旗州盟]$/.test(level)) return null;
  const opens = new RegExp(`^(\\p{Script=Han}{2,3}?)${level}(?!\\p{Script=Han}{0,10}工会|[${LEVEL}级场民容])`, "u");
  for (const line of before.split("\n")) {
    const stem = line.length <= HEADLINE && !line.includes("。") ? opens.exec(line)?.[1] : undefined;
    // 商业城市, 桥头社区: the level is the end of a word.
    if (stem && !isWord(stem.at(-1)! + level) && leadLength(stem) === 0 && !/^[各全我本该]/.test(stem))
      return stem + level;
  }
  return null;
}

const isWord = (text: string): boolean => {
  const entry = dictionary().get(text);
  return entry !== undefined && entry.tag !== "ns";
};

/** The one place of a level that the page speaks of most: in 望汐市召开… the 市总工会 is 望汐's. */
export function seatOf(pageText: string, level: string): string | null {
  const counts = new Map<string, number>();
  for (const w of words(pageText))
    if (w.tag === "ns" && w.text.length > 2 && w.text.endsWith(level))
      counts.set(w.text, (counts.get(w.text) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}
