import { dictionary, words } from "../../../text/segmenter.ts";
import { abbreviates } from "./abbreviates.ts";
import { SHORT_WORKS } from "./head.ts";
import { LEVEL, WORKS_ENDING } from "./levels.ts";
import { openingPlace, placeBefore, placeInClause, placeOf, seatOf } from "./places.ts";
import { type Short, shortOf } from "./short.ts";
import { worksBefore } from "./works.ts";

/** The full name behind a short one: 市总工会, 街道总工会, 集团工会. */

/** What a page tells of its bodies. All of it in Simplified characters. */
export interface Known {
  pageText: string;
  /** Bodies that the article names anywhere, its credits too. */
  own: readonly string[];
  /** Bodies that the page names. */
  page: readonly string[];
  /** The union that publishes the bulletin, and those above it. */
  home: readonly string[];
  /** Union bodies that the archive knows. */
  archive: readonly string[];
  /** Whether a 分会 is a union's: in the paper of a union that says 本会 or 总会 of itself and has a council (理事), as those of Hong Kong, Macau and Taiwan do. */
  chapters: boolean;
}

/** A body named before in the article. */
export interface Seen {
  name: string;
  sentence: string;
}

export interface Resolved {
  name: string;
  /** Nothing on the page tells the full name. */
  short?: true;
  /** Another body that the short name may mean as well. */
  rival?: string;
}

/**
 * @param before the article's text up to the name
 * @param sentence tells the sentences of the article apart, as in `seen`
 */
export function resolve(name: string, before: string, sentence: string, seen: readonly Seen[], known: Known): Resolved {
  if (/^全(?:国)?总工会$/.test(name)) return { name: "中华全国总工会" };
  const short = shortOf(name);
  const found = short ? expand(short, before, sentence, seen, known) : { name };
  return found
    ? { ...found, name: fullest(found.name, known) }
    : { name: abbreviated(name, known) ?? name, short: true };
}

function expand(short: Short, before: string, sentence: string, seen: readonly Seen[], known: Known): Resolved | null {
  const latest = [...seen].reverse().map((s) => s.name);
  switch (short.of) {
    case "speaker":
      return first([...known.home.slice(0, 1), ...latest]) ?? mostNamed(known);
    case "branch":
      return ofBranch(short.rest, latest, known);
    case "level":
      return withLevel(short.place, known);
    case "works":
      return ofWorks(short, before, latest, known);
    case "place":
      return ofPlace(short, before, sentence, seen, known);
  }
}

/** 分工会 that was named last; 总会 or 职联会 where its paper's page names one alone. */
function ofBranch(rest: string, latest: readonly string[], { own, home, page }: Known): Resolved | null {
  const fits = (n: string) => n.endsWith(rest) && !shortOf(n);
  const alone = /总会$|联会$/.test(rest) ? only(page.filter(fits)) : undefined;
  return first([...latest, ...own, ...home].filter(fits)) ?? (alone ? { name: alone } : null);
}

/** 本会 of a paper that does not say whose it is: the union that its page names; the first of several, with a doubt. */
function mostNamed({ own, page }: Known): Resolved | null {
  const [name, rival] = [...new Set([...own, ...page])].filter((n) => !shortOf(n));
  return name ? { name, ...(rival && { rival }) } : null;
}

const first = (names: readonly string[]): Resolved | null => (names[0] ? { name: names[0] } : null);

/** 望汐总工会: the level that the page or the archive gives; else a province where there is one of that name. */
function withLevel(place: string, { own, page, home, archive }: Known): Resolved | null {
  const fits = new RegExp(`^${place}[${LEVEL}]总工会$`);
  const named = [...own, ...page, ...home, ...archive].find((n) => fits.test(n));
  if (named) return { name: named };
  return dictionary().get(`${place}省`)?.tag === "ns" ? { name: `${place}省总工会` } : null;
}

function ofWorks(
  { level, rest }: { level: string; rest: string },
  before: string,
  latest: readonly string[],
  { own, page, home }: Known,
): Resolved | null {
  // 集团公司 and 集团 are the same works, 公司 and its 分公司 are not.
  const called = level.startsWith("集团") ? "集团(?:公司)?" : level === "公司" ? "(?<!分)公司" : level;
  const fits = (n: string) => !shortOf(n) && new RegExp(`${called}(?:有限公司|股份有限公司)?${rest}$`).test(n);
  const named = latest.find(fits) ?? ownSchool(level, rest, home);
  if (named) return { name: named };
  const works = worksBefore(before, level);
  if (works) return { name: works + rest };
  const elsewhere =
    own.find(fits) ??
    home.find(fits) ??
    only(page.filter(fits)) ??
    onlyWorks(level, own, page) ??
    // 校工会 where the article has one school's union: 某某中学工会.
    only(own.filter((n) => !shortOf(n) && new RegExp(`(?:${WORKS_ENDING[level] ?? level})${rest}$`).test(n)));
  return elsewhere ? { name: elsewhere } : null;
}

/** 校工会, 校图书馆工会 in a university's own bulletin, whatever schools and faculties it tells of. */
const ownSchool = (level: string, rest: string, [publisher]: readonly string[]): string | undefined =>
  /校$/.test(level) && publisher && new RegExp(`(?:${WORKS_ENDING.校})工会$`).test(publisher)
    ? publisher.replace(/工会$/, rest)
    : undefined;

