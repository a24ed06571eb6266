import type { Article } from "../../src/archive/article.ts";

export const hash = "0123456789abcdef".repeat(4);

/** A small whole article; tests overwrite what they are about. */
export function sampleArticle(meta: Partial<Article["meta"]> = {}, body = "第一段。\n\n第二段。"): Article {
  return {
    meta: {
      id: "heting-gonghui-2024-03-p02-1",
      title: "女职工花艺课开讲",
      kind: "news",
      unionBodies: [],
      people: [],
      byline: [],
      editors: [],
      captions: [],
      source: { file: "raw/heting/2024-03/p02.txt", sha256: hash, lines: [[1, 9]] },
      review: [],
      ...meta,
    },
    body,
  };
}

/** The front-matter of a whole article as an editor would write it, and lines of one's own after it. */
export function sampleText(extra = "", id = "heting-gonghui-2024-03-p02-1"): string {
  return `---
id: ${id}
title: 女职工花艺课开讲
source: { file: raw/heting/2024-03/p02.txt, sha256: ${hash}, lines: [[1, 9]] }
${extra}---

正文。
`;
}
