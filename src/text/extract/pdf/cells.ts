import { cellWidth } from "../../spaces.ts";

/** The display cells of a text; the marks that Unicode calls ambiguous take two, as Chinese type sets them. */
export const cells = (text: string): number => [...text].reduce((n, c) => n + cellWidth(c, 2), 0);

/** The value in the middle; of an even number the lower. */
export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1];
}

/** What most of the weight agrees on, to the nearest `step`: the mean of the fullest bin and its neighbours. */
export function mode(values: readonly { value: number; weight: number }[], step: number): number | undefined {
  const bins = new Map<number, number>();
  for (const { value, weight } of values) {
    const bin = Math.round(value / step);
    bins.set(bin, (bins.get(bin) ?? 0) + weight);
  }
  let best: number | undefined;
  for (const [bin, weight] of bins) if (best === undefined || weight > bins.get(best)!) best = bin;
  if (best === undefined) return undefined;
  const near = values.filter(({ value }) => Math.abs(value / step - best) <= 1);
  const total = near.reduce((n, { weight }) => n + weight, 0);
  return near.reduce((n, { value, weight }) => n + value * weight, 0) / total;
}
