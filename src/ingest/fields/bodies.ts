import type { Review } from "../../archive/article.ts";
import { type BodyContext, isRelative, resolve } from "./bodies/fullname.ts";
import { allNames, mentionsIn } from "./bodies/mentions.ts";

/** Union bodies that act in an article, or whose named officer does, under the fullest name that the page supports. */

/** Union bodies that act in an article, or whose named officer does, under the fullest name that the page supports. */

export interface BodiesFound {
  unionBodies: string[];
  review: Review[];
}

/** @param article the headings and the body's paragraphs, cleaned; the headings first */
export function findUnionBodies(article: readonly string[], context: BodyContext): BodiesFound {
  const page = allNames(context.pageText);
  const own = allNames(context.articleText);
  const acting = new Map<string, true>();
  const review: Review[] = [];
  const seen: string[] = [];
  article.forEach((text) => {
    for (const mention of mentionsIn(text)) {
      const name = resolve(mention, text, seen, own, page, context);
      if (!name) continue;
      seen.push(name);
      if (mention.acts) acting.set(name, true);
    }
  });
  const names = [...acting.keys()];
  for (const name of names)
    if (isRelative(name)) review.push({ code: "union-body", text: name, message: "只有简称，全称请补上" });
  // The fullest form of a name stands for its shorter ones.
  return { unionBodies: names.filter((n) => !names.some((m) => m !== n && m.endsWith(n))), review };
}

export type { BodyContext };
