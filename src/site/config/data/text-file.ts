import type { Site } from "../../../archive/site.ts";

/** A file for machines. Its text is made when it is written: the whole archive is not held in memory several times. */
export interface TextFile {
  url: string;
  text: () => string;
}

/** A page's whole address. */
export const absolute = (site: Site, url: string): string => site.url.replace(/\/$/, "") + encodeURI(decodeURI(url));

/** Text as it may stand in XML, in an element or an attribute. */
export const xml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(INVALID_IN_XML, "");
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows no control characters, not even escaped
const INVALID_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
