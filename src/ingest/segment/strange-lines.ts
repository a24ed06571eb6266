import type { Line } from "../types.ts";

/** Lines without a Chinese character that are said again, and the names of a picture's copies: what a site's programs print. */
export function strangeLines(lines: readonly Line[]): ReadonlySet<Line> {
  const strange = lines.filter((l) => !l.as && !/[\p{Script=Han}\d]/u.test(l.text));
  // 某某 (1), 某某 (2): copies of a file.
  const copies = lines.filter((l) => !l.as && stemOf(l));
  return new Set([...several(strange, (l) => l.text.trim()), ...several(copies, (l) => stemOf(l)!)]);
}

const stemOf = ({ text }: Line): string | undefined => /^(\S{1,10}) ?\(\d{1,2}\)$/.exec(text.trim())?.[1];

/** The lines that share their key with another one. */
function several(lines: readonly Line[], keyOf: (line: Line) => string): readonly Line[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return lines.filter((line) => counts.get(keyOf(line))! > 1);
}
