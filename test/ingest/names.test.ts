import { describe, expect, test } from "vitest";
import { looksLikeName, nameOdds } from "../../src/ingest/namemodel.ts";
import { nameAt } from "../../src/ingest/names.ts";
import { splitNames } from "../../src/ingest/runtogether.ts";

describe("looksLikeName", () => {
  test.each([
    "王磊",
    "李娜",
    "陈雨桐",
    "闻一舟",
    "席慕寒",
    "欧阳澄",
    "诸葛岩",
    "尉迟朗",
    "阮文漪",
    "阿依努尔·帕尔哈提",
  ])("%s", (name) => expect(looksLikeName(name)).toBe(true));
  test.each(["工会", "高质量", "的会议", "办公室", "陈", "劳动模范", "ABC", "", "石化", "时间", "周末"])(
    "不是名字：%s",
    (text) => expect(looksLikeName(text)).toBe(false),
  );
});

describe("splitNames：连写的名字", () => {
  test.each<[run: string, names: string[]]>([
    ["陈雨桐刘一帆赵明远", ["陈雨桐", "刘一帆", "赵明远"]],
    ["孙晓彤周航", ["孙晓彤", "周航"]],
    ["王磊李娜张伟民", ["王磊", "李娜", "张伟民"]],
    ["欧阳小雨诸葛明", ["欧阳小雨", "诸葛明"]],
    ["许 骏 林晓桐", ["许骏", "林晓桐"]],
    ["陈雨桐", ["陈雨桐"]],
    ["林晓乌仁其木格周立新", ["林晓", "乌仁其木格", "周立新"]],
    ["白巴特尔刘强", ["白巴特尔", "刘强"]],
  ])("%s", (run, names) => expect(splitNames(run)?.names).toEqual(names));

  test("每个字都要归到名字里：拆不开的没有结果", () => {
    for (const run of ["的是了", "王", "A王磊"]) expect(splitNames(run)).toBeNull();
  });

  test("独一无二的拆法领先最多", () => expect(splitNames("王磊")!.margin).toBeGreaterThan(1));
});

describe("nameAt：名字到哪里完", () => {
  test.each<[text: string, at: number, name: string]>([
    ["副主席徐珩对工作提出意见", 3, "徐珩"],
    ["主任陈崑，中心", 2, "陈崑"],
    ["主席林晓珂参加座谈会", 2, "林晓珂"],
    ["副主席许骏强调，要抓好", 3, "许骏"],
    ["部长李少桐布置工作", 2, "李少桐"],
    ["主席欧阳澄一行", 2, "欧阳澄"],
    ["质检员阿依努尔·帕尔哈提说", 3, "阿依努尔·帕尔哈提"],
    ["书记傅定远同志传达精神", 2, "傅定远"],
  ])("%s", (text, at, name) => expect(nameAt(text, at)?.name).toBe(name));

  test("不从姓氏开始的没有名字", () => expect(nameAt("的会议", 0)).toBeNull());
});

describe("nameOdds", () => {
  test("像名字的高于不像的", () => {
    expect(nameOdds("陈雨桐")!).toBeGreaterThan(nameOdds("陈的了")!);
    expect(nameOdds("王磊")!).toBeGreaterThan(nameOdds("王会")!);
  });

  test("不成名字的没有分", () => {
    for (const text of ["", "王", "王小明天", "的小明", "Ann"]) expect(nameOdds(text)).toBeNull();
  });
});
