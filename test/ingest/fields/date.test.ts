import { describe, expect, test } from "vitest";
import { isEdtf } from "../../../src/archive/date.ts";
import type { PageDate } from "../../../src/ingest/fields/date/settle.ts";
import { findDate } from "../../../src/ingest/fields/date.ts";
import { widenPunctuation } from "../../../src/text/spaces.ts";

const ISSUED: PageDate = { issued: "2023-07", issue: "2023年7月刊" };
const DAILY: PageDate = { issued: "2023-05-01" };
const POSTED: PageDate = { posted: "2023-01-15" };
const find = (text: string, page: PageDate = {}, headings = "") =>
  findDate(
    widenPunctuation(text)
      .split("\n")
      .map((text) => ({ text })),
    headings,
    page,
  );

describe("findDate", () => {
  test.each<[name: string, text: string, page: PageDate, date: string | undefined]>([
    ["正文有年月日", "2024年3月8日,区总工会召开会议。", {}, "2024-03-08"],
    ["年份取自刊期", "7月14日,区总工会召开会议。", ISSUED, "2023-07-14"],
    ["年份据网页时间推断", "1月12日上午,区总工会召开会议。", POSTED, "2023-01-12?"],
    ["一月的网页里的十二月", "12月28日,区总工会召开会议。", POSTED, "2022-12-28?"],
    ["一月刊里的十二月", "12月28日,区总工会召开会议。", { issued: "2024-01" }, "2023-12-28"],
    ["刊期提前一个月", "8月2日,区总工会召开会议。", ISSUED, "2023-08-02"],
    ["哪里也没有年份", "8月28日上午,市总工会召开会议。", {}, "XXXX-08-28"],
    ["近日,取刊期", "近日,区总工会召开会议。", ISSUED, "2023-07"],
    ["日前,取网页时间", "日前,县总工会走访职工。", { posted: "2023-04-04" }, "2023-04-04"],
    ["近日,什么也没有", "近日,区总工会召开会议。", {}, undefined],
    ["没有日期,取刊期", "职工书屋里书香阵阵。", ISSUED, "2023-07"],
    ["没有日期,什么也没有", "职工书屋里书香阵阵。", {}, undefined],
    [
      "灾难的日子不是捐款的日子",
      "5月12日的大地震牵动人心。5月14日,集团工会设立捐款箱。",
      { issued: "2008-06" },
      "2008-05-14",
    ],
    ["节日当天", "“三八”妇女节当天,区总工会慰问女职工。", { issued: "2023-03" }, "2023-03-08"],
    ["节日上午", "国庆节上午,区总工会慰问职工。", { issued: "2023-10" }, "2023-10-01"],
    ["节日前夕不是当天", "国庆节前夕,区总工会慰问职工。", { issued: "2023-10" }, "2023-10"],
    ["义务劳动当天不是劳动节", "义务劳动当天,区总工会慰问职工。", { issued: "2023-10" }, "2023-10"],
    ["只说星期几", "周五下午,区总工会召开会议。", DAILY, "2023-04-28"],
    ["刊出的那个星期几", "星期一,区总工会召开会议。", DAILY, "2023-05-01"],
    ["同月几天", "8月12日至14日,市总工会举办培训。", { issued: "2023-08" }, "2023-08-12/2023-08-14"],
    ["同月几天,用连接号", "8月12—14日,市总工会举办培训。", { issued: "2023-08" }, "2023-08-12/2023-08-14"],
    ["跨月几天", "6月28日至7月2日,市总工会举办培训。", ISSUED, "2023-06-28/2023-07-02"],
    ["跨年几天", "2023年12月30日至2024年1月2日,市总工会举办展览。", {}, "2023-12-30/2024-01-02"],
    ["推断的年份两端都标问号", "1月10日至12日,市总工会举办培训。", POSTED, "2023-01-10?/2023-01-12?"],
    ["年份不详的几天", "3月8日至10日,市总工会举办活动。", {}, "XXXX-03-08/XXXX-03-10"],
    ["连着的两天", "4月28日、29日,市总工会举办决赛。", DAILY, "2023-04-28/2023-04-29"],
    ["只有年月", "2024年3月,市总工会启动活动。", {}, "2024-03"],
    ["月中", "3月中旬,市总工会启动活动。", { issued: "2023-04" }, "2023-03"],
    ["昨日", "昨日,市总工会召开会议。", DAILY, "2023-04-30"],
    ["第二句才有日期", "为丰富职工生活,区总工会办起夜校。7月9日,夜校开班。", ISSUED, "2023-07-09"],
    [
      "截止日期不是事情的日子",
      "市总工会开通报名,截至8月31日。9月5日,评审会召开。",
      { issued: "2023-09" },
      "2023-09-05",
    ],
    ["文件的日子不是事情的日子", "根据2022年3月1日印发的办法,7月6日区总工会开展评审。", ISSUED, "2023-07-06"],
    ["不存在的月份不算", "13月40日,区总工会召开会议。", ISSUED, "2023-07"],
  ])("%s", (_, text, page, date) => {
    const found = find(text, page);
    expect(found.date).toBe(date);
    if (date) expect(isEdtf(date)).toBe(true);
    if (date) expect(found.dateBasis).toBeTruthy();
  });

  test.each<[name: string, text: string, page: PageDate, notes: number]>([
    ["年份确实的不用核对", "2024年3月8日,召开会议。", {}, 0],
    ["刊期给的年份不用核对", "7月14日,召开会议。", ISSUED, 0],
    ["推断的年份要核对", "1月12日,召开会议。", POSTED, 1],
    ["年份不详要补", "8月28日,召开会议。", {}, 1],
    ["没有日期要补", "近日,召开会议。", {}, 1],
  ])("%s", (_, text, page, notes) => {
    const { review } = find(text, page);
    expect(review.map((r) => r.code)).toEqual(Array.from({ length: notes }, () => "date"));
  });

  test("依据说明年份从哪里来", () => {
    expect(find("7月14日,召开会议。", ISSUED).dateBasis).toMatch(/“7月14日”.*刊期.*2023年7月刊/);
    expect(find("1月12日,召开会议。", POSTED).dateBasis).toMatch(/“1月12日”.*网页时间.*推断/);
    expect(find("8月28日,召开会议。").dateBasis).toMatch(/年份不详/);
  });

  test("文中反复说起的年份,可作推断", () => {
    const text = "8月28日,市总工会部署2023年下半年工作。会议总结2023年上半年工作。";
    expect(find(text).date).toBe("2023-08-28?");
  });

  test("没有段落也不出错", () => {
    expect(findDate([], "", {})).toMatchObject({ review: [{ code: "date" }] });
  });
});
