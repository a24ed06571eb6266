import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, children, elements, textOf } from "./tree.ts";

/** The names under which sites give the day of publication. */
const PUBLISHED = /^(?:pub_?date|publish_?(?:date|time)|date_?published|article:published_time)$/i;
const TITLED = /^(?:article_?title|og:title)$/i;

/** What a page's head says of it. */
export interface PageMeta {
  /** Without blanks; empty where there is none. */
  title: string;
  /** ISO day. */
  published?: string;
}

export function readMeta(document: Tree.Document): PageMeta {
  const html = children(document).find((n) => n.nodeName === "html");
  const head = html && children(html).find((n) => n.nodeName === "head");
  const found: PageMeta = { title: "" };
  let declared = "";
  for (const node of head ? elements(head) : []) {
    if (node.tagName === "title") found.title = textOf(node).replace(/\s/g, "");
    if (node.tagName !== "meta") continue;
    const name = attribute(node, "name") ?? attribute(node, "property") ?? attribute(node, "itemprop") ?? "";
    const content = attribute(node, "content") ?? "";
    if (TITLED.test(name)) declared ||= content.replace(/\s/g, "");
    const day = PUBLISHED.test(name) && /^((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(content.trim());
    if (day) found.published ??= [day[1]!, day[2]!.padStart(2, "0"), day[3]!.padStart(2, "0")].join("-");
  }
  return { ...found, title: declared || found.title };
}
