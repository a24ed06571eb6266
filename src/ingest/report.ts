import type { Fault } from "../archive/errors.ts";
import type { Claim, Element } from "../archive/ledger.ts";

/** What became of one raw file. */
export interface FileReport {
  file: string;
  articles: number;
  /** Lines that are not blank. */
  lines: number;
  /** How many of them became what; a row of columns counts for each thing that it holds. */
  account: Readonly<Record<Share, number>>;
  notes: number;
  written: number;
  removed: number;
  kept: number;
  faults: Fault[];
  warnings: Fault[];
}

/** What an editor asks of a page's lines, in the order of the table; the ledger tells it more finely. */
export const shares = ["body", "headings", "captions", "credits", "furniture", "advertisement", "unclaimed"] as const;
export type Share = (typeof shares)[number];

const SHARE: Readonly<Record<Element, Share>> = {
  section: "headings",
  column: "headings",
  kicker: "headings",
  title: "headings",
  subtitle: "headings",
  byline: "credits",
  body: "body",
  caption: "captions",
  credit: "credits",
  editors: "credits",
  furniture: "furniture",
  boilerplate: "furniture",
  advertisement: "advertisement",
  unclaimed: "unclaimed",
};

export function emptyReport(file: string): FileReport {
  const counts = { articles: 0, lines: 0, notes: 0, written: 0, removed: 0, kept: 0 };
  return { file, ...counts, account: countLines([]).account, faults: [], warnings: [] };
}

/** How many lines the claims cover, and how many of them became what. */
export function countLines(claims: readonly Claim[]): Pick<FileReport, "lines" | "account"> {
  const of = new Map(shares.map((share) => [share, new Set<number>()]));
  for (const { lines, as } of claims) for (let no = lines[0]; no <= lines[1]; no++) of.get(SHARE[as])!.add(no);
  const account = Object.fromEntries(shares.map((share) => [share, of.get(share)!.size])) as Record<Share, number>;
  return { lines: new Set([...of.values()].flatMap((set) => [...set])).size, account };
}
