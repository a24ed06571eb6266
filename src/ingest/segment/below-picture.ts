import type { Line, Page } from "../types.ts";
import { isSerial } from "./headings.ts";

/**
 * 图为启动仪式现场。 below the last text, and 学生代表发言, 走访受助家庭 each by itself below that: the words of the further pictures,
 * which the page sets one under the other.
 */

const SHOWN = /^\s*图为/;
/** A few words, with a blank row above each: no headline of another page is so short, no foot so bare. */
const WORDS = /^\p{Script=Han}{4,12}$/u;
/** What else stands in such a row at a page's end. */
const BUTTON = /打印|关闭|返回|分享|收藏|推荐|首页|上一|下一|相关|更多|版权|地址|电话|声明|链接|网站|阅读|文章|新闻/;

/** @returns the page's lines, such rows hinted as captions */
export function belowPicture({ flow, lines }: Page): Line[] {
  const shown = lines.findLastIndex((l) => !l.as && SHOWN.test(l.text));
  if (flow !== "paragraphs" || shown < 0) return [...lines];
  const rest = lines.slice(shown + 1);
  const end = rest.findIndex((l) => !isWords(l));
  const run = end < 0 ? rest : rest.slice(0, end);
  // Below them the page ends, or its frame begins.
  const isLast = rest.slice(run.length).every((l) => l.as);
  return lines.map((line) => (isLast && run.includes(line) ? { ...line, hint: "caption" } : line));
}

const isWords = ({ text, as, gap }: Line): boolean =>
  !as && gap > 0 && WORDS.test(text.trim()) && !BUTTON.test(text) && !isSerial(text);
