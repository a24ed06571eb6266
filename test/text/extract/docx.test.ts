import { expect, test } from "vitest";
import { extractText } from "../../../src/text/extract.ts";
import { docx, paragraph, zip } from "../../support/zip.ts";

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

test("段落、标题、表格，一段一行；标题样式认得出", async () => {
  const found = await extractText(
    docx(
      paragraph("望汐市总工会召开会议", "a1") +
        paragraph("3月8日，望汐市总工会召开会议。") +
        `<w:tbl><w:tr>${cell("一等奖")}${cell("贺一鸣")}</w:tr></w:tbl>`,
    ),
    "p1.DOCX",
  );
  expect(found.text.split("\n").filter(Boolean)).toEqual([
    "望汐市总工会召开会议",
    "3月8日，望汐市总工会召开会议。",
    "一等奖  贺一鸣",
  ]);
  expect([...found.marks!]).toEqual([[1, { hint: "heading" }]]);
  expect(found).toMatchObject({ encoding: "docx", shape: "paragraphs" });
});

test.each([
  ["不是压缩包", new TextEncoder().encode("这不是 Word 文档"), "p.docx", "broken-docx"],
  ["压缩包里没有文档", zip({ "a.txt": "甲" }), "p.docx", "broken-docx"],
  ["加了密码的，或旧版", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "p.docx", "locked-docx"],
  ["没有文字", docx(paragraph("")), "p.docx", "empty"],
  ["旧版 Word", Uint8Array.of(0xd0, 0xcf), "p.doc", "old-word"],
  ["图片", Uint8Array.of(0xff, 0xd8), "p.JPG", "image"],
  ["不认识的", Uint8Array.of(1), "p.xyz", "unknown-format"],
  ["没有扩展名", Uint8Array.of(1), "raw/a.b/p", "unknown-format"],
])("%s", async (_, bytes, file, reason) => {
  await expect(extractText(bytes, file)).rejects.toMatchObject({ name: "DecodeError", reason });
});
