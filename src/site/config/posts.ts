import type { Entry } from "./entry.ts";
import type { Named } from "./names.ts";

/** A printed post, and the union body in which it is held. */

export interface Post {
  /** As printed: 区总工会主席. */
  printed: string;
  body?: Named<unknown>;
  /** Without the body: 主席. */
  office: string;
}

/**
 * Tells the body of a post by how the post begins: with the body's whole name, or with the end of the name of one, and
 * only one, of the article's own bodies (区总工会主席 beside 桐溪区总工会). 主席 alone names no body.
 *
 * @param find a body by any of its names, and the article's date
 */
export function postOf(
  role: string,
  { article, bodies }: Entry,
  find: (name: string, date?: string) => Named<unknown> | undefined,
): Post {
  for (let end = role.length - 1; end >= SHORTEST; end--) {
    const begin = role.slice(0, end);
    const body = find(begin, article.meta.date) ?? only(bodies.filter(({ name }) => name.endsWith(begin)));
    if (body) return { printed: role, body, office: role.slice(end).trim() };
  }
  return { printed: role, office: role };
}

/** 工会 ends the name of nearly every body. */
const SHORTEST = 3;

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
