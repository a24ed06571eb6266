import type { Group, Item, ListPage, Page } from "./model.ts";
import { byNewest, groupRuns, yearHeading } from "./order.ts";
import { paginate } from "./paginate.ts";

/** The long lists of articles: a section's, a union body's, a person's, a year's, a month's. */

interface ListSource extends Page {
  heading: string;
  about?: string;
  items: readonly Item[];
  /** How the items of one page are headed; by year unless told. */
  group?: (items: readonly Item[]) => Group[];
}

const byYear = (items: readonly Item[]): Group[] => groupRuns(items, yearHeading);

/** The pages of one list, newest articles first. */
export function listPages<T extends object = object>(source: ListSource & T): (ListPage & Omit<T, keyof ListSource>)[] {
  const { items, group = byYear, ...page } = source;
  return paginate(page.url, items.toSorted(byNewest)).map((slice) => ({
    ...page,
    url: slice.url,
    title: slice.pager.current > 1 ? `${page.title}（第${slice.pager.current}页）` : page.title,
    groups: group(slice.items),
    pager: slice.pager,
  })) as (ListPage & Omit<T, keyof ListSource>)[];
}
