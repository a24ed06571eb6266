/** An e-paper's menu of its pages, among them the one that is shown. */

const ENTRY = /^(?:第\s*)?([A-D]?\d{1,2})\s*版?[\s:]*(\p{Script=Han}{2,8}(?:·\p{Script=Han}{2,8})?)$/u;
/** Fewer pages are no menu. */
const FEWEST = 3;

/** The day before a menu: 2022年3月8日 星期二. */
const DAY = /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s{1,4}星期[一二三四五六日天])?\s{1,4}/;

/** `版面导航 01 要闻 | 02 工会生活 | 03 副刊`: the pages' sections by their numbers; none for a row of any other kind. */
export function editions(row: string): ReadonlyMap<string, string> {
  const entries = row
    .trim()
    .replace(DAY, "")
    .replace(/^版面(?:导航|概览|目录)\s*:?\s*/, "")
    .split(/[|丨│]/)
    .map((entry) => ENTRY.exec(entry.trim()));
  const isMenu = entries.length >= FEWEST && entries.every(Boolean);
  return new Map(isMenu ? entries.map((entry) => [bare(entry![1]!), entry![2]!]) : []);
}

/** A page's number without the zero before it: 02, A03. */
export const bare = (page: string): string => page.replace(/0(?=\d)/, "");
