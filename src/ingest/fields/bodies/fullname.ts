import { words } from "../../../text/segmenter.ts";
import { LEVEL, RELATIVE } from "./levels.ts";
import { type Mention, STOPS } from "./mentions.ts";

/** The full name behind a short one: 市总工会, 街道总工会, 集团工会. */

export interface BodyContext {
  /** Everything the page says, for fuller names. */
  pageText: string;
  /** Everything said of the article itself, its credits too. */
  articleText: string;
  /** The union that publishes the bulletin, and those above it: what a bare 区总工会 or 市总工会 means in it. */
  home: readonly string[];
  /** Union bodies that the archive knows, by any name. */
  known: readonly string[];
}

export const isRelative = (name: string): boolean => new RegExp(`^(?:${RELATIVE})?(?:总工会|工会|分工会)$`).test(name);

const levelOf = (name: string): string =>
  new RegExp(`^((?:${RELATIVE})?)(?:总工会|工会|分工会)$`).exec(name)?.[1] ?? "";

export function resolve(
  mention: Mention,
  text: string,
  seen: readonly string[],
  own: readonly string[],
  page: readonly string[],
  context: BodyContext,
): string | null {
  const { name } = mention;
  if (!isRelative(name))
    return fullest(withPlace(name, [...[...seen].reverse(), ...context.home, ...page]), page, context);
  const level = levelOf(name);
  const place = level
    ? nearestPlace(text.slice(0, mention.at), level, [...page, ...context.home, ...context.known])
    : null;
  if (place) return fullest(`${place}${name}`.replace(`${level}${level}`, level), page, context);
  const suffix = level + /(?:总工会|分工会|工会)$/.exec(name)![0];
  const fits = (n: string) => !isRelative(n) && n.endsWith(suffix) && n.length > suffix.length;
  const near = [...seen].reverse().find(fits) ?? own.find(fits) ?? context.home.find(fits);
  const far = page.filter(fits);
  // Another article's union is meant only where the page has no second of its kind.
  const candidate = near ?? (far.length === 1 || !level ? far[0] : undefined);
  // What the page never names in full stays as printed, for an editor; a works union without its works names nobody.
  if (candidate) return fullest(candidate, page, context);
  const seat = level.length === 1 ? seatOf(context.pageText, level) : null;
  return seat ? `${seat}${name.slice(1)}` : level && (LEVEL.includes(level) || /^自治/.test(level)) ? name : null;
}

/** The one place of a level that the page speaks of: in 海门市工会第十二次代表大会 the 市总工会 is 海门's. */
function seatOf(pageText: string, level: string): string | null {
  const counts = new Map<string, number>();
  for (const w of words(pageText))
    if (w.tag === "ns" && w.text.length > 2 && w.text.endsWith(level))
      counts.set(w.text, (counts.get(w.text) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

/** 市快递行业工会联合会 where 烟台市总工会 is spoken of: the place goes before it. */
function withPlace(name: string, others: readonly string[]): string {
  const level = new RegExp(`^([${LEVEL}])(?=[\\p{Script=Han}]{4,})`, "u").exec(name)?.[1];
  if (!level) return name;
  const place = others
    .map((o) => new RegExp(`^(\\p{Script=Han}{2,9}?${level})(?:总工会|.{2,}工会)`, "u").exec(o)?.[1])
    .find(Boolean);
  return place ? place + name.slice(1) : name;
}

/** 上饶市人大常委会副主任、市总工会主席: the place just named lends its name. */
function nearestPlace(before: string, level: string, names: readonly string[]): string | null {
  const clause = before.split(/[。;\uff1b]/).at(-1)!;
  const found = [
    ...clause.matchAll(new RegExp(`(\\p{Script=Han}{2,6}${level})(?:人大|政协|委|政府|人民政府|纪委)`, "gu")),
  ];
  const whole = found.at(-1)?.[1]?.replace(/(.)\1$/u, "$1");
  if (!whole) return null;
  // A body that the page names in full tells where the place's name begins; else the segmenter knows most places.
  const known = [5, 4, 3].map((n) => whole.slice(-n)).find((p) => p.length > 2 && names.some((n) => n.includes(p)));
  if (known) return known;
  const last = whole.slice(-4);
  const start = words(last).find((t) => /^(?:ns|nr|nz|n|x)/.test(t.tag) && !STOPS.has(t.text))?.at ?? 0;
  const name = last.slice(start);
  return name.length >= 2 ? name : null;
}

function fullest(name: string, page: readonly string[], { known, home }: BodyContext): string {
  const longer = [...page, ...known, ...home]
    .filter((n) => n.endsWith(name) && n !== name && /[省市区县旗州盟]$/.test(n.slice(0, -name.length)))
    .sort((a, b) => b.length - a.length);
  return longer[0] ?? name;
}
