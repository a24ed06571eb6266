import { PRINTED_NAME } from "../roll.ts";
import type { Block } from "./blocks.ts";
import { join, joinNames } from "./cells.ts";
import type { Chunk } from "./chunks.ts";
import { CREDIT } from "./marks.ts";

/** Tables of names among a page's columns: rows whose cells stand under each other, read row by row. */

const HEADER =
  /^(?:序号|编号|号次|名次|排名|等次|姓名|名单|性别|民族|籍贯|年龄|学历|政治面貌|出生年月|(?:工作|所在|推荐|参赛|选送|申报|获奖)?单位(?:名称)?|(?:工作)?单位[及和、/]?(?:职务|岗位|职业|职称|工种)|职务|职称|职业|岗位|工种|工作岗位|身份|奖项|奖次|荣誉称号|项目|作品(?:名称)?|题目|选手|作者|班组|车间|部门|代表团|代表队|得票数?|票数|成绩|得分|备注|联系电话|第[一二三四五六]名|[冠亚季]军|[特一二三]等奖)$/;
const NAME = new RegExp(`^${PRINTED_NAME}(?:\\([^)]{1,8}\\))?$`, "u");
const NUMBER = /^\d{1,3}[.、]?$/;
/** No cell of a table of names is so long, or a sentence's part. */
const LONGEST = 30;
const PROSE = /[。,;!?:…]/;
/** Rows of a table are parted by no more blank rows. */
const MAX_GAP = 1;
/** A cell may stand so many places off its column's edge. */
const DRIFT = 3;

type Kind = "header" | "name" | "number" | "text";
/** A row's cells, and what each of them is; null for a row of running text. */
interface Row {
  cells: Chunk[];
  kinds: Kind[] | null;
}

/** Parts the tables from a page's rows. @returns the other rows, and a block for each table or half of one */
export function takeTables(rows: readonly Chunk[][]): { rows: Chunk[][]; tables: Block[] } {
  const read = rows.map(readRow);
  const rest = rows.map((row) => [...row]);
  const tables: Block[] = [];
  for (let i = 0; i < read.length; i++) {
    const run = tableFrom(read, i);
    if (!run) continue;
    const table = inColumns(run.map((n) => read[n]!));
    tables.push(...blocksOf(table));
    for (const [k, n] of run.entries()) {
      const taken = table[k]!.cells;
      rest[n] = rest[n]!.filter((c) => taken.every((t) => c.from < t.from || c.to > t.to));
    }
    i = run.at(-1)!;
  }
  return { rows: rest, tables };
}

/** 钳工  某某  某某  某某: short cells beside running text, names two of them or more. */
function gridIn(cells: readonly Chunk[], kinds: readonly Kind[]): Row | null {
  const isShort = (c: Chunk | undefined) =>
    !!c && c.text.length <= SHORT && !PROSE.test(c.text) && !CREDIT.test(c.text);
  const from = cells.findIndex((c, i) => isShort(c) && isShort(cells[i + 1]) && isShort(cells[i + 2]));
  if (from < 0) return null;
  const end = cells.findIndex((c, i) => i > from && !isShort(c));
  const [own, are] = [cells, kinds].map((of) => of.slice(from, end < 0 ? of.length : end)) as [Chunk[], Kind[]];
  return are.filter((kind) => kind === "name").length > 1 ? { cells: own, kinds: are } : null;
}

/** No cell of such a row is longer. */
const SHORT = 8;

/** A name and the cell after it, where a table stands in one column beside running text. */
function pairIn(cells: readonly Chunk[]): Row {
  const kinds = cells.map((c) => kindOf(c.text));
  const grid = gridIn(cells, kinds);
  if (grid) return grid;
  const at = kinds.findIndex((kind, i) => {
    const next = cells[i + 1];
    const pair = kind === "header" ? kinds[i + 1] === "header" : kind === "name" && kinds[i + 1] === "text";
    return pair && !!next && next.text.length <= LONGEST && !PROSE.test(next.text);
  });
  return at < 0
    ? { cells: [...cells], kinds: null }
    : { cells: cells.slice(at, at + 2), kinds: kinds.slice(at, at + 2) };
}

/** The rows without what stands under no cell of the others: running text of another column. */
function inColumns(rows: readonly Row[]): Row[] {
  return rows.map(({ cells, kinds }) => {
    const under = (c: Chunk) =>
      rows.filter((r) => r.cells.some((other) => Math.abs(other.left - c.left) <= DRIFT + 1)).length;
    const own = cells.map((c, k) => kinds?.[k] === "header" || under(c) * 3 >= rows.length);
    return { cells: cells.filter((_, k) => own[k]), kinds: kinds?.filter((_, k) => own[k]) ?? null };
  });
}

