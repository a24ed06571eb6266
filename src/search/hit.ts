import type { IndexedArticle } from "./root.ts";
import { highlight, type Part, places, snippet } from "./snippet.ts";

/** An article as a result shows it. */
export interface Hit {
  url: string;
  title: Part[];
  snippet: Part[];
  date: string;
  from: string;
  /** How many places are marked in the article. */
  count: number;
}

/** @param marks folded strings */
export function toHit(article: IndexedArticle, marks: readonly string[]): Hit {
  const { url, title, text, date, from } = article;
  const beside = [article.headings, article.people, article.bodies, article.others].map((list) => list.join("、"));
  // A hit may run from the title into the text.
  const [main, ...inOthers] = [`${title}\n${text}`, ...beside].map((zone) => places(zone, marks));
  const border = title.length + 1;
  const inTitle = main!.filter(([start]) => start < border);
  const inText = main!.flatMap(([start, end]): [number, number][] =>
    end > border ? [[Math.max(0, start - border), end - border]] : [],
  );
  // What stands in the title is seen there already; what stands only beside the text is shown in its place.
  const at = main!.length ? -1 : inOthers.findIndex((own) => own.length > 0);
  return {
    url,
    title: highlight(title, inTitle),
    snippet: at < 0 ? snippet(text, inText) : snippet(beside[at]!, inOthers[at]!),
    date,
    from,
    count: [main!, ...inOthers].reduce((n, own) => n + own.length, 0),
  };
}
