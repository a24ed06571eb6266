import { DateTime } from "luxon";
import { NUMERAL, numeral } from "../../../text/numerals.ts";
import type { Settled } from "./settle.ts";

/** 本月七日起一连三日: a day from which something goes on for some days. */

const LASTING = new RegExp(`^(?:[上下]午)?起?[，,]?(?:一连|一連|连续|連續)(${NUMERAL}|两|兩)[天日]`);
/** What goes on for longer is no event of those days. */
const LONGEST = 15;

/** @param after what stands right behind the day. @returns the days from the first to the last; the day itself where it tells nothing of them */
export function lasting(settled: Settled, after: string): Settled {
  const said = LASTING.exec(after)?.[1];
  const days = said ? (/[两兩]/.test(said) ? 2 : (numeral(said) ?? 0)) : 0;
  const [, day, mark = ""] = /^(\d{4}-\d{2}-\d{2})(\??)$/.exec(settled.date) ?? [];
  if (!day || days < 2 || days > LONGEST) return settled;
  const last = DateTime.fromISO(day).plus({ days: days - 1 });
  return { ...settled, date: `${day}${mark}/${last.toISODate()}${mark}` };
}
