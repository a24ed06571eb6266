import { Converter } from "opencc-js/t2cn";
import { remember } from "./remember.ts";

/** Traditional text in Simplified characters (OpenCC), one for one: every offset stays what it was. */

const converter = Converter({ from: "t", to: "cn" });
const known = new Map<string, string>();

/** @returns the text in Simplified characters, as long as it was; text that is Simplified already comes back the same */
export const simplified: (text: string) => string = remember((text) => {
  let out = "";
  for (const character of text) out += known.get(character) ?? learn(character);
  return out;
}, 1_000_000);

// A character by itself has one Simplified form; where that is longer or of another plane, the character stays.
function learn(character: string): string {
  const converted = converter(character);
  const kept = converted.length === character.length ? converted : character;
  known.set(character, kept);
  return kept;
}
