import type { Line, Page } from "../types.ts";

/**
 * A typed bulletin's parts: 【文件】 in a row of its own with a blank one below it, and a headline under that (in a page of rows
 * nothing but the brackets tells such a label from the text), or the page's first words, underlined: 工作交流 / ====.
 */

const WORDS = /^\p{Script=Han}{2,6}$/u;
const RULE = /^[-=_─━]{3,}$/;
const LABEL = /^【\s?\p{Script=Han}(?:\s?\p{Script=Han}){1,7}\s?】$/u;

/** ▍职工服务, over a headline of its own. */
const MARKED = /^(?:([▍▎▌■◆●★▶])\s?\p{Script=Han}{2,8}|(【)\p{Script=Han}{2,8}】)$/u;
/** So many labels with one mark are a digest's sections. */
const DIGEST = 3;

/** The labels of a digest: under one mark, each over a headline that stands over a text. */
function digestLabels(lines: readonly Line[]): ReadonlySet<Line> {
  const open = lines.filter((l) => !l.as);
  const found = open.filter((l, i) => {
    const [head, text] = [open[i + 1]?.text.trim() ?? "", open[i + 2]?.text.trim() ?? ""];
    return (
      MARKED.test(l.text.trim()) && head.length >= 8 && head.length <= 40 && !/[。,;]$/.test(head) && /[。,]/.test(text)
    );
  });
  const alike = new Set(found.map((l) => MARKED.exec(l.text.trim())!.slice(1).join(""))).size === 1;
  return new Set(found.length >= DIGEST && alike ? found : []);
}

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
  const digest = digestLabels(lines);
  return inPlace.map((line, i) => {
    if (digest.has(line)) return { ...line, hint: "heading", begins: true };
    const below = inPlace[i + 1];
    const underlined = i === 0 && !line.as && below?.no === line.no + 1 && RULE.test(below.text.trim());
    if (underlined && WORDS.test(line.text.trim())) return { ...line, hint: "heading", begins: true };
    return isLabel(line) && below?.hint === "heading" && below.gap > 0 ? { ...line, hint: "heading" } : line;
  });
}
