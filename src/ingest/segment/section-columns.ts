import { factuality } from "../factuality.ts";
import type { Draft, Line } from "../types.ts";

/**
 * 会务要闻, 劳资会议, 会员园地: where several short names stand over a page's articles they are the bulletin's own sections,
 * no columns. One such name by itself may well be a column's.
 */
export function sectionColumns(drafts: readonly Draft[]): void {
  const named = drafts.filter((d) => isName(d.column) && !ROUNDUP.test(textOf(d.column)));
  const titled = drafts.filter(isTitledByName);
  const names = new Set([...named.map((d) => textOf(d.column)), ...titled.map((d) => textOf(d.title))]);
  if (names.size >= SEVERAL)
    for (const draft of named) {
      draft.section = draft.column;
      draft.column = [];
    }
  for (const draft of drafts)
    if (isName(draft.kicker) && LABELS.test(textOf(draft.kicker))) {
      draft.section = draft.kicker;
      draft.kicker = [];
    }
  for (const draft of titled) {
    draft.section = draft.title;
    draft.title = draft.subtitle.slice(0, 1);
    draft.subtitle = draft.subtitle.slice(1);
  }
}

/** The section's name was taken for the headline, the headline below it for a subtitle, which would have a dash. */
const isTitledByName = ({ title, subtitle: [under] }: Draft): boolean =>
  isName(title) &&
  LABELS.test(textOf(title)) &&
  !!under &&
  under.text.trim().length >= 7 &&
  !/^\s*[—―]/.test(under.text);

/** How sections are named, above any headline. */
const LABELS =
  /^(?:声音|评论|言论|视点)$|(?:园地|天地|之窗|之声|论坛|随笔|来信|信箱|视窗|风采|副刊|新闻|要闻|动态|快讯)$/;
/** Briefs under one name are its column's. */
const ROUNDUP = /^\p{Script=Han}{0,2}(?:短波|短讯|简讯|集锦|传真)$/u;

/** So many different names make a bulletin's sections. */
const SEVERAL = 2;

const textOf = (lines: readonly Line[]): string => lines.map((l) => l.text.replace(/\s+/g, "")).join("");

const isName = (lines: readonly Line[]): boolean =>
  lines.length === 1 &&
  /^[◎●◆■★□【[]?\p{Script=Han}{2,6}[\]】]?$/u.test(textOf(lines)) &&
  factuality(textOf(lines)) <= 2;
