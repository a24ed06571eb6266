import { expect, test } from "vitest";
import { personUrl, sourceUrl } from "../../src/archive/ids.ts";
import { hrefFilter, permalink } from "../../src/site/config/filters.ts";

test("addresses lie below the site's path", () => {
  expect(hrefFilter("/")("/people/")).toBe("/people/");
  expect(hrefFilter("/archive/")("/people/")).toBe("/archive/people/");
  expect(hrefFilter("/archive")("/")).toBe("/archive/");
});

test.each([
  [personUrl("陈崴"), "/people/陈崴/index.html"],
  [personUrl("A/B {{ x }}"), "/people/A／B {{ x }}/index.html"],
  [personUrl(".."), "/people/．./index.html"],
  [sourceUrl("raw/x/2023-07/p04.txt"), "/sources/x/2023-07/p04.txt/index.html"],
  ["/feed.xml", "/feed.xml"],
])("%s is written to %s", (url, file) => {
  expect(permalink({ entry: { url } })).toBe(file);
});
