import { readsLikeCaption } from "../captions.ts";
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
const TYPE = { min: 0.75, max: 2.5 };

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
        // The words of a picture above the headline, with a blank row between.
        (heads[0] && heads[0].no - head!.no > 1 && readsLikeCaption(head!.text)) ||
        !mayBeCentred(head!, columns)
      )
        break;
      heads.unshift(head!);
    }
    if (!begins(columns)) return;
    const above = (k: number): Chunk[] => filled[i - heads.length + k - 1] ?? [];
    const top = heads.findIndex((head, k) => isParted(head, above(k), row));
    if (top >= 0) for (const head of heads.slice(top)) found.add(head);
  });
  return found;
}

const isHead = ({ text }: Chunk): boolean => !/[。;]|[,、:]$/.test(text) && !CREDIT.test(text);

/** Whether nothing stands right above a row, or the columns above end at it as those below it begin: it reaches over them. */
function isParted(head: Chunk, above: readonly Chunk[], below: readonly Chunk[]): boolean {
  const reaches = (row: readonly Chunk[]) =>
    row.some((c, i) => i > 0 && c.left > head.left + 1 && c.left < head.right - 1);
  return !above.length || head.no - above[0]!.no > 1 || (reaches(above) && reaches(below));
}

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
