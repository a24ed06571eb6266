import fc from "fast-check";
import { expect, test } from "vitest";
import { fromPlanes, toPlanes } from "../../src/search/planes.ts";
import type { Root } from "../../src/search/root.ts";
import { parseRoot, printRoot } from "../../src/search/root-file.ts";

test.each([1, 2, 3, 4])("numbers of %i bytes come back", (width) => {
  const most = 2 ** (8 * width) - 1;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: most })), (numbers) => {
      expect([...fromPlanes(toPlanes(numbers, width), width)]).toEqual(numbers);
    }),
  );
});

test("a root comes back from its file, whatever its columns", () => {
  const article = fc.record({
    bulletin: fc.nat(3),
    section: fc.nat(300),
    bodies: fc.array(fc.nat(70_000), { maxLength: 4 }),
    day: fc.constantFrom(0, 20230700, 20230714, 19990101),
  });
  fc.assert(
    fc.property(fc.array(article), (articles) => {
      const starts = [0];
      for (const a of articles) starts.push(starts.at(-1)! + a.bodies.length);
      const root: Root = {
        folder: "0123456789ab",
        size: articles.length,
        keys: ["", "职工"],
        common: ["的"],
        names: ["a"],
        characters: "的职工𠮷",
        traditional: "",
        facets: {
          bulletins: ["桐溪工会"],
          bulletin: Uint32Array.from(articles, (a) => a.bulletin),
          sections: ["要闻"],
          section: Uint32Array.from(articles, (a) => a.section),
          bodies: [{ name: "望汐市总工会", parent: -1 }],
          bodyStart: Uint32Array.from(starts),
          body: Uint32Array.from(articles.flatMap((a) => a.bodies)),
          day: Uint32Array.from(articles, (a) => a.day),
        },
      };
      expect({ ...parseRoot(printRoot(root)) }).toEqual(root);
    }),
  );
});
