import { readStamp } from "../chrome.ts";
import type { Draft, Line } from "../types.ts";

/**
 * A web page of several pieces, its rows broken by hand: what stands above the page's time is the title of all of them,
 * their column; what stands below it is the first piece's own. What stands above that title names the site.
 * @param rest the page's lines that are no article's
 * @returns the lines above the title, which are now no article's either
 */
export function pageTitle(drafts: readonly Draft[], rest: readonly Line[]): Line[] {
  const [first] = drafts;
  const [stamp, ...others] = rest.filter((l) => l.as === "furniture" && readStamp(l.text.trim()));
  if (drafts.length < 2 || !stamp || others.length || drafts.some((d) => d.column.length)) return [];
  const heads = [...first!.kicker, ...first!.title, ...first!.subtitle].sort((a, b) => a.no - b.no);
  const own = heads.filter((l) => l.no > stamp.no);
  const above = heads.filter((l) => l.no < stamp.no);
  const title = above.pop();
  if (!title || !own.length || /^\s*[—―]/.test(own[0]!.text)) return [];
  for (const draft of drafts) draft.column = [title];
  const kept = (lines: readonly Line[]): Line[] => lines.filter((l) => own.includes(l));
  const [kicker, main, subtitle] = [kept(first!.kicker), kept(first!.title), kept(first!.subtitle)];
  Object.assign(first!, main.length ? { kicker, title: main, subtitle } : { kicker: [], title: own, subtitle: [] });
  return above.map((l) => ({ ...l, as: "furniture" as const }));
}
