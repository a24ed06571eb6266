import { pinyin } from "pinyin-pro";

/** The characters of GB 2312 by their commonest reading without tone: who mistypes a name mostly types its sound. */
export function sounds(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const character of commonCharacters()) {
    const reading = pinyin(character, { toneType: "none", v: true });
    found[reading] = (found[reading] ?? "") + character;
  }
  return found;
}

function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  // The last row of the first level is not full.
  return new TextDecoder("gbk").decode(Uint8Array.from(bytes)).replace(/\P{Script=Han}/gu, "");
}
