/** What a row of a headline tells of the row above it: what came of it, in figures, who took part, what a meeting decided. */

/** 推送信息300篇 读者3万余名: what came of it, in figures. */
export function areFigures(text: string): boolean {
  const halves = text.trim().split(/\s+/);
  return halves.length === 2 && halves.every((h) => FIGURE.test(h));
}

const FIGURE = /\p{Script=Han}{2}.*(?:\d|百分之|[一二三四五六七八九十]{1,2}月)/u;

/** 三十名钳工同台 两千会员围观: who took part, by number, in both halves. */
export function areCounts(text: string): boolean {
  const halves = text.trim().split(/\s+/);
  return halves.length === 2 && halves.every((h) => COUNT.test(h));
}

const COUNT =
  /^[\d一二三四五六七八九十百千万两余多]{1,6}(?:[位名]\p{Script=Han}{3}|(?:职工|工人|会员|员工|劳模|群众|市民))/u;

/** 某会第十届代表大会闭幕 / 某某连任理事长 通过…章程: a meeting, and what it decided below. */
export const tellsDecision = (first: string, second: string): boolean =>
  MET.test(first.trim()) && DECIDED.test(second) && !/大会|会议/.test(second);

const MET =
  /(?:代表大?会|委员会|全委会|会员大会|[教职工]代会)(?:第[一二三四五六七八九十]{1,3}次\p{Script=Han}{0,4}会议)?(?:圆满|胜利|顺利)?(?:闭幕|落幕|召开|举行|结束|完成)$/u;
const DECIDED = /(?:^|\s)(?:审议|表决|一致)*通过|连任|当选|获选|接任|选出/;
