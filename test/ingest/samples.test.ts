import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FrontMatter } from "../../src/archive/article.ts";
import { parseArticle } from "../../src/archive/frontmatter.ts";
import { listFiles, readArchive, readAuthority, readText } from "../../src/archive/store.ts";
import { ingestFolder } from "../../src/ingest/run.ts";

/**
 * The sample bulletins, read anew, against the articles as an editor has corrected them: a measure of the reading that
 * every clone can take. A floor is what was reached, rounded down.
 */
const FLOORS = {
  title: 0.98,
  date: 0.98,
  section: 0.98,
  captions: 0.94,
  unionBodies: 0.88,
  people: 0.88,
  byline: 0.98,
};

let read: Map<string, FrontMatter>;
let edited: Map<string, FrontMatter>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samples-"));
  await ingestFolder({ from: "content/raw", to: folder, authority: await readAuthority("content/authority") });
  const files = (await listFiles(folder)).filter((f) => f.endsWith(".md"));
  const articles = await Promise.all(
    files.map(async (f) => {
      const parsed = parseArticle((await readText(join(folder, f)))!, f);
      if (!parsed.ok) throw new Error(parsed.faults[0]!.message);
      return parsed.value;
    }),
  );
  read = new Map(articles.map(({ meta }) => [meta.id, meta]));
  edited = new Map((await readArchive("content")).articles.map(({ meta }) => [meta.id, meta]));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("样例:重新录入,与编辑改定的文章相比", () => {
  test("一篇不多,一篇不少", () => {
    expect([...read.keys()].sort()).toEqual([...edited.keys()].sort());
  });

  test.each(["title", "date", "section"] as const)("%s", (key) => {
    const same = [...edited].filter(([id, meta]) => bare(read.get(id)?.[key]) === bare(meta[key])).length;
    expect(same / edited.size).toBeGreaterThanOrEqual(FLOORS[key]);
  });

  test.each(["captions", "unionBodies", "people", "byline"] as const)("%s(f1)", (key) => {
    expect(f1(key)).toBeGreaterThanOrEqual(FLOORS[key]);
  });
});

/** Dates alike but for the mark of doubt are alike. */
const bare = (value: string | undefined): string => (value ?? "").replaceAll("?", "");
const name = (value: string | { name: string }): string => (typeof value === "string" ? value : value.name);

function f1(key: "captions" | "unionBodies" | "people" | "byline"): number {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const [id, meta] of edited) {
    const want = new Set(meta[key].map(name));
    const got = new Set((read.get(id)?.[key] ?? []).map(name));
    hits += [...want].filter((n) => got.has(n)).length;
    found += got.size;
    wanted += want.size;
  }
  return (2 * hits) / (found + wanted);
}
