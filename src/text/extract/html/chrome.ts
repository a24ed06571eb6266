import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Facts } from "./facts.ts";
import { attribute } from "./tree.ts";

/** Chrome: what frames a page and says nothing of its own: menus, buttons, share rows, lists of other pages, feet. */

const TAGS = new Set(["nav", "aside", "menu", "button", "dialog", "search"]);
/** Chrome of a page, but an article may have its own. */
const PAGE_TAGS = new Set(["header", "footer"]);
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|button)$/;
/** Words that class and id are made of. */
const NAMES =
  /^(?:nav|navbar|navigation|menu|topbar|toolbar|foot|footer|bottom|copyright|breadcrumbs?|crumbs?|share|sharing|related|recommend|recommended|sidebar|comments?|pager|pagination|login|ads?|advert|advertisement|friendlinks?|qrcode)$/;
/** Of a list of links, this part of the letters and this many links. */
const LINK_LIST = { share: 0.7, links: 3 };
/** An element with this part of the page's sentences is what the page is about, whatever it is called. */
const MAIN = 0.34;

/** @param page the facts of the whole page @param inArticle whether it stands inside an article or main element */
export function isChrome(node: Tree.Element, own: Facts, page: Facts, inArticle: boolean): boolean {
  if (own.stops > page.stops * MAIN) return false;
  return (
    TAGS.has(node.tagName) ||
    (PAGE_TAGS.has(node.tagName) && !inArticle) ||
    ROLES.test(attribute(node, "role") ?? "") ||
    (node.tagName !== "a" && words(node).some((w) => NAMES.test(w))) ||
    isLinkList(own)
  );
}

function words(node: Tree.Element): string[] {
  return `${attribute(node, "class") ?? ""} ${attribute(node, "id") ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

const isLinkList = ({ links, linked, letters, stops }: Facts): boolean =>
  links >= LINK_LIST.links && stops === 0 && linked >= letters * LINK_LIST.share;
