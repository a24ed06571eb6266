import { factuality } from "../factuality.ts";
import type { Line, Page } from "../types.ts";
import { leadStrength } from "./headings.ts";

/**
 * Briefs whose headlines are run in with their text: 【某某区总工会开通热线】12月20日,…. A shorter word in such brackets is a
 * label, and a sentence in brackets amid one text is no headline.
 */

const RUN_IN = /^(\s*【)(?!\p{Script=Han}{0,6}(?:案情|案例|讯|消息|电)】)([^【】。]{7,44})】\s*(?=[^\s—-])/u;
/** The text behind it is a paragraph from this length on. */
const PARAGRAPH = 24;

/** @returns the page's lines, each such headline parted from the text that it runs into */
export function runInHeads({ lines }: Page): readonly Line[] {
  const open = lines.filter((l) => !l.as);
  const heads = open.filter(isRunIn);
  const parting = new Set(heads);
  const told = heads.filter((l) => factuality(titleOf(l)) >= 1);
  // Under a headline they may be the parts of its text: there their paragraphs tell of no day.
  const dated = heads.filter((l) => leadStrength(textBehind(l)) >= 2);
  const alone = heads.length === 1 && heads[0] === open[0];
  const briefs = (heads.length > 1 || alone) && told.length * 2 > heads.length && dated.length * 2 > heads.length;
  return briefs ? lines.flatMap((line) => (parting.has(line) ? parted(line) : [line])) : lines;
}

const isRunIn = ({ text }: Line): boolean =>
  RUN_IN.test(text) && text.includes("。") && text.length - RUN_IN.exec(text)![0].length >= PARAGRAPH;

const titleOf = ({ text }: Line): string => RUN_IN.exec(text)![2]!;
const textBehind = ({ text }: Line): string => text.slice(RUN_IN.exec(text)![0].length);

/** The brackets, the headline and the text, each a run of its own. */
function parted(line: Line): Line[] {
  const [whole, bracket, title] = RUN_IN.exec(line.text)!;
  const run = (from: number, to: number): Line => ({
    ...line,
    from: line.from + from,
    to: line.from + to,
    text: line.text.slice(from, to),
  });
  const at = bracket!.length + title!.length;
  return [
    { ...run(0, bracket!.length), as: "furniture" },
    { ...run(bracket!.length, at), hint: "heading", begins: true },
    { ...run(at, at + 1), as: "furniture" },
    { ...run(whole!.length, line.text.length), hint: "text", to: line.to },
  ];
}
