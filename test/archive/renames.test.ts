import { describe, expect, test } from "vitest";
import { authoritySchemas } from "../../src/archive/authority.ts";
import { bodyResolver } from "../../src/archive/renames.ts";

const riders = {
  name: "鹤汀市新就业形态劳动者工会联合会",
  variants: ["市新业态工联会"],
  former: [
    { name: "鹤汀市快递员工会", until: "2018-02" },
    { name: "鹤汀市快递行业工会联合会", from: "2018-03", until: "2021-05-10" },
  ],
};
/** Took the couriers' old name when they had left it. */
const parcels = { name: "鹤汀市快递行业工会联合会", variants: [] };

describe("一个名字在哪一天指哪个工会", () => {
  const find = bodyResolver([riders, parcels]);
  test.each<[name: string, date: string | undefined, found: unknown]>([
    ["鹤汀市新就业形态劳动者工会联合会", undefined, riders],
    ["市新业态工联会", "2024-01-01", riders],
    ["鹤汀市快递行业工会联合会", "2021-05-10", riders],
    ["鹤汀市快递行业工会联合会", "2021-05", riders],
    ["鹤汀市快递行业工会联合会", "2021-05-11", parcels],
    ["鹤汀市快递行业工会联合会", "2020?", riders],
    ["鹤汀市快递行业工会联合会", "XXXX-08-28", parcels],
    ["鹤汀市快递行业工会联合会", undefined, parcels],
    ["鹤汀市快递员工会", "2018-02-28", riders],
    ["鹤汀市快递员工会", "2023-01-01", riders],
    ["鹤汀市总工会", "2023-01-01", undefined],
  ])("%s %s", (name, date, found) => expect(find(name, date)).toBe(found));
});

const faultsOf = (bodies: unknown[]) =>
  authoritySchemas.bodies.safeParse(bodies).error?.issues.map((i) => [i.path.join("."), i.message]) ?? [];
const body = (former: unknown[], name = "鹤汀区总工会") => ({ name, former });

describe("旧名写错了，说清错在哪一条、怎样才对", () => {
  test("对的没有话说", () => expect(faultsOf([riders, parcels])).toEqual([]));

  test.each(["2021-13", "2021-05/2021-06", "XXXX-05-01", "五月", ""])("until: %s 不是日期", (until) =>
    expect(faultsOf([body([{ name: "鹤汀县总工会", until }])])).toEqual([
      ["0.former.0.until", "不是有效的日期；应如 2021-05-01、2021-05 或 2021"],
    ]),
  );

  test("没有 until", () =>
    expect(faultsOf([body([{ name: "鹤汀县总工会" }])]).map(([path]) => path)).toEqual(["0.former.0.until"]));

  test("从晚到早", () =>
    expect(faultsOf([body([{ name: "鹤汀县总工会", from: "2021-06", until: "2021-05-31" }])])).toEqual([
      ["0.former.0.from", "2021-06 晚于 until 的 2021-05-31；请改正其中一个"],
    ]));

  test("两个旧名的时间重叠", () =>
    expect(
      faultsOf([
        body([
          { name: "鹤汀县总工会", until: "2015" },
          { name: "鹤汀市总工会", from: "2015-06", until: "2021" },
        ]),
      ]),
    ).toEqual([
      ["0.former.1.from", "与旧名 鹤汀县总工会 的时间重叠；一个时间只能有一个名字，请补上或改正 from、until"],
    ]));

  test("同一时间两个工会都叫这个名字", () =>
    expect(
      faultsOf([
        body([{ name: "鹤汀县总工会", until: "2015" }]),
        body([{ name: "鹤汀县总工会", until: "2012" }], "河湾区总工会"),
      ]),
    ).toEqual([["1.former.0.until", "鹤汀县总工会 在同一时间也是 鹤汀区总工会 的旧名；请改正其中一条的时间"]]));

  test("旧名又写作本名或别名", () =>
    expect(faultsOf([{ ...body([{ name: "鹤汀县总工会", until: "2015" }]), variants: ["鹤汀县总工会"] }])).toEqual([
      ["0.former.0.name", "鹤汀县总工会 也写作本名或别名；请只留一处"],
    ]));

  test("一个别名指两个工会", () =>
    expect(
      faultsOf([
        { name: "鹤汀区总工会", variants: ["区总"] },
        { name: "河湾区总工会", variants: ["区总"] },
      ]),
    ).toEqual([["1.variants.0", "区总 也是 鹤汀区总工会 的别名；一个别名只能指一个工会，请删去一处"]]));

  test("上级可以写它的旧名", () =>
    expect(
      faultsOf([body([{ name: "鹤汀县总工会", until: "2015" }]), { name: "鹤汀纺织厂工会", parent: "鹤汀县总工会" }]),
    ).toEqual([]));
});
