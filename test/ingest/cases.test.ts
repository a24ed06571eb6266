import { describe, expect, test } from "vitest";
import { frontMatterSchema } from "../../src/archive/article.ts";
import type { Described } from "../../src/ingest/types.ts";
import { claimed, type ExpectedArticle, ingestAlone, readCases, shown } from "./cases.ts";

const byName = <T extends { name: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function compare(expected: ExpectedArticle, { meta, body }: Described): void {
  for (const key of [
    "title",
    "kicker",
    "subtitle",
    "column",
    "section",
    "date",
    "bulletin",
    "issue",
    "page",
    "continuedFrom",
    "continuedOn",
    "kind",
  ] as const)
    if (expected[key] !== undefined) expect.soft(meta[key] ?? null, key).toBe(expected[key]);
  if (expected.unionBodies)
    expect.soft([...meta.unionBodies].sort(), "unionBodies").toEqual([...expected.unionBodies].sort());
  if (expected.people) expect.soft(byName(meta.people), "people").toEqual(byName(expected.people));
  if (expected.peopleNames)
    expect.soft(meta.people.map((p) => p.name).sort(), "peopleNames").toEqual([...expected.peopleNames].sort());
  if (expected.byline) expect.soft(byName(meta.byline), "byline").toEqual(byName(expected.byline));
  if (expected.editors) expect.soft(meta.editors, "editors").toEqual(expected.editors);
  if (expected.captions) expect.soft(meta.captions, "captions").toEqual(expected.captions);
  compareReview(expected, meta.review);
  compareBody(expected.body ?? {}, body);
}

function compareReview(expected: ExpectedArticle, review: Described["meta"]["review"]): void {
  for (const { code, text } of expected.review ?? [])
    expect
      .soft(
        review.filter((r) => r.code === code).map((r) => r.text ?? ""),
        `review ${code}`,
      )
      .toContainEqual(expect.stringContaining(text ?? ""));
  const codes = review.map((r) => r.code);
  for (const code of expected.noReview ?? []) expect.soft(codes, "review").not.toContain(code);
}

function compareBody(expected: NonNullable<ExpectedArticle["body"]>, body: string): void {
  const { text, paragraphs, headings } = shown(body);
  if (expected.starts) expect.soft(text.slice(0, expected.starts.length), "body.starts").toBe(expected.starts);
  if (expected.ends) expect.soft(text.slice(-expected.ends.length), "body.ends").toBe(expected.ends);
  for (const part of expected.contains ?? []) expect.soft(text, "body.contains").toContain(part);
  for (const part of expected.lacks ?? []) expect.soft(text, "body.lacks").not.toContain(part);
  if (expected.headings) expect.soft(headings, "body.headings").toEqual(expected.headings);
  if (expected.paragraphs) expect.soft(paragraphs, "body.paragraphs").toHaveLength(expected.paragraphs);
}

describe("样例：一夹一难点", () => {
  for (const { name, bytes, file, articles, rest } of readCases())
    test(name, () => {
      const page = ingestAlone(bytes, file);
      expect.soft(page.articles.map((a) => a.meta.title)).toEqual(articles.map((a) => a.title));
      articles.forEach((expected, i) => {
        const found = page.articles[i];
        if (found) compare(expected, found);
      });
      const ids = page.articles.map((_, i) => `x-${i + 1}`);
      for (const [i, { meta }] of page.articles.entries())
        expect
          .soft(frontMatterSchema.safeParse({ id: ids[i], ...meta }).error?.message, "front-matter")
          .toBeUndefined();
      const claims = page.claims(ids);
      for (const as of ["furniture", "advertisement", "boilerplate"] as const)
        for (const text of rest?.[as] ?? []) expect.soft(claimed(bytes, claims, as), as).toContain(text);
      if (rest?.unclaimed) expect.soft(claimed(bytes, claims, "unclaimed"), "unclaimed").toEqual(rest.unclaimed);
    });
});
