import { RULE } from "../bars.ts";
import type { Line, Page } from "../types.ts";
import { BRIEFS } from "./headings.ts";

/**
 * A typed bulletin's parts: 【文件】 in a row of its own with a blank one below it, and a headline under that (in a page of rows
 * nothing but the brackets tells such a label from the text), or the page's first words, underlined: 工作交流 / ====.
 */

const WORDS = /^\p{Script=Han}{2,6}$/u;
/** ◆7月8日,县总工会…: an item of a list. */
const ITEM = /^\s*([◆●■★▲△◇○▪])\s*(?=\S{8})/;
const LABEL = /^【\s?\p{Script=Han}(?:\s?\p{Script=Han}){1,7}\s?】$/u;

/** 【信息快讯】 over its items: they are all its text, none of them a caption or a headline. */
const isItem = ({ text, as }: Line): boolean => !as && ITEM.test(text);

/** @returns the page's lines, such labels hinted as headings, below what stands above them at the row's other end */
export function sectionLabels({ lines }: Page): Line[] {
  const isLabel = (l: Line | undefined) => !!l && !l.as && LABEL.test(l.text.trim());
  const isList = (l: Line | undefined) => isLabel(l) || (l?.hint === "heading" && BRIEFS.test(bareName(l)));
  const inPlace = [...lines];
  for (let i = 0; i + 1 < inPlace.length; i++) {
    const [line, below] = [inPlace[i]!, inPlace[i + 1]!];
    if (!isLabel(line) || below.as || below.no > line.no) continue;
    let to = i + 1;
    while (to < inPlace.length && !inPlace[to]!.as && inPlace[to]!.no <= line.no) to++;
    if (to < inPlace.length && !inPlace[to]!.as) inPlace.splice(i, to - i, ...inPlace.slice(i + 1, to), line);
  }
  const listed = itemsBelow(inPlace, isList);
  return inPlace.map((line, i): Line => {
    const below = inPlace[i + 1];
    const underlined = i === 0 && !line.as && below?.no === line.no + 1 && RULE.test(below.text.trim());
    if (underlined && WORDS.test(line.text.trim())) return { ...line, hint: "heading", begins: true };
    if (isList(line) && below && isItem(below)) return { ...line, hint: "heading", begins: true };
    if (listed.has(line)) return { ...line, hint: "text" };
    return isLabel(line) && below?.hint === "heading" && below.gap > 0 ? { ...line, hint: "heading" } : line;
  });
}

/** ★ 简  讯: a list's name, without its mark. */
const bareName = ({ text }: Line): string => text.replace(/[\s★☆◆■●▲◇※◎]/g, "");

/** The items below such a label, down to the next headline. */
function itemsBelow(lines: readonly Line[], isList: (line: Line) => boolean): ReadonlySet<Line> {
  const items = new Set<Line>();
  let inside = false;
  for (const [i, line] of lines.entries()) {
    if (line.as) continue;
    const below = lines[i + 1];
    if (isList(line)) inside = below !== undefined && isItem(below);
    else if (line.hint === "heading") inside = false;
    else if (inside && isItem(line)) items.add(line);
  }
  return items;
}
