import { expect, test } from "vitest";
import { emptyAuthority } from "../../src/archive/authority.ts";
import { nameIndex } from "../../src/site/config/names.ts";

const names = nameIndex({
  ...emptyAuthority,
  bulletins: [{ id: "tx", name: "同西工会", variants: ["同西工人"], sections: [], furniture: [] }],
  bodies: [{ name: "同西市总工会", variants: ["市总工会"] }],
  people: [
    { name: "陆望舒", variants: ["陆旺舒"] },
    { name: "王立", id: "wangli-a", about: "教师", variants: ["王立老师"] },
    { name: "王立", id: "wangli-b", variants: [] },
  ],
});

test("a variant leads to its entry", () => {
  expect(names.body("市总工会")).toMatchObject({ name: "同西市总工会" });
  expect(names.person("陆旺舒")).toMatchObject({ name: "陆望舒", key: "陆望舒" });
  expect(names.bulletin("同西工人")).toMatchObject({ id: "tx", url: "/bulletins/tx/" });
});

test("a name that the authority lacks leads to a page of that name", () => {
  expect(names.body("钢厂工会")).toEqual({ name: "钢厂工会", url: `/bodies/${encodeURIComponent("钢厂工会")}/` });
  expect(names.bulletin("钢铁职工").id).toBe("gangtie-zhigong");
  expect(names.bulletin(undefined)).toMatchObject({ id: "unknown", name: "刊物不详" });
});

test("namesakes are told apart by a variant; the bare name means none of them", () => {
  expect(names.person("王立老师")).toMatchObject({ key: "wangli-a", url: "/people/wangli-a/" });
  expect(names.person("王立")).toMatchObject({ key: "王立" });
  expect(names.personLabel("wangli-a", "王立")).toBe("王立（教师）");
  expect(names.personLabel("wangli-b", "王立")).toBe("王立（wangli-b）");
  expect(names.personLabel("陆望舒", "陆望舒")).toBe("陆望舒");
});
