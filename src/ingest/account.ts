import { auditClaims, type Claim } from "../archive/ledger.ts";
import type { Draft, Line } from "./types.ts";

/**
 * The ledger's claims: what became of every run of every source line. What no stage claimed is put down as unclaimed,
 * so that the account is always whole.
 * @param text as printed
 * @param read the same text without remnants of markup, which are furniture
 * @param ids the drafts' article ids, in the drafts' order
 * @throws Error where a run was claimed twice: a fault of ours, never the editor's
 */
export function account(
  text: string,
  read: string,
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
  const claims = [...runs.values()].filter(({ line }) => line.to > line.from).map(toClaim);
  const wrong = auditClaims(text, claims);
  const twice = wrong.find((w) => w.claims > 1);
  if (twice) throw new Error(`line ${twice.line}, column ${twice.column}: claimed ${twice.claims} times`);
  return [...claims, ...leftOver(wrong, text, read)].sort(
    (a, b) => a.lines[0] - b.lines[0] || (a.columns?.[0] ?? 0) - (b.columns?.[0] ?? 0),
  );
}

function toClaim({ line, as, articles }: { line: Line; as: Claim["as"]; articles: ReadonlySet<string> }): Claim {
  return {
    lines: [line.no, line.no],
    columns: [line.from, line.to],
    as,
    ...(articles.size && { articles: [...articles] }),
  };
}

/** What no stage claimed: remnants of markup, and what no rule explains. */
function leftOver(
  wrong: readonly { line: number; column: number; claims: number }[],
  text: string,
  read: string,
): Claim[] {
  const marked = read === text ? [] : read.split("\n");
  const claims: Claim[] = [];
  for (const { line, column } of wrong) {
    const as = /^[\s\u200b]$/.test(marked[line - 1]?.[column] ?? "") ? "furniture" : "unclaimed";
    const last = claims.at(-1);
    if (last && last.as === as && last.lines[0] === line && column - last.columns![1] <= 2)
      last.columns = [last.columns![0], column + 1];
    else claims.push({ lines: [line, line], columns: [column, column + 1], as });
  }
  return claims;
}
