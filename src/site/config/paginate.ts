/** Long lists are cut into pages; the first keeps the list's own address, so that links to it stay good. */

const PAGE_SIZE = 100;

export interface Pager {
  /** Counts from 1. */
  current: number;
  pages: number;
  /** Items in the whole list. */
  total: number;
  prev?: string;
  next?: string;
  /** The pages to offer: first, last and those near; null stands for a gap. */
  links: ({ number: number; url: string } | null)[];
}

export interface Slice<T> {
  url: string;
  items: T[];
  pager: Pager;
}

/** The address of one page of a list. */
const pageUrl = (url: string, number: number): string => (number === 1 ? url : `${url}page-${number}/`);

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(url: string, items: readonly T[], size = PAGE_SIZE): Slice<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    url: pageUrl(url, i + 1),
    items: items.slice(i * size, (i + 1) * size),
    pager: {
      current: i + 1,
      pages,
      total: items.length,
      ...(i > 0 && { prev: pageUrl(url, i) }),
      ...(i + 1 < pages && { next: pageUrl(url, i + 2) }),
      links: nearby(i + 1, pages).map((n) => (n === null ? null : { number: n, url: pageUrl(url, n) })),
    },
  }));
}

function nearby(current: number, pages: number): (number | null)[] {
  const shown = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - current) <= 2,
  );
  return shown.flatMap((n, i) => (i > 0 && n - shown[i - 1]! > 1 ? [null, n] : [n]));
}
