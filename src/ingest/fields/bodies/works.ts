import { words } from "../../../text/segmenter.ts";
import { isDeed, nameStart } from "./boundary.ts";
import { leadLength } from "./head.ts";
import { WORKS_ENDING } from "./levels.ts";

/** The works, school or hospital named last before 公司工会, 校工会, 院工会; null where none is named. */
export function worksBefore(before: string, level: string): string | null {
  const tokens = words(before);
  // 大青梁矿|矿长: the head of a works is no part of its name; 四十名|矿工 work in one, 井口 is no works.
  const ending = new RegExp(`(?:${WORKS_ENDING[level] ?? level})(?!长|工(?!会)|口|下)`, "g");
  for (const m of [...before.matchAll(ending)].reverse()) {
    const start = nameStart(before, tokens, m.index);
    // 某家电公司 is not to be named.
    if (/某[\p{Script=Han}]{0,2}$/u.test(before.slice(0, start))) return null;
    const head = before.slice(start + leadLength(before.slice(start, m.index)), m.index);
    if (
      head.length >= 2 &&
      // 打破|局纪录: a verb before it names no works; 冷轧|厂 is one.
      !(m[0].length === 1 && isDeed(words(head).at(-1)!.text)) &&
      !/^(?:各|全|本|该|我|多|两|三|几|某|国有|民营|大型|[一二三]级|新型|现代化|一流|知名|综合|示范|先进|优秀)|(?:各|多|的|作|做)$/.test(
        head,
      )
    )
      return head + m[0];
  }
  return null;
}
