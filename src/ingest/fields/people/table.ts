import { endsInPost } from "../../posts.ts";

/** A table that names people under 姓名, and perhaps what they are under 职务. */

/** Where a table's head has them, in cells, and how many cells its rows have. A table set in two halves has them twice. */
export interface TableHead {
  cells: number;
  people: readonly { name: number; post: number }[];
}

const HEAD = /^[\p{Script=Han}()（）/]{1,8}(?: [\p{Script=Han}()（）/]{1,8}){1,9}$/u;
const NAME = /^(?:姓名|获奖者|获奖人|获奖选手|参赛选手|选手|选手姓名)$/;
const POST = /^(?:职务|岗位|职业|身份|职称)$/;
const PERSON = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,8}·\p{Script=Han}{1,8}$/u;

/** @param row a row's text, a space between its cells; null for any other than such a table's head */
export function tableHead(row: string): TableHead | null {
  const cells = HEAD.test(row) ? row.split(" ") : [];
  const names = cells.flatMap((cell, i) => (NAME.test(cell) ? [i] : []));
  if (!names.length) return null;
  const people = names.map((name, i) => ({
    name,
    post: cells.findIndex((cell, at) => at > name && at < (names[i + 1] ?? cells.length) && POST.test(cell)),
  }));
  return { cells: cells.length, people };
}

/** @returns whom a row below that head names; none where it is none of its rows */
export function peopleOfRow(row: string, head: TableHead): { name: string; roles: string[] }[] {
  const cells = row.split(" ");
  if (cells.length !== head.cells) return [];
  return head.people.flatMap(({ name, post }) => {
    const told = cells[post] ?? "";
    return PERSON.test(cells[name]!) ? [{ name: cells[name]!, roles: endsInPost(told) ? [told] : [] }] : [];
  });
}
