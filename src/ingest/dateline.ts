import { NUMERAL, YEAR_NUMERAL } from "../text/numerals.ts";

const YEAR = `${YEAR_NUMERAL}\\s*年\\s*`;
const MONTH = `${NUMERAL}\\s*月`;
const DAY = `\\s*${NUMERAL}\\s*[日号]`;

/** A day by itself, as it stands under a notice or a letter, or in brackets under a speech's title. */
export const isDateLine = (text: string): boolean => DATE.test(text.trim());
/** (2009年3月19日): the same in brackets, as it stands under a speech's title. */
export const isSpeechDay = (text: string): boolean => /^\s*\(/.test(text) && isDateLine(text);
const DATE = new RegExp(`^(?:${YEAR})?${MONTH}${DAY}$|^\\(${YEAR}${MONTH}${DAY}\\)$`);

/** A day or a month by itself, as it stands under a text that somebody signs. */
export const isMonthLine = (text: string): boolean => MONTHLY.test(text.trim());
const MONTHLY = new RegExp(`^${YEAR}${MONTH}(?:${DAY})?$`);
