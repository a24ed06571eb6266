import { calendarDates } from "./calendar.ts";
import { festivalDates } from "./festivals.ts";
import type { Mention } from "./mention.ts";
import { relativeDates } from "./relative.ts";

/** No quotation is longer: a mark that nothing closes is not searched for to the text's end. */
const QUOTED = /“[^”]{0,2000}”|《[^》]{0,500}》|〔[^〕]{0,500}〕/g;

/**
 * Every date that a text tells in its own voice, in its order; where two readings overlap, the longer of the earlier.
 * What stands in quotation marks is somebody else's day, what stands in 《》 or 〔〕 a document's.
 * @param text cleaned; full-width digits count as digits
 */
export function dateMentions(text: string): Mention[] {
  // One character for one, so that places stay what they are.
  const own = text
    .replace(/[\uff10-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    // l2月: what OCR makes of a one.
    .replace(/(?<![A-Za-z])[lI|](?=\d?[月日])|(?<=月)[lI|](?=\d日)/g, "1")
    .replace(QUOTED, (quoted) => "＊".repeat(quoted.length));
  const all = [...calendarDates(own), ...relativeDates(own), ...festivalDates(text)].sort(
    (a, b) => a.at - b.at || b.end - a.end,
  );
  const kept: Mention[] = [];
  for (const mention of all) {
    // Behind a day of some month, 9日 is of that month too, and adds nothing.
    const adds = mention.when.kind !== "bare" || kept.every((m) => m.when.kind === "year");
    if (adds && mention.at >= (kept.at(-1)?.end ?? 0))
      kept.push({ ...mention, text: text.slice(mention.at, mention.end) });
  }
  return kept;
}
