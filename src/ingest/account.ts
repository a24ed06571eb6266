import { auditClaims, type Claim } from "../archive/ledger.ts";
import { INVISIBLE } from "../text/spaces.ts";
import type { Visible } from "../text/visible.ts";
import type { Draft, Line } from "./types.ts";

/** A text that was taken apart. */
export interface Source {
  printed: string;
  /** The same without remnants of markup and characters' readings, which are furniture: nobody sees what fills their places. */
  bare: string;
  /** Where columns of a line as it was read stand in it. Absent where they stand at the same places. */
  columns?: Visible["columns"] | undefined;
}

/**
 * The ledger's claims: what became of every run of every source line. What no stage claimed is put down as unclaimed,
 * so that the account is always whole.
 * @param ids the drafts' article ids, in the drafts' order
 * @throws Error where a run was claimed twice: a fault of ours, never the editor's
 */
export function account(
  { printed, bare, columns = (_, run) => [...run] }: Source,
  drafts: readonly Draft[],
  rest: readonly Line[],
  ids: readonly string[],
): Claim[] {
  const runs = new Map<string, { line: Line; as: Claim["as"]; articles: Set<string> }>();
  const claim = (line: Line, as: Claim["as"], article?: string) => {
    const key = `${line.no}:${line.from}:${line.to}`;
    const run = runs.get(key) ?? { line, as, articles: new Set<string>() };
    if (article) run.articles.add(article);
    runs.set(key, run);
  };
  drafts.forEach((d, i) => {
    const id = ids[i]!;
    for (const as of ["section", "column", "kicker", "title", "subtitle"] as const)
      for (const line of d[as]) claim(line, as, id);
    for (const line of d.columnNote ?? []) claim(line, "column", id);
    for (const p of d.body) for (const line of p.lines) claim(line, "body", id);
    for (const line of d.captions.flat()) claim(line, "caption", id);
    for (const { line, context } of d.credits) claim(line, context === "lead" ? "byline" : "credit", id);
    for (const line of d.editors) claim(line, "editors", id);
  });
  for (const line of rest) claim(line, line.as ?? "unclaimed");
  const claims = [...runs.values()].filter(({ line }) => line.to > line.from).map((run) => toClaim(run, columns));
  const wrong = auditClaims(printed, claims);
  const twice = wrong.find((w) => w.claims > 1);
  if (twice) throw new Error(`line ${twice.line}, column ${twice.column}: claimed ${twice.claims} times`);
  return [...claims, ...leftOver(wrong, bare)].sort(
    (a, b) => a.lines[0] - b.lines[0] || (a.columns?.[0] ?? 0) - (b.columns?.[0] ?? 0),
  );
}

function toClaim(
  { line, as, articles }: { line: Line; as: Claim["as"]; articles: ReadonlySet<string> },
  columns: Visible["columns"],
): Claim {
  return {
    lines: [line.no, line.no],
    columns: columns(line.no, [line.from, line.to]),
    as,
    ...(articles.size && { articles: [...articles] }),
  };
}

/** What no stage claimed: remnants of markup, and what no rule explains. */
function leftOver(wrong: readonly { line: number; column: number; claims: number }[], bare: string): Claim[] {
  const rows = bare.split("\n");
  const claims: Claim[] = [];
  for (const { line, column } of wrong) {
    const as = UNSEEN.test(rows[line - 1]![column]!) ? "furniture" : "unclaimed";
    const last = claims.at(-1);
    if (last && last.as === as && last.lines[0] === line && column - last.columns![1] <= 2)
      last.columns = [last.columns![0], column + 1];
    else claims.push({ lines: [line, line], columns: [column, column + 1], as });
  }
  return claims;
}

const UNSEEN = new RegExp(`^[\\s${INVISIBLE}]$`);
