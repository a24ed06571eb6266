import type { Line, Page } from "../types.ts";

/**
 * A typed bulletin's parts: 【文件】 in a row of its own with a blank one below it, and a headline under that (in a page of rows
 * nothing but the brackets tells such a label from the text), or the page's first words, underlined: 工作交流 / ====.
 */

const WORDS = /^\p{Script=Han}{2,6}$/u;
const RULE = /^[-=_─━]{3,}$/;
const LABEL = /^【\s?\p{Script=Han}(?:\s?\p{Script=Han}){1,7}\s?】$/u;

/** @returns the page's lines, such labels hinted as headings, below what stands above them at the row's other end */
export function sectionLabels({ lines }: Page): Line[] {
  const isLabel = (l: Line | undefined) => !!l && !l.as && LABEL.test(l.text.trim());
  const inPlace = [...lines];
  for (let i = 0; i + 1 < inPlace.length; i++) {
    const [line, below] = [inPlace[i]!, inPlace[i + 1]!];
    if (!isLabel(line) || below.as || below.no > line.no) continue;
    let to = i + 1;
    while (to < inPlace.length && !inPlace[to]!.as && inPlace[to]!.no <= line.no) to++;
    if (to < inPlace.length && !inPlace[to]!.as) inPlace.splice(i, to - i, ...inPlace.slice(i + 1, to), line);
  }
  return inPlace.map((line, i) => {
    const below = inPlace[i + 1];
    const underlined = i === 0 && !line.as && below?.no === line.no + 1 && RULE.test(below.text.trim());
    if (underlined && WORDS.test(line.text.trim())) return { ...line, hint: "heading", begins: true };
    return isLabel(line) && below?.hint === "heading" && below.gap > 0 ? { ...line, hint: "heading" } : line;
  });
}
