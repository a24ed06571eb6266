import type { Entry } from "./entry.ts";
import { type Lane, lane, type Scale, scaleOf } from "./lanes.ts";
import type { DateView, Link } from "./model.ts";
import type { Names } from "./names.ts";
import { compare, groupBy, span } from "./order.ts";
import { postOf } from "./posts.ts";

/** Who held which office in a union body, as the articles tell it. */

export interface Officers {
  list: Officer[];
  scale?: Scale;
}

/** One person in one office. */
export interface Officer extends Link {
  post: string;
  years: string;
  lane?: Lane;
}

interface Held {
  office: string;
  name: string;
  url: string;
  date: DateView;
}

/** The officers of each body, by its address. */
export function officersOf(entries: readonly Entry[], names: Names): Map<string, Officers> {
  const held = entries.flatMap((entry) =>
    entry.people.flatMap(({ name, url, roles }) =>
      roles.flatMap((role) => {
        const { body, office } = postOf(role, entry, names.knownBody);
        return body ? [{ body: body.url, office, name, url, date: entry.item.date }] : [];
      }),
    ),
  );
  return new Map([...groupBy(held, (h) => h.body)].map(([body, own]) => [body, merge(own)]));
}

/** One line a person and office, the latest first. */
function merge(held: readonly Held[]): Officers {
  const scale = scaleOf(held.map((h) => h.date));
  const list = [...groupBy(held, (h) => `${h.url} ${h.office}`).values()]
    .map((own) => ({ own, latest: own.map((h) => h.date.sortKey).reduce(later) }))
    .sort((a, b) => compare(b.latest, a.latest))
    .map(({ own }) => {
      const dates = own.map((h) => h.date);
      const drawn = scale && lane(dates, scale);
      const { name, url, office } = own[0]!;
      return { label: name, url, post: office, years: span(dates), ...(drawn && { lane: drawn }) };
    });
  return { list, ...(scale && { scale }) };
}

const later = (a: string, b: string): string => (b > a ? b : a);
