import { describe, expect, test } from "vitest";
import { type PageHead, readPageHead } from "../../src/ingest/pagehead.ts";

describe("readPageHead", () => {
  test.each<[row: string, head: PageHead]>([
    ["Page 6 - 桐溪工会2023年7月刊", { bulletin: "桐溪工会", issue: "2023年7月刊", issued: "2023-07" }],
    ["Page 11 - 桐溪工会", { bulletin: "桐溪工会" }],
    ["04  ·  新闻眼 FOCUS", { page: "04", section: "新闻眼" }],
    ["FOCUS 新闻眼  ·  09", { page: "09", section: "新闻眼" }],
    ["3 | 基层动态", { page: "3", section: "基层动态" }],
    ["要闻 · 2", { page: "2", section: "要闻" }],
    [
      "2023年5月1日 星期一 第03版 工会新闻",
      { issued: "2023-05-01", issue: "2023年5月1日", page: "03", section: "工会新闻" },
    ],
    [
      "沧岚工人报  2023年5月1日  星期一  A3 要闻",
      { bulletin: "沧岚工人报", issued: "2023-05-01", issue: "2023年5月1日", page: "A3", section: "要闻" },
    ],
    ["(第12期)", { issue: "第12期" }],
    ["望汐市总工会办公室 2023年6月5日编印", { issued: "2023-06-05" }],
    ["时间:2023/4/4来源:本站原创作者:佚名", { posted: "2023-04-04" }],
    ["发布时间:2023-04-04 09:30", { posted: "2023-04-04" }],
    ["原创 禾川工会 2023-09-04 17:30 发表于沧岚", { posted: "2023-09-04", bulletin: "禾川工会" }],
    ["2023年第6期·双月刊", { issue: "2023年第6期", issued: "2023" }],
    ["10 / 36", {}],
  ])("%s", (row, head) => expect(readPageHead(row)).toEqual(head));

  test.each([
    "桐溪区总工会召开推进会",
    "7 月 14 日,桐溪区总工会召开会议。",
    "一等奖 贺一鸣",
    "会议议程一",
    "",
    "(区总权益保障部)",
    "2023年5月1日上午,望汐市总工会召开表彰大会。",
    "1建好职工书屋",
  ])("不是页眉：%j", (row) => expect(readPageHead(row)).toBeNull());
});
