import { describe, expect, test } from "vitest";
import { isTranscribed, TRANSCRIPTION, transcribedNameLength } from "../../src/text/transcription.ts";

describe("transcribedNameLength", () => {
  test.each([
    ["苏日图雅到会", 0, 4],
    ["职工娜仁其其格说", 2, 5],
    ["吾守尔江", 0, 4],
    ["扎西卓玛措姆仁增平措", 0, 6],
    ["扎西说", 0, 0],
    ["沈若川说", 0, 0],
    ["", 0, 0],
    ["苏日图雅", 9, 0],
  ])("%s 第 %d 字起：%d 个字", (text, at, length) => expect(transcribedNameLength(text, at, 0, false)).toBe(length));

  test("问到名字的地方，一个词素就够；汉姓后面也是", () => {
    expect(transcribedNameLength("扎西说", 0, 0, true)).toBe(2);
    expect(transcribedNameLength("白巴特尔说", 0, 1, false)).toBe(4);
    expect(transcribedNameLength("热依汗古丽", 0, 0, false)).toBe(5);
  });
});

test.each([
  ["苏日图雅", true],
  ["图雅到", false],
  ["沈若川", false],
  ["", false],
])("整个是译音 %s：%s", (text, is) => expect(isTranscribed(text)).toBe(is));

test("译音用的字里有各语言词素的字，没有虚词", () => {
  for (const c of "其格图雅扎西古丽呷") expect(TRANSCRIPTION.has(c), c).toBe(true);
  for (const c of "的了在是") expect(TRANSCRIPTION.has(c), c).toBe(false);
});
