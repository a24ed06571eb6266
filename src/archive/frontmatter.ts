import { parse, stringify } from "yaml";
import type { z } from "zod";
import { type Article, frontMatterSchema } from "./article.ts";
import type { Fault } from "./errors.ts";
import { schemaFaults, syntaxFaults } from "./explain.ts";

const FENCE = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** An article read, or every fault found in it. */
export type Read<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** Reads an article's file. @param file the name that faults carry. */
export function parseArticle(source: string, file: string): Read<Article> {
  const match = FENCE.exec(source);
  if (!match)
    return {
      ok: false,
      faults: [{ file, line: 1, message: "缺少 front-matter；文件应以 --- 开头，再以 --- 结束一段 YAML" }],
    };
  const yaml = parseYaml(match[1]!, frontMatterSchema, file, 1);
  if (!yaml.ok) return yaml;
  const body = source.slice(match[0].length).replace(/\r\n/g, "\n").trim();
  return { ok: true, value: { meta: yaml.value, body } };
}

/** Prints an article; `parseArticle` reads it back the same. Keys stand in the contract's order, empty ones are left out. */
export function printArticle({ meta, body }: Article): string {
  const keys = Object.keys(frontMatterSchema.shape) as (keyof typeof meta)[];
  const filled = keys.filter((k) => meta[k] !== undefined && !(Array.isArray(meta[k]) && meta[k].length === 0));
  const yaml = stringify(Object.fromEntries(filled.map((k) => [k, meta[k]])), {
    lineWidth: 0,
    collectionStyle: "any",
    flowCollectionPadding: true,
  });
  return `---\n${yaml}---\n\n${body}\n`;
}

/**
 * Checks YAML against a schema.
 * @param offset lines that stand before the YAML in its file, so that faults name the file's own lines.
 */
export function parseYaml<S extends z.ZodType>(yaml: string, schema: S, file: string, offset = 0): Read<z.output<S>> {
  let value: unknown;
  try {
    value = parse(yaml, { schema: "core", logLevel: "error" });
  } catch {
    // The quick reader throws at the first fault; the slow one below names them all, with their lines.
    return { ok: false, faults: syntaxFaults(yaml, file, offset) };
  }
  const result = schema.safeParse(value);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: schemaFaults(yaml, schema, result.error, file, offset) };
}
