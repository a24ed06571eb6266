import { endsInPost } from "../posts.ts";
import { PRINTED_NAME } from "../roll.ts";
import type { Draft, Line } from "../types.ts";
import { NUMBER } from "./draft-lines.ts";

/**
 * Portraits one below the other in one article: a number by itself (NO.1, 01), who somebody is, and what (某某 / 某某段司机),
 * each on a row of its own. Two such rows are no headline, wherever else a number stands over one.
 */

const NAMES = new RegExp(`^${PRINTED_NAME}(?:[\\s、]+${PRINTED_NAME}){0,2}$`, "u");
/** No post has more characters, with where it is. */
const LONGEST = 30;
/** So many source lines further up, blank ones among them, a number still stands right above. */
const NEAR = 3;

/** @param counted the source line of a number by itself, no article's, further up */
export function isPortrait(run: readonly Line[], { body }: Draft, counted: number): boolean {
  const [first, ...others] = run.map((l) => l.text.trim());
  const rows = NUMBER.test(first ?? "") ? others : [first!, ...others];
  const above = body.at(-1)?.lines.at(-1)?.text.trim() ?? "";
  const numbered = run[0]!.no - counted <= NEAR || rows.length < run.length || NUMBER.test(above);
  return (
    numbered &&
    rows.length === 2 &&
    rows.some((row) => NAMES.test(row)) &&
    rows.some((row) => !NAMES.test(row) && row.length <= LONGEST && endsInPost(row) !== null)
  );
}
