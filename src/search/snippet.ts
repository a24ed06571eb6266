import { foldWithPlaces } from "./fold.ts";

/** A run of text, marked where it matches. */
export interface Part {
  text: string;
  marked: boolean;
}

const BEFORE = 40;
const LENGTH = 110;

/** Where these folded strings stand in an original, in order and without overlaps. */
export function places(original: string, wanted: readonly string[]): [from: number, to: number][] {
  const { text, from, to } = foldWithPlaces(original);
  const found: [number, number][] = [];
  for (const string of wanted)
    for (let at = text.indexOf(string); at >= 0 && string; at = text.indexOf(string, at + string.length))
      found.push([from[at]!, to[at + string.length - 1]!]);
  const merged: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** All of a text, or a part of it, with its matches marked. */
export function highlight(
  original: string,
  marks: readonly [number, number][],
  start = 0,
  end = original.length,
): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    const text = joinLines(original.slice(from, to));
    if (text) parts.push({ text, marked });
  };
  let from = start;
  for (const [a, b] of marks) {
    if (b <= start || a >= end) continue;
    add(from, Math.max(a, start), false);
    add(Math.max(a, start), Math.min(b, end), true);
    from = Math.min(b, end);
  }
  add(from, end, false);
  return parts;
}

/** The part of a text where most of its marks stand, begun where a reader can begin. */
export function snippet(original: string, marks: readonly [number, number][]): Part[] {
  const [first, last] = densest(marks);
  const start = beginning(original, first);
  const end = wholeCharacter(original, Math.min(original.length, Math.max(start + LENGTH, last)));
  const gap = { text: "…", marked: false };
  return [
    ...(start > 0 && !/[。！？\n]/.test(original.charAt(start - 1)) ? [gap] : []),
    ...highlight(original, marks, start, end),
    ...(end < original.length ? [gap] : []),
  ];
}

/** The mark with most others near after it: its beginning and end. */
function densest(marks: readonly [number, number][]): [from: number, to: number] {
  const near = marks.map(([from]) => marks.filter(([f, t]) => f >= from && t <= from + LENGTH - BEFORE).length);
  return marks[near.indexOf(Math.max(...near))] ?? [0, 0];
}

/** Where to begin so that this place is seen: with its sentence, its clause, or some characters before it. */
function beginning(text: string, at: number): number {
  if (at <= BEFORE) return 0;
  const before = text.slice(at - BEFORE, at);
  for (const border of [/[。！？\n][”」』）]?(?=[^。！？\n”」』）]*$)/u, /[，；：、](?=[^，；：、]*$)/u]) {
    const found = border.exec(before);
    if (found) return at - BEFORE + found.index + found[0].length;
  }
  return wholeCharacter(text, at - BEFORE / 2);
}

/** Never cuts a character outside the basic plane in two. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

/** A new paragraph needs no space in Chinese, and one between Latin words. */
const joinLines = (text: string): string => text.replace(/(?<=[\w.,])\n(?=\w)/g, " ").replaceAll("\n", "");
