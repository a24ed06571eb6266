import type { Site } from "../../archive/site.ts";
import type { Entry } from "./entry.ts";
import { plainText } from "./markdown.ts";

/** An article as schema.org data for search engines, safe to stand in a `<script type="application/ld+json">`. */
export function jsonLd(
  { article: { meta, body }, bulletin, issue, bodies, people }: Entry,
  site: Site,
  permalink: string,
): string {
  const published = /^\d{4}-\d{2}(?:-\d{2})?/.exec(issue.slug)?.[0];
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": permalink,
    url: permalink,
    inLanguage: "zh-CN",
    headline: meta.title,
    alternativeHeadline: meta.subtitle,
    description: plainText(body, 120),
    datePublished: published,
    // The day of the event: what the archive dates an article by. schema.org takes ISO 8601, so doubt is left out.
    temporalCoverage: meta.date && /^\d/.test(meta.date) ? meta.date.replace(/[?~%]/g, "") : undefined,
    articleSection: meta.section,
    author: meta.byline
      .filter((c) => c.role !== "photographer")
      .map((c) => ({ "@type": c.role === "contributor" ? "Organization" : "Person", name: c.name })),
    about: [
      ...bodies.map(({ name }) => ({ "@type": "Organization", name })),
      ...people.map(({ name }) => ({ "@type": "Person", name })),
    ],
    isPartOf: meta.issue && {
      "@type": "PublicationIssue",
      name: issue.name,
      isPartOf: { "@type": "Periodical", name: bulletin.name },
    },
    publisher: site.publisher && { "@type": "Organization", name: site.publisher },
  };
  // `</script>` in a title must not end the element.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
