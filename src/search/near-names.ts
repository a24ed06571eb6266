import { pinyin } from "pinyin-pro";
import type { SearchRecord } from "./record.ts";
import type { FacetColumns, NearNames } from "./root.ts";

/** What a search that finds nothing is compared with, beside the values of the facets. */
export function nearNames(records: readonly SearchRecord[], { bodies, sections }: FacetColumns): NearNames {
  const people = [...new Set(records.flatMap((r) => r.people))].sort();
  const characters = new Set([...people, ...bodies.map((b) => b.name), ...sections].join(""));
  const known = Object.entries(sounds()).filter(([, all]) => [...all].some((c) => characters.has(c)));
  return { people, sounds: Object.fromEntries(known) };
}

/** The characters of GB 2312 by their commonest reading without tone: who mistypes a name mostly types its sound. */
function sounds(): Record<string, string> {
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
