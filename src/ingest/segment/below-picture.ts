import type { Line, Page } from "../types.ts";
import { creditContext, isPhotoReport, splitTail } from "./credits.ts";
import { isSerial } from "./headings.ts";

/**
 * 图为启动仪式现场。 below the last text, and 学生代表发言, 走访受助家庭 each by itself below that: the words of the further pictures,
 * which the page sets one under the other. So do a photo report's pages, below the text that (某某摄影报道) closes.
 */

const SHOWN = /^\s*图为/;
/** A few words, with a blank row above each: no headline of another page is so short, no foot so bare. */
const WORDS = /^\p{Script=Han}{4,12}$/u;
/** Below a report's credit they may be more, or hold a bracket; the page's cell may end behind them. */
const REPORTED = /^[^。,;:!?\d]{4,24}$/;
/** So many of such rows at least, and half of them so short: other pages' headlines are longer. */
const SEVERAL = 2;
const SHORT = 11;
/** Of what is shorter the credit may be a picture's. */
const TEXT = 100;
/** What else stands in such a row at a page's end. */
const BUTTON = /打印|关闭|返回|分享|收藏|推荐|首页|上一|下一|相关|更多|版权|地址|电话|声明|链接|网站|阅读|文章|新闻/;

/** @returns the page's lines, such rows hinted as captions */
export function belowPicture({ flow, lines }: Page): Line[] {
  const shown = lines.findLastIndex((l) => !l.as && (SHOWN.test(l.text) || isReport(l)));
  if (flow !== "paragraphs" || shown < 0) return [...lines];
  const rest = lines.slice(shown + 1);
  const run = runOf(rest, SHOWN.test(lines[shown]!.text) ? isWords : isReported);
  // Below them the page ends, or its frame begins.
  const isLast = rest.slice(run.length).every((l) => l.as);
  const several = SHOWN.test(lines[shown]!.text) || (run.length >= SEVERAL && areShort(run));
  return lines.map((line) => (isLast && several && run.includes(line) ? { ...line, hint: "caption" } : line));
}

function runOf(rest: readonly Line[], isOne: (line: Line) => boolean): readonly Line[] {
  const end = rest.findIndex((l) => !isOne(l));
  return end < 0 ? rest : rest.slice(0, end);
}

const isWords = ({ text, as, gap }: Line): boolean =>
  !as && gap > 0 && WORDS.test(text.trim()) && !BUTTON.test(text) && !isSerial(text);

const isReported = ({ text, as }: Line): boolean =>
  !as && REPORTED.test(text.trim()) && !BUTTON.test(text) && !isSerial(text) && !creditContext(text);

const areShort = (run: readonly Line[]): boolean =>
  run.filter((l) => l.text.trim().length <= SHORT).length * 2 >= run.length;

/** (某某摄影报道) at a text's end, or in the row below it; 某某 摄 at a longer text's end. */
function isReport(line: Line): boolean {
  if (isPhotoReport(line.text)) return !!splitTail(line) || !!creditContext(line.text);
  return line.text.length >= TEXT && /摄\s?[)】]?$/.test(line.text.trim()) && !!splitTail(line);
}
