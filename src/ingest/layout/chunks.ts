import { cellWidth } from "../../text/spaces.ts";

/** A run of text within a row, between wide spaces. `left` and `right` are cells, in the metric that the page was made with. */
export interface Chunk {
  no: number;
  from: number;
  to: number;
  text: string;
  left: number;
  right: number;
  /** The row of type: source lines without the blank ones that a converter puts between rows of running text. */
  row: number;
  /** Set in larger type than the text, where the format tells. */
  large?: boolean;
  /** Begins a column, however narrow the gap before it. */
  begins?: true;
  /** A list's row inside running text. */
  listed?: true;
  /** A further row of the table's row before it. */
  goesOn?: true;
}

/** A line drawn in characters, or text with no more than a space between its words, of which none is such a line. */
const RUN =
  /(?<!\S)(?:[■□◆●◎]\s{0,3})?(?:文|图|撰文|摄影)[/|][ \u3000]?\p{Script=Han}{2,4}[ \u3000]{1,4}(?:图|文|摄影)[/|][ \u3000]?\p{Script=Han}{2,4}(?!\S)|[□■◎●]\s{0,3}本[报刊网台](?:记者|通讯员)(?:[ \u3000]{1,4}\p{Script=Han}{1,4}){1,8}(?!\S)|(?<!\S)本[报刊网台](?:记者|通讯员)[ \u3000]{1,4}(?:\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000]{1,4}\p{Script=Han})(?:[ \u3000]{1,2}摄)?(?!\S)|[\u2500-\u257f]+(?!\S)|[^\s\u3000]+(?:[ \u3000\u00a0](?![\u2500-\u257f]+(?!\S))[^\s\u3000]+)*/gu;

/** The runs of a row that two or more spaces part. @param large the parts of the row in large type */
export function chunksOf(row: string, no: number, large: readonly (readonly [number, number])[] = []): Chunk[] {
  return [...row.matchAll(RUN)].map((match) => {
    const found = chunk(row, no, match.index, match.index + match[0].length);
    return large.some(([from, to]) => from <= found.from && found.to <= to) ? { ...found, large: true } : found;
  });
}

function chunk(row: string, no: number, from: number, to: number): Chunk {
  return { no, from, to, text: row.slice(from, to), left: from, right: to, row: no };
}

/**
 * Whether a page's rows are rows of print, in one or more columns, and not paragraphs: many of them are set in from the
 * left, or parted by wide spaces.
 */
export function inColumns(rows: readonly Chunk[][]): boolean {
  const filled = rows.filter((r) => r.length);
  // Whole paragraphs on lines of their own: what is parted among them is a table, a roll or a navigation bar.
  const whole = filled.filter((r) => r.length === 1 && isParagraph(r[0]!.text)).map((r) => r[0]!.text.length);
  if (whole.length > 1 || whole.some((length) => length > 100)) return false;
  const parted = filled.filter((r) => r.length > 1).length;
  if (filled.length < 6 && (filled.length < 4 || parted < 3)) return false;
  const setIn = filled.filter((r) => r[0]!.from >= 8).length;
  // A poem's column beside the text's: few of its rows stand at one height with the text's.
  const atRight = filled.filter((r) => r.at(-1)!.from >= IN_RIGHT_HALF);
  const beside = atRight.filter((r) => r.length > 1 && r[0]!.from < 8).length;
  const long = filled.filter((r) => r.at(-1)!.to - r[0]!.from > 70 && r.length === 1).length;
  return (
    long / filled.length < 0.2 &&
    (parted / filled.length > 0.25 ||
      setIn / filled.length > 0.4 ||
      (parted / filled.length > 0.15 && beside > 4 && atRight.length / filled.length > 0.4) ||
      hasColumnAtRight(filled) ||
      (hardWrapped(filled) && isIndented(filled)))
  );
}

const IN_RIGHT_HALF = 30;

/** A second column begins so far to the right, within so many places; so many of its rows tell it. */
const AT_RIGHT = { from: 20, drift: 4, rows: 6 };

