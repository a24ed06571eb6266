import { describe, expect, test } from "vitest";
import { extractText } from "../../../src/text/extract.ts";
import { type Placed, pdf } from "../../support/pdf.ts";

const LEFT = ["望汐市总工会十二日召开", "全委会议，部署下半年的", "工作，表彰了一批先进。"];
const RIGHT = ["石埠区总工会给环卫职工", "送去毛巾和凉茶，叮嘱大", "家注意防暑，避开正午。"];

const set = (rows: readonly string[], x: number, top: number, size = 10, pitch = 16): Placed[] =>
  rows.map((text, i) => ({ text, x, y: top - i * pitch, size }));
const read = (...pages: Placed[][]) => extractText(pdf(pages), "p04.pdf");

describe("PDF：按字的位置排成行", () => {
  test("两栏并排，栏间空两格以上；标题是大字", async () => {
    const title: Placed = { text: "望汐市总工会召开全委会议", x: 60, y: 780, size: 20 };
    const found = await read([title, ...set(LEFT, 60, 740), ...set(RIGHT, 220, 740)]);
    const rows = found.text.split("\n");
    expect(rows[0]).toBe(title.text);
    const first = rows.findIndex((r) => r.startsWith(LEFT[0]!));
    expect(first).toBeGreaterThan(1);
    for (const [i, text] of LEFT.entries()) expect(rows[first + i]).toMatch(new RegExp(`^${text} {2,}${RIGHT[i]}$`));
    expect([...found.large!]).toEqual([[1, [[0, title.text.length]]]]);
    expect(found).toMatchObject({ encoding: "pdf", shape: "rows" });
  });

  test("两栏的行错开半行，栏内不生空行", async () => {
    const rows = (await read([...set(LEFT, 60, 740), ...set(RIGHT, 220, 732)])).text.trimEnd().split("\n");
    for (const texts of [LEFT, RIGHT]) {
      const at = texts.map((t) => rows.findIndex((r) => r.includes(t)));
      expect(at).toEqual([at[0], at[0]! + 1, at[0]! + 2]);
    }
  });

  test("小字的栏比格子宽：右边的栏一起右移，不粘连，缩进仍在", async () => {
    const right = [...set(RIGHT, 150, 740), { text: "各区工会派人参加。", x: 170, y: 692, size: 10 }];
    const foot = set(["以下通栏的一行正文是为了量出正文的字号"], 60, 600);
    const rows = (await read([...set(LEFT, 60, 740, 7), ...right, ...foot])).text.split("\n");
    const places = rows.slice(0, 4).map((row) => row.search(/[石送家各][^ ]{8,}$/));
    for (const [i, text] of LEFT.entries()) expect(rows[i]).toMatch(new RegExp(`^${text} {2,}${RIGHT[i]}$`));
    expect(places.slice(0, 3)).toEqual([places[0], places[0], places[0]]);
    // Eleven characters of the left column take twice as many cells, and the indent four.
    expect(places[3]).toBe(places[0]! + 11 + 4);
  });

  test("空白按高度成比例；斜的水印、印两次的字、纸外的字不算", async () => {
    const found = await read([
      ...set(LEFT, 60, 740),
      ...set(LEFT.slice(0, 1), 60.5, 740),
      ...set(RIGHT, 60, 740 - 16 * 8),
      { text: "内部资料", x: 200, y: 500, size: 40, turn: 35 },
      { text: "纸外的字", x: 700, y: 500, size: 10 },
    ]);
    expect(found.text.trimEnd().split("\n")).toEqual([...LEFT, "", "", "", "", "", ...RIGHT]);
  });

  test("部首字合成通用的字；几页以换页符分开，没有文字的页说得出", async () => {
    const found = await read(set(["⼯会⼤会在⼀⽇内举⾏，这是动员会"], 60, 740), [], set(RIGHT, 60, 740));
    expect(found.text).toBe(`工会大会在一日内举行，这是动员会\n\f\n\f${RIGHT.join("\n")}\n`);
    expect(found.scans).toEqual([2]);
  });
});

describe("PDF：读不了", () => {
  test.each([
    ["扫描件", pdf([[], []]), "scanned"],
    ["加了密码", pdf([set(LEFT, 60, 740)], true), "locked-pdf"],
    ["不是 PDF", Buffer.from("这不是一份 PDF 文件"), "broken-pdf"],
    ["截断", pdf([set(LEFT, 60, 740)]).subarray(0, 60), "broken-pdf"],
    ["空的", new Uint8Array(), "empty"],
  ])("%s", async (_, bytes, reason) => {
    await expect(extractText(bytes, "p04.pdf")).rejects.toMatchObject({ name: "DecodeError", reason });
  });
});
