import { numeral } from "../../text/numerals.ts";

/** What page heads are made of: the forms of issues, pages and sections. */

export interface PageHead {
  bulletin?: string;
  issue?: string;
  page?: string;
  section?: string;
  /** EDTF day or month of the issue itself. */
  issued?: string;
  /** The issue's day where no year stands beside it: 08-02. */
  day?: string;
  /** EDTF day on which the page was put on the web. */
  posted?: string;
  /** Whom a public account names as the text's author, beside itself. */
  author?: string;
}

export const two = (n: string): string => n.padStart(2, "0");

export const ISSUE = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?\s*(?:刊|号|期|上半?月|下半?月)?/;
/** 2023年第四季度刊 */
const QUARTER = /((?:19|20)\d{2})\s*年?\s*第?[一二三四1-4]季度?(?:刊|号)?/;
export const NUMBERED =
  /(?:(?:(?:19|20)\d{2}\s*年?\s*)?第|(?:19|20)\d{2}\s*年)\s*[\d一二三四五六七八九十百〇零]{1,5}\s*[期号](?:\s*[(]?总(?:第)?\s*\d+\s*期[)]?)?/;
export const SERIAL =
  /(?:报|刊|简报|通讯|[快周会工]讯|工会(?:信息)?|工运|职工|教工|工人|之声|之家|之窗|视窗|工友|月刊|杂志)$/;

/** How sections are named. */
export const SECTION = /^(?!图片)\p{Script=Han}{0,4}(?:新闻|要闻|动态|综合|专版|副刊|视窗|维权|时讯|资讯)$/u;
export const CONTENTS = /要目|目录|导读|看点/;
/** A page's number: 03, A03, 三. */
export const PAGE = "([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})";
const EDITOR =
  "(?:责任?|責任?|美术?|图片|文字|组版|版面|值班|执行|见习|实习|首席|本[版期刊])?(?:编辑|編輯|编委|编审|总编|主编|编|校对|检校|审校|校|审读|设计|总监)|组版|版式|排版|视觉|制图|美工|统筹";
/** Who made a page, beside its head: `责编:某某`, `版式 某 某`. */
export const EDITORS = new RegExp(
  `(?<!\\p{Script=Han})(?:${EDITOR})(?:\\s*[:/|丨]\\s*|\\s+)\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,2}(?=\\s|$)`,
  "gu",
);

export const pageLabel = (printed: string): string => (/\d/.test(printed) ? printed : String(numeral(printed)));

/** An issue's name without the count over all years beside it, which not every page prints. */
export const issueLabel = (printed: string): string =>
  printed.replace(/\s+/g, "").replace(/(?<=.)[(·]?总第?\d+期[)]?$/, "");

export function issued(text: string): PageHead {
  const match = ISSUE.exec(text);
  if (!match) {
    const only = /((?:19|20)\d{2})\s*年/.exec(text)?.[1];
    return only ? { issued: only } : {};
  }
  const [, year, month, day] = match;
  return { issued: [year, two(month!), ...(day ? [two(day)] : [])].join("-") };
}

/** A bulletin's name with its issue: `某某工会2023年7月刊`, `某某工会简报 第12期`. */
export function title(text: string): PageHead {
  const at = Math.min(...[ISSUE, NUMBERED, QUARTER].map((p) => p.exec(text)?.index ?? text.length));
  const bulletin = text.slice(0, at).replace(/[\s《》·((\-—]+$|^[《\s]+/g, "");
  const issue = text
    .slice(at)
    .replace(/[》)]+$/, "")
    .trim();
  return { ...(bulletin && { bulletin }), ...(issue && { issue, ...issued(issue) }) };
}

/** A page's place on its site: 当前位置:…, 首页 > …, 某某网>>某某. */
export const BREADCRUMB =
  /^(?:[•·]\s{0,4})?[您你]?的?(?:当前|现在|目前)?的?(?:所在)?的?位置\s*:|^(?:(?:网站)?首页|Home|HOME|主页)\s*[>»›]|^(?:网站)?首页\s?[-/]\s?[^-/。]{2,12}(?:\s?[-/]\s?[^-/。]{2,14}){0,3}$|^\p{Script=Han}{2,8}\s+(?:网站)?首页\s*[>»›]|^(?!更多|查看)\p{Script=Han}{2,14}\s*(?:>>|->|»|[>›→]\s*\p{Script=Han})/u;
