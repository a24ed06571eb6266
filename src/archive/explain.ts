import { type ErrorCode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Fault } from "./errors.ts";

/** Faults of YAML and of its schema, in Chinese for editors: where, what is wrong, what would be right. */

/** What the grammar forbids. @param offset lines that stand before the YAML in its file */
export function syntaxFaults(yaml: string, file: string, offset: number): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "core", lineCounter: lines });
  const fault = (at: number, explanation: string): Fault => ({
    file,
    line: lines.linePos(at).line + offset,
    message: `YAML 语法错误：${explanation}`,
  });
  if (document.errors.length) return document.errors.map((e) => fault(e.pos[0], syntax[e.code] ?? otherSyntax));
  // Only a name without its anchor passes the grammar and still cannot be read: a value that begins with *.
  const star = /^(?:[^#\n]*[:,[{-])?[ \t]*\*/m.exec(yaml);
  return [fault(star ? star.index + star[0].length - 1 : 0, syntax.BAD_ALIAS!)];
}

const otherSyntax = "请检查缩进、引号和冒号后的空格";

// What editors meet; the rest comes down to the general word.
const syntax: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: "以 * 开头的值要加引号",
  BAD_DQ_ESCAPE: "双引号里的 \\ 要写成 \\\\，或改用单引号",
  BAD_INDENT: "缩进不对，或方括号、花括号没有配对",
  BAD_SCALAR_START: "以 @ 或 ` 开头的值要加引号",
  BLOCK_AS_IMPLICIT_KEY: "值里有冒号加空格，要给整个值加引号",
  DUPLICATE_KEY: "同一个键写了两次，请删去一个",
  MISSING_CHAR: "缺少配对的引号、括号，或冒号后的空格",
  MULTILINE_IMPLICIT_KEY: "键应写在一行内，后面跟冒号和空格",
  TAB_AS_INDENT: "缩进只能用空格，不能用制表符",
};

/** What the schema forbids, in the order of the file. @param offset lines that stand before the YAML in its file */
export function schemaFaults(
  yaml: string,
  schema: z.ZodType,
  error: z.ZodError,
  file: string,
  offset: number,
): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "core", lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents;
      const items = (parent as { items?: unknown[] } | null)?.items ?? [];
      const key = path[depth - 1];
      const item = items
        .map((it, i) =>
          (it as { key?: { value?: unknown } })?.key?.value === key
            ? (it as { key: unknown }).key
            : i === key
              ? it
              : null,
        )
        .find((it) => it !== null) as { range?: [number, number, number] } | undefined;
      if (item?.range) return lines.linePos(item.range[0]).line + offset;
    }
    return 1 + offset;
  };
  const faults = error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        file,
        line: lineOf([...issue.path, key]),
        message: `${name([...issue.path, key])}：不认识的键；请删去或改正拼写${suggest(key, keysAt(schema, issue.path))}`,
      }));
    return [{ file, line: lineOf(issue.path), message: `${name(issue.path)}：${explain(issue)}` }];
  });
  return faults.toSorted((a, b) => a.line - b.line);
}

const name = (path: readonly PropertyKey[]): string => path.map(String).join(".") || "front-matter";

/** The keys that a schema knows at a place; none where it is no table. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = schema as { unwrap?(): unknown; element?: unknown; shape?: Record<PropertyKey, unknown> } | undefined;
  const open = () => {
    while (at && !at.shape && !at.element && at.unwrap) at = at.unwrap() as typeof at;
  };
  open();
  for (const step of path) {
    at = (typeof step === "number" ? at?.element : at?.shape?.[step]) as typeof at;
    open();
  }
  return Object.keys(at?.shape ?? {});
}

function suggest(key: string, known: readonly string[]): string {
  const near = known
    .map((k) => ({ k, far: distance(k.toLowerCase(), key.toLowerCase()) }))
    .filter(({ k, far }) => far <= Math.ceil(Math.min(k.length, key.length) / 3))
    .sort((a, b) => a.far - b.far)[0];
  return near ? `，是否想写 ${near.k}？` : "";
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

const kinds: Record<string, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  array: "列表",
  object: "键值表",
  boolean: "true 或 false",
};

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.includes("undefined")) return "缺少此项";
      if (issue.message.includes("null")) return "没有写值；请补上，或删去此项";
      if (issue.expected === "string" && issue.message.includes("number")) return "应为文字；数字请加引号";
      return `类型不对，应为${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `不认识的值，应为 ${issue.values.map(String).join("、")} 之一`;
    case "too_small":
      if (issue.origin === "array" || issue.origin === "string")
        return Number(issue.minimum) > 1 ? `应有 ${issue.minimum} 项` : "不能为空";
      return `应不小于 ${Number(issue.minimum) + (issue.inclusive ? 0 : 1)}`;
    case "too_big":
      return issue.origin === "array" ? `应只有 ${issue.maximum} 项` : `应不大于 ${issue.maximum}`;
    default:
      return issue.message;
  }
}
