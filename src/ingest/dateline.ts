import { NUMERAL, YEAR_NUMERAL } from "../text/numerals.ts";

/** A day by itself, as it stands under a notice. */
export const isDateLine = (text: string): boolean =>
  new RegExp(`^${YEAR_NUMERAL}\\s*年\\s*${NUMERAL}\\s*月\\s*${NUMERAL}\\s*日$`).test(text.trim());