function readRow(row: readonly Chunk[]): Row {
  const cells = joinNames(row);
  const prose = cells.some((c) => c.text.length > LONGEST || PROSE.test(c.text) || CREDIT.test(c.text));
  // Columns whose rows take turns: no row of theirs is a table's.
  if (cells.some((c) => c.no !== cells[0]!.no)) return { cells, kinds: null };
  return prose ? pairIn(cells) : { cells, kinds: cells.map((c) => kindOf(c.text)) };
}

function kindOf(text: string): Kind {
  if (HEADER.test(text.replace(/\s/g, ""))) return "header";
  if (NUMBER.test(text)) return "number";
  return NAME.test(text) ? "name" : "text";
}

/** The rows of the table that begins at a row, by their numbers; null where none begins. */
function tableFrom(rows: readonly Row[], at: number): number[] | null {
  const first = rows[at]!;
  if (!isHeader(first) && !isData(first)) return null;
  const run = [at];
  for (let i = at + 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (!row.cells.length) continue;
    if (row.cells[0]!.row - rows[run.at(-1)!]!.cells[0]!.row - 1 > MAX_GAP) break;
    if (isBeside(row, rows[run.at(-1)!]!)) continue;
    if (!(isData(row) && isUnder(row, rows[run.at(-1)!]!)) && !goesOn(row, rows[run.at(-1)!]!)) break;
    run.push(i);
  }
  const data = run.map((n) => rows[n]!).filter(isData);
  return areRows(data, isHeader(first)) ? run : null;
}

const isHeader = ({ kinds }: Row): boolean => !!kinds && kinds.length > 1 && kinds.every((k) => k === "header");

/** A name, and what is said of it beside it. */
const isData = ({ kinds }: Row): boolean =>
  !!kinds && kinds.length > 1 && kinds.includes("name") && !kinds.every((k) => k === "header");

/** Whether a row's first name stands under a cell of the row above. */
const isUnder = ({ cells, kinds }: Row, above: Row): boolean => {
  const name = cells[kinds!.indexOf("name")]!;
  return above.cells.some((c) => Math.abs(c.left - name.left) <= DRIFT + 1);
};

/** A row of the text beside a table, whose own rows stand further apart. */
const isBeside = ({ cells }: Row, above: Row): boolean =>
  cells.every((c) => c.right < above.cells[0]!.left || c.left > above.cells.at(-1)!.right);

/** A cell too long for its column goes on in a row of its own. */
const goesOn = ({ cells, kinds }: Row, above: Row): boolean =>
  !!kinds && cells.length === 1 && above.cells.slice(1).some((c) => Math.abs(c.left - cells[0]!.left) <= DRIFT);

/** Whether rows with names in them are a table's: under a header, or enough of them with their names under each other. */
function areRows(rows: readonly Row[], headed: boolean): boolean {
  const names = rows.flatMap((r) => r.cells.filter((_, k) => r.kinds![k] === "name"));
  if (headed) return names.length > 1;
  const all = rows.every((r) => r.kinds!.every((k) => k === "name" || k === "number"));
  if (all) return names.length >= 4 && rows.some((r) => r.cells.length >= 3);
  const under = names.filter((c) => names.filter((other) => Math.abs(other.left - c.left) <= DRIFT).length >= 3);
  return rows.length >= 3 && under.length >= names.length * 0.8;
}

/** A table's rows as blocks: two where it is set in two halves beside each other. */
function blocksOf(rows: readonly Row[]): Block[] {
  const edge = secondHalf(rows);
  const halves = [
    rows.map((r) => r.cells.filter((c) => c.left < edge)),
    rows.map((r) => r.cells.filter((c) => c.left >= edge)),
  ];
  return halves
    .map((half) => half.filter((cells) => cells.length).map(join))
    .filter((half) => half.length)
    .map((half) => ({
      rows: half,
      left: Math.min(...half.map((c) => c.left)),
      right: Math.max(...half.map((c) => c.right)),
      top: half[0]!.row,
      bottom: half.at(-1)!.row,
      role: "body" as const,
      table: true,
    }));
}

/** Where the second half of a table begins: its columns are those of the first once more. */
function secondHalf(rows: readonly Row[]): number {
  const full = rows.reduce((most, r) => (r.cells.length > most.cells.length ? r : most));
  const half = full.cells.length / 2;
  if (!full.kinds || half % 1 || half < 2) return Number.POSITIVE_INFINITY;
  const words = full.cells.map((c, i) => (full.kinds![i] === "header" ? c.text.replace(/\s/g, "") : full.kinds![i]));
  const twice = words.slice(0, half).join() === words.slice(half).join();
  const grid = full.kinds.every((k) => k === "name");
  return twice && !grid ? full.cells[half]!.left - DRIFT : Number.POSITIVE_INFINITY;
}
