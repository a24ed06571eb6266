import type { Mention } from "./mention.ts";

/**
 * What a date is to the text that names it: the day of what it tells; the day of what is still to come; a day told for
 * the record, good where no other is; or no day of the event's at all (a deadline, a law's date, a birth).
 */
export type Bearing = "event" | "planned" | "record" | "none";

/** What comes before a date that is no event's: limits, grounds, beginnings, what returns every year. */
const NONE_BEFORE =
  /(?:截[至止]到?|截止(?:时间|日期)?[为為是:\uff1a]?|期限?[为為]|(?<![来來])到|(?<!甚)至|(?:根|依)[据據]|[按依]照|印发|生[于於]|[立建办辦成组組][于於]|早在|(?:报名|投票|公示|征集|申报|有效|评选)(?:时间|期限?)[为:\uff1a]|每[年月]的?|历年|[为為]?迎接|[庆慶]祝|[纪紀]念|[临臨]近|自|从|從)\s*$/;
/** What comes after it. */
const NONE_AFTER =
  /^(?:起?(?:施行|[实實]施)|起[，,][^，,。]{0,16}(?:施行|[实實]施)|底?(?:前(?!往|来|后|去|期)|之前|以前|以[来來])|出?生(?=[,\uff0c、。)\uff09的于])|(?:出生|入职|[毕畢]业|入党|入伍|参加工作|参军|退休)|修[订訂正]|通[过過][)\uff09]|印发|[^,\uff0c。;\uff1b]{0,24}(?:之[际際]|前夕|以[来來]))/;
/** 5月12日的大地震牵动着…: why something is done, not when. */
const DISASTER =
  /^的?[^，,。；]{0,4}(?:地震|洪水|洪灾|暴雨|暴雪|泥石流|台风|火灾|爆炸)(?!.{0,4}(?:演练|演习|救援|应急|预警))/;
const BEGINNING = /^起?(?=[,\uff0c、])|^起(?!草|点|来)/;
const PLANNED =
  /(?:[将將][于於在]?|[拟擬][于於在]?|定[于於]|定在|[预預][计計]|[计計][划劃][于於在]?|拟定|有望|(?:时间|時間|日期)[:\uff1a。]?)\s*$/;

/** @param text the text that the mention was found in */
export function bearingOf({ when, at, end }: Mention, text: string): Bearing {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(end, end + 32);
  if (/[自从從]\s*$/.test(before) && BEGINNING.test(after) && !NONE_AFTER.test(after)) return "event";
  // 从1月到5月共调解…: months that are counted over.
  if (/[自从從]\s*$/.test(before) && when.kind === "calendar" && when.to) return when.from.day ? "event" : "record";
  // 8月下旬以来,…: a text that opens with it tells of that month.
  const month = when.kind === "calendar" && when.from.day === undefined;
  if (month && at <= 1 && /^以[来來][,\uff0c]/.test(after)) return "record";
  if (NONE_BEFORE.test(before) || NONE_AFTER.test(after)) return "none";
  if (PLANNED.test(before)) return "planned";
  if (when.kind === "year" || DISASTER.test(after)) return "record";
  if (when.kind === "calendar" && (when.from.shift ?? 0) < 0) return "record";
  if (when.kind === "calendar" && when.from.day === undefined && when.from.year === undefined) return "record";
  return "event";
}
