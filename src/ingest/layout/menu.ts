import { furnitureKind } from "../furniture.ts";
import { BREADCRUMB } from "../pagehead/words.ts";
import { menuWords } from "../pagehead.ts";

/** A web page's menu above its text, and the word of it that the page stands under. */

/** Rows that a menu above a page's place may take, how long its words are; fewer and longer ones by themselves are none. */
const MENU = { rows: 60, word: 12, fewest: 4, button: 6 };

/** The row below a web page's menu: above the page's place on the site stand its buttons. 0 where there is no such row. */
export function menuEnd(rows: readonly string[]): number {
  const at = rows.slice(0, MENU.rows).findIndex((row) => BREADCRUMB.test(row.trim()));
  const isButton = (row: string) =>
    (row.trim().length <= MENU.word && !/[。,;!?]/.test(row)) || furnitureKind(row) !== undefined || isMenu(row);
  return at > 0 && rows.slice(0, at).every((row) => isButton(row) || /\s[|丨]\s|\s{2}/.test(row.trim()))
    ? at
    : buttonsEnd(rows);
}

/** 集团首页 走进某矿 新闻中心 党的建设; · 关于…的通知 [04-20]: a menu in one row, other pages with their days. */
function isMenu(row: string): boolean {
  const words = row.trim().split(/\s+/);
  const short = words.length >= MENU.fewest && words.every((word) => /^\p{Script=Han}{2,6}$/u.test(word));
  return short || /^[·•]\s?\S.{4,50}\s?[[(](?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}[\])]$/.test(row.trim());
}

/** 首页, 新闻, 直播, 专题 each by itself at a page's top: as many words as no headline has rows. 0 where none stand there. */
function buttonsEnd(rows: readonly string[]): number {
  const first = rows.findIndex((row) => row.trim());
  if (!/^(?:网站)?首页$/.test(rows[first]?.trim() ?? "")) return 0;
  const end = rows.findIndex((row, i) => i > first && i < MENU.rows && row.trim().length > MENU.button);
  const words = rows.slice(first, Math.max(0, end)).filter((row) => row.trim());
  return words.length >= MENU.fewest && words.every((row) => /^\s*\p{Script=Han}+\s*$/u.test(row)) ? end : 0;
}

/** The row that repeats a word of the menu above it, before any text: the page's place on its site, 生活 / 劳动. -1 where none does. */
export function chosenRow(rows: readonly string[]): number {
  const words = new Set<string>();
  for (const [i, row] of rows.slice(0, MENU.rows).entries()) {
    const text = row.trim();
    const [crumb, ...below] = text.split(/\s[/>›»]\s/);
    if (words.has(crumb!) && (below.length > 0 || text !== "首页")) return i;
    for (const word of menuWords(row)) words.add(word);
    if (/。$/.test(text)) break;
  }
  return -1;
}
