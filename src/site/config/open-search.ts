import type { Site } from "../../archive/site.ts";
import { type TextFile, xml } from "./data/text-file.ts";

/** The site's search as browsers add it to their own: OpenSearch 1.1. */
export function openSearch(site: Site): TextFile {
  return {
    url: "/opensearch.xml",
    text: () => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml([...site.title].slice(0, 16).join(""))}</ShortName>
  <Description>${xml(`检索${site.title}的全文`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Url type="text/html" template="${xml(site.url)}search/?q={searchTerms}"/>
</OpenSearchDescription>
`,
  };
}
