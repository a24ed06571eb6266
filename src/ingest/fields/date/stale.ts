import type { Bearing } from "./bearing.ts";
import type { Mention } from "./mention.ts";
import type { PageDate } from "./settle.ts";

/** Months after which a bulletin tells of a day as of the past, and before which as of what is to come. */
const PAST = 11;
const AHEAD = 3;

/**
 * How a date with its own year bears on the event, once it is seen from the page's date: a bulletin tells of its own
 * months, what lies far back is the story's past. A web page may be put up years later, so its time stamp proves less.
 */
export function isStale({ when }: Mention, { issued, posted }: PageDate, bearing: Bearing): Bearing {
  const own = issued ?? posted;
  if (when.kind !== "calendar" || when.from.year === undefined || !own) return bearing;
  const [year, month] = own.split("-").map(Number) as [number, number?];
  const before = (year - when.from.year) * 12 + ((month ?? 12) - when.from.month);
  if (before < -AHEAD && month !== undefined) return "planned";
  if (before <= PAST) return bearing;
  if (when.from.day === undefined) return "none";
  return issued ? "record" : bearing;
}
