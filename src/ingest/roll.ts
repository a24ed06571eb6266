import { dictionary } from "../text/segmenter.ts";
import { isTranscribed } from "../text/transcription.ts";
import { looksLikeName, nameOdds } from "./namemodel.ts";
import { endsInPost } from "./posts.ts";

/** A name as lists give it: of two to four characters, or transcribed with a dot. */
export const LISTED_NAME = "(?:\\p{Script=Han}{2,6}·\\p{Script=Han}{1,8}|\\p{Script=Han}{2,4})";
/** The same in print, which spaces a name of two characters out to the width of three. */
export const PRINTED_NAME = `(?:\\p{Script=Han}\\s{1,2}\\p{Script=Han}{1,2}|${LISTED_NAME})`;

/** The prize that a winner's name stands behind. */
export const PRIZE = "(?:第[一二三四五六七八九十\\d]{1,2}名|[特一二三]等奖|[金银铜]奖|[冠亚季]军)";
/** What leads in a row's name: its number, or the prize that its bearer won. */
const LEAD = `(?:\\d{1,3}[.、]?\\s+|${PRIZE}\\s*:\\s*)?`;

/** The name of a row, with what leads it in, and its bearer's sex or people in brackets behind it. */
const ROLL_LINE = new RegExp(
  `^(${LEAD})(\\p{Script=Han}\\s{1,2}\\p{Script=Han}{1,2}(?=[\\s(])|\\p{Script=Han}{2,8}·\\p{Script=Han}{1,6}|\\p{Script=Han}{2,7})(?:\\s*(\\([^)]{1,12}\\))\\s*|\\s+([男女]\\s+)?)(\\p{Script=Han}{4}.*)$`,
  "u",
);

/** 某某市(5名): whose names follow in a roll. */
export const isRollGroup = (text: string): boolean =>
  /^[◆●■★]?\s*\p{Script=Han}{2,20}\s*\(\s*(?:共\s*)?\d{1,3}\s*[名人个位]\s*\)$/u.test(text.trim());

/** A line of an honours list in its parts, the name closed up: a name, then what its bearer is; null for any other line. */
export function rollLine(text: string): { lead: string; name: string; told: string; rest: string } | null {
  const [, lead = "", printed = "", told = "", sex = "", rest = ""] = ROLL_LINE.exec(text.trim()) ?? [];
  const name = printed.replace(/\s/g, "");
  if (!name || /[!?“]|\([左右中前后]/.test(text) || rest.includes(":")) return null;
  return isOfRoll(name, name !== printed, rest, sex !== "") ? { lead, name, told, rest } : null;
}

/** What stands behind the name is what its bearer is, or where he works. */
function isOfRoll(name: string, spaced: boolean, rest: string, sexed: boolean): boolean {
  const post = endsInPost(rest) !== null;
  if (!post && !/(?:班|组|队|部|科|公司|厂|局|院|校|站|中心|集团|车间|工会)$/.test(rest)) return false;
  // 苏 木: a name of two characters is spaced out to the width of three, which no word is.
  if (spaced && nameOdds(name) !== null) return true;
  // A column for the sex stands beside people alone.
  if (sexed && post) return true;
  const stranger = name.length === 4 && post && !dictionary().has(name);
  return stranger || (isTranscribed(name) && post) || looksLikeName(name, 0.5);
}

/** A line of an honours list. */
export const isRollLine = (text: string): boolean => rollLine(text) !== null;
