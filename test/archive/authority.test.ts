import { expect, test } from "vitest";
import { authoritySchemas, bulletinSchema, resolver } from "../../src/archive/authority.ts";

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

const faultsOf = (bodies: unknown[]) =>
  authoritySchemas.bodies.safeParse(bodies).error?.issues.map((i) => [i.path.join("."), i.message]) ?? [];

test("上级要在名单里，本名和别名都可以", () => {
  expect(faultsOf([district, { name: "鹤汀纺织厂工会", parent: "区总" }])).toEqual([]);
  expect(faultsOf([district, { name: "鹤汀纺织厂工会", parent: "河汀区总工会" }])).toEqual([
    ["1.parent", "没有名为 河汀区总工会 的一条；请补上这个上级，或改正写法"],
  ]);
});

test("上级不能绕一圈回到自己，圈里的每一条都报", () => {
  const circle = [
    { name: "甲工会", parent: "乙工会" },
    { name: "乙工会", parent: "甲工会" },
    { name: "丙工会", parent: "甲工会" },
  ];
  expect(faultsOf(circle)).toEqual([
    ["0.parent", "甲工会 成了自己的上级；请改正这一串上级中的一个"],
    ["1.parent", "乙工会 成了自己的上级；请改正这一串上级中的一个"],
  ]);
});

test("同一个名字只能有一条，同一个报刊编号也是", () => {
  expect(faultsOf([district, mill, district])).toEqual([["2.name", "鹤汀区总工会 写了两次；请合为一条"]]);
  const bulletin = { id: "heting", name: "鹤汀工会" };
  const twice = authoritySchemas.bulletins.safeParse([bulletin, { ...bulletin, name: "鹤汀职工" }]);
  expect(twice.error?.issues).toMatchObject([{ path: [1, "id"], message: "heting 写了两次；请合为一条" }]);
});
