import fc from "fast-check";
import { compose, print, type Type } from "./compose.ts";
import type { Story } from "./story.ts";
import { type StreamPage, turns } from "./typeset-stream.ts";

/** Pages of print whose columns were read one below the other: rows as they were broken, their indents lost or kept. */

export interface Narrow extends Type {
  /** Of the columns, in em. */
  width: number;
  /** Whether a paragraph's first row still has its indent. */
  indent: boolean;
  /** Rows of a column, in turn; a blank row stands where the next begins. */
  rows: readonly number[];
}

export function typesetNarrow(stories: readonly Story[], narrow: Narrow): StreamPage {
  const head = "2023年7月21日 星期五    第3版    望汐工人报";
  const rows = turns(narrow.rows);
  const lines = stories.flatMap((s) => {
    let left = rows();
    const text = s.body.flatMap((p, i) => {
      const words = print(i === 0 ? `本报讯 ${p.text}` : p.text, narrow);
      return compose(words, narrow.width).flatMap((row) => {
        const printed = `${narrow.indent && row.inset ? "　　" : ""}${row.text.trimEnd()}`;
        left--;
        if (left > 0) return [printed];
        left = rows();
        return [printed, ""];
      });
    });
    const heads = [s.kicker ?? [], s.title, s.subtitle ? `——${s.subtitle}` : []].flat();
    return [...heads.flatMap((h) => [print(h, narrow), ""]), ...text, `(${s.credit})`, ""];
  });
  return { text: [head, "", ...lines].join("\n"), stories: [...stories], noise: [head] };
}

export const narrows: fc.Arbitrary<Narrow> = fc.record({
  width: fc.integer({ min: 12, max: 20 }),
  indent: fc.boolean(),
  rows: fc.array(fc.integer({ min: 9, max: 30 }), { minLength: 1, maxLength: 4 }),
  ascii: fc.boolean(),
  spaced: fc.constant(false),
});
