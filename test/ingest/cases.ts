import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { z } from "zod";
import { bylineRoles, reviewCodes } from "../../src/archive/article.ts";
import type { Claim } from "../../src/archive/ledger.ts";
import { type IngestedPage, ingestText } from "../../src/ingest/pipeline.ts";
import { decode } from "../../src/text/decode.ts";

/**
 * The fixture cases: a folder each, `page.txt` as it comes from outside and `expected.yaml` with what a careful reader
 * takes out of it. Only what is given is compared; `null` says that the field is to be absent.
 */

const FOLDER = "test/fixtures/ingest";

const texts = z.array(z.string());
const heading = z.string().nullable().optional();
const articleSchema = z.strictObject({
  title: z.string(),
  kicker: heading,
  subtitle: heading,
  column: heading,
  section: heading,
  date: heading,
  bulletin: heading,
  issue: heading,
  page: heading,
  continuedFrom: heading,
  continuedOn: heading,
  kind: z.enum(["news", "photo-news"]).optional(),
  unionBodies: texts.optional(),
  people: z.array(z.strictObject({ name: z.string(), roles: texts })).optional(),
  peopleNames: texts.optional(),
  byline: z.array(z.strictObject({ name: z.string(), role: z.enum(bylineRoles) })).optional(),
  editors: texts.optional(),
  captions: texts.optional(),
  /** Notes that must be there; `text` is part of the place they name. */
  review: z.array(z.strictObject({ code: z.enum(reviewCodes), text: z.string().optional() })).optional(),
  /** Notes that must not be there. */
  noReview: z.array(z.enum(reviewCodes)).optional(),
  /** The body as a reader sees it. */
  body: z
    .strictObject({
      starts: z.string(),
      ends: z.string(),
      contains: texts,
      lacks: texts,
      headings: texts,
      paragraphs: z.number(),
    })
    .partial()
    .optional(),
});
const caseSchema = z.strictObject({
  /** The page's place below `raw/`, where the case is about what the folders tell. */
  file: z.string().optional(),
  articles: z.array(articleSchema),
  /** What must be among the lines of no article; `unclaimed` must be complete. */
  rest: z
    .strictObject({ furniture: texts, advertisement: texts, boilerplate: texts, unclaimed: texts })
    .partial()
    .optional(),
});

export type ExpectedArticle = z.infer<typeof articleSchema>;
export type Case = z.infer<typeof caseSchema> & { name: string; bytes: Uint8Array };

/** Every case, by name. @throws ZodError for a misspelt field, which would otherwise be compared with nothing */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      name,
      bytes: readFileSync(join(FOLDER, name, "page.txt")),
      ...caseSchema.parse(parse(readFileSync(join(FOLDER, name, "expected.yaml"), "utf8"), { schema: "core" })),
    }));
}

/** A page taken in by itself, with no authority files. */
export function ingestAlone(bytes: Uint8Array, file = "page.txt"): IngestedPage {
  return ingestText(decode(bytes), {
    file: `raw/${file}`,
    sha256: "0".repeat(64),
    home: [],
    knownBodies: [],
    knownPeople: [],
  });
}

const markdown = new MarkdownIt({ html: false });

/** A body as a reader sees it: its text, one line a paragraph, and its headings. */
export function shown(body: string): { text: string; paragraphs: string[]; headings: string[] } {
  const blocks = markdown.parse(body, {}).flatMap((token, i, all) => {
    if (token.type !== "inline") return [];
    const text = (token.children ?? []).map((child) => child.content).join("");
    return [{ text, heading: all[i - 1]!.type === "heading_open" }];
  });
  return {
    text: blocks.map((b) => b.text).join("\n"),
    paragraphs: blocks.filter((b) => !b.heading).map((b) => b.text),
    headings: blocks.filter((b) => b.heading).map((b) => b.text),
  };
}

/** The runs of the source that the ledger puts down as this. */
export function claimed(bytes: Uint8Array, claims: readonly Claim[], as: Claim["as"]): string[] {
  const rows = decode(bytes).text.split("\n");
  return claims
    .filter((c) => c.as === as)
    .map((c) =>
      rows
        .slice(c.lines[0] - 1, c.lines[1])
        .join("\n")
        .slice(...(c.columns ?? [])),
    );
}
