import type { Line, Page } from "../types.ts";
import { creditContext } from "./credits.ts";

/**
 * 终审:某某, and right below it 急诊电话:…, 地址:…, (其余号码限上班时间): a text is over where its editors are named, so that whom
 * one may ring there, and what is said of that, is the site's. A notice names such numbers above its end.
 */

const TELEPHONE = /^[^。,;:]{2,12}:\s?(?:\(\d{2,4}\))?\d[\d\-—、/ ]{5,40}(?:转\d{1,5})?$/;
const CONTACT =
  /^(?:\p{Script=Han}{0,6}(?:地址|邮编|邮政编码|邮箱|传真|网址|时间|路线)|E-?mail|[院校厂会社]址)\s?:\s?\S[^。]{0,60}$/iu;
const NOTE = /^\([^()。]{4,60}\)$/;

/** @returns the page's lines, such a run marked as the site's, where a telephone is among it */
export function belowEditors({ flow, lines }: Page): Line[] {
  if (flow !== "paragraphs") return [...lines];
  const runs: Line[][] = [];
  let run: Line[] | undefined;
  for (const line of lines) {
    if (line.as === "editors") runs.push((run = []));
    else if (!line.as && run && isContact(line)) run.push(line);
    else if (!line.as) run = undefined;
  }
  const told = new Set(runs.filter((r) => r.some((l) => TELEPHONE.test(l.text.trim()))).flat());
  return lines.map((line) => (told.has(line) ? { ...line, as: "boilerplate" } : line));
}

function isContact({ text }: Line): boolean {
  const line = text.trim();
  return TELEPHONE.test(line) || CONTACT.test(line) || (NOTE.test(line) && creditContext(line) === null);
}
