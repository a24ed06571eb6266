import { dictionary } from "../text/segmenter.ts";
import { isTranscribed } from "../text/transcription.ts";
import { looksLikeName, nameOdds } from "./namemodel.ts";
import { endsInPost } from "./posts.ts";

/** A name as lists give it: of two to four characters, or transcribed with a dot. */
export const LISTED_NAME = "(?:\\p{Script=Han}{2,6}·\\p{Script=Han}{1,8}|\\p{Script=Han}{2,4})";
/** The same in print, which spaces a name of two characters out to the width of three. */
export const PRINTED_NAME = `(?:\\p{Script=Han}\\s{1,2}\\p{Script=Han}|${LISTED_NAME})`;

/** The name of a row, with its number before it and its bearer's sex or people in brackets behind it. */
const ROLL_LINE =
  /^(?:\d{1,3}[.、]?\s+)?(\p{Script=Han}\s{1,2}\p{Script=Han}|\p{Script=Han}{2,6}·\p{Script=Han}{2,6}|\p{Script=Han}{2,7})(?:\s*\([^)]{1,12}\)\s*|\s+)(?=\p{Script=Han}{4})/u;

/** 某某市(5名): whose names follow in a roll. */
export const isRollGroup = (text: string): boolean =>
  /^[◆●■★]?\s*\p{Script=Han}{2,20}\s*\(\s*(?:共\s*)?\d{1,3}\s*[名人个位]\s*\)$/u.test(text.trim());

/** A line of an honours list: a name, then what its bearer is. */
export function isRollLine(text: string): boolean {
  const match = ROLL_LINE.exec(text.trim());
  if (!match || /[!?:“]|\([左右中前后]/.test(text)) return false;
  // What stands behind the name is what its bearer is, or where he works.
  const rest = text.trim().slice(match[0].length);
  if (!endsInPost(rest) && !/(?:班|组|队|部|科|公司|厂|局|院|校|站|中心|集团|车间|工会)$/.test(rest)) return false;
  const name = match[1]!.replace(/\s/g, "");
  // 苏 木: a name of two characters is spaced out to the width of three, which no word is.
  const stranger = name.length === 4 && !!endsInPost(rest) && !dictionary().has(name);
  if (isTranscribed(name) && endsInPost(rest)) return true;
  return stranger || looksLikeName(name, 0.5) || (/\s/.test(match[1]!) && nameOdds(name) !== null);
}
