import { isRollLine, PRINTED_NAME } from "../roll.ts";
import type { Line } from "../types.ts";
import { isLabelled, isSerial } from "./headings.ts";

/** A roll of names: a line that wants no full stop. */
const NAMES = new RegExp(`^(?:${PRINTED_NAME}[、\\s]+){3,}${PRINTED_NAME}$`, "u");

/** A paragraph that a column break cut in two: it stops in the middle of a sentence. */
export function isBroken(last: Line, next: Line): boolean {
  const end = last.text.trim();
  if (isSerial(next.text) || isLabelled(next.text.trim()) || NAMES.test(end)) return false;
  if (isRollLine(next.text) || isRollLine(end)) return false;
  return /[\p{Script=Han}\p{L}\d,、—“《(]$/u.test(end) && (last.text.length > 24 || /,$/.test(end));
}
