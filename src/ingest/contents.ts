/** A page's table of contents, which repeats its headlines: how it is headed, and how its entries are set. */

const HEAD = /^本[期版](?:要目|导读|导航|目录|看点)$|^目录$/;
const ENTRY = /^\s*(?:[◆●◎■★▶·•※○]|\d{1,2}[.、])|(?:…{2,}|\.{4,}|·{4,})\s*\d{1,3}\s*$/;

export const headsContents = (row: string): boolean => HEAD.test(row.replace(/[【】[\]\s:]/g, ""));

export const isContentsEntry = (row: string): boolean => ENTRY.test(row);

/** No entry is longer, with the dots before its page. */
const LONGEST = 120;

/** An entry's own words, without blanks: what stands again over its text. */
export const entryWords = (row: string): string =>
  row
    .slice(0, LONGEST)
    .replace(/\s+/g, "")
    .replace(/^(?:[◆●◎■★▶·•※○]|\d{1,2}[.、])/, "")
    .replace(/[….·]*\d{0,3}$/, "");
