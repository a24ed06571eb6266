import type { Review } from "../../archive/article.ts";
import { words } from "../../text/segmenter.ts";
import { readsLikeCaption } from "../captions.ts";
import type { Flow, Line } from "../types.ts";
import { isUnitName } from "../unitname.ts";
import { cut, trimmed } from "./credits.ts";
import { fold } from "./fold.ts";
import {
  BRIEFS,
  factuality,
  headsList,
  isBareBody,
  isLabel,
  likeness,
  namesSubject,
  PHOTO_ITEM,
  sectionLabel,
} from "./headings.ts";

/** Which line of a headline is which: 栏目 section, 专栏题 column, 引题 kicker, 主题 title, 副题 subtitle. */
export interface Assigned {
  section: Line[];
  /** The section is this article's alone. */
  sectionOnce: boolean;
  column: Line[];
  /** Whether a later run of headings lies outside the column. */
  columnEnds: (run: Line[]) => boolean;
  kicker: Line[];
  title: Line[];
  subtitle: Line[];
  captions: Line[];
  /** Slogans that stand above the title. */
  slogans: Line[];
  review: Review[];
}

export interface Setting {
  /** A scraped page: its own title comes first. */
  scraped: boolean;
  /** These are the page's first headings. */
  first: boolean;
  flow: Flow;
  /** The beginning of the text below. */
  below: string;
  /** Further down other headlines have subtitles. */
  series: boolean;
  /** Whether the page's frame says a line once more: its place on the site, a list of the page's headlines. */
  named: (line: Line) => boolean;
  /** Whether the page's only time stands right below a line. */
  dated: (line: Line) => boolean;
  /** Whether a time of the page stands right below a line. */
  stamped: (line: Line) => boolean;
  /** Whether another line of the page is the same. */
  repeated: (line: Line) => boolean;
}

/** The title of a page of short news, which names the week or the number: 一周速览(第2期). */
const ROUNDUP = /(?:速览|一览|集锦|简讯|短讯|快讯|短波|播报|汇总|动态|周报|要闻)(?:\([^)]*\)|第?\d*期)?$/;
/** What kind of piece follows: its section, and no other's. */
const OPINION =
  /^[·•\s]*\p{Script=Han}{0,4}(?:短评|评论|时评|言论|社论|微言|微评|快评|论坛|随笔|感言|编后|杂谈|家书|来信)[·•\s]*$/u;

