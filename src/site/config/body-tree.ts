import type { Body } from "../../archive/authority.ts";
import { bodyUrl } from "../../archive/ids.ts";
import { bodyResolver } from "../../archive/renames.ts";
import type { Link } from "./model.ts";
import { groupBy } from "./order.ts";

/** Union bodies below their parents. */

export interface BodyNode extends Link {
  children: BodyNode[];
}

/**
 * The authority's bodies below their parents. Those that neither appear in an article nor stand above one that does are
 * left out; a parent that the authority lacks, or that would make a circle, counts as none.
 */
export function bodyTree(bodies: readonly Body[], count: (url: string) => number): BodyNode[] {
  const find = bodyResolver(bodies);
  const parentOf = (body: Body): Body | undefined => (body.parent ? find(body.parent) : undefined);
  const circular = (body: Body): boolean => {
    const seen = new Set([body]);
    for (let up = parentOf(body); up; up = parentOf(up)) {
      if (seen.has(up)) return true;
      seen.add(up);
    }
    return false;
  };
  const childrenOf = groupBy(bodies, (b) => (circular(b) ? "" : (parentOf(b)?.name ?? "")));
  const build = (parent: string): BodyNode[] =>
    (childrenOf.get(parent) ?? [])
      .map((body) => {
        const url = bodyUrl(body.name);
        return { label: body.name, url, count: count(url), children: circular(body) ? [] : build(body.name) };
      })
      .filter((node) => node.count > 0 || node.children.length > 0);
  return build("");
}

/** Every node with those above it, the highest first. */
export function walk(nodes: readonly BodyNode[], parents: Link[] = []): { node: BodyNode; parents: Link[] }[] {
  return nodes.flatMap((node) => [
    { node, parents },
    ...walk(node.children, [...parents, { label: node.label, url: node.url }]),
  ]);
}
