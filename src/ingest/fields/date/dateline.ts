/** The day that a report was sent, where its lead-in tells one: 本报望汐7月20日讯, 新华社沧岚2月1日电. */
const DATELINE =
  /^[\s【]*\p{Script=Han}{2,9}?\s?((?:20\d{2}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?(?:[电電](?!影|话|視|视)|[讯訊])/u;

/** @param leads an article's lead-in credits; @returns the day as printed, or null */
export function datelineDay(leads: readonly string[]): string | null {
  for (const lead of leads) {
    const day = DATELINE.exec(lead)?.[1];
    if (day) return day.replace(/\s/g, "");
  }
  return null;
}
