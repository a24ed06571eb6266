import { isRollLine, PRINTED_NAME } from "../roll.ts";
import type { Block } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";

/** A list within a column of text, a row for each item: a name, and behind a blank or two what its bearer is. */

const ITEM = new RegExp(`^${PRINTED_NAME}\\s{1,4}\\p{Script=Han}{4,16}$`, "u");
/** So many rows at one edge are a list, if this share of them is one by itself. */
const ENOUGH = { rows: 4, sure: 0.6 };

/** @returns the block, the rows of such lists marked */
export function withListedRows(block: Block): Block {
  if (block.role !== "body" || block.table) return block;
  const listed = new Set<Chunk>();
  let run: Chunk[] = [];
  for (const row of [...block.rows, null]) {
    if (row && ITEM.test(row.text) && Math.abs(row.left - (run[0] ?? row).left) <= 1) {
      run.push(row);
      continue;
    }
    const sure = run.filter((r) => isRollLine(r.text)).length;
    if (run.length >= ENOUGH.rows && sure >= run.length * ENOUGH.sure) for (const r of run) listed.add(r);
    run = [];
  }
  return listed.size ? { ...block, rows: block.rows.map((r) => (listed.has(r) ? { ...r, listed: true } : r)) } : block;
}
