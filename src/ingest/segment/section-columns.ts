import { countBy } from "../../text/count-by.ts";
import { PHOTO_ITEM } from "../captions.ts";
import { factuality } from "../factuality.ts";
import type { Draft, Line } from "../types.ts";

/**
 * 会务要闻, 劳资会议, 会员园地: where several short names stand over a page's articles they are the bulletin's own sections,
 * no columns. One such name by itself may well be a column's.
 */
export function sectionColumns(drafts: readonly Draft[]): void {
  const titled = drafts.filter((d) => isTitledByName(d) || (drafts.length > 1 && isNameOverHeadline(d)));
  const labels = drafts.map((d) => d.section).filter((l) => isName(l) && !NOTICE.test(textOf(l)));
  const named = drafts.filter((d) => isName(d.column) && !ROUNDUP.test(textOf(d.column)));
  const names = new Set([...named.map((d) => d.column), ...titled.map((d) => d.title), ...labels].map(textOf));
  const pieces = countBy(named, (d) => textOf(d.column));
  const briefs = countBy(named.filter(isShort), (d) => textOf(d.column));
  // Over several briefs a name is a column's, whatever other names the page has.
  const isColumn = ({ column }: Draft) => (briefs.get(textOf(column)) ?? 0) >= BRIEFS;
  // Over one article of several it says what kind of piece that is; 图片新闻 tells that of any.
  const isKind = ({ column }: Draft) => drafts.length > 1 && pieces.get(textOf(column)) === 1 && !isPhotos(column);
  const sections = named.filter((d) => (names.size >= SEVERAL && !isColumn(d)) || isKind(d));
  for (const draft of sections) Object.assign(draft, { section: draft.column, column: [] });
  for (const draft of drafts)
    if (isName(draft.kicker) && LABELS.test(textOf(draft.kicker)))
      Object.assign(draft, { section: draft.kicker, kicker: [] });
  for (const draft of titled) {
    const [title, ...subtitle] = draft.subtitle;
    Object.assign(draft, { section: draft.title, title: [title], subtitle });
  }
}

/** 小改小革 over a headline of two rows, which tells no facts as a subtitle would. */
function isNameOverHeadline({ title, subtitle }: Draft): boolean {
  const [headline, ...more] = subtitle;
  if (!isName(title) || !/^\p{Script=Han}{4,6}$/u.test(textOf(title)) || factuality(textOf(title)) > 0) return false;
  if (headline?.rows?.length !== 2 || more.length) return false;
  return !/^\s*[—―]/.test(headline.text) && factuality(textOf(subtitle)) <= 1;
}

/** The section's name was taken for the headline, the headline below it for a subtitle, which would have a dash. */
const isTitledByName = ({ title, subtitle: [under] }: Draft): boolean =>
  isName(title) &&
  LABELS.test(textOf(title)) &&
  !!under &&
  under.text.trim().length >= 7 &&
  !/^\s*[—―]/.test(under.text);

/** So many pieces under one name are its column, where none is longer than a brief. */
const BRIEFS = 3;
const isShort = ({ body }: Draft): boolean => textOf(body.flatMap((p) => p.lines)).length < 200;

/** What kind of notice follows: any paper may print one. */
const NOTICE = /^(?:公告|通知|通告|公示|启事|声明|倡议书)$/;

/** How sections are named, above any headline. */
const LABELS =
  /^(?:声音|评论|言论|视点)$|(?:园地|天地|之窗|之声|论坛|随笔|来信|信箱|视窗|风采|副刊|新闻|要闻|动态|快讯|消息|素描|速写)$/;

/** Whether a line is a section's name and nothing else. */
export const isSectionName = (text: string): boolean => {
  const name = text.replace(/\s+/g, "");
  return /^\p{Script=Han}{2,6}$/u.test(name) && LABELS.test(name);
};
/** Briefs under one name are its column's. */
const ROUNDUP = /^\p{Script=Han}{0,2}(?:短波|短讯|简讯|集锦|传真)$/u;

/** So many different names make a bulletin's sections. */
const SEVERAL = 2;

const textOf = (lines: readonly Line[]): string => lines.map((l) => l.text.replace(/\s+/g, "")).join("");

const isPhotos = (lines: readonly Line[]): boolean => PHOTO_ITEM.test(textOf(lines));

const isName = (lines: readonly Line[]): boolean =>
  lines.length === 1 &&
  /^[◎●◆■★□▍▎▌【[]?\p{Script=Han}{2,6}[\]】]?$/u.test(textOf(lines)) &&
  factuality(textOf(lines)) <= 2;
