import { dictionary } from "../text/segmenter.ts";
import { looksLikeName, nameOdds } from "./namemodel.ts";
import { endsInPost } from "./posts.ts";

/** A name as lists give it: of two to four characters, or transcribed with a dot. */
export const LISTED_NAME = "(?:\\p{Script=Han}{2,6}·\\p{Script=Han}{1,8}|\\p{Script=Han}{2,4})";
/** The same in print, which spaces a name of two characters out to the width of three. */
export const PRINTED_NAME = `(?:\\p{Script=Han}\\s{1,2}\\p{Script=Han}|${LISTED_NAME})`;

/** A line of an honours list: a name, then what its bearer is. */
export function isRollLine(text: string): boolean {
  const match =
    /^(\p{Script=Han}(?:\s?\p{Script=Han}){1,3}|\p{Script=Han}{2,6}·\p{Script=Han}{2,6})(?:\s*\([^)]{1,12}\)\s*|\s{1,})(?=\p{Script=Han}{4})/u.exec(
      text.trim(),
    );
  if (!match || /[!?:“]|\([左右中前后]/.test(text)) return false;
  // What stands behind the name is what its bearer is, or where he works.
  const rest = text.trim().slice(match[0].length);
  if (!endsInPost(rest) && !/(?:班|组|队|部|科|公司|厂|局|院|校|站|中心|集团|车间|工会)$/.test(rest)) return false;
  const name = match[1]!.replace(/\s/g, "");
  // 苏 木: a name of two characters is spaced out to the width of three, which no word is.
  const stranger = name.length === 4 && !!endsInPost(rest) && !dictionary().has(name);
  return stranger || looksLikeName(name, 0.5) || (/\s/.test(match[1]!) && nameOdds(name) !== null);
}
