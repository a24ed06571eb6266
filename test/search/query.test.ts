import { expect, test } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { indexWords, matchesAll, parseQuery, patterns } from "../../src/search/query.ts";

test.each([
  ["桐溪区总工会 7月", "桐溪 溪区 区总 总工 工会 7"],
  ["汤", "汤"],
  ["汤 绿豆", "绿豆"],
  ["ABC物流", "abc 物流"],
  ["３号泊位", "3 号泊 泊位"],
  ["1,200元", "1,200"],
  ["，。！", ""],
  ["𠮷野家", "𠮷野 野家"],
])("%s asks the index for %s", (query, words) => {
  expect(indexWords(parseQuery(query)).join(" ")).toBe(words);
});

const finds = (query: string, text: string): boolean => matchesAll(fold(text), patterns(parseQuery(query)));

test.each([
  ["送清凉", "开展“送清凉”活动", true],
  ["送清凉活动", "开展“送清凉”活动", true],
  ["清凉送", "开展“送清凉”活动", false],
  ["陆望舒 书屋", "书屋里,陆望舒……", true],
  ["陆望舒 书屋", "陆望舒……", false],
  ["ＡＢＣ", "与abc公司", true],
  ["3号", "走上３号泊位", true],
  ["4日", "7月14日", false],
  ["14日", "7月14日", true],
  ["7月14日下午", "7月14日下午", true],
  ["bc", "ABC公司", false],
  ["AB", "ABC公司", true],
  ["“送清凉活动”", "开展“送清凉”活动", false],
  ["“清凉”", "开展“送清凉”活动", true],
  ['"职工 书屋"', "职工书屋", true],
  ["「职工书屋」 送", "送职工书屋", true],
  ["送“清凉”", "送清凉", true],
  ["(一)", "第一", true],
  ["a.b", "a.b", true],
])("%s in %s: %s", (query, text, expected) => {
  expect(finds(query, text)).toBe(expected);
});

test("signs that mean something in patterns are harmless", () => {
  expect(() => patterns(parseQuery('"a(b[c*" \\ + ? {2} “中|文”'))).not.toThrow();
  expect(finds('"中|文"', "中|文")).toBe(true);
  expect(finds('"中|文"', "中")).toBe(false);
});
