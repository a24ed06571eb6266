import type { Line } from "../types.ts";
import { NUMBER } from "./draft-lines.ts";

/**
 * What a site's programs print: lines without a Chinese character that are said again, the names of a picture's copies,
 * and labels that all have the same word below them, 点击查看.
 */
export function strangeLines(lines: readonly Line[]): ReadonlySet<Line> {
  const strange = lines.filter((l) => !l.as && !/[\p{Script=Han}\d]/u.test(l.text));
  // 某某 (1), 某某 (2): copies of a file.
  const copies = lines.filter((l) => !l.as && stemOf(l));
  return new Set([
    ...overNumbers(lines),
    ...several(strange, (l) => l.text.trim()),
    ...several(copies, (l) => stemOf(l)!),
    ...buttons(lines),
  ]);
}

/** 清单 / 01, 清单 / 02: a word said again over each number of a text's parts. */
function overNumbers(lines: readonly Line[]): Line[] {
  const over = lines.filter((l, i) => !l.as && /^\p{Script=Han}{2,6}$/u.test(l.text.trim()) && isNumber(lines[i + 1]));
  return over.length > 1 && over.every((l) => l.text.trim() === over[0]!.text.trim()) ? over : [];
}

const isNumber = (line: Line | undefined): boolean => !!line && NUMBER.test(line.text.trim());

/** Labels and buttons have no more characters, and so many buttons say the same. */
const BUTTON = { letters: 8, times: 3 };

/** Lines that say the same, each with a short line above it. */
function buttons(lines: readonly Line[]): Line[] {
  const short = (l: Line | undefined): boolean =>
    !!l && !l.as && l.text.trim().length <= BUTTON.letters && !/[。,:;!?、]/.test(l.text);
  const pairs = lines.flatMap((line, i) =>
    short(line) && short(lines[i - 1]) ? [[lines[i - 1]!, line] as const] : [],
  );
  const counts = new Map<string, number>();
  for (const [, { text }] of pairs) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  return pairs.filter(([, { text }]) => counts.get(text.trim())! >= BUTTON.times).flat();
}

const stemOf = ({ text }: Line): string | undefined => /^(\S{1,10}) ?\(\d{1,2}\)$/.exec(text.trim())?.[1];

/** The lines that share their key with another one. */
function several(lines: readonly Line[], keyOf: (line: Line) => string): readonly Line[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return lines.filter((line) => counts.get(keyOf(line))! > 1);
}
