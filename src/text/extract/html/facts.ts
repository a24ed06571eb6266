import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isBlock, isElement, isUnseen, walk } from "./tree.ts";

/** What an element holds, itself and all inside it. */
export interface Facts {
  /** Letters (characters of writing, no numbers or marks), and those of them inside links. */
  letters: number;
  linked: number;
  links: number;
  /** Full stops: what running text has and menus have not. */
  stops: number;
  /** Blocks and line breaks. */
  parts: number;
  tables: number;
}

/** The facts of every element, each counted once. */
export function readFacts(document: Tree.Document): (node: Tree.Element) => Facts {
  const facts = new Map<Tree.Element, Facts>();
  const none = (): Facts => ({ letters: 0, linked: 0, links: 0, stops: 0, parts: 0, tables: 0 });
  let inLink = 0;
  const add = (parent: Tree.Node | null, more: Facts): void => {
    const sum = parent && isElement(parent) && facts.get(parent);
    if (sum) for (const key of Object.keys(more) as (keyof Facts)[]) sum[key] += more[key];
  };
  walk(document, {
    enter: (e) => {
      facts.set(e, none());
      if (e.tagName === "a") inLink++;
      return !isUnseen(e);
    },
    text: ({ value, parentNode }) => {
      const letters = value.match(/\p{L}/gu)?.length ?? 0;
      const stops = value.match(/[。！？]/g)?.length ?? 0;
      add(parentNode, { ...none(), letters, stops, linked: inLink ? letters : 0 });
    },
    leave: (e) => {
      const own = facts.get(e)!;
      if (e.tagName === "a") {
        inLink--;
        own.links++;
      }
      if (e.tagName === "table") own.tables++;
      if (isBlock(e) || e.tagName === "br") own.parts++;
      add(e.parentNode, own);
    },
  });
  return (node) => facts.get(node) ?? none();
}
