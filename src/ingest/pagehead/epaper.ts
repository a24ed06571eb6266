import { issueLabel, type PageHead, pageLabel, two } from "./words.ts";

/** What an e-paper sets around one of its articles: its own name, buttons to other pages, labels with their values. */

/** Arrows of a font that the site had to itself come out as digits: 3上一篇, 下一版4. */
const BUTTON =
  /(?<=^|[\s|丨])(?:[34<>«»]?[上下]一[版篇期页][34<>«»]?|放大|缩小|默认|[版标][面题]导航|返回目录|PDF版?)(?=[\s|丨]|$)/g;

/** 【字号 大 中 小】 */
const SIZES = /[【[(]字[号体]\s?:?\s?[大中小\s]{3,9}[】\])]/g;

/** 第06版:工会之窗 上一版3 4下一版: @returns the row without its buttons; null for a row that has none */
export function withoutButtons(row: string): string | null {
  const rest = row.replace(SIZES, " ").replace(BUTTON, " ");
  return rest === row ? null : rest.replace(/(?:^|(?<=\s))[|丨](?=\s|$)/g, " ").trim();
}

/** What e-papers call themselves: 某某日报数字报, 某某工人报 电子版. */
const PRODUCT =
  /^《?(\p{Script=Han}{2,12}?(?:报|刊|工运|工会|职工|工人|时讯|通讯))》?\s?(?:(?:多媒体)?数字报刊?(?:平台)?|数字报纸|电子报|电子版|数字版)$/u;
/** 电子报阅读器: the program that shows it; the heading of a list that nobody copied. */
const VIEWER = /^(?:(?:电子报|数字报|报纸)(?:阅读[器机]|导航|检索)|[版标][面题]导航)$/;
/** 某某路局委员会主管·某某铁道报社出版 */
const PRESS =
  /^(?=.{8,60}$)\p{Script=Han}[^。]*(?:主管|主办|承办)[·\s、,|](?:.*[·\s、,|])?(\p{Script=Han}{2,10}报)社(?:主办|出版|编辑出版|承办)$/u;
/** 出版:某某日报社 */
const PRINTED_BY = /^出版(?:单位)?\s?:\s?(\p{Script=Han}{2,10}报)社$|^(\p{Script=Han}{2,10}报)社(?:出版|编印|主办)$/u;
/** 1374999 2023-12-12 00:00:00 二 某某: what the page tells search engines, at its end. */
const HIDDEN = /^\d{5,9} ((?:19|20)\d{2})-(\d{2})-(\d{2}) 00:00:00(?: |$)/;
/** 日期查询:2021年6月11日: the issue that is shown. */
const ASKED = /^日期查询\s*:\s*(\S+)$/;
/** 第7412期:第02版 工会新闻 */
const NUMBERED_PAGE = /^(第\s?\d{1,5}\s?期)\s?[:|]?\s?第?([A-Z]{0,2}\d{1,3})版\s?[:|]?\s?(\p{Script=Han}{2,8})?$/u;
/** 第3版:某某石油报03版 */
const PAPERS_PAGE = /^第?(\d{1,2})版:(\p{Script=Han}{2,10}报)(\d{1,2})版$/u;
/** 某某工运Page 21 服务驿站 */
const SHEET = /^(\p{Script=Han}{3,12}) ?Page (\d{1,3})(?: (\p{Script=Han}{2,8})(?: \p{Script=Han}{2,8})?)?$/u;
/** 第AA02版:政事 要闻; 05版:城事 */
const PAGE_OF =
  /^第?\s?(?:0{2,4}(?=\d))?([A-Z]{0,2}\d{1,3})\s?版?(?:[:\s]\s?(\p{Script=Han}{2,8}(?:[\s·]\p{Script=Han}{2,6})?))?$/u;

const NAME = "(?:当前)?报纸(?:名称)?|报名";
const PAGE = "当前版面?|(?:当前|所在)?版[面次]";
const DAY = "(?:出版|出刊|见报|发布)?日期";
/** Labels that no article uses, and those that it might. */
const SURE = new RegExp(`^(?:${NAME}|${PAGE})\\s*:`);
const LABELLED = new RegExp(`^(?:(${NAME})|(${PAGE})|(${DAY})|期[号次]|作者|字[号体])\\s*:\\s*(\\S.*)?$`);
/** What may stand right above or below such a row: a day, the weekday, labels with or without their values. */
const BESIDE = new RegExp(
  `^(?:(?:${DAY}|期[号次]|作者|字[号体]|分享|语音播报)\\s*:?.{0,16}|(?:星期|周)[一二三四五六日天]|(?:[^。]{0,8})?(?:展开|收缩)?通版.{0,8}|(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)$`,
);
/** Rows with nothing but frame between two labels. */
const NEAR = 3;
/** No label stands farther off, blank rows among them. */
const FAR = 24;

/** @returns what such a row tells; null for a row of any other kind */
export function epaperHead(row: string): PageHead | null {
  const line = row.trim();
  if (VIEWER.test(line)) return {};
  const bare = withoutButtons(line);
  // Links to other articles may stand below any text.
  if (bare === "") return /[上下]一[版期]|[版标][面题]导航/.test(line) && /\s/.test(line) ? {} : null;
  const text = (bare ?? line).trim();
  const named = PRODUCT.exec(text) ?? PRESS.exec(text) ?? PRINTED_BY.exec(text);
  if (named) return { bulletin: (named[1] ?? named[2])! };
  const [, year, month, day] = HIDDEN.exec(text) ?? [];
  if (year) return dayOf(`${year}-${month}-${day}`);
  const asked = ASKED.exec(text)?.[1];
  if (asked) return dayOf(asked) ?? {};
  const [, number, page, section] = NUMBERED_PAGE.exec(text) ?? [];
  if (number) return { issue: issueLabel(number), page: pageLabel(page!), ...(section && { section }) };
  const [, at, paper, again] = PAPERS_PAGE.exec(text) ?? [];
  if (paper && Number(at) === Number(again)) return { bulletin: paper, page: pageLabel(at!) };
  const sheet = SHEET.exec(text);
  if (sheet) return { bulletin: sheet[1]!, page: sheet[2]!, ...(sheet[3] && { section: sheet[3] }) };
  if (SURE.test(text)) return labelled(text);
  return bare === null ? null : (pageOf(text) ?? shownOf(text) ?? dayOf(text));
}

