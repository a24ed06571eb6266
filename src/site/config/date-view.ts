import { dateFacts, dateLabel, machineDate } from "../../archive/date.ts";
import type { DateView } from "./model.ts";

const NONE: DateView = { label: "日期不详", machine: null, year: null, month: null, day: null, sortKey: "" };

/** An EDTF date as pages show and sort it. */
export function dateView(date: string | undefined): DateView {
  if (!date) return NONE;
  const { year, month, day, sortKey } = dateFacts(date);
  return { label: dateLabel(date), machine: machineDate(date), year, month, day, sortKey };
}
