import { isEdtf } from "../../../archive/date.ts";

/** A day, month or year; no year where none is known. */
export interface Dated {
  year: number | null;
  month?: number;
  day?: number;
}

/**
 * The date in EDTF.
 * @param mark `?` where the year is only inferred
 * @returns null for what no calendar has: 30 February, a span that ends before it begins
 */
export function edtf(from: Dated, to: Dated | undefined, mark: "" | "?"): string | null {
  const date = [from, ...(to ? [to] : [])].map((p) => point(p, mark)).join("/");
  return isEdtf(date) ? date : null;
}

function point({ year, month, day }: Dated, mark: string): string {
  const parts = [year === null ? "XXXX" : String(year).padStart(4, "0")];
  for (const n of [month, day]) if (n !== undefined) parts.push(String(n).padStart(2, "0"));
  return parts.join("-") + mark;
}
