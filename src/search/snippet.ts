import { foldWithPlaces } from "./fold.ts";

/** A run of text, marked where it matches. */
export interface Part {
  text: string;
  marked: boolean;
}

const BEFORE = 30;
const LENGTH = 110;

/** All of a text with its matches marked. */
export function highlight(original: string, wanted: readonly RegExp[]): Part[] {
  const { text, at } = foldWithPlaces(original);
  const parts: Part[] = [];
  let from = 0;
  for (const [start, end] of places(text, wanted)) {
    const [a, b] = [at[start]!, at[end]!];
    if (a > from) parts.push({ text: original.slice(from, a), marked: false });
    parts.push({ text: original.slice(a, b), marked: true });
    from = b;
  }
  if (from < original.length) parts.push({ text: original.slice(from), marked: false });
  return parts;
}

/** The part of a text around its first match, or its beginning. */
export function snippet(original: string, wanted: readonly RegExp[]): Part[] {
  const { text, at } = foldWithPlaces(original);
  const first = places(text, wanted)[0]?.[0] ?? 0;
  const from = wholeCharacter(original, Math.max(0, at[first]! - BEFORE));
  const to = wholeCharacter(original, Math.min(original.length, from + LENGTH));
  const parts = highlight(original.slice(from, to), wanted);
  return [
    ...(from > 0 ? [{ text: "…", marked: false }] : []),
    ...parts,
    ...(to < original.length ? [{ text: "…", marked: false }] : []),
  ];
}

/** Never cuts a character outside the basic plane in two. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

/** Where the patterns match, in order and without overlaps. */
function places(text: string, wanted: readonly RegExp[]): [number, number][] {
  const found = wanted.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.source, "gu"))].map((m): [number, number] => [m.index, m.index + m[0].length]),
  );
  const merged: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
