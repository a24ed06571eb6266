import { expect, test } from "vitest";
import { shortUrl } from "../../src/archive/short-address.ts";

// Once given, for ever: these must never change.
test.each([
  ["tongxi-gonghui-2023-07-p04-1", "/a/61qapph3/"],
  ["canglan-gongren-bao-2024-03-09-a02-1", "/a/jzq94s5t/"],
])("%s → %s", (id, url) => {
  expect(shortUrl(id)).toBe(url);
});

test("short, of digits that are not mistaken for one another, spread evenly", () => {
  const urls = Array.from({ length: 5000 }, (_, i) => shortUrl(`tongxi-gonghui-2023-07-p${i}`));
  for (const url of urls) expect(url).toMatch(/^\/a\/[0-9a-hjkmnp-tv-z]{8}\/$/);
  expect(new Set(urls).size).toBe(urls.length);
  for (let place = 3; place < 11; place++) expect(new Set(urls.map((u) => u[place])).size).toBe(32);
});
