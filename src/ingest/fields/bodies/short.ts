import { words } from "../../../text/segmenter.ts";
import { LEVEL, PLACE_LEVEL, WORKS_LEVEL } from "./levels.ts";

/** Short names, by what they leave out. */
export type Short =
  /** 区总工会, 市教育工会: the place; `rest` is what stands behind its level. */
  | { of: "place"; level: string; rest: string }
  /** 集团工会, 校工会: the works. */
  | { of: "works"; level: string; rest: string }
  /** 分工会: all but the kind. */
  | { of: "branch"; rest: string }
  /** 望汐总工会: the level of the place. */
  | { of: "level"; place: string }
  /** 我会: the union that speaks. */
  | { of: "speaker" };

/** Whether a name says no more than what kind of body it is. */
export const namesKind = (name: string): boolean => /^(?:分工会|总工会|总会|职联会|[我本]会)$/.test(name);

/** 车间工会, 项目部工会: a works has several; one that the page gives no name to is nobody in particular. */
export const namesPart = (name: string): boolean => /^(?:车间|班组|项目部)(?:分?工会)$/.test(name);

const PLACE = new RegExp(`^(${PLACE_LEVEL})((?:直|直属|级|属)?.*)$`, "u");
const WORKS = new RegExp(`^[我本]?(${WORKS_LEVEL})(总工会|工会|分工会|工会委员会|工会联合会)$`);

/** @returns how a name is short; null for one that is whole */
export function shortOf(name: string): Short | null {
  // 职联会 is a federation's name drawn together.
  if (name === "职联会") return { of: "branch", rest: "职工联会" };
  if (namesKind(name)) return !/^[我本]/.test(name) ? { of: "branch", rest: name } : { of: "speaker" };
  const works = WORKS.exec(name);
  if (works) return { of: "works", level: works[1]!, rest: works[2]! };
  // 校医院工会: of a part of the school.
  const part = /^校((?!区)\p{Script=Han}{2,6}工会)$/u.exec(name);
  if (part) return { of: "works", level: "校", rest: part[1]! };
  const place = PLACE.exec(name);
  // 镇江市, 市南区: the first character belongs to a place's own name.
  if (place && /^(?:总工会|工会|联合工会)/.test(place[2]!)) return { of: "place", level: place[1]!, rest: place[2]! };
  if (place && !ownLevel(place[2]!) && words(name)[0]!.tag !== "ns")
    return { of: "place", level: place[1]!, rest: place[2]! };
  const bare = /^(\p{Script=Han}{2,4})总工会$/u.exec(name)?.[1];
  return bare && !new RegExp(`[${LEVEL}国区团司业]$|街道$`).test(bare) ? { of: "level", place: bare } : null;
}

const ownLevel = (rest: string): boolean => new RegExp(`[${LEVEL}]总工会$`).test(rest);
