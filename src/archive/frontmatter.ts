import { CORE_SCHEMA, load } from "js-yaml";
import { Document, isCollection, isMap, isScalar, isSeq, parse, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { type Article, frontMatterSchema, type Review } from "./article.ts";
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
  return { ok: true, value: { meta: yaml.value, body: articleBody(source) } };
}

/** The body of an article's file by itself, for those who need not read the front-matter's YAML. */
export function articleBody(source: string): string {
  return source.slice(FENCE.exec(source)?.[0].length).replace(/\r\n/g, "\n").trim();
}

/** Prints an article; `parseArticle` reads it back the same. Keys stand in the contract's order, empty ones are left out. */
export function printArticle({ meta, body }: Article): string {
  const keys = Object.keys(frontMatterSchema.shape) as (keyof typeof meta)[];
  const filled = keys.filter((k) => meta[k] !== undefined && !(Array.isArray(meta[k]) && meta[k].length === 0));
  const shown = { ...meta, people: meta.people.map(bare), review: meta.review.map(inOrder) };
  const document = new Document(Object.fromEntries(filled.map((k) => [k, shown[k]])));
  compact(document);
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return `---\n${yaml}---\n\n${body}\n`;
}

/**
 * Checks YAML against a schema.
 * @param offset lines that stand before the YAML in its file, so that faults name the file's own lines.
 */
export function parseYaml<S extends z.ZodType>(yaml: string, schema: S, file: string, offset = 0): Read<z.output<S>> {
  const quick = schema.safeParse(readQuickly(yaml));
  if (quick.success) return { ok: true, value: quick.data };
  let value: unknown;
  try {
    value = parse(yaml, { schema: "core", logLevel: "error" });
  } catch {
    return { ok: false, faults: syntaxFaults(yaml, file, offset) };
  }
  const result = schema.safeParse(value);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: schemaFaults(yaml, schema, result.error, file, offset) };
}

/**
 * What nearly every file needs: js-yaml takes a tenth of the time of `yaml`, which knows lines and keeps comments. What
 * it cannot read, and what the schema then refuses, is read anew by the other, whose word is final.
 */
function readQuickly(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

// One order of a note's keys, so that an article read and printed again is the same to the letter.
const inOrder = ({ code, line, text, message }: Review) => ({
  code,
  ...(line !== undefined && { line }),
  ...(text !== undefined && { text }),
  message,
});

const bare = ({ name, roles }: Article["meta"]["people"][number]) => (roles.length ? { name, roles } : { name });

// Names and credits read best on one line each; what holds sentences stands on lines of its own.
function compact(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isCollection(value)) return;
      if (key.value === "source") value.flow = true;
      else if (isSeq(value) && key.value !== "captions" && value.items.every(isScalar)) value.flow = true;
      else if (isSeq(value) && (key.value === "byline" || key.value === "review"))
        for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
}

/** The file's text with another source: whatever else stands in it, a person's comments too, stays as it is. */
export function withSource(text: string, source: Article["meta"]["source"]): string {
  const match = FENCE.exec(text)!;
  const yaml = match[1]!;
  const { contents } = parseDocument(yaml, { schema: "core" });
  const pair = isMap(contents) ? contents.items.find((i) => isScalar(i.key) && i.key.value === "source") : undefined;
  const from = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  const to = (pair?.value as { range?: [number, number, number] } | undefined)?.range?.[1];
  if (from === undefined || to === undefined) return text;
  const document = new Document({ source });
  compact(document);
  const printed = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
  // A block ends with its line's end, a flow collection before it.
  const rest = yaml.slice(to);
  const joint = rest === "" || rest.startsWith("\n") || rest.startsWith("\r") || rest.startsWith(" ") ? "" : "\n";
  const at = match.index + match[0].indexOf(yaml);
  return text.slice(0, at) + yaml.slice(0, from) + printed + joint + rest + text.slice(at + yaml.length);
}
