import { describe, expect, test } from "vitest";
import { compoundSurnames, surnameAt, surnameWeight } from "../../src/text/surnames.ts";

describe("surnameAt", () => {
  test.each([
    ["王小明", 0, "王"],
    ["欧阳澄", 0, "欧阳"],
    ["欧文", 0, "欧"],
    ["主席陆可桢", 2, "陆"],
    ["由尉迟朗主持", 1, "尉迟"],
    ["单于晴", 0, "单于"],
    ["单小雨", 0, "单"],
    ["闻人雪", 0, "闻人"],
    ["闻一舟", 0, "闻"],
    ["的会议", 0, ""],
    ["Ann", 0, ""],
    ["王", 1, ""],
    ["", 0, ""],
  ])("%s 第 %d 字起：%s", (text, at, surname) => expect(surnameAt(text, at)).toBe(surname));
});

describe("surnameWeight", () => {
  test("常见的姓重于少见的，单姓居多的重于复姓", () => {
    const ranked = ["王", "欧阳", "亓"].map((s) => surnameWeight(s)!);
    expect(surnameWeight("王")!).toBeGreaterThan(surnameWeight("阮")!);
    expect(surnameWeight("阮")!).toBeGreaterThan(surnameWeight("亓")!);
    expect(ranked[0]).toBeGreaterThan(ranked[1]!);
    expect(ranked.every((w) => w < 0)).toBe(true);
  });

  test("不是姓的没有分量", () => {
    for (const text of ["的", "会", "", "王王", "a"]) expect(surnameWeight(text)).toBeUndefined();
  });

  test("复姓都是两个字，且都有分量", () => {
    for (const surname of compoundSurnames) {
      expect(surname).toHaveLength(2);
      expect(surnameWeight(surname)).toBeDefined();
    }
  });

  test("百家姓里常见的都在", () => {
    for (const surname of "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳")
      expect(surnameWeight(surname), surname).toBeDefined();
  });
});
