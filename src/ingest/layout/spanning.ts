import type { Chunk } from "./chunks.ts";
import { INDENT } from "./indent.ts";
import { CREDIT, LEAD } from "./marks.ts";

/**
 * Headlines over several columns: rows by themselves in the middle of the columns that begin right below them. One may
 * begin where a column begins; it is none of that column's rows all the same.
 */

/** No headline has more rows: kicker, title and subtitle. */
const MOST = 4;
/** Blank rows between them, where a picture may stand, and between them and their columns. */
const MAX_GAP = { heads: 6, columns: 1 };
/** So many rows show the columns' edges. */
const COLUMN = 8;
/** By so much larger than the text's is a headline's type, of which the converter counts the characters alone. */
const TYPE = { min: 0.75, max: 2.2 };

/** @param rows a page's rows, blank ones among them */
export function spanningHeads(rows: readonly Chunk[][]): ReadonlySet<Chunk> {
  const filled = rows.filter((row) => row.length);
  const found = new Set<Chunk>();
  filled.forEach((row, i) => {
    if (row.length < 2) return;
    const columns = filled.slice(i, i + COLUMN);
    const heads: Chunk[] = [];
    for (let k = i - 1; k >= 0 && heads.length < MOST; k--) {
      const [head, ...more] = filled[k]!;
      const gap = (heads[0] ?? row[0]!).row - head!.row - 1;
      if (
        more.length ||
        gap > MAX_GAP[heads.length ? "heads" : "columns"] ||
        !isHead(head!) ||
        !mayBeCentred(head!, columns)
      )
        break;
      heads.unshift(head!);
    }
    const above = filled[i - heads.length - 1]?.[0];
    const parted = !above || (heads[0] ?? row[0]!).no - above.no > 1;
    if (heads.length && parted && begins(columns)) for (const head of heads) found.add(head);
  });
  return found;
}

const isHead = ({ text }: Chunk): boolean => !/[。;]|[,、:]$/.test(text) && !CREDIT.test(text);

/** Whether the first column begins as an article does: with its day, or set in. */
function begins([row, ...below]: readonly Chunk[][]): boolean {
  const [first] = row!;
  const under = below.map((r) => r[0]!).find((c) => c.left < first!.right);
  const setIn = under ? first!.left - under.left : 0;
  return LEAD.test(first!.text) || (setIn >= INDENT.min && setIn <= INDENT.max);
}

/** Whether a row may stand in the middle of the rows below it, in type as large as a headline's. */
function mayBeCentred(head: Chunk, columns: readonly Chunk[][]): boolean {
  const left = Math.min(...columns.map((row) => row[0]!.left));
  const right = Math.max(...columns.map((row) => row.at(-1)!.right));
  const size = (left + right - 2 * head.left) / (head.right - head.left);
  return head.left - left > INDENT.max && size >= TYPE.min && size <= TYPE.max;
}
