import { describe, expect, test } from "vitest";
import { findOcrErrors } from "../../../src/ingest/fields/ocr.ts";
import { widenPunctuation } from "../../../src/text/spaces.ts";

const find = (text: string) => findOcrErrors([{ text: widenPunctuation(text), line: 3 }]);

describe("findOcrErrors", () => {
  test.each<[text: string, printed: string, right: string]>([
    ["调查研究还要更加深人,服务职工还要更加用心。", "深人", "深入"],
    ["职工踊跃参加枝能竞赛,场面热烈。", "枝能", "技能"],
    ["为末来三年谋篇布局,稳步推进。", "末来", "未来"],
  ])("%s", (text, printed, right) => {
    const found = find(text);
    expect(found).toMatchObject([{ code: "ocr-error", line: 3 }]);
    expect(found[0]?.message).toContain(printed);
    expect(found[0]?.message).toContain(right);
    expect(found[0]?.text).toContain(printed);
  });

  test.each([
    "深入开展调查研究,切实维护职工权益。",
    "众人划桨开大船,大家一起干。",
    "周末,职工到工人文化宫看展览。",
    "王玉兰、千小雨、于天成参加会议。",
    "己亥年春节前夕,士气高昂。",
    "夏日炎炎,天天向上。",
  ])("没有误识：%s", (text) => expect(find(text)).toEqual([]));
});
