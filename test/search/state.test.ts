import { expect, test } from "vitest";
import { asks, parseState, printState, toggleFilter } from "../../src/search/state.ts";

test("the address holds the whole search and gives it back", () => {
  const state = {
    q: "送清凉 & 3号",
    filters: { person: "陆望舒", year: "2023" },
    from: "2023-07-01",
    to: "2023-07-31",
    sort: "oldest" as const,
  };
  expect(parseState(new URLSearchParams(printState(state)))).toEqual(state);
});

test("what is unknown or empty is passed over", () => {
  expect(parseState(new URLSearchParams("?q=%20&x=1&person=&sort=zzz&from=2023&to=x"))).toEqual({ q: "", filters: {} });
  expect(printState({ q: "", filters: {} })).toBe("?");
});

test("a search asks for something by words, filters or dates; an order alone asks for nothing", () => {
  expect(asks(parseState(new URLSearchParams("?sort=newest")))).toBe(false);
  for (const address of ["?q=x", "?year=2023", "?from=2023-07-01", "?to=2023-07-01"])
    expect(asks(parseState(new URLSearchParams(address))), address).toBe(true);
});

test("a filter is set, changed and lifted", () => {
  const plain = { q: "x", filters: {} };
  const one = toggleFilter(plain, "person", "甲");
  expect(one.filters).toEqual({ person: "甲" });
  expect(toggleFilter(one, "person", "乙").filters).toEqual({ person: "乙" });
  expect(toggleFilter(one, "person", "甲").filters).toEqual({});
  expect(plain.filters).toEqual({});
});
