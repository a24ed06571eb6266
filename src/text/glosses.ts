/**
 * 工會(huì)新聞: web pages turned into Traditional characters by machine carry the reading of a character in brackets
 * behind it. A reader's text has none.
 */

const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";
/** One syllable right behind a character, perhaps a blank behind it. */
const GLOSS = new RegExp(`(?<=\\p{Script=Han})\\((?=[a-zü]{0,4}[${TONED}])[a-zü${TONED}]{1,6} {0,2}\\)`, "gu");
/** Fewer on a page are somebody's own: 枋(fāng)湖. */
const ENOUGH = 4;
/** Nobody tells the reading of one character again and again. */
const AGAIN = 3;

/** Fills the room that a gloss leaves: nobody sees it, and it parts no word. */
const NOTHING = "\u200b";

/**
 * The text without them, character for character in its place.
 * @param text with its full-width brackets folded
 * @returns the same string where it holds few or none
 */
export function withoutGlosses(text: string): string {
  const glosses = text.match(GLOSS);
  const again = new Set(glosses).size === 1 ? AGAIN : ENOUGH;
  if (!glosses || glosses.length < again) return text;
  return text.replace(GLOSS, (gloss) => NOTHING.repeat(gloss.length));
}
