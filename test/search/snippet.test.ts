import { expect, test } from "vitest";
import { parseQuery } from "../../src/search/query.ts";
import { highlight, type Part, places, snippet } from "../../src/search/snippet.ts";

const show = (parts: readonly Part[]): string => parts.map((p) => (p.marked ? `[${p.text}]` : p.text)).join("");
const marked = (query: string, text: string): string => show(highlight(text, places(text, parseQuery(query))));
const around = (query: string, text: string): string => show(snippet(text, places(text, parseQuery(query))));

test.each([
  ["3号 abc", "走上３号泊位,ABC公司", "走上[３号]泊位,[ABC]公司"],
  ["送清凉活动", "开展“送清凉”活动", "开展“[送清凉”活动]"],
  ["工会 会员", "工会员", "[工会员]"],
  ["㎡", "占地20㎡", "占地20[㎡]"],
  ["开门。书屋", "夜里开门。\n书屋还亮", "夜里[开门。书屋]还亮"],
  ["无", "正文", "正文"],
])("%s in %s", (query, text, expected) => {
  expect(marked(query, text)).toBe(expected);
});

test("a snippet begins with the hit's sentence, or with its clause", () => {
  const before = "前".repeat(50);
  expect(around("清凉", `${before}。今天送清凉。`)).toBe("今天送[清凉]。");
  expect(around("清凉", `${before}，今天送清凉。`)).toBe("…今天送[清凉]。");
  expect(around("清凉", `${before}清凉`)).toBe(`…${"前".repeat(20)}[清凉]`);
});

test("a snippet shows where most of the words stand", () => {
  expect(around("甲 乙", `甲。${"丙".repeat(200)}。甲和乙。`)).toBe("[甲]和[乙]。");
});

test("a snippet cuts no character, and says where the text goes on", () => {
  const text = `${"𠮷".repeat(100)}送清凉${"𠮷".repeat(200)}`;
  const parts = snippet(text, places(text, ["送清凉"]));
  expect(parts[0]!.text).toBe("…");
  expect(parts.at(-1)!.text).toBe("…");
  expect(parts.find((p) => p.marked)!.text).toBe("送清凉");
  const torn = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
  expect(parts.map((p) => p.text).join("")).not.toMatch(torn);
});

test("without a hit the text's beginning, as one line", () => {
  expect(around("无", "短文\n还有")).toBe("短文还有");
  expect(around("无", "see\nABC")).toBe("see ABC");
});
