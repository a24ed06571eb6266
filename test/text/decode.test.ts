import { readFileSync } from "node:fs";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/archive/store.ts";
import { DecodeError, decode } from "../../src/text/decode.ts";
import { doubleByte, fits, joinBytes as join, utf8, utf16 } from "../support/encode.ts";

const SIMPLIFIED = "桐溪区总工会召开会议，部署下半年工作。";
const TRADITIONAL = "工會召開會議，討論勞動保護與職工福利。";
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

const traditional = Converter({ from: "cn", to: "tw" });
const inBig5 = (text: string): Uint8Array | undefined => (fits(text, "big5") ? doubleByte(text, "big5") : undefined);

/** A share of short cuts through the sample texts, told from every other encoding. */
describe("decode：样例原文里任取的短句", () => {
  const encodings: [name: string, encode: (text: string) => Uint8Array | undefined][] = [
    ["UTF-8", utf8],
    ["UTF-16LE 无 BOM", (t) => utf16(t, true)],
    ["UTF-16BE 无 BOM", (t) => utf16(t, false)],
    ["GB18030", (t) => (fits(t, "gb18030") ? doubleByte(t, "gb18030") : undefined)],
    ["Big5", inBig5],
  ];
  const snippets = async (length: number): Promise<string[]> => {
    const files = await listFiles("content/raw");
    const lines = files.flatMap((f) => decode(readFileSync(`content/raw/${f}`)).text.split("\n"));
    return lines
      .map((l, i) => l.trim().slice(i % 7, (i % 7) + length))
      .filter((l) => l.length === length && (l.match(/\p{Script=Han}/gu)?.length ?? 0) >= length / 4);
  };

  test.each(encodings.flatMap(([name, encode]) => [8, 20, 40].map((n) => [name, n, encode] as const)))(
    "%s，%i 个字：一百句错不过一句",
    async (name, length, encode) => {
      const cases = (await snippets(length)).flatMap((snippet) => {
        const text = name === "Big5" ? traditional(snippet) : snippet;
        const bytes = encode(text);
        return bytes ? [{ text, bytes }] : [];
      });
      expect(cases.length).toBeGreaterThan(20);
      const wrong = cases.filter(({ text, bytes }) => attempt(bytes) !== text);
      expect(wrong.length, wrong.map((c) => c.text).join(" / ")).toBeLessThanOrEqual(cases.length / 100);
    },
  );
});

function attempt(bytes: Uint8Array): string | undefined {
  try {
    return decode(bytes).text.replace(/\n$/, "");
  } catch {
    return undefined;
  }
}

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
