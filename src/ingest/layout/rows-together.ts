import { PRINTED_NAME } from "../roll.ts";
import type { Block } from "./blocks.ts";
import type { Chunk } from "./chunks.ts";
import { LEAD } from "./marks.ts";

/**
 * Rows of a column's text, or a list's cells inside it, that blanks or an indent have set apart from it: 某某  某处绿化工,
 * a name and its bearer's unit within one column; 7月1日,某某局, a text's first row that is set in deeper than others.
 */

/** @returns the same blocks, such rows given back to their column */
export function rowsTogether(blocks: readonly Block[]): Block[] {
  const bodies = blocks.filter((b) => b.role === "body" && !b.table);
  const taken = new Map<Block, Block>();
  for (const block of blocks) {
    const list = isList(block);
    if (block.role !== "heading" && !list) continue;
    const column =
      bodies.find((body) => isInside(block, list ? { ...body, right: endOf(body) } : body) && mayList(block, body)) ??
      (list ? undefined : bodies.find((body) => opens(block, body)));
    if (column) taken.set(block, column);
  }
  // One that is let go may part others.
  let parted: Block[];
  do {
    parted = [...taken.keys()].filter((block) => isParted(block, taken, blocks));
    for (const block of parted) taken.delete(block);
  } while (parted.length);
  return blocks.flatMap((block) => {
    if (taken.has(block)) return [];
    const given = [...taken].flatMap(([part, column]) => (column === block ? part.rows : []));
    return given.length ? [withRows(block, given)] : [block];
  });
}

/** Whether another block stands between a block and its column in a source row: only neighbours can be joined. */
function isParted(block: Block, taken: ReadonlyMap<Block, Block>, blocks: readonly Block[]): boolean {
  const column = taken.get(block)!;
  const others = blocks.filter((b) => b !== block && b !== column && taken.get(b) !== column).flatMap((b) => b.rows);
  return block.rows.some((row) => {
    const before = column.rows.find((r) => r.no === row.no);
    if (!before) return false;
    return before.to > row.from || others.some((c) => c.no === row.no && c.from >= before.to && c.to <= row.from);
  });
}

/** Names below each other, or their bearers' units, the second cells of a list inside a column. */
const isList = ({ role, table, rows }: Block): boolean =>
  role === "body" && !table && rows.length > 2 && [NAMES, UNITS].some((cell) => rows.every((r) => cell.test(r.text)));
const NAMES = /^\p{Script=Han}(?:\s{0,2}\p{Script=Han}){1,3}$/u;
const UNITS = /^\p{Script=Han}{4,14}$/u;
/** A list's row that has both its cells: a name, and behind a gap the unit. */
const NAME = new RegExp(`^${PRINTED_NAME}$`, "u");
const ITEM = new RegExp(`^${PRINTED_NAME}\\s{2,}\\p{Script=Han}{4,14}$`, "u");

/** Units by themselves are another column's headings: a list's stand behind names. */
const mayList = (block: Block, { rows }: Block): boolean =>
  block.rows.some(({ text }) => NAMES.test(text)) ||
  block.role === "heading" ||
  block.rows.every((row) => rows.some((r) => r.no === row.no && NAME.test(r.text)));

const endOf = ({ rows }: Block): number => Math.max(...rows.map((r) => r.right));

/** Whether each row of a block stands behind a row of the column's, between the column's edges. */
const isInside = (block: Block, { left, right, rows }: Block): boolean =>
  block.left > left &&
  block.right <= right + 1 &&
  block.rows.every((row) => rows.some((r) => r.no === row.no && r.right < row.left));

/** Whether a block is the beginning of the column's first sentence, as wide as the column's rows. */
const opens = (block: Block, body: Block): boolean =>
  block.rows.length === 1 &&
  body.top - block.bottom === 1 &&
  block.left > body.left &&
  Math.abs(block.right - body.right) <= 2 &&
  LEAD.test(block.rows[0]!.text) &&
  /,/.test(block.rows[0]!.text);

function withRows(block: Block, given: readonly Chunk[]): Block {
  const rows = block.rows.map((row) =>
    given
      .filter((g) => g.no === row.no)
      .sort((a, b) => a.left - b.left)
      .reduce(joined, row),
  );
  const above = given.filter((g) => !block.rows.some((row) => row.no === g.no));
  const all = [...above, ...(rows.some((row) => row.listed) ? rows.map(asItem) : rows)];
  return { ...block, rows: all, top: Math.min(block.top, all[0]!.row) };
}

/** Two chunks of one source row, with the blanks between them. */
const joined = (row: Chunk, next: Chunk): Chunk => ({
  ...row,
  to: next.to,
  right: next.right,
  text: row.text + " ".repeat(next.from - row.to) + next.text,
  ...((NAMES.test(next.text) || (NAME.test(row.text) && UNITS.test(next.text))) && { listed: true as const }),
});

/** A row of the list whose cells stood near each other. */
const asItem = (row: Chunk): Chunk => (ITEM.test(row.text) ? { ...row, listed: true } : row);
