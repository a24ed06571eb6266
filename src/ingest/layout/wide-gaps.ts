import { readsLikeCaption } from "../captions.ts";
import { type Chunk, RUNNING } from "./chunks.ts";
import { CREDIT, ENDS_SENTENCE, OPENS, PHOTOGRAPHER } from "./marks.ts";
import { isSpreadHead } from "./spread-heads.ts";

/** Wide gaps inside a row that are no gutter between columns: inside a headline, before a credit, behind a bullet. */

/** ●  某某: a list's mark, set apart from its text. */
const BULLET = /^[●○◆◇■□★☆▪•·※▶►➤]$/;

/** …清洁。      (某某): the credit at the right of a text's last row, and no other column's edge between the two. */
function closesRow(last: Chunk, c: Chunk, edges: ReadonlySet<number>): boolean {
  // Two credits beside each other are two columns'.
  if (
    c.no !== last.no ||
    CREDIT.test(last.text) ||
    !((/^[((【]/.test(c.text) && CREDIT.test(c.text)) || PHOTOGRAPHER.test(c.text)) ||
    !ENDS_SENTENCE.test(last.text)
  )
    return false;
  for (let at = last.right + 1; at <= c.left; at++) if (edges.has(at)) return false;
  return true;
}

/** 本报记者 某某 摄 at the far end of a row that has but a picture's words. */
const REPORTER = /^本[报刊网台](?:全媒体)?(?:记者|通讯员)\s?/;
const isPicture = (last: Chunk, row: readonly Chunk[]): boolean =>
  row.filter((c) => c.no === last.no).length === 2 && readsLikeCaption(last.text);

/** Rows below a headline within which its columns' text begins. */
const UNDER = 10;

/**
 * 某某某某  某某某某, two halves of about one length with a blank between them: headlines of two columns would stand apart by as
 * much as each column is wider than its own.
 */
function areSlogan(last: Chunk, c: Chunk, below: readonly Chunk[]): boolean {
  const halves =
    [last, c].every(({ text }) => /^\p{Script=Han}{3,12}$/u.test(text)) &&
    Math.abs(last.text.length - c.text.length) <= 2;
  const wider = (b: Chunk) => b.left < c.right && b.right > last.left && b.right - b.left > 1.5 * (c.right - c.left);
  return halves && c.from - last.to <= 3 && below.some(wider);
}

/** The places where columns begin: several rows have a chunk there, some of them behind another one. */
function edgesOf(rows: readonly Chunk[][]): ReadonlySet<number> {
  const near = (chunks: readonly Chunk[]) => {
    const counts = new Map<number, number>();
    for (const c of chunks) for (const d of [-1, 0, 1]) counts.set(c.left + d, (counts.get(c.left + d) ?? 0) + 1);
    return counts;
  };
  const inner = near(rows.flatMap((row) => row.slice(1)));
  return new Set([...near(rows.flat())].filter(([at, n]) => n >= 4 && (inner.get(at) ?? 0) >= 2).map(([at]) => at));
}

/** A name's characters may be set apart inside its brackets: (某  某). */
function closedBrackets(row: readonly Chunk[]): Chunk[] {
  const closed: Chunk[] = [];
  for (const c of row) {
    const last = closed.at(-1);
    const inside =
      last && isNear(last, c) && /^[(【][^)】]{0,12}$/.test(last.text) && /^[^(【]{1,12}[)】]$/.test(c.text);
    if (inside) closed[closed.length - 1] = joined(last, c);
    else closed.push(c);
  }
  return closed;
}

/** In one source line, with no more than a few spaces between. */
const isNear = (last: Chunk, c: Chunk): boolean => c.no === last.no && c.from - last.to <= 4;

const joined = (last: Chunk, c: Chunk): Chunk => ({
  ...last,
  to: c.to,
  right: c.right,
  text: last.text + " ".repeat(c.from - last.to) + c.text,
});

/** Whether the gap behind a row of running text goes on in the row above or below, behind running text as well. */
const isCorridor = (last: Chunk, c: Chunk, beside: readonly (readonly Chunk[])[]): boolean =>
  last.text.length >= RUNNING &&
  (c.text.length >= RUNNING || ENDS_SENTENCE.test(c.text)) &&
  beside.some((row) =>
    row.some((b, k) => {
      const a = row[k - 1];
      return (
        !!a &&
        (a.text.length >= RUNNING || CREDIT.test(a.text)) &&
        (b.text.length >= RUNNING || CREDIT.test(b.text)) &&
        Math.max(a.right, last.right) < Math.min(b.left, c.left)
      );
    }),
  );

// A wide gap inside a row is no gutter where nothing else on the page begins at the same place.
export function mergeWideGaps(rows: readonly Chunk[][]): Chunk[][] {
  const edges = edgesOf(rows);
  return rows.map((row, i) => {
    if (isSpreadHead(rows, i)) return [joined(row[0]!, row[1]!)];
    const below = rows.slice(i + 1, i + 1 + UNDER).flat();
    const beside = [rows[i - 1] ?? [], rows[i + 1] ?? []];
    const merged: Chunk[] = [];
    for (const c of closedBrackets(row)) {
      const last = merged.at(-1);
      // 本报讯 begins an article, in a column of its own.
      const close = last && !c.begins && isNear(last, c) && !(OPENS.test(c.text) && ENDS_SENTENCE.test(last.text));
      const signs =
        last &&
        PHOTOGRAPHER.test(c.text.replace(REPORTER, "")) &&
        ((c.no === last.no && isPicture(last, row)) ||
          close ||
          (c.no === last.no && /^(?:[▲▼△▽]|图为)/.test(last.text)));
      const bullet = close && BULLET.test(last.text);
      const narrow =
        signs ||
        bullet ||
        (last && closesRow(last, c, edges)) ||
        (close && (!(edges.has(c.left) || isCorridor(last, c, beside)) || areSlogan(last, c, below)));
      if (narrow) merged[merged.length - 1] = joined(last!, c);
      else merged.push(c);
    }
    return merged;
  });
}
