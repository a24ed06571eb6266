import type { Review } from "../../archive/article.ts";
import { factuality } from "../factuality.ts";
import type { Line } from "../types.ts";
import { isUnitName } from "../unitname.ts";
import type { Assigned, Setting } from "./assigned.ts";
import { isBrief, leadsIn, setColumn } from "./assigned.ts";
import { BRIEFS, headsList, namesSubject } from "./headings.ts";
import { isPlaceLabel } from "./kickers.ts";
import { areCounts, areFigures, tellsDecision } from "./outcomes.ts";
import { isSectionName } from "./section-columns.ts";

/** Which of several rows is the title, by their wording and their length. */

export function nameHeadings(lines: readonly Line[], result: Assigned, page: Setting): void {
  // On a web page a unit's name alone is the site's.
  const isKicker = (l: Line) => leadsIn(l) || isPlaceLabel(l.text) || (!page.scraped && isUnitName(l.text));
  const kicker = lines.findLastIndex((l, i) => i < lines.length - 1 && isKicker(l));
  if (kicker >= 0) {
    if (kicker > 0) setColumn(lines.slice(0, kicker), result, isBrief(lines[kicker]!));
    result.kicker = [lines[kicker]!];
    result.title = lines.slice(kicker + 1, kicker + 2);
    result.subtitle.unshift(...lines.slice(kicker + 2));
    return;
  }
  if (lines.length > 2 && !page.scraped && lines.slice(0, -1).every(isPair) && !isPair(lines.at(-1)!)) {
    result.kicker = lines.slice(0, -1);
    result.title = lines.slice(-1);
    return;
  }
  // In print three rows over one text are its kicker, its title and its subtitle, unless the first is a column's name.
  if (lines.length === 3 && !page.scraped && page.flow === "paragraphs" && !isName(lines[0]!)) {
    result.kicker = lines.slice(0, 1);
    result.title = lines.slice(1, 2);
    result.subtitle.unshift(lines[2]!);
    return;
  }
  if (lines.length === 3 && page.flow === "columns" && isLargest(lines)) {
    result.kicker = lines.slice(0, 1);
    result.title = lines.slice(1, 2);
    result.subtitle.unshift(lines[2]!);
    return;
  }
  if (lines.length > 2 && isColumnTitle(lines[0]!, lines, page)) {
    setColumn(lines.slice(0, 1), result, false);
    nameHeadings(lines.slice(1), result, page);
    return;
  }
  if (lines.length === 1) {
    result.title = [...lines];
    return;
  }
  if (
    lines.length === 2 &&
    isColumnTitle(lines[0]!, lines, page) &&
    !areSlogans(lines[1]!.text) &&
    ((page.scraped && page.first) ||
      namesSubject(lines[1]!.text) ||
      BRIEFS.test(lines[0]!.text.replace(/\s+/g, "")) ||
      (page.flow === "paragraphs" && isShortLabel(lines[0]!, lines[1]!)))
  ) {
    setColumn(lines.slice(0, 1), result, false);
    result.title = [lines[1]!];
    return;
  }
  const [first, second, ...others] = lines as [Line, Line, ...Line[]];
  // 某某厂每周一次“面对面” / 厂长坐堂 工会牵线: a slogan in two halves below a row that tells is the title.
  if (!others.length && !page.scraped && isPair(second) && !isPair(first) && !/\s/.test(first.text.trim())) {
    result.kicker = [first];
    result.title = [second];
    return;
  }
  // Right above a subtitle stands the title.
  if (!others.length && result.subtitle.length) {
    result.kicker = [first];
    result.title = [second];
    return;
  }
  const list = headsList(second.text) && factuality(first.text) <= 0;
  // 法律咨询、技能体验、岗位推介一站办齐 / “夜市”摆到渔港边: what all there was leads up to what it was.
  const lists =
    !page.scraped &&
    !others.length &&
    LISTS.test(first.text.trim()) &&
    second.text.trim().length + 4 < first.text.trim().length &&
    !/、/.test(second.text);
  const figures = areFigures(first.text) && factuality(second.text) > 0;
  const setIn = page.flow === "columns" && isSetIn(first, second);
  // Set in though it is no shorter: the first is in larger type.
  const larger = setIn && second.text.trim().length >= first.text.trim().length;
  const worded = larger ? -1 : kickerLead(first.text, second.text) - (setIn ? 2 : 0);
  // 某某工会与三公司达成协议 / 平均加幅百分之三 明年一月生效: what it comes to.
  const sums = (areFigures(second.text) || areCounts(second.text)) && factuality(first.text) > 0;
  const lead =
    list || lists || figures
      ? 1
      : sums || tellsDecision(first.text, second.text)
        ? -1
        : wrapped(first, second) || worded;
  if (lead >= 0) {
    result.kicker = [first];
    result.title = [second];
    result.subtitle.unshift(...others);
  } else {
    result.title = [first];
    result.subtitle.unshift(second, ...others);
  }
  if (lead === 0) result.review.push(inDoubt([first, second]));
}

