import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { frontMatterJsonSchema, frontMatterSchema } from "../../src/archive/article.ts";

test("content/article.schema.json 与规范一致（改了规范请运行 npm run schema）", async () => {
  expect(JSON.parse(await readFile("content/article.schema.json", "utf8"))).toEqual(frontMatterJsonSchema());
});

test("JSON Schema 认得每一个键，不认得别的", () => {
  const schema = frontMatterJsonSchema() as { properties: object; additionalProperties: boolean; required: string[] };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(frontMatterSchema.shape));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(["id", "title", "source"]);
});
