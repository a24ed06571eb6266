import { expect, test } from "vitest";
import { parseQuery, patterns } from "../../src/search/query.ts";
import { highlight, snippet } from "../../src/search/snippet.ts";

const marked = (query: string, text: string): string =>
  highlight(text, patterns(parseQuery(query)))
    .map((p) => (p.marked ? `[${p.text}]` : p.text))
    .join("");

test.each([
  ["3号 abc", "走上３号泊位,ABC公司", "走上[３号]泊位,[ABC]公司"],
  ["送清凉活动", "开展“送清凉”活动", "开展“[送清凉”活动]"],
  ["工会 会员", "工会员", "[工会员]"],
  ["㎡", "占地20㎡", "占地20[㎡]"],
  ["无", "正文", "正文"],
])("%s in %s", (query, text, expected) => {
  expect(marked(query, text)).toBe(expected);
});

test("a snippet stands around the first match and cuts no character", () => {
  const text = `${"𠮷".repeat(100)}送清凉${"尾".repeat(200)}`;
  const parts = snippet(text, patterns(parseQuery("送清凉")));
  expect(parts[0]!.text).toBe("…");
  expect(parts.find((p) => p.marked)!.text).toBe("送清凉");
  expect(parts.map((p) => p.text).join("")).not.toMatch(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  );
});

test("without a query the text's beginning", () => {
  expect(snippet("短文", [])).toEqual([{ text: "短文", marked: false }]);
});
