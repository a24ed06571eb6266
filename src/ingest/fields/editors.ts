import { looksLikeName, splitNames } from "../names.ts";

/** The names on a page's editors' line: `责任编辑:某某 校对:某某`. */
export function findEditors(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) =>
    line
      .replace(/[\p{Script=Han}]{2,8}\s*[:\uff1a/|丨]/gu, "/")
      .split(/[、,;\s/()]+/)
      .filter((n) => /^[\p{Script=Han}·]{2,12}$/u.test(n))
      .flatMap((n) => (n.length <= 4 || looksLikeName(n) ? [n] : (splitNames(n)?.names ?? []))),
  );
  return [...new Set(names)];
}
