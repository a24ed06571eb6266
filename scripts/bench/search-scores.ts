import type { Query } from "./search-queries.ts";

/** How good answers are; each figure is a mean over the queries, from 0 to 1. */
export interface Scores {
  recall: number;
  precision: number;
  /** The mean of 1 ÷ the rank of the first of the best. */
  mrr: number;
  /** Queries whose total was just right. */
  exact: number;
}

/** @param answers for each query the numbers of the articles found, in order */
export function scores(queries: readonly Query[], answers: readonly (readonly number[])[]): Scores {
  const rows = queries.map(({ truth, best }, i) => {
    const answer = answers[i]!;
    const right = answer.filter((n) => truth.has(n)).length;
    const first = answer.findIndex((n) => best.has(n));
    return {
      recall: truth.size ? right / truth.size : 1,
      precision: answer.length ? right / answer.length : 1,
      mrr: best.size === 0 ? 1 : first < 0 ? 0 : 1 / (first + 1),
      exact: answer.length === truth.size ? 1 : 0,
    };
  });
  const mean = (key: keyof Scores): number => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  return { recall: mean("recall"), precision: mean("precision"), mrr: mean("mrr"), exact: mean("exact") };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length ? (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2 : Number.NaN;
}
