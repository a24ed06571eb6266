const DIGITS = "〇一二三四五六七八九";
const ZERO = /[零○OoΟ]/g;

/** How a number up to 99 is written: `14`, `十四`, `二十三`, `廿三`, `卅`. A source for a regular expression. */
export const NUMERAL = "(?:\\d{1,2}|[〇零○一二三四五六七八九十廿卅]{1,3})";

/** How a year of four digits is written: `2023`, `二〇二三`, `二○二三`, `二O二三`. A source for a regular expression. */
export const YEAR_NUMERAL = "(?:(?:19|20)\\d{2}|[一二][〇零○OoΟ0一二三四五六七八九]{3})";

/**
 * The value of a number written in Arabic digits, in Chinese digits one by one (二〇二三) or with tens (二十三, 廿三).
 * @returns NaN for anything else
 */
export function numeral(written: string): number {
  const text = written.replace(ZERO, "〇").replace(/廿/g, "二十").replace(/卅/g, "三十");
  if (/^\d+$/.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  const digits = [...text].map((c) => (c === "0" ? 0 : DIGITS.indexOf(c)));
  return digits.length && digits.every((d) => d >= 0) ? Number(digits.join("")) : Number.NaN;
}
