import { readsLikeCaption } from "../captions.ts";
import { factuality } from "../factuality.ts";
import type { Line } from "../types.ts";
import { isSeries, seriesName } from "./account-head.ts";
import type { Assigned, Setting } from "./assigned.ts";
import { follows, leadsIn } from "./assigned.ts";
import { cut, trimmed } from "./credits.ts";
import { BRIEFS, headsList, isBareBody, isLabel, likeness, sectionLabel } from "./headings.ts";
import { isAuthor } from "./headline-features.ts";
import { isSectionName } from "./section-columns.ts";

/** What is taken off a run of headings before its title is named: labels, captions, subtitles. */

/** 垦区文艺, as the page's table of contents names it, over a headline. */
const SECTION = /^(?:[一二三四五六七八九十]、)?\p{Script=Han}{2,6}$/u;

/** What pages of newspapers are called. */
const PAGE_SECTION =
  /^(?:(?:综合|要闻|时政|国内|本地|社会|经济|工会|职工|企业|基层|热点|今日|新闻)(?:新闻|要闻|综合|资讯|时讯)|要闻|综合|副刊)$/;

export function takeLabels(lines: Line[], result: Assigned, page: Setting): Line[] {
  let rest = lines;
  if (
    rest.length > 1 &&
    (rest[0]!.begins || rest[1]!.begins) &&
    SECTION.test(rest[0]!.text.trim()) &&
    !follows(rest[1]!) &&
    !isAuthor(rest[1]!)
  ) {
    result.section = rest.slice(0, 1);
    rest = rest.slice(1);
  }
  if (page.scraped && page.first && rest.length > 1 && isSeries(rest[0]!) && !result.section.length) {
    result.section = [seriesName(rest[0]!)];
    rest = rest.slice(1);
  }
  // 综合新闻 between the headline and the text, as an e-paper repeats the name of its page.
  if (rest.length > 1 && PAGE_SECTION.test(rest.at(-1)!.text.trim()) && !result.section.length) {
    result.section = rest.slice(-1);
    rest = rest.slice(0, -1);
  }
  // 工运消息, over the first headlines of a page of print: the section, till the next one.
  if (rest.length > 1 && page.first && !page.scraped && page.flow === "paragraphs" && isSectionName(rest[0]!.text)) {
    result.section = rest.slice(0, 1);
    rest = rest.slice(1);
  }
  const [over, under] = rest;
  while (rest.length > 1 && (isLabel(rest[0]!.text) || rest[1]!.under === rest[0]!.no)) {
    const [label, ...others] = rest as [Line, ...Line[]];
    const text = label.text.trim();
    // 【某某矿工会】 over its headline: whose news it is.
    if (/^【/.test(text) && isBareBody(text.slice(1, -1)))
      result.slogans.push(trimmed(cut(trimmed(label), 1, text.length - 1)));
    else if (
      label.begins ||
      /^[【[〔〖『]|◢$/.test(text) ||
      (/[◎●◆■★▍▎◇☆※▌◀◄]$/.test(text) && !BRIEFS.test(text.slice(1, -1).replace(/\s+/g, "")))
    )
      result.section = [label];
    else {
      result.column = [label];
      result.columnEnds = under?.under === over?.no ? (run) => run[0]!.under !== over?.no : (run) => run.length > 1;
    }
    rest = others;
  }
  const below = page.around.below(lines.at(-1)!);
  // Slogans may stand above a public account's title, which has its label run into it.
  const at = rest.findIndex(
    (l, i) => sectionLabel(l.text, below) && rest.slice(0, i).every((above) => factuality(above.text) <= 1),
  );
  const labelled = rest[at] && sectionLabel(rest[at].text, below);
  if (!labelled) return rest;
  result.section = [cut(rest[at]!, 0, labelled.length)];
  result.sectionOnce = "label";
  result.slogans = rest.slice(0, at);
  return [trimmed(cut(rest[at]!, labelled.length)), ...rest.slice(at + 1)];
}

/** Blank rows between a headline and the words of a photograph below it, in print. */
const PHOTO = 3;

/** In print a photograph's words may stand well below the headline, above the text. */
function picturesBelow(lines: readonly Line[]): number {
  const at = lines.findIndex((l, i) => i > 0 && l.gap >= PHOTO);
  const seen = at > 0 && readsLikeCaption(lines[at]!.text) && factuality(lines[at]!.text) < 3;
  return seen && lines.slice(at).every((l) => !follows(l) && !l.begins) ? lines.length - at : 0;
}

// A line that says the headline over again, more plainly, is the photograph's.
export function takeCaption(lines: Line[], result: Assigned, page: Setting): Line[] {
  const below = page.flow === "columns" ? picturesBelow(lines) : 0;
  if (below) {
    result.captions = lines.slice(-below);
    return lines.slice(0, -below);
  }
  const last = lines.at(-1)!;
  const before = lines.at(-2);
  if (!before || follows(last) || leadsIn(before) || headsList(last.text)) return lines;
  // Two slogans below a title, alike in their words and their length.
  if (lines.length > 2 && page.scraped && last.text.trim().length === before.text.trim().length) return lines;
  const sameSubject = last.text.trim().slice(0, 4) === before.text.trim().slice(0, 4);
  // Under a slogan stands the title itself, however much it reads like a picture.
  const event =
    factuality(last.text) >= 3 && factuality(before.text) <= 1 && !/(?:现场|合影|合照|留影|瞬间)$/.test(last.text);
  const scene = page.scraped && readsLikeCaption(last.text) && !readsLikeCaption(before.text) && !event;
  if (likeness(last.text, before.text) < 0.7 && !(sameSubject && readsLikeCaption(last.text)) && !scene) return lines;
  result.captions = [last];
  return lines.slice(0, -1);
}

export function takeSubtitle(lines: Line[], result: Assigned, page: Setting): Line[] {
  const at = lines.findIndex((l, i) => i > 0 && follows(l));
  if (at < 0) return lines;
  // Under a public account's subtitle stand its slogans.
  const slogans = page.scraped && page.first ? lines.findIndex((l, i) => i > at && !follows(l) && l.gap > 0) : -1;
  const end = slogans < 0 ? lines.length : slogans;
  result.subtitle = lines.slice(at, end);
  result.slogans.push(...lines.slice(end));
  return lines.slice(0, at);
}
