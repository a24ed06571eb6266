import { auditClaims } from "../../src/archive/ledger.ts";
import type { IngestedPage } from "../../src/ingest/pipeline.ts";
import { decode } from "../../src/text/decode.ts";
import { claimed, ingestAlone, shown } from "../ingest/cases.ts";
import type { Story } from "./story.ts";

/** An article as a test compares it: what was set, or what was read. */
export interface Reading {
  kicker: string;
  title: string;
  subtitle: string;
  body: string[];
  headings: string[];
  captions: string[];
  people: string[];
  day: string;
  byline: string[];
}

/** What ingest must find of a story. */
export const expected = (story: Story): Reading => ({
  kicker: story.kicker ?? "",
  title: story.title,
  subtitle: story.subtitle ?? "",
  body: story.body.filter((p) => p.kind === "text").map((p) => p.text),
  headings: story.body.filter((p) => p.kind === "heading").map((p) => p.text),
  captions: story.captions,
  people: [...story.people].sort(),
  day: story.day,
  byline: [story.credit],
});

/** What ingest finds on a page. */
export function read(text: string): { readings: Reading[]; page: IngestedPage; unclaimed: string[]; faults: number } {
  const bytes = new TextEncoder().encode(text);
  const page = ingestAlone(bytes);
  const claims = page.claims(page.articles.map((_, i) => `x-${i + 1}`));
  const readings = page.articles.map(({ meta, body }): Reading => {
    const seen = shown(body);
    return {
      kicker: meta.kicker ?? "",
      title: meta.title,
      subtitle: meta.subtitle ?? "",
      body: seen.paragraphs,
      headings: seen.headings,
      captions: meta.captions,
      people: meta.people.map((p) => p.name).sort(),
      day: (meta.date ?? "").replace("?", "").slice(-5),
      byline: meta.byline.map((b) => b.name),
    };
  });
  return {
    readings,
    page,
    unclaimed: claimed(bytes, claims, "unclaimed"),
    faults: auditClaims(decode(bytes).text, claims).length,
  };
}