const leadsIn = (line: Line): boolean => /(?:——?|:)\s*$/.test(line.text) || isBareBody(line.text);
const follows = (line: Line): boolean => /^\s*(?:——?|―)/.test(line.text);

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
    result.sectionOnce = true;
    rest = rest.slice(1);
  }
  // A photograph's item may have a headline of its own: 图片新闻 is then its column.
  if (rest.length > 1 && PHOTO_ITEM.test(rest[0]!.text)) {
    result.column = [rest[0]!];
    result.columnEnds = () => true;
    rest = rest.slice(1);
  }
  if (rest.length > 1 && page.scraped && page.first && ROUNDUP.test(rest[0]!.text.replace(/\s+/g, ""))) {
    setColumn(rest.slice(0, 1), result, false);
    rest = rest.slice(1);
  }
  // 众说 below a headline: the site's word for the page.
  if (page.scraped && page.first && page.stamped(rest.at(-1)!)) rest = takeWords(rest, result);
  const told = rest.length > 1 && rest.length <= MOST && page.scraped ? toldTitle(rest, page) : -1;
  if (told >= 0) {
    aroundTitle(rest, told, result);
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
    (page.series || isColumnTitle(first!, rest, page))
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

/** Takes off a site's words of two to four characters below the headline: the first is the section. */
function takeWords(lines: readonly Line[], result: Assigned): Line[] {
  const at = lines.findIndex((l) => l.text.trim().length > LABEL);
  const isWord = (l: Line, i: number) => at >= 0 && i > at && /^\p{Script=Han}{2,4}$/u.test(l.text.trim());
  const words = lines.filter(isWord);
  if (words.length && !result.section.length) result.section = words.slice(0, 1);
  result.slogans.push(...words.slice(1));
  return lines.filter((l, i) => !isWord(l, i));
}

/** The line that the page itself tells for its title, by saying it again, or by its own time below it; -1 for none. */
function toldTitle(lines: readonly Line[], page: Setting): number {
  const named = lines.flatMap((l, i) => (page.named(l) ? [i] : []));
  if (named.length === 1) return named[0]!;
  const headline = lines.findLastIndex((l) => page.dated(l));
  const below = lines.slice(headline + 1);
  if (headline >= 0 && below.length && ![lines[headline]!, ...below].some(follows) && isHeadline(lines[headline]!))
    return headline;
  const [label, title] = lines as [Line, Line];
  const stamped = title.hint === "heading" && label.hint !== "heading" && lines.length === 2;
  return stamped &&
    isSectionName(label.text) &&
    page.repeated(label) &&
    title.text.trim().length > 2 * label.text.trim().length
    ? 1
    : -1;
}

const isHeadline = ({ text }: Line): boolean =>
  text.trim().length >= 7 && !isBareBody(text) && !/[。,;:]$/.test(text.trim());

const isSectionName = (text: string): boolean =>
  /^\p{Script=Han}{2,6}$/u.test(text.trim()) && !words(text.trim()).some((w) => w.tag.startsWith("nr"));

/** A short line above the title is its section, a longer one its kicker. */
function aroundTitle(lines: readonly Line[], at: number, result: Assigned): void {
  const above = lines.slice(0, at);
  const label = above[0] && above[0].text.trim().length <= LABEL ? above.slice(0, 1) : [];
  if (label.length) result.section = label;
  result.kicker = [...result.slogans, ...above.slice(label.length)];
  result.title = [lines[at]!];
  result.subtitle.unshift(...lines.slice(at + 1));
}

/** No headline has more lines. */
const MOST = 12;
/** No section's name is longer. */
const LABEL = 8;

/** Two slogans of which neither is a label. */
const areSlogans = (lines: readonly Line[]): boolean =>
  lines.length === 2 && lines.every((l) => l.text.trim().length >= 8 && !leadsIn(l) && factuality(l.text) <= 0);

const VERB = "(?:召开|举行|举办|开展|启动|推进|组织|成立|打造|建立|推行|表彰|慰问)";
const HALF = new RegExp(`(?:${VERB}|[的与和及在对向为把])$`);

/** 暨…: no headline begins so. */
const GOES_ON = /^(?:暨|及其)\p{Script=Han}/u;

/** A headline broken in two rows, one right below the other: the first lacks its object, or the second goes on from it. */
function joinHalves(lines: Line[], page: Setting): Line[] {
  if (page.flow !== "paragraphs") return lines;
  const at = lines.findIndex(
    (l, i) => i > 0 && (GOES_ON.test(l.text.trim()) || (l.gap === 0 && HALF.test(lines[i - 1]!.text.trim()))),
  );
  if (at < 0) return lines;
  return [...lines.slice(0, at - 1), fold(lines[at - 1]!, lines[at]!), ...lines.slice(at + 1)];
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

function takeLabels(lines: Line[], result: Assigned, page: Setting): Line[] {
  let rest = lines;
  const [over, under] = rest;
  while (rest.length > 1 && (isLabel(rest[0]!.text) || rest[1]!.under === rest[0]!.no)) {
    const [label, ...others] = rest as [Line, ...Line[]];
    const text = label.text.trim();
    if (
      /^[【[〔〖『]/.test(text) ||
      (/[◎●◆■★▍▎◇☆※▌◀◄]$/.test(text) && !BRIEFS.test(text.slice(1, -1).replace(/\s+/g, "")))
    )
      result.section = [label];
    else {
      result.column = [label];
      result.columnEnds = under?.under === over?.no ? (run) => run[0]!.under !== over?.no : (run) => run.length > 1;
    }
    rest = others;
  }
  // Slogans may stand above a public account's title, which has its label run into it.
  const at = rest.findIndex(
    (l, i) => sectionLabel(l.text, page.below) && rest.slice(0, i).every((above) => factuality(above.text) <= 1),
  );
  const labelled = rest[at] && sectionLabel(rest[at].text, page.below);
  if (!labelled) return rest;
  result.section = [cut(rest[at]!, 0, labelled.length)];
  result.slogans = rest.slice(0, at);
  return [trimmed(cut(rest[at]!, labelled.length)), ...rest.slice(at + 1)];
}

// A line that says the headline over again, more plainly, is the photograph's.
function takeCaption(lines: Line[], result: Assigned, page: Setting): Line[] {
  const last = lines.at(-1)!;
  const before = lines.at(-2);
  if (!before || follows(last) || leadsIn(before) || headsList(last.text)) return lines;
  const sameSubject = last.text.trim().slice(0, 4) === before.text.trim().slice(0, 4);
  // Under a slogan stands the title itself, however much it reads like a picture.
  const event =
    factuality(last.text) >= 3 && factuality(before.text) <= 1 && !/(?:现场|合影|合照|留影|瞬间)$/.test(last.text);
  const scene = page.scraped && readsLikeCaption(last.text) && !readsLikeCaption(before.text) && !event;
  if (likeness(last.text, before.text) < 0.7 && !(sameSubject && readsLikeCaption(last.text)) && !scene) return lines;
  result.captions = [last];
  return lines.slice(0, -1);
}

function takeSubtitle(lines: Line[], result: Assigned, page: Setting): Line[] {
  const at = lines.findIndex((l, i) => i > 0 && follows(l));
  if (at < 0) return lines;
  // Under a public account's subtitle stand its slogans.
  const slogans = page.scraped && page.first ? lines.findIndex((l, i) => i > at && !follows(l) && l.gap > 0) : -1;
  const end = slogans < 0 ? lines.length : slogans;
  result.subtitle = lines.slice(at, end);
  result.slogans.push(...lines.slice(end));
  return lines.slice(0, at);
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

function nameHeadings(lines: readonly Line[], result: Assigned, page: Setting): void {
  // On a web page a unit's name alone is the site's.
  const isKicker = (l: Line) => leadsIn(l) || (!page.scraped && isUnitName(l.text));
  const kicker = lines.findLastIndex((l, i) => i < lines.length - 1 && isKicker(l));
  if (kicker >= 0) {
    if (kicker > 0) setColumn(lines.slice(0, kicker), result, isBrief(lines[kicker]!));
    result.kicker = [lines[kicker]!];
    result.title = lines.slice(kicker + 1, kicker + 2);
    result.subtitle.unshift(...lines.slice(kicker + 2));
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
  const list = headsList(second.text) && factuality(first.text) <= 0;
  const figures = areFigures(first.text) && factuality(second.text) > 0;
  const lead = list || figures ? 1 : wrapped(first, second) || kickerLead(first.text, second.text);
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

const inDoubt = (lines: readonly Line[]): Review => ({
  code: "heading",
  line: lines[0]!.no,
  text: lines.map((l) => l.text).join(" / "),
  message: "哪一行是主题、哪一行是引题，请核对",
});

/** 推送信息300篇 读者3万余名: what came of it, in figures. */
function areFigures(text: string): boolean {
  const halves = text.trim().split(/\s+/);
  return halves.length === 2 && halves.every((h) => /\p{Script=Han}{2}.*\d/u.test(h));
}

/** Larger type fills a row with fewer characters: who needs two rows for less than the other has in one is the title. */
function wrapped(first: Line, second: Line): number {
  const longest = ({ text, rows }: Line) => Math.max(...(rows ?? [{ text }]).map((r) => r.text.trim().length));
  if (!first.rows === !second.rows) return 0;
  return first.rows ? -Number(longest(second) > longest(first)) : Number(longest(first) > longest(second));
}

/** Above 0 where the first of two lines is the kicker, below 0 where the second is a subtitle, 0 in doubt. */
function kickerLead(first: string, second: string): number {
  const facts = factuality(first) - factuality(second);
  if (facts !== 0) return facts;
  return first.trim().length > second.trim().length + 3 ? 1 : second.trim().length > first.trim().length + 3 ? -1 : 0;
}

function isColumnTitle(line: Line, lines: readonly Line[], page: Setting): boolean {
  const text = line.text.replace(/\s+/g, "");
  const longest = Math.max(...lines.slice(1).map((l) => l.text.trim().length));
  // The page's own title over items that each name their subject.
  if (page.scraped && page.first && lines.length === 2 && namesSubject(lines[1]!.text)) return true;
  return (
    text.length <= 13 &&
    (text.length < longest || namesSubject(lines[1]?.text ?? "")) &&
    !/召开|举行|举办|启动|慰问|[!?]/.test(text) &&
    (page.scraped || factuality(text) <= 2)
  );
}

/** 以案说法 over a headline: four to six characters that tell of nothing. */
function isShortLabel(label: Line, headline: Line): boolean {
  const text = label.text.replace(/\s+/g, "");
  return /^\p{Script=Han}{4,6}$/u.test(text) && factuality(text) <= 2 && headline.text.trim().length >= 9;
}

function setColumn(lines: readonly Line[], result: Assigned, byKicker: boolean): void {
  result.column = [...lines];
  // Briefs under one title are built alike: 某某总工会: and a headline. The first of another build ends the column.
  if (byKicker) result.columnEnds = (run) => !run.some(isBrief);
  else result.columnEnds = (run) => run.length > 2;
}

const isBrief = (line: Line): boolean => /:\s*$/.test(line.text) || isBareBody(line.text);
