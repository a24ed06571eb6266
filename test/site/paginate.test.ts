import { expect, test } from "vitest";
import { paginate } from "../../src/site/config/paginate.ts";

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test("a short list is one page at the list's own address", () => {
  const [page, ...others] = paginate("/sections/x/", numbers(100));
  expect(others).toEqual([]);
  expect(page).toMatchObject({ url: "/sections/x/", pager: { current: 1, pages: 1, total: 100 } });
  expect(page!.pager).not.toHaveProperty("prev");
  expect(page!.pager).not.toHaveProperty("next");
});

test("a long list loses nothing and keeps its order", () => {
  const pages = paginate("/sections/x/", numbers(251));
  expect(pages.map((p) => p.url)).toEqual(["/sections/x/", "/sections/x/page-2/", "/sections/x/page-3/"]);
  expect(pages.flatMap((p) => p.items)).toEqual(numbers(251));
  expect(pages[1]!.pager).toMatchObject({ prev: "/sections/x/", next: "/sections/x/page-3/" });
});

test("the pager offers the ends and the neighbours", () => {
  const pages = paginate("/x/", numbers(2000));
  expect(pages[9]!.pager.links.map((l) => l?.number ?? "…")).toEqual([1, "…", 8, 9, 10, 11, 12, "…", 20]);
});

test("an empty list has one empty page", () => {
  expect(paginate("/x/", [])).toMatchObject([{ items: [], pager: { pages: 1, total: 0 } }]);
});
