import { looksLikeName, nameOdds } from "./names.ts";

/** A line of an honours list: a name, then what its bearer is. */
export function isRollLine(text: string): boolean {
  const match =
    /^(\p{Script=Han}(?:\s?\p{Script=Han}){1,3}|\p{Script=Han}{2,6}·\p{Script=Han}{2,6})(?:\s*\([^)]{1,12}\)\s*|\s{1,})(?=\p{Script=Han}{4})/u.exec(
      text.trim(),
    );
  if (!match || /[!?:“]/.test(text)) return false;
  const name = match[1]!.replace(/\s/g, "");
  // 苏 木: a name of two characters is spaced out to the width of three, which no word is.
  return looksLikeName(name, 0.5) || (/\s/.test(match[1]!) && nameOdds(name) !== null);
}
