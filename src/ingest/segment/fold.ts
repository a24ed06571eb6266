import type { Draft, Line, Split } from "../types.ts";
import { cut } from "./credits.ts";

/** A headline in several rows is read as one line; in the drafts it becomes its rows again. */

/** One line of a headline's row and its next. */
export function fold(line: Line, next: Line): Line {
  const text = line.text + next.text;
  return { ...line, text, to: line.from + text.length, rows: [...(line.rows ?? [line]), ...(next.rows ?? [next])] };
}

/** Rows as one line: the first one's, with all that follow, none of which begins anything. */
export function foldAll([first, ...others]: readonly Line[]): Line {
  if (!others.length) return first!;
  const rows = [first!, ...others.map((row) => ({ ...row, starts: false }))];
  const text = rows.map((row) => row.text).join("");
  return { ...first!, text, to: first!.from + text.length, rows: rows.flatMap((row) => row.rows ?? [row]) };
}

/** The drafts with each headline's rows apart, as the source has them. */
export function unfold({ drafts, rest }: Split): Split {
  return { drafts: drafts.map(unfoldDraft), rest: rest.flatMap(rowsOf) };
}

const unfoldDraft = (draft: Draft): Draft => ({
  ...draft,
  section: draft.section.flatMap(rowsOf),
  column: draft.column.flatMap(rowsOf),
  ...(draft.columnNote && { columnNote: draft.columnNote.flatMap(rowsOf) }),
  kicker: draft.kicker.flatMap(rowsOf),
  title: draft.title.flatMap(rowsOf),
  subtitle: draft.subtitle.flatMap(rowsOf),
  body: draft.body.map((p) => ({ ...p, lines: p.lines.flatMap(rowsOf) })),
  captions: draft.captions.map((lines) => lines.flatMap(rowsOf)),
  credits: draft.credits.flatMap((c) =>
    rowsOf(c.line).map((line, i) => ({ ...c, line, ...(i > 0 && { continues: true as const }) })),
  ),
});

/** A line's rows, where it is of several; some of its text may have been cut off at either end. */
function rowsOf({ rows, ...line }: Line): Line[] {
  if (!rows) return [line];
  let at = rows[0]!.from;
  return rows.flatMap((row) => {
    const from = Math.max(0, line.from - at);
    const to = Math.min(row.text.length, line.to - at);
    at += row.text.length;
    return to > from ? [{ ...cut(row, from, to), starts: row.starts }] : [];
  });
}
