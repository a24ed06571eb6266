import { words } from "../../text/segmenter.ts";
import { factuality } from "../factuality.ts";
import type { Line } from "../types.ts";
import { isHeadingText, namesSubject } from "./headings.ts";

/** 全市, 社区, 地区: no place's name. */
const NOWHERE = /^(?:全|各|本|我)?[省市县区州]{1,2}$|^(?:[社园新矿厂景小校院辖城林库牧地]|自治)区$/;

/** 某某省, 某某市总: where a brief comes from, above its headline. */
export function isPlaceLabel(text: string): boolean {
  const label = text.trim();
  if (!/^\p{Script=Han}{2,6}$/u.test(label) || NOWHERE.test(label)) return false;
  return (
    /[省市县区州]总?$/.test(label) || (label.length <= 3 && words(label).length === 1 && words(label)[0]!.tag === "ns")
  );
}

/** 某某分公司:, above a headline on a newspaper's page: whom it tells of. */
export const tellsOfWhom = ({ text }: Line, below: Line): boolean =>
  /^[^,。]{2,16}:$/.test(text.trim()) &&
  isHeadingText(below.text) &&
  (namesSubject(text.trim() + below.text.trim()) || isWithinPlace(text.trim()));

/** 某某市某某桥工地:, whatever is there, where it tells of nothing that happened. */
const isWithinPlace = (text: string): boolean =>
  /^\p{Script=Han}{2,3}[省市县州]\p{Script=Han}{2,11}:$/u.test(text) && factuality(text) <= 1;
