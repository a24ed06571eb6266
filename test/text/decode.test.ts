import { describe, expect, test } from "vitest";
import { DecodeError, decode } from "../../src/text/decode.ts";

const SIMPLIFIED = "桐溪区总工会召开会议，部署下半年工作。";
const TRADITIONAL = "工會召開會議，討論勞動保護與職工福利。";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** Encodes by the decoder of the platform turned round: every pair of bytes is asked for its character. */
function doubleByte(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== "\ufffd" && !pairs.has(char)) pairs.set(char, [lead, trail]);
    }
  return Uint8Array.from([...text].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : pairs.get(c)!)));
}

const join = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => [...p]));

describe("decode：编码", () => {
  test.each<[name: string, bytes: Uint8Array, encoding: string, text: string]>([
    ["UTF-8", utf8(SIMPLIFIED), "utf-8", SIMPLIFIED],
    ["UTF-8 带 BOM", join([0xef, 0xbb, 0xbf], utf8(SIMPLIFIED)), "utf-8", SIMPLIFIED],
    ["只有 ASCII", utf8("Page 6\n1 2 3"), "utf-8", "Page 6\n1 2 3"],
    ["UTF-16LE 带 BOM", join([0xff, 0xfe], utf16(SIMPLIFIED, true)), "utf-16le", SIMPLIFIED],
    ["UTF-16BE 带 BOM", join([0xfe, 0xff], utf16(SIMPLIFIED, false)), "utf-16be", SIMPLIFIED],
    ["UTF-16LE 无 BOM", utf16(SIMPLIFIED, true), "utf-16le", SIMPLIFIED],
    ["UTF-16BE 无 BOM", utf16(SIMPLIFIED, false), "utf-16be", SIMPLIFIED],
    ["GB18030", doubleByte(SIMPLIFIED, "gb18030"), "gb18030", SIMPLIFIED],
    ["Big5", doubleByte(TRADITIONAL, "big5"), "big5", TRADITIONAL],
    ["GB18030，只有八个字", doubleByte("总工会召开工作会", "gb18030"), "gb18030", "总工会召开工作会"],
    ["GB18030，只有四个字", doubleByte("工会工作", "gb18030"), "gb18030", "工会工作"],
    ["Big5，只有八个字", doubleByte("總工會召開工作會", "big5"), "big5", "總工會召開工作會"],
    [
      "GB18030 四字节的字",
      join(doubleByte("工会会员", "gb18030"), [0x81, 0x39, 0xef, 0x30], doubleByte("当选为主席", "gb18030")),
      "gb18030",
      "工会会员㐁当选为主席",
    ],
  ])("%s", (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test("中英文夹杂、满是生僻人名的短文也认得", () => {
    const text = "记者 邬翀 摄 (APP) 2023-07-14 工会动态\n阮文漪、席慕寒、万俟宁、单于晴 参加会议。";
    expect(decode(doubleByte(text, "gb18030"))).toEqual({ text, encoding: "gb18030" });
  });

  test("UTF-8 里坏了一个字节，不当作别的编码读成乱码", () => {
    const bytes = utf8(`${SIMPLIFIED}${SIMPLIFIED}`);
    bytes[10] = 0xff;
    expect(() => decode(bytes)).toThrow(DecodeError);
  });
});

describe("decode：换行", () => {
  test.each([
    ["CRLF", "甲\r\n乙\r\n", "甲\n乙\n"],
    ["CR", "甲\r乙", "甲\n乙"],
    ["LF", "甲\n\n乙", "甲\n\n乙"],
  ])("%s", (_, source, text) => expect(decode(utf8(source)).text).toBe(text));
});

describe("decode：没有文字", () => {
  test.each<[name: string, bytes: Uint8Array, reason: DecodeError["reason"]]>([
    ["零字节", new Uint8Array(), "empty"],
    ["只有空白", utf8(" \r\n\u3000\t\n"), "empty"],
    ["只有 BOM", Uint8Array.of(0xef, 0xbb, 0xbf), "empty"],
    ["只有 UTF-16 的 BOM", Uint8Array.of(0xff, 0xfe), "empty"],
    ["PNG 文件头", join([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], utf8("IHDR")), "binary"],
    ["ZIP（docx）", join(utf8("PK"), [3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xdf, 0xa4, 0xd2, 0x6c]), "binary"],
    ["控制字符成片的 UTF-8", Uint8Array.from({ length: 200 }, (_, i) => i % 8), "binary"],
    ["不成任何编码的字节", Uint8Array.from({ length: 31 }, () => 0xff), "unknown-encoding"],
  ])("%s", (_, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ name: "DecodeError", reason }));
  });
});
