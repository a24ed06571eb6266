import { leafLabel } from "./bulletins.ts";
import type { Entry } from "./entry.ts";
import { groupBy } from "./order.ts";

/** Articles that a newspaper breaks off on one page and takes up on another: each half leads to the other. */

export interface Half {
  /** 下转 or 上接, and the page that the source names. */
  label: string;
  /** The other half's, where the archive holds it and no other could be meant. */
  url?: string;
}

export interface Halves {
  from?: Half;
  onto?: Half;
}

/** Each half article's other halves, by its id. */
export function halves(entries: readonly Entry[]): Map<string, Halves> {
  const found = new Map<string, Halves>();
  for (const issue of groupBy(entries.filter(isHalf), (e) => e.issue.url).values()) {
    // Where the issue is not known, pages of many stand together.
    const sure = issue[0]!.article.meta.issue ? pairsOf(issue).filter(isSure) : [];
    for (const entry of issue) {
      const { id, continuedFrom, continuedOn } = entry.article.meta;
      const first = sure.find((pair) => pair.second === entry)?.first;
      const second = sure.find((pair) => pair.first === entry)?.second;
      found.set(id, {
        ...(continuedFrom && { from: half("上接", continuedFrom, first) }),
        ...(continuedOn && { onto: half("下转", continuedOn, second) }),
      });
    }
  }
  return found;
}

const half = (mark: string, page: string, other: Entry | undefined): Half => ({
  label: mark + leafLabel(page),
  ...(other && { url: other.item.url }),
});

const isHalf = ({ article: { meta } }: Entry): boolean => !!(meta.continuedFrom ?? meta.continuedOn);

interface Pair {
  first: Entry;
  second: Entry;
}

/** Every two halves that name each other's page. */
const pairsOf = (issue: readonly Entry[]): Pair[] =>
  issue.flatMap((first) => issue.filter((second) => leadsTo(first, second)).map((second) => ({ first, second })));

const leadsTo = ({ article: { meta: first } }: Entry, { article: { meta: second } }: Entry): boolean =>
  samePage(first.continuedOn, second.page) && samePage(second.continuedFrom, first.page);

/** Whether no other pair shares a half with this one, or none under one headline where this one is. */
function isSure(pair: Pair, _: number, all: readonly Pair[]): boolean {
  const rivals = all.filter((p) => p !== pair && (p.first === pair.first || p.second === pair.second));
  return !rivals.length || (isAlike(pair) && !rivals.some(isAlike));
}

const isAlike = ({ first, second }: Pair): boolean => alike(first.article.meta.title, second.article.meta.title);

const samePage = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && leafLabel(bare(a)) === leafLabel(bare(b));

/** A03 is A3. */
const bare = (page: string): string => page.replace(/(?<=[A-Za-z])0+(?=\d)/, "");

/** One headline begins with the other, or ends with it: the second half's is often cut short. */
const alike = (a: string, b: string): boolean =>
  [a, b].some((title, i) => {
    const other = [b, a][i]!;
    return title.startsWith(other) || title.endsWith(other);
  });
