import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/** A node's children; none of a text. */
export const children = (node: Tree.Node): readonly Tree.ChildNode[] => ("childNodes" in node ? node.childNodes : []);

export const isElement = (node: Tree.Node): node is Tree.Element => "tagName" in node;

/** An element's child elements. */
export const elements = (node: Tree.Node): Tree.Element[] => children(node).filter(isElement);

const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === "#text";

/** The text right inside an element, as in a title. */
export const textOf = (node: Tree.Node): string =>
  children(node)
    .map((n) => (isText(n) ? n.value : ""))
    .join("");

export const attribute = (node: Tree.Element, name: string): string | undefined =>
  node.attrs.find((a) => a.name === name)?.value;

/** Elements that hold nothing to read, or what no reader sees. */
const UNSEEN = new Set(
  "head script style noscript template iframe object embed svg math canvas audio video select textarea input datalist rp rt".split(
    " ",
  ),
);

/** Whether an element shows nothing: script and the like, or hidden by its own attributes. */
export function isUnseen(node: Tree.Element): boolean {
  return (
    UNSEEN.has(node.tagName) ||
    attribute(node, "hidden") !== undefined ||
    /(?:^|;)\s*display\s*:\s*none\b/i.test(attribute(node, "style") ?? "")
  );
}

const BLOCKS = new Set(
  "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr td th caption ul".split(
    " ",
  ),
);

/** Whether a browser sets it on lines of its own. */
export const isBlock = (node: Tree.Element): boolean => BLOCKS.has(node.tagName);

/** Calls back on the way into and out of every element and for every text, without recursion: pages may nest deep. */
export function walk(
  root: Tree.Node,
  {
    enter,
    leave,
    text,
  }: { enter: (e: Tree.Element) => boolean; leave: (e: Tree.Element) => void; text: (t: Tree.TextNode) => void },
): void {
  const stack: { node: Tree.Node; entered: boolean }[] = [{ node: root, entered: false }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { node, entered } = top;
    if (entered || isText(node) || (isElement(node) && !enter(node))) {
      stack.pop();
      if (isText(node)) text(node);
      else if (entered && isElement(node)) leave(node);
      continue;
    }
    top.entered = true;
    const inside = children(node);
    for (let i = inside.length - 1; i >= 0; i--) stack.push({ node: inside[i]!, entered: false });
  }
}
