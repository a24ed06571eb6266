import { describe, expect, test } from "vitest";
import * as ids from "../../src/archive/ids.ts";

test.each([
  ["桐溪工会", "tongxi-gonghui"],
  ["鹤汀工会 2024", "heting-gonghui-2024"],
  ["女工", "nvgong"],
  ["e 工会App", "e-gonghui-app"],
  ["Ünion", "union"],
  ["  《简报》 ", "jianbao"],
  ["第12期", "di-12-qi"],
])("slug(%j) → %s", (name, expected) => expect(ids.slug(name)).toBe(expected));

test.each([
  ["2023年7月刊", "2023-07"],
  ["2023年7月14日", "2023-07-14"],
  ["2023-07", "2023-07"],
  ["2023.7.4", "2023-07-04"],
  ["2023年第12期", "2023-no-12"],
  ["2023年7月刊（总第5期）", "2023-07-no-5"],
  ["第12期", "no-12"],
  ["第 12 期", "no-12"],
  ["创刊号", "chuangkan-hao"],
])("issueSlug(%j) → %s", (issue, expected) => expect(ids.issueSlug(issue)).toBe(expected));

describe("地址", () => {
  test.each([
    [ids.articleUrl("a-1"), "/articles/a-1/"],
    [ids.bulletinUrl("heting"), "/bulletins/heting/"],
    [ids.issueUrl("heting", "2023年7月刊"), "/bulletins/heting/2023-07/"],
    [ids.yearUrl(2023), "/years/2023/"],
    [ids.yearUrl(null), "/years/unknown/"],
    [ids.monthUrl(2023, 7), "/years/2023/07/"],
  ])("%s", (url, expected) => expect(url).toBe(expected));

  test.each([
    ["人名原样", ids.personUrl("甘露"), "/people/甘露/"],
    ["间隔号不转义", ids.personUrl("阿依·努尔"), "/people/阿依·努尔/"],
    ["斜杠换成全角，不多出一层", ids.sectionUrl("工会/要闻"), "/sections/工会\uff0f要闻/"],
    ["问号、井号换成全角，不被当作查询和锚点", ids.bodyUrl("甲？乙#丙"), "/bodies/甲\uff1f乙\uff03丙/"],
    ["出处的文件夹仍是文件夹", ids.sourceUrl("raw/heting/2024-03/p02.txt"), "/sources/heting/2024-03/p02.txt/"],
  ])("%s", (_, url, decoded) => expect(decodeURI(url)).toBe(decoded));

  test.each([".", "..", "../甲", "甲/../乙"])("名字 %j 走不出自己的文件夹", (name) => {
    const url = ids.personUrl(name);
    expect(new URL(url, "https://example.org").pathname).toMatch(/^\/people\/[^/]+\/$/);
    expect(url).not.toContain("/../");
  });
});
