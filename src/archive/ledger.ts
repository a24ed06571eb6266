import { z } from "zod";

/**
 * The ledger: what became of every line of a source file. It stands beside the articles as `<page>.ledger.json`.
 * A claim is a run of characters of one source line, or of several whole lines; blank characters need no claim.
 */

/** What a run of text became. The first group belongs to an article, the rest to none. */
export const elements = [
  "section",
  "column",
  "kicker",
  "title",
  "subtitle",
  "byline",
  "body",
  "caption",
  "credit",
  "editors",
  "furniture",
  "advertisement",
  "boilerplate",
  "unclaimed",
] as const;
export type Element = (typeof elements)[number];

/**
 * `lines` counts from 1, both ends included; `columns` (UTF-16 units from 0, end excluded) is given where a claim covers
 * part of a line. `articles` holds the ids it went to: a heading over several articles belongs to each.
 */
export const claimSchema = z.strictObject({
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]),
  columns: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).optional(),
  as: z.enum(elements),
  articles: z.array(z.string()).optional(),
});

export const ledgerSchema = z.strictObject({
  source: z.strictObject({ file: z.string(), sha256: z.string(), encoding: z.string(), lines: z.number().int() }),
  /**
   * Each article as ingest last wrote it: the hash tells a person's change from ours, the title a deleted one.
   * `duplicates` holds the ids of like articles that a note told of: one that is no longer noted, a person has settled.
   */
  articles: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      written: z.string(),
      duplicates: z.array(z.string()).optional(),
    }),
  ),
  claims: z.array(claimSchema),
});

export type Claim = z.infer<typeof claimSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** The places of the text that no claim covers, or more than one: empty when the account is whole. */
export function auditClaims(
  source: string,
  claims: readonly Claim[],
): { line: number; column: number; claims: number }[] {
  const lines = source.split("\n");
  const counts = lines.map((l) => new Uint32Array(l.length));
  for (const {
    lines: [from, to],
    columns,
  } of claims)
    for (let no = from; no <= to; no++) {
      const row = counts[no - 1];
      if (!row) continue;
      for (let c = columns?.[0] ?? 0; c < Math.min(columns?.[1] ?? row.length, row.length); c++) row[c]!++;
    }
  const wrong: { line: number; column: number; claims: number }[] = [];
  lines.forEach((text, i) => {
    for (let c = 0; c < text.length; c++) {
      const blank = /\s/.test(text[c]!);
      const n = counts[i]![c]!;
      if (n > 1 || (n === 0 && !blank)) wrong.push({ line: i + 1, column: c, claims: n });
    }
  });
  return wrong;
}
