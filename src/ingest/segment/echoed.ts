import type { Draft } from "../types.ts";
import { sharedPairs, textOf } from "./headings.ts";

/** The share of its wording that the text's first sentence has too; the headline has half of that at most. */
const ECHO = 0.75;

/**
 * A line by itself between a web page's time and the text of its one article, which the text's first sentence says over
 * again and the headline does not: no subtitle, but the words of a picture that stood there.
 */
export function echoedSubtitle([draft, ...others]: readonly Draft[]): void {
  const [line, ...more] = draft?.subtitle ?? [];
  if (!draft || !line || others.length || more.length || !draft.stamp || line.no < draft.stamp.no || !line.gap) return;
  const [lead = ""] = textOf(draft.body[0]?.lines ?? []).split("。");
  if (/^\s*[—―]/.test(line.text) || sharedPairs(line.text, lead) < ECHO) return;
  if (sharedPairs(line.text, textOf(draft.title)) >= ECHO / 2) return;
  draft.captions.unshift(draft.subtitle.splice(0));
}
