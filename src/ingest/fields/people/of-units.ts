import { looksLikeName } from "../../namemodel.ts";
import type { Mention } from "./mention.ts";
import { labelRole } from "./place.ts";

const LIST = /(?<=[:\uff1a])(?:[\p{Script=Han}\d]{4,14}、){2,}[\p{Script=Han}\d]{4,14}(?=[。;\uff1b]|$)/gu;
const UNIT = /(?:[井厂矿局处所院校站馆队部社段行店组科区县镇乡村]|公司|车间|中心|集团)$/;

/** 受表彰的协管员有：一号井曲某某、洗煤厂查某某。: behind a post's label each item is a unit and its one person. */
export function peopleOfUnits(text: string): Mention[] {
  return [...text.matchAll(LIST)].flatMap(({ 0: list, index }) => {
    const roles = labelRole(text, index);
    const found = [...list.matchAll(/[^、]+/g)].map(({ 0: item, index: from }) => {
      const length = [3, 2, 4].find((n) => UNIT.test(item.slice(0, -n)) && looksLikeName(item.slice(-n), -1));
      return length ? { name: item.slice(-length), at: index + from + item.length - length } : null;
    });
    return roles && found.every((f) => f !== null) ? found.map((f) => ({ ...f, roles, sure: true })) : [];
  });
}
