import { dateFacts } from "../../../archive/date.ts";
import type { Bearing } from "./bearing.ts";
import type { Mention } from "./mention.ts";
import type { PageDate } from "./settle.ts";

/** Months after which a bulletin tells of a day as of the past, and before which as of what is to come. */
const PAST = 11;
const AHEAD = 3;
const HALF_YEAR = 5;
/** What lies so many months back is history. */
const LONG_AGO = 60;
/** The same for a mere month (今年4月, 去年12月, 2021年9月): told so long after, it is how the story began. */
const RECORD = 3;

/**
 * How a date bears on the event, once it is seen from the page's date: a bulletin tells of its own months, what lies
 * far back is the story's past. A web page may be put up years later, so its time stamp proves less.
 * @param bearing what the text makes of it
 * @param date the mention in EDTF
 */
export function bearingSeen({ when }: Mention, bearing: Bearing, date: string, { issued, posted }: PageDate): Bearing {
  const own = issued ?? posted;
  // 1988年,19岁的某某…: no year of the bulletin's own, but one of the story's past.
  if (when.kind === "year" && issued && Number(issued.slice(0, 4)) - when.year > 1) return "none";
  if (when.kind !== "calendar" || !own || bearing === "none" || bearing === "planned") return bearing;
  // Where only the year is known, the year before may still be told of in its first numbers.
  if (own.length === 4) return Number(own) - (when.from.year ?? Number(own)) > 1 ? "record" : bearing;
  // 今年下半年: no day of anything where the page tells its own.
  if (when.to && when.from.day === undefined && when.to.month - when.from.month >= HALF_YEAR) return "none";
  const { year, month, day } = dateFacts(date);
  const [ownYear, ownMonth] = own.split("-").map(Number) as [number, number];
  if (year === null) return bearing;
  const before = (ownYear - year) * 12 + ownMonth - (month ?? 12);
  if (when.from.year === undefined) return bearing === "record" && before > RECORD ? "none" : bearing;
  if (before < -AHEAD) return "planned";
  if (day === null) return before <= RECORD ? bearing : "none";
  if (before <= PAST) return bearing;
  if (before > LONG_AGO) return "none";
  return issued ? "record" : bearing;
}
