import { looksLikeName } from "./namemodel.ts";
import { isUnitName } from "./unitname.ts";

/** A part of a unit, by its number or behind the unit: 掘进一队, 环卫二所, 某厂3号高炉. */
const PART = /(?:[一二三四五六七八九十\d]号?|[厂矿局段站])(?:队|班|组|所|院|厂|矿|车间|工区|高炉|工段)$/;

/** 某某选煤厂 某某, 机修总厂 屠 峰: who wrote what stands below; a slogan in two halves may end its first in 社区, hence a whole unit's name. */
export function isUnitsAuthor(text: string): boolean {
  const [unit, name, ...others] = text
    .trim()
    .replace(/(?<=\s\p{Script=Han})\s{1,4}(?=\p{Script=Han}$)/u, "")
    .split(/\s+/);
  if (others.length || !name || !/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  return isUnitName(unit!) ? looksLikeName(name, 0) : PART.test(unit!) && looksLikeName(name, 1);
}
