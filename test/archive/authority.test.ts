import { expect, test } from "vitest";
import { bulletinSchema, resolver } from "../../src/archive/authority.ts";

const district = { name: "鹤汀区总工会", variants: ["区总", "区总工会"] };
const mill = { name: "鹤汀纺织厂工会", variants: [] };

test("本名和别名都指向同一条", () => {
  const find = resolver([district, mill]);
  expect(find("鹤汀区总工会")).toBe(district);
  expect(find("区总")).toBe(district);
  expect(find("鹤汀纺织厂工会")).toBe(mill);
});

test("不认识的名字、对象自带的属性名，都没有条目", () => {
  const find = resolver([district]);
  expect(find("市总工会")).toBeUndefined();
  expect(find("constructor")).toBeUndefined();
});

test("别名与另一条的本名相同时，以本名为准，次序无关", () => {
  const alias = { name: "鹤汀总工会", variants: ["鹤汀区总工会"] };
  expect(resolver([district, alias])("鹤汀区总工会")).toBe(district);
  expect(resolver([alias, district])("鹤汀区总工会")).toBe(district);
});

test("版眉规则必须是有效的正则表达式", () => {
  const bulletin = { id: "heting", name: "鹤汀工会" };
  expect(bulletinSchema.safeParse({ ...bulletin, furniture: ["^第\\d+版$"] }).success).toBe(true);
  const wrong = bulletinSchema.safeParse({ ...bulletin, furniture: ["("] });
  expect(wrong.error?.issues[0]).toMatchObject({ path: ["furniture", 0], message: "不是有效的正则表达式" });
});
