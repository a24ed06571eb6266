import { fullTitle, isoDate, type Reference } from "./reference.ts";

/**
 * A reference after GB/T 7714—2025 (in force since 2026-07-01), 8.5 连续出版物中的析出文献:
 *
 *     主要责任者. 题名：其他题名信息[文献类型标识/文献载体标识]. 连续出版物题名，年，卷（期/版次）：页码. 获取和访问路径.
 *
 * - 6.2: the full stop and the square bracket are half-width, every other sign full-width and without a space.
 * - 7.1.2: of more than three authors the first three and 等; 7.1.3: no author, no 佚名 in the numeric system.
 * - 7.5.4, 8.5.1: a paper's date in full with its leaf in brackets, `2000-11-20（15）`; a periodical's year, issue and
 *   page, `2010（6）：23`; an estimated year in square brackets.
 * - 7.3: an online copy bears /OL, and then its address is a must (7.8). 8.11.1: what is on the web as a serial is cited
 *   as one, not as a web page, so no date of access.
 */
export function gb7714(ref: Reference): string {
  const named = ref.authors.length > 3 ? [...ref.authors.slice(0, 3), "等"] : ref.authors;
  const kind = ref.daily ? "N/OL" : "J/OL";
  return [named.join("，"), `${fullTitle(ref)}[${kind}]`, publication(ref), ref.url]
    .filter(Boolean)
    .join(". ")
    .concat(".");
}

function publication(ref: Reference): string {
  const inBrackets = ref.daily ? ref.page : ref.issue;
  const page = ref.daily ? undefined : ref.page;
  return [[ref.journal, date(ref)].filter(Boolean).join("，"), inBrackets && `（${inBrackets}）`, page && `：${page}`]
    .filter(Boolean)
    .join("");
}

function date(ref: Reference): string {
  if (ref.daily) return isoDate(ref);
  const [year] = ref.issued;
  if (year === undefined) return "";
  return ref.inferred ? `[${year}]` : String(year);
}
