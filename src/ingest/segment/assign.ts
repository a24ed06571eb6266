import { PHOTO_ITEM } from "../captions.ts";
import { factuality } from "../factuality.ts";
import { SECTION } from "../pagehead/words.ts";
import type { Line } from "../types.ts";
import type { Assigned, Setting } from "./assigned.ts";
import { follows, leadsIn, setColumn } from "./assigned.ts";
import { trimmed } from "./credits.ts";
import { fold } from "./fold.ts";
import { takeCaption, takeLabels, takeSubtitle } from "./head-parts.ts";
import { isLabel } from "./headings.ts";
import { inDoubt, isColumnTitle, isPair, isShortLabel, nameHeadings } from "./name-headings.ts";
import { aroundTitle, MOST, takeWords, toldTitle } from "./told-title.ts";

/** The title of a page of short news, which names the week or the number: 一周速览(第2期). */
const ROUNDUP = /(?:速览|一览|集锦|简讯|短讯|快讯|短波|播报|汇总|动态|周报|要闻)(?:\([^)]*\)|第?\d*期)?$/;
/** What kind of piece follows: its section, and no other's. */
const OPINION =
  /^[·•\s]*\p{Script=Han}{0,4}(?:短评|评论|时评|言论|社论|微言|微评|快评|论坛|随笔|感言|编后|杂谈|家书|来信)[·•\s]*$/u;

/** What kind of notice follows. */
const POSTED = /^(?:公\s?告|通\s?知|通\s?告|公\s?示|启\s?事|声\s?明|倡\s?议\s?书)$/;

/** @param run one or more heading lines that stand together above an article's text */
export function assignHeadings(run: readonly Line[], page: Setting): Assigned {
  const result: Assigned = {
    section: [],
    sectionOnce: false,
    column: [],
    columnEnds: () => false,
    kicker: [],
    title: [],
    subtitle: [],
    captions: [],
    slogans: [],
    review: [],
  };
  let rest = run.map(trimmed);

  rest = takeLabels(rest, result, page);
  if (rest.length > 1 && OPINION.test(rest[0]!.text.trim())) {
    result.section = [rest[0]!];
    result.sectionOnce = "line";
    rest = rest.slice(1);
  }
  // 公 告 / 关于…的公告: what is posted, under its kind.
  const [kind, posted] = rest;
  if (rest.length > 1 && POSTED.test(kind!.text.trim()) && DOCUMENT.test(posted!.text.trim())) {
    result.section = [kind!];
    result.sectionOnce = "line";
    rest = rest.slice(1);
  }
  // A photograph's item may have a headline of its own: 图片新闻 is then its column.
  if (rest.length > 1 && PHOTO_ITEM.test(rest[0]!.text)) {
    result.column = [rest[0]!];
    result.columnEnds = () => true;
    rest = rest.slice(1);
  }
  // 城市要闻 above the headline with the page's time: the site's part.
  const [part, headline] = rest;
  if (
    page.scraped &&
    page.first &&
    rest.length === 2 &&
    (SECTION.test(part!.text.trim()) || isShortLabel(part!, headline!)) &&
    page.around.isStamped(headline!)
  ) {
    result.section = [part!];
    rest = rest.slice(1);
  }
  if (rest.length > 1 && page.scraped && page.first && ROUNDUP.test(rest[0]!.text.replace(/\s+/g, ""))) {
    setColumn(rest.slice(0, 1), result, false);
    rest = rest.slice(1);
  }
  // 众说 below a headline: the site's word for the page.
  if (page.scraped && page.first && page.around.isStamped(rest.at(-1)!)) rest = takeWords(rest, result);
  const told = rest.length > 1 && rest.length <= MOST && page.scraped ? toldTitle(rest, page) : -1;
  if (told >= 0) {
    aroundTitle(rest, told, result, page);
    return result;
  }
  const account = page.scraped && page.first && result.section.length > 0 && !result.column.length;
  rest = takeCaption(rest, result, page);
  rest = takeSubtitle(rest, result, page);

  rest = joinHalves(rest, page);
  const subtitled = result.subtitle.length > 0;
  if (page.flow === "columns" && areSlogans(rest) && (subtitled || !rest.some((l) => /\d/.test(l.text)))) {
    result.title = rest;
    if (!subtitled) result.review.push(inDoubt(rest));
    result.kicker = result.slogans;
    return result;
  }

  const [first] = rest;
  const named = documentTitle(rest);
  if (named) {
    result.kicker = rest.slice(0, named.from);
    result.title = rest.slice(named.from, named.to).map((l, i) => (i ? { ...l, starts: false } : l));
    result.subtitle.unshift(...rest.slice(named.to));
  } else if (page.scraped && page.first && rest.length > 1 && isSloganStack(rest)) {
    result.kicker = rest.slice(0, -1);
    result.title = rest.slice(-1);
  } else if (rest.length === 1) result.title = rest;
  else if (
    page.scraped &&
    page.first &&
    rest.length === 2 &&
    result.subtitle.length &&
    (page.around.hasSeries(run.at(-1)!) || isColumnTitle(first!, rest, page))
  ) {
    // The line that has a subtitle is the title.
    setColumn(rest.slice(0, 1), result, false);
    result.title = rest.slice(1);
  } else if (account || (page.first && (page.scraped || isStack(rest, page)) && isAccountTitle(rest))) {
    // Under a public account's title stand its slogans.
    result.title = [first!];
    result.kicker = rest.slice(1);
  } else nameHeadings(rest, result, page);
  result.kicker.unshift(...result.slogans);
  return result;
}

