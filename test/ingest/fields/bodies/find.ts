import { type BodyContext, findUnionBodies } from "../../../../src/ingest/fields/bodies.ts";
import { widenPunctuation } from "../../../../src/text/spaces.ts";

/** Reads a text of one or more paragraphs as a page of one article. */
export function find(text: string, context: Partial<BodyContext> = {}): ReturnType<typeof findUnionBodies> {
  const paragraphs = widenPunctuation(text).split("\n");
  const said = paragraphs.join("\n");
  return findUnionBodies(paragraphs, { pageText: said, articleText: said, home: [], known: [], ...context });
}

export const bodies = (text: string, context: Partial<BodyContext> = {}): string[] => find(text, context).unionBodies;

/** A district's own bulletin: what a bare 区总工会 or 市总工会 means in it. */
export const home = ["桐溪区总工会", "望汐市总工会", "沧岚省总工会"];
