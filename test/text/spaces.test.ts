import { describe, expect, test } from "vitest";
import {
  cellWidth,
  closeSpaces,
  dropInvisible,
  foldRadicals,
  foldWidth,
  widenPunctuation,
} from "../../src/text/spaces.ts";

describe("closeSpaces", () => {
  test.each([
    ["7 月 14 日", "7月14日"],
    ["通讯 员", "通讯员"],
    ["共 5 个 方 面", "共5个方面"],
    ["“看 望汐 ”、 品质", "“看望汐”、品质"],
    ["使用 APP 打卡", "使用APP打卡"],
    ["Page 6 of 12", "Page 6 of 12"],
    ["New  Trade   Union", "New Trade Union"],
    ["\u3000\u3000本报讯\u3000近日", "本报讯近日"],
    ["总\u00a0工\u00a0会", "总工会"],
    ["  首尾  ", "首尾"],
    ["第一行\n第二行", "第一行\n第二行"],
    ["", ""],
  ])("%j → %j", (source, closed) => expect(closeSpaces(source)).toBe(closed));
});

describe("widenPunctuation", () => {
  test.each([
    ["会议强调,要落实.", "会议强调\uff0c要落实."],
    ["三点要求:一是学习;二是落实", "三点要求\uff1a一是学习\uff1b二是落实"],
    ["怎么办?快来!", "怎么办\uff1f快来\uff01"],
    ["党组(扩大)会议", "党组\uff08扩大\uff09会议"],
    ["上午9:30开始", "上午9:30开始"],
    ["共1,200人", "共1,200人"],
    ["比分3:2", "比分3:2"],
    ["2023年,", "2023年\uff0c"],
    ["参加者45,其中女职工20", "参加者45\uff0c其中女职工20"],
    ["见 http://www.example.com/a", "见 http://www.example.com/a"],
    ["Hello, world", "Hello, world"],
    ["使用 Office (Word)", "使用 Office (Word)"],
    ["增长5%,创新高", "增长5%\uff0c创新高"],
    ["“互联网+”(试行)", "“互联网+”\uff08试行\uff09"],
    ["已经\uff0c宽的", "已经\uff0c宽的"],
  ])("%j → %j", (source, wide) => expect(widenPunctuation(source)).toBe(wide));
});

describe("foldWidth", () => {
  test.each([
    ["\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09", ",:;!?()"],
    ["\uff21\uff30\uff30\uff11\uff12", "APP12"],
    ["“工会”《法》\u3001\u3002\u3000", "“工会”《法》\u3001\u3002\u3000"],
    ["--“织女杯”侧记", "——“织女杯”侧记"],
    ["织女之家--", "织女之家——"],
    ["---三行线---", "---三行线---"],
    ["npm run x --help", "npm run x --help"],
  ])("%j → %j", (source, folded) => expect(foldWidth(source)).toBe(folded));

  test("逐个字符都不改变长度，也不再变", () => {
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code);
      const folded = foldWidth(foldRadicals(char));
      if (folded.length !== 1 || foldWidth(foldRadicals(folded)) !== folded) expect.fail(`U+${code.toString(16)}`);
    }
    const rare = "\u{20000}\u{2f800}𠮷";
    expect(foldWidth(foldRadicals(rare))).toBe(rare);
  });
});

test("折成半角再复原，行文的标点还是全角", () => {
  const text = "会议指出\uff1a要抓好三件事\uff08见附件\uff09\uff0c做到\u201c三个不\u201d\uff1b谁来办\uff1f马上办\uff01";
  expect(widenPunctuation(foldWidth(text))).toBe(text);
});

describe("foldRadicals", () => {
  test.each([
    ["\u2f2f\u4f1a", "工会"],
    ["\u2f00\u2f01\u2f02", "一丨丶"],
    ["\u2ec5\u2ee9\u2ed3\u2ecb\u2ef3", "见黄长车龟"],
    ["\u2ea1\u2ecc", "\u2ea1\u2ecc"],
    ["\uff0c\u2460\ufa0e", "\uff0c\u2460\ufa0e"],
  ])("%j → %j", (source, folded) => expect(foldRadicals(source)).toBe(folded));
});

test("dropInvisible：看不见的字符去掉，空格留着", () => {
  expect(dropInvisible("总\u200b工\u00ad会\ufeff \u2060a\u200db")).toBe("总工会 ab");
});

describe("cellWidth", () => {
  test.each([
    ["a", 1],
    ["7", 1],
    [" ", 1],
    ["工", 2],
    ["\uff0c", 2],
    ["\u3000", 2],
    ["\u3002", 2],
    ["\uff9e", 1],
    ["·", 1],
    ["“", 1],
    ["—", 1],
    ["─", 1],
  ] as const)("%j 占 %d 格", (char, width) => expect(cellWidth(char)).toBe(width));

  test.each(["“", "”", "…", "—", "·", "■", "▲", "①"])("%s 的宽度由排版软件定", (char) => {
    expect([cellWidth(char), cellWidth(char, 2)]).toEqual([1, 2]);
  });
});
