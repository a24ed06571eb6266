import { expect, test } from "vitest";
import { fullStops } from "../../src/text/fullstops.ts";

test("全页以半角点断句的，读作句号，长度不变；序号、小数、缩写和省略号不动", () => {
  const typed =
    '一.会议概况\n会议在望汐召开.纪远山作了报告.\n他说:"办得好."共用3.5小时,见www.example.cn......\n会议结束.';
  const read = fullStops(typed);
  expect(read).toBe(
    '一.会议概况\n会议在望汐召开。纪远山作了报告。\n他说:"办得好。"共用3.5小时,见www.example.cn......\n会议结束。',
  );
  expect(read).toHaveLength(typed.length);
});

test("以句号断句的页，点不动", () => {
  const printed = "会议召开。部署工作。学习.讨论.交流.\n会议结束。散会。";
  expect(fullStops(printed)).toBe(printed);
});
