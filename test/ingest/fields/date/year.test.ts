import { describe, expect, test } from "vitest";
import { findDate } from "../../../../src/ingest/fields/date.ts";

const date = (text: string, page = text, leads: string[] = [], issued?: string) =>
  findDate([{ text }], "", { text: page, ...(issued && { issued }) }, leads).date;

describe("年份从哪里来", () => {
  test.each<[name: string, text: string, date: string]>([
    ["决算的年份已经过去", "3月5日，学校召开职代会，审议2022年财务决算和2023年财务预算。", "2023-03-05?"],
    ["年初讲业绩,讲的是去年", "2月15日，公司召开会议，2016年业绩喜人。", "2017-02-15?"],
    ["年底部署明年", "12月20日，总工会总结2022年工作，审议2023年工作计划。", "2022-12-20?"],
    ["汉字写的年份", "三月十七日，本会召开二〇一九年度会员大会。", "2019-03-17?"],
    ["周年庆的年份", "9月29日，为庆祝中华人民共和国成立65周年，工会慰问劳模。", "2014-09-29?"],
    ["自己的周年说不出年份", "9月29日，庆祝建厂65周年，工会慰问劳模。", "XXXX-09-29"],
    ["只知是哪一年的事", "近日，2024年职工运动会在望汐开赛。", "2024?"],
  ])("%s", (_, text, expected) => expect(date(text)).toBe(expected));

  test("同页别篇的年份,只在一季之内可用", () => {
    const told = "2月18日，总工会召开2019年度工作会议。";
    expect(date("3月1日，举办球赛。", `3月1日，举办球赛。\n${told}`)).toBe("2019-03-01?");
    expect(date("7月27日，慰问职工。", `7月27日，慰问职工。\n${told}\n11月18日，举办球赛。`)).toBe("XXXX-07-27");
  });
});

describe("电头的日子", () => {
  test.each<[name: string, text: string, lead: string, issued: string | undefined, date: string | undefined]>([
    ["正文没有日子", "今天起，慰问团分赴各地。", "本报望汐7月20日讯(记者 阮文漪)", undefined, "XXXX-07-20"],
    ["昨天是电头的前一天", "昨天，慰问团出发。", "新华社望汐8月1日电(记者 阮文漪)", "2023-08-02", "2023-07-31"],
    ["正文有自己的日子", "7月18日，慰问团出发。", "本报望汐7月20日讯", "2023-07-21", "2023-07-18"],
    ["没有日子的电头", "今天，慰问团出发。", "本报讯(记者 阮文漪)", "2023-07-21", "2023-07-21"],
  ])("%s", (_, text, lead, issued, expected) => expect(date(text, text, [lead], issued)).toBe(expected));
});

describe("一篇几条,各有各的日子", () => {
  const dateOf = (...texts: string[]) =>
    findDate(
      texts.map((text) => ({ text })),
      "",
      { issued: "2023-02" },
    ).date;
  test("一周之内,从第一天到最后一天", () => {
    expect(dateOf("2月3日，慰问工友。", "2月4日，发布公告。", "近日，参观。", "2月3日上午，写春联。")).toBe(
      "2023-02-03/2023-02-04",
    );
  });
  test("都是同一天,或隔得太久,只取正文先说的", () => {
    expect(dateOf("2月3日，慰问工友。", "2月3日，发布公告。", "2月3日，写春联。")).toBe("2023-02-03");
    expect(dateOf("2月3日，慰问工友。", "2月14日，发布公告。", "2月25日，写春联。")).toBe("2023-02-03");
  });
});