/** Two slogans of which neither is a label, nor the first what stands over one in two halves. */
const areSlogans = (lines: readonly Line[]): boolean =>
  lines.length === 2 &&
  !(isPair(lines[1]!) && !/\s/.test(lines[0]!.text.trim())) &&
  lines.every((l) => l.text.trim().length >= 8 && !leadsIn(l) && factuality(l.text) <= 0);

const VERB = "(?:召开|举行|举办|开展|启动|推进|组织|成立|打造|建立|推行|表彰|慰问)";
const HALF = new RegExp(`(?:${VERB}|[的与和及在对向为把])$`);

/** 让“轮子上的家”有个: no headline ends so, whatever stands between its rows. */
const OPEN = /[有成出是]个$/;

/** 暨…: no headline begins so. */
const GOES_ON = /^(?:暨|及其)\p{Script=Han}/u;

/** A headline broken in two rows, one right below the other: the first lacks its object, or the second goes on from it. */
function joinHalves(lines: Line[], page: Setting): Line[] {
  if (page.flow !== "paragraphs") return lines;
  const at = lines.findIndex((l, i) => {
    const above = lines[i - 1]?.text.trim() ?? "";
    return i > 0 && (GOES_ON.test(l.text.trim()) || OPEN.test(above) || (l.gap === 0 && HALF.test(above)));
  });
  if (at < 0) return lines;
  return [...lines.slice(0, at - 1), fold(lines[at - 1]!, { ...lines[at]!, starts: false }), ...lines.slice(at + 1)];
}

/** 关于…的决定, over one row or two: the title is a document's. */
function documentTitle(lines: readonly Line[]): { from: number; to: number } | null {
  const from = lines.findIndex((l) => /关于\S/.test(l.text));
  if (from < 0) return null;
  const last = lines.findIndex((l, i) => i >= from && i < from + 3 && DOCUMENT.test(l.text.trim()));
  return last > from ? { from, to: last + 1 } : null;
}
const DOCUMENT = /(?:通知|决定|意见|通报|倡议书|公告|办法|方案|函|批复|公示|启事|细则|决议|规定|报告)$/;

/** Slogans, and below them the title that tells what happened. */
function isSloganStack(lines: readonly Line[]): boolean {
  const title = lines.at(-1)!;
  return (
    factuality(title.text) >= 3 &&
    lines.slice(0, -1).every((l) => !leadsIn(l) && !follows(l) && !isLabel(l.text) && factuality(l.text) <= 1)
  );
}

/** So many lines above a text are more than a headline's. */
const isStack = (lines: readonly Line[], { flow }: Setting): boolean => flow === "paragraphs" && lines.length >= 4;

/** A page title that tells what happened, and below it only slogans. */
function isAccountTitle(lines: readonly Line[]): boolean {
  const [first, ...others] = lines as [Line, ...Line[]];
  const facts = factuality(first.text);
  if (leadsIn(first) || others.some(leadsIn)) return false;
  return others.every((l) => factuality(l.text) <= (facts >= 4 ? 1 : 0)) && facts >= 2;
}
