import { describe, expect, test } from "vitest";
import { dictionary, words } from "../../src/text/segmenter.ts";

describe("words", () => {
  test.each([
    ["职工参加技能竞赛", ["职工", "参加", "技能", "竞赛"]],
    ["深入开展调查研究", ["深入开展", "调查", "研究"]],
    ["", []],
  ])("%s", (text, expected) => expect(words(text).map((w) => w.text)).toEqual(expected));

  test("拼起来就是原文，位置处处相符，生僻字和符号也不例外", () => {
    for (const text of [
      "7月14日，望汐工会宣教条线 2023 年会议。",
      "\u{20000}当选𠮷某\n\n ABC-12（试行）“”……——",
      "陈崑、鲁　艺",
    ]) {
      const found = words(text);
      expect(found.map((w) => w.text).join("")).toBe(text);
      for (const w of found) expect(text.slice(w.at, w.at + w.text.length)).toBe(w.text);
    }
  });

  test("词性：动词、介词、名词", () => {
    const tag = (text: string, word: string) => words(text).find((w) => w.text === word)?.tag ?? "";
    expect(tag("区总工会召开会议", "召开")).toMatch(/^v/);
    expect(tag("他在工厂工作", "在")).toMatch(/^p/);
    expect(tag("工会来了", "工会")).toMatch(/^n/);
  });
});

describe("dictionary", () => {
  test("常用词有词频和词性", () => {
    expect(dictionary().get("工会")).toEqual({ freq: expect.any(Number), tag: "n" });
    expect(dictionary().get("深入")!.freq).toBeGreaterThan(100);
    expect(dictionary().get("深人")).toBeUndefined();
    expect(dictionary().size).toBeGreaterThan(300_000);
  });

  test("只读一次", () => expect(dictionary()).toBe(dictionary()));
});
