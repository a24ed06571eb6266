import { isSenderName } from "../chrome.ts";
import type { Line } from "../types.ts";
import type { Assigned } from "./assigned.ts";
import { cut, trimmed } from "./credits.ts";
import { sectionLabel } from "./headings.ts";

/** What stands above a public account's text: its name, the title, the time, slogans; over a digest what it says of itself. */

/** No title is shorter. */
const TITLE = 10;

const isTitle = ({ text }: Line): boolean => text.trim().length >= TITLE && !isSenderName(text);

/** The one line above an account's time that may be a title; undefined where none or several may. */
export function titleAbove(held: readonly Line[]): Line | undefined {
  const titles = held.filter(isTitle);
  return titles.length === 1 && held.length > 1 ? titles[0] : undefined;
}

/**
 * A digest's first piece, under its label: what stands above the label is the page's own.
 * @returns the piece's headings, the digest's title, and other lines; null for a page of any other kind
 */
export function digestHead(run: readonly Line[]): { piece: Line[]; title: Line; others: Line[] } | null {
  const at = run.findIndex((l) => l.begins);
  const title = run.slice(0, Math.max(0, at)).find(isTitle);
  if (!title) return null;
  return { piece: run.slice(at), title, others: run.slice(0, at).filter((l) => l !== title) };
}

/** 以案说法 第9期: one of a series, whose name is the section. */
const SERIES = /^(\p{Script=Han}{2,8})\s?[|丨·]?\s?第\s?[\d一二三四五六七八九十百]{1,4}\s?[期篇回讲]$/u;
export const isSeries = ({ text }: Line): boolean => SERIES.test(text.trim());
export const seriesName = (line: Line): Line => cut(trimmed(line), 0, SERIES.exec(line.text.trim())![1]!.length);

/** The headings around such a title: its section's label, account names, slogans. */
export function assignAround(title: Line, run: readonly Line[]): { assigned: Assigned; names: Line[] } {
  const names = run.filter((l) => l !== title && isSenderName(l.text));
  const label = sectionLabel(title.text)?.length ?? 0;
  const series = label ? undefined : run.slice(0, run.indexOf(title)).find((l) => SERIES.test(l.text.trim()));
  return {
    names,
    assigned: {
      section: label ? [cut(title, 0, label)] : series ? [seriesName(series)] : [],
      sectionOnce: label ? "label" : false,
      column: [],
      columnEnds: () => false,
      kicker: run.filter((l) => l !== title && l !== series && !names.includes(l)),
      title: [label ? trimmed(cut(title, label)) : title],
      subtitle: [],
      captions: [],
      slogans: [],
      review: [],
    },
  };
}
