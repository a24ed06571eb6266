import { expect, test } from "vitest";
import { emptyAuthority } from "../../../src/archive/authority.ts";
import { dataFiles } from "../../../src/site/config/data/package.ts";
import { entriesOf, site } from "../sample.ts";

const bodies = [{ name: "同西市总工会", variants: ["市总工会", "同西总工会"], parent: "云岭省总工会" }];
const authority = { ...emptyAuthority, bodies };
const entries = entriesOf(
  [
    {
      id: "a",
      title: '带"引号",和逗号',
      date: "XXXX-08-28",
      unionBodies: ["市总工会"],
      people: [{ name: "许闻", roles: ["主席", "委员"] }],
      body: "第一段。\n\n**第二**段。",
    },
    { id: "b", title: "乙", unionBodies: ["市总工会"] },
  ],
  authority,
);
const { files, page } = dataFiles(entries, authority, site);
const file = (name: string): string => files.find((f) => f.url === `/data/${name}`)!.text();

/** The cells of a CSV file, by RFC 4180. */
function cells(csv: string): string[][] {
  expect(csv.startsWith("\ufeff")).toBe(true);
  const rows = csv.slice(1).match(/(?:[^"\r\n]|"(?:[^"]|"")*")+(?=\r\n)/g)!;
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2]!),
  );
}

test("CSV: what is awkward comes back as it was", () => {
  const [head, a] = cells(file("articles.csv"));
  const value = (name: string) => a![head!.indexOf(name)];
  expect(value("title")).toBe('带"引号",和逗号');
  expect(value("date")).toBe("XXXX-08-28");
  expect(value("people")).toBe("许闻［主席、委员］");
  expect(value("text")).toBe("第一段。\n第二段。");
});

test("names: counted, with their variants and what stands above them", () => {
  const [head, body] = cells(file("bodies.csv"));
  expect(Object.fromEntries(head!.map((h, i) => [h, body![i]]))).toMatchObject({
    name: "同西市总工会",
    parent: "云岭省总工会",
    variants: "市总工会；同西总工会",
    articles: "2",
  });
});

test("the dictionary tells every file and every column", () => {
  const { resources } = JSON.parse(file("datapackage.json")) as {
    resources: { path: string; schema?: { fields: { name: string; description: string }[] } }[];
  };
  for (const { path, schema } of resources) {
    const text = file(path);
    if (!schema) continue;
    expect(schema.fields.map((f) => f.name)).toEqual(cells(text)[0]);
    expect(schema.fields.every((f) => f.description)).toBe(true);
  }
  expect(resources).toHaveLength(files.length - 4);
  expect(page.tables.map((t) => t.rows)).toEqual([2, 0, 0, 1, 1]);
});

test("JSON Lines: an article a line, whole", () => {
  const lines = file("articles.jsonl").trim().split("\n");
  expect(lines.map((l) => (JSON.parse(l) as { id: string }).id)).toEqual(["a", "b"]);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    unionBodies: ["同西市总工会"],
    text: "第一段。\n\n**第二**段。",
    url: "https://example.org/archive/articles/a/",
  });
});