/** Three things or more, of some characters each. */
const LISTS = /^[^、,:“]{3,6}(?:、[^、,:“]{3,6}){1,4}、[^、,:“]{3,12}$/;

/** 职工周刊, 各地短讯; 候闸也是工作 says something. */
function isName({ text }: Line): boolean {
  const name = text.replace(/\s+/g, "");
  return (
    isSectionName(name) || BRIEFS.test(name) || /^(?!.*[也是有要让把了不会能就的在])\p{Script=Han}{2,6}$/u.test(name)
  );
}

export const inDoubt = (lines: readonly Line[]): Review => ({
  code: "heading",
  line: lines[0]!.no,
  text: lines.map((l) => l.text).join(" / "),
  message: "哪一行是主题、哪一行是引题，请核对",
});

/** 一条船 三个人 两千里: slogans in a row, no title. */
const areSlogans = (text: string): boolean =>
  /^[\p{Script=Han}“”]{2,8}(?:\s+[\p{Script=Han}“”]{2,8}){2,}$/u.test(text.trim());

/** 班组搭台 师傅领唱: a slogan in two halves of as many characters. */
export const isPair = ({ text }: Line): boolean => {
  const [one, other, ...more] = text.trim().split(/\s+/);
  return !!other && !more.length && one!.length === other.length && one!.length <= 6 && factuality(text) <= 1;
};

/** Larger type fills a row with fewer characters: who needs two rows for less than the other has in one is the title. */
function wrapped(first: Line, second: Line): number {
  const longest = ({ text, rows }: Line) => Math.max(...(rows ?? [{ text }]).map((r) => r.text.trim().length));
  if (!first.rows === !second.rows) return 0;
  return first.rows ? -Number(longest(second) > longest(first)) : Number(longest(first) > longest(second));
}

/** Blanks by which print sets a subtitle in from its title's edge. */
const SET_IN = 10;

/** In the row right below, set in far from the other's beginning and running on past its end: a kicker stands at its title's edge or over its middle. */
const isSetIn = (first: Line, second: Line): boolean =>
  second.no - first.no === 1 && second.from - first.from >= SET_IN && second.from < first.to && second.to > first.to;

/** Characters by which the middles of two rows in one type and at one axis may differ. */
const AXIS = 3;

/**
 * Between two rows at one axis the title begins far to the left, and has no more characters than would end there: type so
 * large that the converter, which counts characters, sets it off the axis.
 */
function isLargest(lines: readonly Line[]): boolean {
  const [above, title, below] = lines.map(({ from, text }) => from + text.trim().length / 2) as [
    number,
    number,
    number,
  ];
  const near = lines.every((l, i) => i === 0 || (!l.rows && l.no - lines[i - 1]!.no <= 3));
  return near && Math.abs(above - below) <= AXIS && Math.min(above, below) - title >= SET_IN;
}

/** Above 0 where the first of two lines is the kicker, below 0 where the second is a subtitle, 0 in doubt. */
function kickerLead(first: string, second: string): number {
  const facts = factuality(first) - factuality(second);
  if (facts !== 0) return facts;
  return first.trim().length > second.trim().length + 3 ? 1 : second.trim().length > first.trim().length + 3 ? -1 : 0;
}

/** Two halves that are slogans, and no column's name with a blank in it. */
const SLOGANS = 8;

export function isColumnTitle(line: Line, lines: readonly Line[], page: Setting): boolean {
  const text = line.text.replace(/\s+/g, "");
  const longest = Math.max(...lines.slice(1).map((l) => l.text.trim().length));
  // The page's own title over items that each name their subject.
  if (page.scraped && page.first && lines.length === 2 && namesSubject(lines[1]!.text)) return true;
  return (
    text.length <= 13 &&
    !(isPair(line) && text.length >= SLOGANS) &&
    (text.length < longest || namesSubject(lines[1]?.text ?? "")) &&
    !/召开|举行|举办|启动|慰问|[!?]/.test(text) &&
    (page.scraped || factuality(text) <= 2)
  );
}

/** 以案说法, 夕阳红 over a headline: three to six characters that tell of nothing. */
export function isShortLabel(label: Line, headline: Line): boolean {
  const text = label.text.replace(/\s+/g, "");
  const longer = headline.text.trim().length >= (text.length > 3 ? 9 : 7);
  return /^\p{Script=Han}{3,6}$/u.test(text) && factuality(text) <= 2 && longer;
}
