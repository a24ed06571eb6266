import { surnameAt } from "../../../text/surnames.ts";
import { looksLikeName, nameOdds } from "../../namemodel.ts";

/** A stretch of a list, told by what the list's other items are: 甲某、乙某、丙某3人荣获…, 某校甲某、某校乙某分获…. */
export interface Peers {
  /** The candidate is an item by itself, and so many of the others are names, from 0 to 1. */
  whole: number;
  /** It ends an item, and so many of the others end in names. */
  ending: number;
}

/** What ends a list's last item: a number of people, a deed that is said of several. */
const LAST_ENDS =
  /^(?:等|[\d一二两三四五六七八九十]+[人名位]|分别|[分荣]?获|当选|被|参加|出席|主持|陪同|介绍|一起|共同)/;
const JOINT = /[、和与及]/;
const RUN_ENDS = /[。！？；;!?：:，,\n]/;
/** No list with its posts is longer. */
const RUN = 120;

/** @returns null where the stretch does not end an item of a list */
export function peersOf(text: string, at: number, end: number): Peers | null {
  const next = text[end] ?? "";
  // 某某系吴某，分别荣获…: a comma may stand before what is said of all.
  const closes = LAST_ENDS.test(text.slice(end, end + 4)) || /^[，,](?:分别|均|分获)/.test(text.slice(end, end + 4));
  if (!closes && !/[、和与及（(]/.test(next)) return null;
  const run = runAround(text, at, end);
  const items = itemsOf(run.text);
  const own = items.findIndex((item) => item.at + run.at <= at && at < item.at + run.at + item.text.length);
  const others = items.filter((_, i) => i !== own);
  if (own < 0 || !others.length) return null;
  const share = (is: (item: string) => boolean) => others.filter((o) => is(o.text)).length / others.length;
  const whole = items[own]!.at + run.at === at;
  return { whole: whole ? share(isName) : 0, ending: whole ? 0 : share(endsInName) };
}

function runAround(text: string, at: number, end: number): { text: string; at: number } {
  let from = at;
  while (from > 0 && at - from < RUN && !RUN_ENDS.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < RUN && !RUN_ENDS.test(text[to]!)) to++;
  return { text: text.slice(from, to), at: from };
}

/** The items between the marks; brackets behind them fall off, and so does what the last one is said to do. */
function itemsOf(run: string): { text: string; at: number }[] {
  const items: { text: string; at: number }[] = [];
  let from = 0;
  for (let i = 0; i <= run.length; i++)
    if (i === run.length || JOINT.test(run[i]!)) {
      if (i > from) items.push({ text: run.slice(from, i).replace(/[(（].*$/, ""), at: from });
      from = i + 1;
    }
  const last = items.at(-1);
  if (last) last.text = last.text.slice(0, lastEnd(last.text));
  return items;
}

function lastEnd(item: string): number {
  for (let i = 2; i < item.length; i++) if (LAST_ENDS.test(item.slice(i, i + 4))) return i;
  return item.length;
}

const isName = (item: string): boolean =>
  item.includes("·") || (item.length <= 4 && looksLikeName(item, 0)) || surnameAt(item, 0).length === 2;

const endsInName = (item: string): boolean =>
  [3, 2].some((n) => item.length > n && (nameOdds(item.slice(-n)) ?? -9) > 1) || isName(item);
