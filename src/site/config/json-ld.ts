import type { Site } from "../../archive/site.ts";
import { isoDate, type Reference } from "./cite/reference.ts";
import type { Entry } from "./entry.ts";

/** What pages tell search engines, as schema.org data, safe to stand in a `<script type="application/ld+json">`. */

/** An article: a NewsArticle in a PublicationIssue of a Periodical. */
export function jsonLd(
  { article: { meta }, bulletin, issue, bodies, people }: Entry,
  ref: Reference,
  site: Site,
  description: string,
): string {
  return print({
    "@type": "NewsArticle",
    "@id": ref.url,
    url: ref.url,
    mainEntityOfPage: ref.url,
    inLanguage: "zh-CN",
    headline: meta.title,
    alternativeHeadline: meta.subtitle,
    description,
    datePublished: (!ref.inferred && isoDate(ref)) || undefined,
    // The day of the event: what the archive dates an article by. schema.org takes ISO 8601, so doubt is left out.
    temporalCoverage: meta.date && /^\d/.test(meta.date) ? meta.date.replace(/[?~%]/g, "") : undefined,
    articleSection: meta.section,
    pageStart: ref.page,
    author: meta.byline
      .filter((c) => c.role !== "photographer")
      .map((c) => ({ "@type": c.role === "contributor" ? "Organization" : "Person", name: c.name })),
    about: [
      ...bodies.map(({ name }) => ({ "@type": "Organization", name })),
      ...people.map(({ name }) => ({ "@type": "Person", name })),
    ],
    isPartOf: meta.issue && publicationIssue(issue.name, bulletin.name, absolute(site, issue.url)),
    publisher: site.publisher && { "@type": "Organization", name: site.publisher },
  });
}

/** An issue, with the articles in it. */
export function issueJsonLd(
  { heading, bulletin, url }: { heading: string; bulletin: string; url: string },
  articles: readonly { title: string; url: string }[],
  site: Site,
): string {
  return print({
    ...publicationIssue(heading, bulletin, absolute(site, url)),
    inLanguage: "zh-CN",
    hasPart: articles.map((a) => ({ "@type": "NewsArticle", headline: a.title, url: absolute(site, a.url) })),
  });
}

const publicationIssue = (name: string, periodical: string, url: string) => ({
  "@type": "PublicationIssue",
  "@id": url,
  url,
  name,
  isPartOf: { "@type": "Periodical", name: periodical },
});

const absolute = (site: Site, url: string): string => site.url.replace(/\/$/, "") + url;

// `</script>` in a title must not end the element.
const print = (data: object): string =>
  JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