/**
 * Short articles leave few rows side by side: running text right of the middle, at one edge, tells of columns too. The
 * edge is sharp in characters or in cells, as the converter counted.
 */
function hasColumnAtRight(rows: readonly Chunk[][]): boolean {
  const running = rows.filter((r) => isRunning(r.at(-1)!));
  const metrics = [
    (r: readonly Chunk[]) => r.at(-1)!.from,
    (r: readonly Chunk[]) => endInCells(r) - cells(r.at(-1)!.text, 2),
  ];
  return metrics.some((left) => {
    const edges = running.map(left).filter((at) => at >= AT_RIGHT.from);
    return edges.some(
      (edge) => edges.filter((at) => at >= edge && at - edge <= AT_RIGHT.drift).length >= AT_RIGHT.rows,
    );
  });
}

/** A row of a text, with a mark in its middle. */
const isRunning = ({ text }: Chunk): boolean => text.length > 10 && /[,。、]/.test(text.slice(0, -1));

/** No row of print is so long without a space. */
const isParagraph = (text: string): boolean => text.length > 70 && (text.match(/\s/g)?.length ?? 0) < 3;

/** Whether paragraphs still have their indents; without them a single column is told by its words alone. */
const isIndented = (rows: readonly Chunk[][]): boolean =>
  rows.filter((r) => r[0]!.from > 0).length > rows.length * 0.05;

