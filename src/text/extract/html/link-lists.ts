import type { ShownLine } from "./shown-lines.ts";

/** So many lines of links in a row are a list of other pages. */
const LEAST = 3;

/** The lines that are nothing but links, in runs: menus and lists that no element of their own holds. */
export function inLinkLists(lines: readonly ShownLine[]): ReadonlySet<ShownLine> {
  const found = new Set<ShownLine>();
  let run: ShownLine[] = [];
  for (const line of [...lines.filter((l) => l.text), undefined]) {
    if (line && isLink(line)) run.push(line);
    else {
      if (run.length >= LEAST) for (const l of run) found.add(l);
      run = [];
    }
  }
  return found;
}

// Bullets and days stand beside the links of a list.
function isLink({ text, linked }: ShownLine): boolean {
  const words = text.replace(/[^\p{L}\p{N}]/gu, "").length - (text.match(/\d/g)?.length ?? 0);
  return linked > 0 && linked >= words * 0.9;
}
