import { readStamp } from "../chrome.ts";
import { BREADCRUMB, type PageHead, two } from "./words.ts";

/** What web pages and public accounts say of themselves. */

/** `当前位置:首页 >> 地州工会 >> 正文`: the last crumb that names something is the section. */
export function breadcrumb(line: string): PageHead | null {
  if (!BREADCRUMB.test(line)) return null;
  // 首页 > 县市区/产业: beside arrows a stroke parts two words of one name.
  const parting = /[>»›→]/.test(line) ? /\s*(?:-?>+|»|›|→|-)\s*|(?<=\S频道)/ : /\s*(?:\/|-)\s*|(?<=\S频道)/;
  const crumbs = line
    .replace(/^[^:]*:/, "")
    .split(parting)
    .map((c) => c.trim());
  // 某某网某某频道某某-正文 without its arrows says nothing that can be told apart.
  if (crumbs.length === 1 && /正文$/.test(crumbs[0]!)) return {};
  const section = crumbs
    .filter(
      (c) =>
        /^(?!.*首页)\p{Script=Han}{2,10}(?:[·/]\p{Script=Han}{2,10})?$/u.test(c) &&
        !/^(?:首页|网站首页|主页|正文|内容|详情|文章|浏览文章|查看文章|(?:文章|新闻|信息)(?:内容|详情|正文)|详细内容|新闻中心|(?:网易|搜狐|百家|大鱼|企鹅|头条|澎湃|新华|腾讯|一点|大风)号)$/.test(
          c,
        ),
    )
    .at(-1);
  return section ? { section } : {};
}

/** A web page's time line: `时间:2023/4/4来源:…`, `2019-01-05 14:21:49 办公室`, and the day that such a line gives beside other words. */
export function stamp(line: string): PageHead | null {
  const read = readStamp(line);
  if (read) {
    const source = /(?:报|刊|.工会|在线|之声|之家)$/.test(read.source ?? "") ? read.source : undefined;
    return { posted: read.posted, ...(source && { bulletin: source }), ...(read.section && { section: read.section }) };
  }
  // 编辑:某某 预审:某某 发布日期:…: behind the names of the page's makers.
  const match =
    /^(?:\S{2,4}:\S{2,4}\s+){0,4}(?:(?:发布|发表|更新|提交)?(?:时间|日期)\s*:|(?:发布|发表)于|本文(?:发布|发表|刊发|首发)[于在:])\s*(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})/.exec(
      line,
    );
  return match ? { posted: `${match[1]}-${two(match[2]!)}-${two(match[3]!)}` } : null;
}

/** `当前报纸名称:云峤都市报`: an e-paper's reader names what it shows. */
export function shown(line: string): PageHead | null {
  const name = /^(?:当前)?报[纸刊]名称\s*:\s*(\p{Script=Han}{2,12})$/u.exec(line)?.[1];
  return name ? { bulletin: name } : null;
}

/** `盛京工会 今天`: an account's name where the page was saved on the day. */
export function today(line: string): PageHead | null {
  const match =
    /^(\p{Script=Han}{2,12})\s+(?:今天|昨天|前天|\d+天前|星期[一二三四五六日天])(?:\s+\d{1,2}:\d{2})?$/u.exec(line);
  return match ? { bulletin: match[1]! } : null;
}

/** A public account's line: `原创 某某工会 2023-09-04 17:30 发表于浙江`. */
export function account(line: string): PageHead | null {
  const match =
    /^(?:原创\s+)?(?:(\S{2,20})\s+)?(?:(\S{2,20})\s+)?(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:发表于)?\S{2,6})?$/.exec(
      line,
    );
  // A headline with its day is no account's name.
  if (!match || !readStamp(line) || !(match[1] || /:|发表于/.test(line))) return null;
  const name = match[2] ?? match[1];
  if (name && /:|^发[布表]于$/.test(name)) return null;
  // 某某新闻 某某某-北城 2018-09-29: who reports from where is no paper.
  const isAccount = name && /\p{Script=Han}/u.test(name) && !/[-/]/.test(name) && !/:/.test(match[1] ?? "");
  const author = line.startsWith("原创") && match[2] && match[1] !== match[2] ? match[1] : undefined;
  const posted = `${match[3]}-${two(match[4]!)}-${two(match[5]!)}`;
  return { posted, ...(isAccount && { bulletin: name }), ...(author && { author }) };
}