// Print in a single column: sentences are broken off at one width, row after row.
function hardWrapped(rows: readonly Chunk[][]): boolean {
  const broken = rows.filter(
    (r, i) => /[\p{Script=Han}\d,、“《(]$/u.test(r.at(-1)!.text) && rows[i + 1]?.[0]?.no === r[0]!.no + 1,
  );
  const ends = broken
    .map(endInCells)
    .filter((end) => end >= 32)
    .sort((a, b) => a - b);
  const usual = ends[Math.floor(ends.length * 0.7)] ?? 0;
  const full = ends.filter((end) => Math.abs(end - usual) <= 2).length;
  return usual <= 100 && full >= 6 && full / ends.length > 0.6;
}

/** Where a row ends, in cells of which a Chinese character takes two. */
const endInCells = (row: readonly Chunk[]): number =>
  row.reduce((end, c, i) => end + c.from - (row[i - 1]?.to ?? 0) + cells(c.text, 2), 0);

/**
 * Restates the chunks' places in display cells, where that makes the columns' edges sharper: some converters count a
 * Chinese character as one cell, some as two; and they differ about curly quotes. Marks that are narrow here may have
 * been full-width when the page was made.
 * @param rows the chunks of each of the page's `texts`, with places in characters
 */
export function sharpest(rows: readonly Chunk[][], texts: readonly string[]): Chunk[][] {
  const metrics = [
    rows.map((r) => [...r]),
    inCells(rows, texts, 1),
    inCells(rows, texts, 2),
    inCells(rows, texts, 1, 2),
    inCells(rows, texts, 2, 2),
  ];
  // In a single column no chunk begins inside a row: full rows end at one place.
  const parted = rows.some((row) => row.length > 1);
  const scores = metrics.map(parted ? sharpness : (m) => sharpnessOf(m.flatMap((row) => row.map((c) => c.right))));
  // Characters win a draw: most converters count so.
  return scores[0]! >= Math.max(...scores)
    ? widened(rows)
    : metrics[scores.indexOf(Math.max(...scores))]!.map((r) => r.map(drawnIn));
}

/** 二 、 时 间 安 排 。 走 访: a row that lacks a letter to be full is drawn out to the column's edge, a blank behind each letter. Without a mark it is a headline or names. */
const DRAWN_OUT =
  /^(?!.{0,60}[年月])(?=[^。，、；,;\d]{0,60}[。，、；,;\d])(?:\p{Script=Han}|[，。、；：！？,;:!?“”‘’《》（）()%％]|[\dA-Za-z.]{1,8})(?: (?:\p{Script=Han}|[，。、；：！？,;:!?“”‘’《》（）()%％]|[\dA-Za-z.]{1,8})){6,40}$/u;

/** With no more room than its letters take: a drawn-out row ends where its column does. */
const drawnIn = (c: Chunk): Chunk =>
  DRAWN_OUT.test(c.text) ? { ...c, right: Math.min(c.right, c.left + cells(c.text.replace(/ /g, ""), 2)) } : c;

/**
 * The chunks with their places in display cells.
 * @param ambiguous what curly quotes and their like take
 * @param marks what narrow punctuation takes, which may have been full-width when the page was made
 */
export function inCells(
  rows: readonly Chunk[][],
  texts: readonly string[],
  ambiguous: 1 | 2,
  marks: 1 | 2 = 1,
): Chunk[][] {
  return rows.map((row, i) => {
    let [read, width] = [0, 0];
    const at = (offset: number): number => {
      width += cells(texts[i]!.slice(read, offset), ambiguous, marks);
      read = offset;
      return width;
    };
    return row.map((c) => ({ ...c, left: at(c.from), right: at(c.to) }));
  });
}

export const cells = (text: string, ambiguous: 1 | 2, marks: 1 | 2 = 1): number =>
  [...text].reduce((n, c) => n + (/[,:;!?()]/.test(c) ? marks : cellWidth(c, ambiguous)), 0);

/** The chunks with the room that they take on paper, where a converter counted each character as one cell. */
function widened(rows: readonly Chunk[][]): Chunk[][] {
  const pitches = rows.flatMap((row) =>
    row.slice(1).flatMap((next, i) => (ems(row[i]!.text) >= 8 ? [(next.left - row[i]!.left) / ems(row[i]!.text)] : [])),
  );
  if (!pitches.length) return rows.map((r) => [...r]);
  // Full rows come nearest to the next column; the gutter between takes about an eighth.
  const full = pitches.sort((a, b) => a - b)[Math.floor(pitches.length * 0.2)]!;
  const scale = Math.min(2, Math.max(1, full * 0.88));
  return rows.map((row) =>
    row.map((c, i) => {
      const room = c.left + Math.round(ems(c.text) * scale);
      const right = DRAWN_OUT.test(c.text) ? Math.min(c.right, room) : Math.max(c.right, room);
      return { ...c, right: Math.min(right, (row[i + 1]?.left ?? Number.POSITIVE_INFINITY) - 1) };
    }),
  );
}

/** The width of a text in Chinese characters: Latin ones take half of one. */
const ems = (text: string): number => cells(DRAWN_OUT.test(text) ? text.replace(/ /g, "") : text, 2, 2) / 2;

// Edges are sharp where many chunks that are not the first of their row begin at few places, give or take a cell. Running
// text tells: what stands before a table's cells is short, and as wide in one metric as in another.
function sharpness(rows: readonly Chunk[][]): number {
  const inner = rows.flatMap((row) =>
    row.slice(1).map((c, i) => ({ left: c.left, text: row[i]!.text.length >= RUNNING })),
  );
  const running = inner.filter((c) => c.text);
  // Rows that have nothing before them begin at the same edge in every metric: the others must as well.
  const alone = rows.flatMap(([c, ...more]) =>
    c && !more.length && c.from >= AT_RIGHT.from && isRunning(c) ? [c.left] : [],
  );
  return sharpnessOf([...(running.length >= 4 ? running : inner).map((c) => c.left), ...alone]);
}

/** Characters that a row of running text has at least. */
export const RUNNING = 7;

function sharpnessOf(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const at of edges) counts.set(at, (counts.get(at) ?? 0) + 1);
  const near = (at: number): number => [-1, 0, 1].reduce((n, d) => n + (counts.get(at + d) ?? 0), 0);
  return [...counts].reduce((sum, [at, n]) => sum + n * near(at), 0);
}
