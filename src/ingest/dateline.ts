import { NUMERAL, YEAR_NUMERAL } from "../text/numerals.ts";

const MONTH = `${YEAR_NUMERAL}\\s*年\\s*${NUMERAL}\\s*月`;
const DAY = `\\s*${NUMERAL}\\s*日`;

/** A day by itself, as it stands under a notice, or in brackets under a speech's title. */
export const isDateLine = (text: string): boolean =>
  new RegExp(`^${MONTH}${DAY}$|^\\(${MONTH}${DAY}\\)$`).test(text.trim());

/** A day or a month by itself, as it stands under a text that somebody signs. */
export const isMonthLine = (text: string): boolean => new RegExp(`^${MONTH}(?:${DAY})?$`).test(text.trim());
