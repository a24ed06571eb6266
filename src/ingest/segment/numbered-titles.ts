import { numeral } from "../../text/numerals.ts";
import type { Draft, Line } from "../types.ts";
import { cut } from "./credits.ts";

/** 1、某某会召开 / 2、某某慰问职工: a bulletin numbers its pieces, and the numbers are none of their headlines'. */

const NUMBER =
  /^\s*(?:(\d{1,2})[.、．]|([一二三四五六七八九十])、|\((\d{1,2})\)|\(([一二三四五六七八九十])\))\s*(?=\S{4})/;

/**
 * @param rest where such numbers are put down
 * @returns the drafts, their titles without them
 */
export function withoutNumbers(drafts: readonly Draft[], rest: Line[]): Draft[] {
  const numbers = drafts.map(({ title, kicker }) => (kicker.length ? null : numberOf(title[0])));
  const told = numbers.filter((n) => n !== null);
  // Each part may count its own from one.
  const follows = (n: number, i: number) => n === 1 || n === (told[i - 1] ?? 0) + 1;
  const inOrder = told.length > 1 && told[0] === 1 && told.every(follows) && told.length * 2 >= drafts.length;
  return inOrder ? drafts.map((draft, i) => (numbers[i] === null ? draft : without(draft, rest))) : [...drafts];
}

function numberOf(line: Line | undefined): number | null {
  const told = NUMBER.exec(line?.text ?? "")
    ?.slice(1)
    .find(Boolean);
  return told ? numeral(told) : null;
}

function without(draft: Draft, rest: Line[]): Draft {
  const [first, ...rows] = draft.title as [Line, ...Line[]];
  const at = NUMBER.exec(first.text)![0].length;
  rest.push({ ...cut(first, 0, at), as: "furniture" });
  return { ...draft, title: [cut(first, at), ...rows] };
}
