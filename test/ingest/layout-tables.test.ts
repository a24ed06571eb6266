import { describe, expect, test } from "vitest";
import { type Chunk, chunksOf, inCells } from "../../src/ingest/layout/chunks.ts";
import { straightened } from "../../src/ingest/layout/gutters.ts";
import { closeUp } from "../../src/ingest/layout/one-column.ts";
import { takeTables } from "../../src/ingest/layout/tables.ts";

const rowsOf = (rows: readonly string[]): Chunk[][] =>
  inCells(
    rows.map((row, i) => chunksOf(row, i + 1)),
    rows,
    2,
  );

const tablesIn = (rows: readonly string[]): string[][] =>
  takeTables(rowsOf(rows)).tables.map((t) => t.rows.map((c) => c.text.replace(/\s+/g, " ")));

describe("takeTables", () => {
  test("rows under a header, halves beside each other one after the other", () => {
    const rows = [
      "姓  名      单位及职务              姓  名      单位及职务",
      "尤春来      柳荫街道环卫站班长      苏  木      桐溪站快递员",
      "柏小舟      桐溪区中医院护士长      卓鹿鸣      供水公司维修工",
    ];
    expect(tablesIn(rows)).toEqual([
      ["姓 名 单位及职务", "尤春来 柳荫街道环卫站班长", "柏小舟 桐溪区中医院护士长"],
      ["姓 名 单位及职务", "苏 木 桐溪站快递员", "卓鹿鸣 供水公司维修工"],
    ]);
  });

  test("a grid of names, of one row too", () => {
    expect(tablesIn(["方  晓      令狐峥      陆可桢      鲍叔宁"])).toEqual([["方 晓 令狐峥 陆可桢 鲍叔宁"]]);
  });

  test("in one column beside running text, which stays", () => {
    const rows = [
      "姓  名      单位及职务              大会宣读了表彰决定,要求受表彰的同志再接",
      "尤春来      柳荫街道环卫站班长      再厉,在平凡的岗位上把手艺一代代传下去。",
      "柏小舟      桐溪区中医院护士长      获奖代表上台发言,说要把荣誉当作新的起点。",
    ];
    expect(tablesIn(rows)).toEqual([["姓 名 单位及职务", "尤春来 柳荫街道环卫站班长", "柏小舟 桐溪区中医院护士长"]]);
    const left = takeTables(rowsOf(rows)).rows.map((row) => row.map((c) => c.text));
    expect(left.map((row) => row.length)).toEqual([1, 1, 1]);
  });

  test("columns of running text are none", () => {
    const rows = [
      "会上,区总工会副主席闻一舟      阮文漪向受表彰的同志表示",
      "宣读了表彰决定,授予尤春来      祝贺。她说,桐溪的每一条",
      "等六名同志区五一劳动奖章。      路后面都有劳动者的手艺。",
    ];
    expect(tablesIn(rows)).toEqual([]);
  });
});

describe("straightened", () => {
  const left = "一行文字共有十二个汉字哦";
  const rows = (drifts: readonly number[]) =>
    rowsOf(drifts.map((drift) => `${left}${" ".repeat(6 + drift)}右栏也有这么多个汉字在此`));
  const edges = (chunks: readonly Chunk[][]) => [...new Set(chunks.map((row) => row[1]!.left))];

  test("rows that drift by two cells come to one edge", () => {
    const drifted = rows([0, 2, -2, 0, 1, -1, 0, 2]);
    expect(edges(drifted)).toHaveLength(5);
    expect(edges(straightened(drifted))).toHaveLength(1);
  });

  test("a paragraph's indent stays", () => {
    const set = straightened(rows([0, 4, 0, 2, -2, 0, 5, 0])).map((row) => row[1]!.left);
    expect(set.map((at) => at - set[0]!)).toEqual([0, 4, 0, 0, 0, 0, 4, 0]);
  });

  test("what is straight is left alone", () => {
    const straight = rows([0, 0, 4, 0, 0, 0, 1, 0]);
    expect(straightened(straight)).toEqual(straight);
  });
});

describe("closeUp", () => {
  const text = [
    "    10月28日至29日，望汐市总工会在渔港码头办了第六届职工渔具制作比赛，",
    "二十七家渔业公司的九十三名职工带着自己的家什到场，织网补网各显其能，",
    "六位老师傅当场打分，名次在码头贴了七天无人有意见，现把结果印发给各家",
    "请在职工大会上念一遍；没有参赛的公司明年务必派人来，网具可以自备也可",
    "以由主办的一方借给，用完交回即可。附件所列名次，按照成绩由高到低排列",
    "同分的以用时短的为先，用时也相同的并列，奖金由主办单位一次发给本人，",
    "逾期不来领取的，视为自动放弃，由主办单位转赠望汐市渔民子弟小学校用于",
    "节日慰问，并在市工人文化宫一楼公告栏张贴七天，欢迎各方面监督和提意见",
  ];
  const list = ["第一名  尤春来    望汐远洋网具队", "第二名  柏小舟（女）  万汇湖产公司", "第三名  苏 木  市冰鲜公司"];
  const rows = (all: readonly string[]) => closeUp(rowsOf(all));
  test("in one column a list's rows stay whole", () => {
    expect(rows([...text, ...list]).lists.map((b) => b.rows.map((c) => c.text.replace(/\s+/g, " ")))).toEqual([
      list.map((row) => row.replace(/\s+/g, " ")),
    ]);
  });
  test("a headline's halves become one run, which is no list", () => {
    const { rows: closed, lists } = rows(["  望汐市总工会  望汐市海洋渔业局", ...text]);
    expect(closed[0]!.map((c) => c.text)).toEqual(["望汐市总工会  望汐市海洋渔业局"]);
    expect(lists).toEqual([]);
  });
  test("columns beside each other are left alone", () => {
    const abreast = text.map((row) => `${row.trim().slice(0, 20)}    ${row.trim().slice(0, 18)}`);
    const { rows: closed, lists } = rows([...text, ...abreast]);
    expect(closed.slice(text.length).map((row) => row.length)).toEqual(abreast.map(() => 2));
    expect(lists).toEqual([]);
  });
});
