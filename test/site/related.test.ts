import { expect, test } from "vitest";
import { relatedFinder } from "../../src/site/config/related.ts";
import { entriesOf } from "./sample.ts";

const people = (...names: string[]) => names.map((name) => ({ name, roles: [] }));

test("articles that share people, bodies or quoted words, with what they share", () => {
  const entries = entriesOf([
    { id: "a", people: people("许闻", "何图"), unionBodies: ["钢厂工会"] },
    { id: "b", people: people("许闻", "何图") },
    { id: "c", unionBodies: ["钢厂工会"], body: "职工走进“玫瑰学堂”。" },
    { id: "d", title: "“玫瑰学堂”开讲" },
    { id: "e" },
  ]);
  const related = relatedFinder(entries);
  const of = (n: number) => related(entries[n]!).map((r) => [r.item.id, r.reasons]);
  expect(of(0)).toEqual([
    ["b", ["何图", "许闻"]],
    ["c", ["钢厂工会"]],
  ]);
  expect(of(3)).toEqual([["c", ["“玫瑰学堂”"]]]);
  expect(of(4)).toEqual([]);
});

test("what is rare weighs more than what everybody has; near in time goes before far", () => {
  const common = { unionBodies: ["市总工会"] };
  const entries = entriesOf([
    { id: "a", ...common, people: people("许闻") },
    ...Array.from({ length: 30 }, (_, i) => ({ id: `x-${i}`, ...common })),
    { id: "z", people: people("许闻") },
  ]);
  const ids = relatedFinder(entries)(entries[0]!).map((r) => r.item.id);
  expect(ids.slice(0, 3)).toEqual(["z", "x-0", "x-1"]);
});

test("a roll of names and a name that is everywhere relate nothing", () => {
  const roll = people(...Array.from({ length: 50 }, (_, i) => `职工${i}`));
  const [a, b] = entriesOf([
    { id: "a", people: roll },
    { id: "b", people: roll },
  ]);
  expect(relatedFinder([a!, b!])(a!)).toEqual([]);
  const many = entriesOf(Array.from({ length: 500 }, (_, i) => ({ id: `m-${i}`, unionBodies: ["市总工会"] })));
  expect(relatedFinder(many)(many[0]!)).toEqual([]);
});
