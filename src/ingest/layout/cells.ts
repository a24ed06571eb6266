import type { Chunk } from "./chunks.ts";

/** Runs of a row that belong together. */

/** Cells as one run of their row, with the spaces between them. */
export function join(cells: readonly Chunk[]): Chunk {
  const last = cells.at(-1)!;
  const text = cells.map((c, i) => " ".repeat(i ? c.from - cells[i - 1]!.to : 0) + c.text).join("");
  return { ...cells[0]!, to: last.to, right: last.right, text };
}

/** 陆  伟: a name of two characters spaced out to the width of three, and 姓  名 like it. */
export function joinNames(row: readonly Chunk[]): Chunk[] {
  const cells: Chunk[] = [];
  for (const c of row) {
    const last = cells.at(-1);
    const halves = last && /^\p{Script=Han}$/u.test(last.text) && /^\p{Script=Han}$/u.test(c.text);
    if (halves && c.no === last.no && c.from - last.to <= 4) cells[cells.length - 1] = join([last, c]);
    else cells.push(c);
  }
  return cells;
}