/** 报纸:某某晚报   日期:08-02   版面:第05版:城事 */
function labelled(text: string): PageHead | null {
  const found = text.split(/\s{2,}/).map((pair) => LABELLED.exec(pair));
  if (!found.every(Boolean)) return null;
  const values = found.map((pair) => valueIn(pair!));
  // 报名:请于5月1日前报名, 版面:如何编排: words of an article.
  return values.every(Boolean) ? Object.assign({}, ...values) : null;
}

/** @returns null where a name or a page has a value that is none */
function valueIn([, name, page, day, value]: RegExpExecArray): PageHead | null {
  if (!value) return {};
  if (name) return PAPER.test(value) ? { bulletin: value.replace(/[《》]/g, "") } : null;
  if (page) return pageOf(value);
  return (day && dayOf(value)) || {};
}

const PAPER = /^(?:《\p{Script=Han}{2,12}》|\p{Script=Han}{1,10}[报刊])$/u;

function pageOf(text: string): PageHead | null {
  const [, page, section] = PAGE_OF.exec(text) ?? [];
  return page ? { page: pageLabel(page), ...(section && { section }) } : null;
}

/** B01 [B02] B03 B04: the pages of the issue, the one that is shown in brackets. */
function shownOf(text: string): PageHead | null {
  const page = /^(?:[A-Z]?\d{1,3}\s{1,8}){0,40}\[([A-Z]?\d{1,3})\](?:\s{1,8}[A-Z]?\d{1,3}){0,40}$/.exec(text)?.[1];
  return page ? { page: pageLabel(page) } : null;
}

/** Beside an e-paper's buttons and labels a day is the issue's own; one of no year is still that of the month. */
function dayOf(text: string): PageHead | null {
  const [, year, month, day] =
    /^(?:((?:19|20)\d{2})(?:年|[-/.]))?(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:\s{0,3}星期.)?$/.exec(text) ?? [];
  if (!month) return null;
  const label = `${Number(month)}月${Number(day)}日`;
  if (!year) return { issue: label, day: `${two(month)}-${two(day!)}` };
  return { issued: [year, two(month), two(day!)].join("-"), issue: `${year}年${label}` };
}

/** The issue's day in an e-paper's address: …/html/2015-02/17/content_2522400.htm. */
export function addressDay(row: string): PageHead | null {
  const [, year, month, day] =
    /https?:\/\/\S{4,80}\/(?:content|html)\/((?:19|20)\d{2})-(\d{2})\/(\d{2})\//.exec(row) ?? [];
  return year ? dayOf(`${year}-${month}-${day}`) : null;
}

/** `日期:08-02` by itself, as it stands among an e-paper's labels. */
export function labelledDay(row: string): PageHead | null {
  const day = /^日期\s*:\s*(\d{1,2}-\d{1,2})$/.exec(row.trim())?.[1];
  return day ? dayOf(day) : null;
}

/** @returns the rows of labels, days and buttons that stand around a row that only an e-paper has */
export function epaperRows(rows: readonly string[]): ReadonlySet<number> {
  const texts = rows.map((row) => row.trim());
  const heads = texts.map((text) => (text ? epaperHead(text) : null));
  // 某某工人报 above 某某工人报电子版: the paper's name once more.
  const names = new Set(heads.flatMap((head) => head?.bulletin ?? []));
  const found = new Set(texts.flatMap((text, i) => (heads[i] || names.has(text) ? [i] : [])));
  for (const from of [...found])
    for (const step of [1, -1]) {
      let near = 0;
      for (let i = from + step; near < NEAR && Math.abs(i - from) <= FAR && i >= 0 && i < texts.length; i += step) {
        if (!texts[i]) continue;
        if (/。/.test(texts[i]!)) break;
        near = BESIDE.test(texts[i]!) ? 0 : near + 1;
        if (near === 0) found.add(i);
      }
    }
  return found;
}

/** No shorter row is a headline for sure. */
const HEADLINE = 6;

/**
 * An e-paper lists its page's headlines above the article, whose own stands there once more.
 * @param heads the rows of the e-paper's frame
 * @returns the rows of that list
 */
export function listRows(rows: readonly string[], heads: ReadonlySet<number>): ReadonlySet<number> {
  const texts = rows.map((row) => row.trim());
  const found = new Set<number>();
  const prose = texts.findIndex((text) => text.length >= 25 && text.includes("。"));
  const last = new Map(texts.slice(0, Math.max(0, prose)).map((text, i) => [text, i]));
  const again = texts.flatMap((text, i) =>
    text.length >= HEADLINE && !heads.has(i) && (last.get(text) ?? i) > i ? [i] : [],
  );
  // Of several the one whose second place is the nearest to the text.
  const first = again.reduce((a, b) => (a < 0 || last.get(texts[b]!)! > last.get(texts[a]!)! ? b : a), -1);
  if (!heads.size || first < 0) return found;
  for (let i = first - 1; i >= 0 && texts[i] && !heads.has(i); i--) found.add(i);
  for (let i = first; i < last.get(texts[first]!)! && !heads.has(i); i++) if (texts[i]) found.add(i);
  return found;
}