/** 公司工会 where the article, or the page, names one works' union and calls it by another word: 望钢工会, 望钢集团工会. */
function onlyWorks(level: string, own: readonly string[], page: readonly string[]): string | undefined {
  if (!/^(?:公司|集团|厂)$/.test(level)) return undefined;
  const fits = (n: string) => !shortOf(n) && WORKS_UNION.test(n) && (level !== "集团" || !/公司工会$/.test(n));
  return only(own.filter(fits)) ?? only(page.filter(fits));
}

const WORKS_UNION = new RegExp(`(?:公司|集团|厂|${SHORT_WORKS})工会$`, "u");

function ofPlace(
  { level, rest }: { level: string; rest: string },
  before: string,
  sentence: string,
  seen: readonly Seen[],
  { own, page, home, archive, pageText }: Known,
): Resolved | null {
  const of = (names: readonly string[]) => names.flatMap((n) => placeOf(n, level) ?? []);
  const here = placeInClause(before, level, [...page, ...home, ...archive]) ?? placeBefore(before, level);
  if (here) return { name: here + rest };
  const near = of(seen.filter((s) => s.sentence === sentence).map((s) => s.name)).at(-1);
  if (near) return { name: near + rest };
  const said = of(seen.map((s) => s.name));
  if (said.length) {
    const [place, rival] = mostSaid(said, of(home));
    return { name: place! + rest, ...(rival && { rival: rival + rest }) };
  }
  const place =
    of(own)[0] ??
    openingPlace(before, level) ??
    cityOf(own, level) ??
    of(home)[0] ??
    only(of(page.filter((n) => !FARTHER.test(n)))) ??
    (level.length === 1 ? seatOf(pageText, level) : null);
  return place ? { name: place + rest } : null;
}

/** A place within a place, and another within that: news from elsewhere. */
const FARTHER = new RegExp(`[省州盟].{2,}[${LEVEL}].*工会$`);

/** 望汐高新区总工会 is of 望汐市, which the dictionary has. */
function cityOf(own: readonly string[], level: string): string | undefined {
  const cities = own.flatMap((name) => {
    const [first] = words(name);
    return first?.tag === "ns" && first.text.length > 1 && dictionary().get(first.text + level)?.tag === "ns"
      ? first.text + level
      : [];
  });
  return only(cities);
}

/** The place most often named; of two alike the bulletin's own, else the last one, with the other as its rival. */
function mostSaid(places: readonly string[], home: readonly string[]): [place: string, rival?: string] {
  const count = (p: string) => places.filter((q) => q.endsWith(p) || p.endsWith(q)).length;
  const most = Math.max(...places.map(count));
  const top = [...new Set(places.filter((p) => count(p) === most))];
  const own = top.find((p) => home.some((h) => h.endsWith(p) || p.endsWith(h)));
  if (own) return [own];
  const last = top.toSorted((a, b) => places.lastIndexOf(b) - places.lastIndexOf(a))[0]!;
  const rival = top.find((p) => !p.endsWith(last) && !last.endsWith(p));
  return rival ? [last, rival] : [last];
}

const only = (names: readonly string[]): string | undefined => (new Set(names).size === 1 ? names[0] : undefined);

/** The longest form of a name that the page or the archive gives: with the places above its own, and its levels whole. */
function fullest(name: string, { page, archive, home }: Known): string {
  const names = [...page, ...archive, ...home];
  const whole = names.find((n) => n !== name && isWholeOf(n, name)) ?? abbreviated(name, { page }) ?? name;
  // 桐溪区工会, which the page calls 桐溪区总工会 as well.
  const total = UNION_OF_PLACE.test(whole) && whole.replace(/工会$/, "总工会");
  if (total && names.includes(total)) return total;
  // 教育工会, 县教育工会: of the archive's only the bulletin's own place's may be meant.
  const longer = (PLACED.test(whole) ? names : names.filter((n) => page.includes(n) || isAtHome(n, home)))
    .filter((n) => n.endsWith(whole) && n !== whole && /[省市区县旗州盟]$/.test(n.slice(0, -whole.length)))
    .sort((a, b) => b.length - a.length);
  return longer[0] ?? whole;
}

const isAtHome = (name: string, home: readonly string[]): boolean =>
  home.some((h) => name.startsWith(h.replace(/总?工会$/, "")));

/** A name that a place's own stands in: 桐溪区总工会. */
const PLACED = new RegExp(`^\\p{Script=Han}{2,}?(?:[${LEVEL}]|街道)`, "u");

const UNION_OF_PLACE = new RegExp(`(?:街道|(?<!社)[${LEVEL}])工会$`);

/** The one body of the page whose name is drawn together to this one. */
const abbreviated = (name: string, { page }: Pick<Known, "page">): string | undefined =>
  only(page.filter((n) => abbreviates(name, n)));

/** 云泽哈萨克自治州总工会 is the whole of 云泽州总工会, 望汐市教育工会 of 望汐教育工会. */
function isWholeOf(whole: string, name: string): boolean {
  const extra = whole.length - name.length;
  if (extra < 1) return false;
  let same = 0;
  while (same < name.length && whole[same] === name[same]) same++;
  if (same < 2 || !whole.endsWith(name.slice(same))) return false;
  const inserted = whole.slice(same, same + extra);
  return new RegExp(`^(?:[${LEVEL}]|\\p{Script=Han}{2,8}自治)$`, "u").test(inserted);
}
