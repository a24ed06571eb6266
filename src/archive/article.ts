import { z } from "zod";
import { isEdtf } from "./date.ts";

/**
 * The contract of an article's front-matter. Unknown keys are faults: a misspelt key would otherwise be lost without
 * a word. Messages are for editors, hence in Chinese.
 */

const text = z.string().trim().min(1, "不能为空");
const line = z.number().int().positive();

export const bylineRoles = ["reporter", "correspondent", "author", "photographer", "contributor"] as const;
export const reviewCodes = [
  "lost-figure",
  "ocr-error",
  "date",
  "heading",
  "person",
  "union-body",
  "byline",
  "layout",
  "unclaimed",
  "suspected-duplicate",
] as const;

export const personSchema = z.strictObject({ name: text, roles: z.array(text).default([]) });
export const creditSchema = z.strictObject({ name: text, role: z.enum(bylineRoles) });
export const reviewSchema = z.strictObject({
  code: z.enum(reviewCodes),
  line: line.optional(),
  text: z.string().optional(),
  message: text,
});
const sourceSchema = z.strictObject({
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "应为 64 位十六进制"),
  lines: z.array(z.tuple([line, line]).refine(([from, to]) => from <= to, "起始行应不大于结束行")).min(1),
});

export const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "只能用小写字母、数字和连字符，如 tongxi-gonghui-2023-07-p04-1"),
  title: text,
  kicker: text.optional(),
  subtitle: text.optional(),
  column: text.optional(),
  date: z
    .string()
    .refine(isEdtf, "不是有效的 EDTF 日期；应如 2023-07-14、2022-01-27?、XXXX-08-28、2024-03 或 2024-03-08/2024-03-10")
    .optional(),
  dateBasis: text.optional(),
  bulletin: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  section: text.optional(),
  /** Half an article: the page that it comes from (上接) or goes on to (下转), written like `page`. */
  continuedFrom: text.optional(),
  continuedOn: text.optional(),
  kind: z.enum(["news", "photo-news"]).default("news"),
  unionBodies: z.array(text).default([]),
  people: z.array(personSchema).default([]),
  byline: z.array(creditSchema).default([]),
  editors: z.array(text).default([]),
  captions: z.array(text).default([]),
  source: sourceSchema,
  review: z.array(reviewSchema).default([]),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Person = z.infer<typeof personSchema>;
export type Credit = z.infer<typeof creditSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type BylineRole = (typeof bylineRoles)[number];
export type ReviewCode = (typeof reviewCodes)[number];

/** An article as kept in `content/articles`: its front-matter and its body in Markdown. */
export interface Article {
  meta: FrontMatter;
  body: string;
}

/** The front-matter's JSON Schema, for completion and checks in an editor. */
export function frontMatterJsonSchema(): object {
  return z.toJSONSchema(frontMatterSchema, { io: "input" });
}
