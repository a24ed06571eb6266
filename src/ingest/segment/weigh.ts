/** The score (log-odds) of features under fitted weights; a feature that the table lacks counts nothing. */
export function weigh(features: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

/** A figure as a feature's name: by the first of the rising limits that it does not pass. */
export function bucket(n: number, limits: readonly number[]): string {
  const limit = limits.find((l) => n <= l);
  return limit === undefined ? "more" : `to ${limit}`;
}
