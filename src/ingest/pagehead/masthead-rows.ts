import type { Line } from "../types.ts";
import type { PageHead } from "./words.ts";

/** A newspaper's masthead that a scan reads row by row: 望汐矿工报 / 职工之家 / WANGXI KUANGGONG BAO / the day and the page's number. */

/** No masthead has more rows. */
const ROWS = 6;
const NAME = /^《?(\p{Script=Han}{3,12}(?:[报刊]|通讯))》?$/u;
const SECTION = /^\p{Script=Han}{2,6}$/u;

/** @param headOf what a row tells by itself @returns the paper's name, and its page's by itself; nothing where no row has day and number */
export function mastheadRows(rest: readonly Line[], headOf: (text: string) => PageHead): PageHead {
  const top = rest.slice(0, ROWS).filter((l) => l.as === "furniture");
  const at = top.findIndex((l) => {
    const { page, issued, section } = headOf(l.text);
    return page && issued && !section;
  });
  const names = top.slice(0, Math.max(0, at)).map((l) => l.text.trim());
  const bulletin = names.find((name) => NAME.test(name));
  const section = names.find((name) => name !== bulletin && SECTION.test(name));
  if (!bulletin) return {};
  return { bulletin: NAME.exec(bulletin)![1]!, ...(section && { section }) };
}
