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
  for (const issue of groupBy(entries.filter(isHalf), (e) => e.issue.url).values())
    for (const entry of issue) {
      const { id, page, continuedFrom, continuedOn } = entry.article.meta;
      const from = (other: Entry) => onPage(other, continuedFrom) && samePage(other.article.meta.continuedOn, page);
      const onto = (other: Entry) => onPage(other, continuedOn) && samePage(other.article.meta.continuedFrom, page);
      found.set(id, {
        ...(continuedFrom && { from: half("上接", continuedFrom, entry, issue.filter(from)) }),
        ...(continuedOn && { onto: half("下转", continuedOn, entry, issue.filter(onto)) }),
      });
    }
  return found;
}

const isHalf = ({ article: { meta } }: Entry): boolean => !!(meta.continuedFrom ?? meta.continuedOn);

/** Of several, the one under the same headline. */
function half(mark: string, page: string, entry: Entry, others: readonly Entry[]): Half {
  const namesakes = others.filter((o) => alike(o.article.meta.title, entry.article.meta.title));
  const [other, ...more] = others.length > 1 ? namesakes : others;
  return { label: mark + leafLabel(page), ...(other && !more.length && { url: other.item.url }) };
}

const onPage = ({ article: { meta } }: Entry, page: string | undefined): boolean => samePage(meta.page, page);

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
