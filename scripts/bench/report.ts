import { table } from "../table.ts";

export type Sample = { seconds: number; megabytes: number };
/** A task, and its samples, one a round. */
export type Row = { task: string; label: string; input: string; pages: number; samples: Sample[] };

/** Two tables: each task by itself, and pairs of tasks by the ratio within each round. */
export function report(rows: readonly Row[], pairs: readonly [Row, Row][]): string {
  const tasks = rows.map(({ label, pages, samples }) => {
    const [median, range] = spread(samples.map((s) => s.seconds));
    const memory = Math.max(...samples.map((s) => s.megabytes)).toFixed(0);
    return [label, median, range, memory, String(pages), (pages / Number(median)).toFixed(0)];
  });
  const ratios = pairs.map(([a, b]) => {
    return [`${a.label} ÷ ${b.label}`, ...spread(a.samples.map((s, i) => s.seconds / b.samples[i]!.seconds))];
  });
  return [
    table([["项目", "中位（秒）", "最小–最大", "内存峰值（MB）", "页数", "页/秒"], ...tasks]),
    table([["同一轮用时之比", "中位", "最小–最大"], ...ratios]),
    "计时不含启动。",
  ].join("\n\n");
}

/** How time and memory grow with the input: in proportion, or worse. */
export function growth(small: Row, large: Row): string {
  const times = (pick: (s: Sample) => number): string => {
    const best = (row: Row): number => Math.min(...row.samples.map(pick));
    return (best(large) / best(small)).toFixed(1);
  };
  return `页数 ×${(large.pages / small.pages).toFixed(1)}：用时 ×${times((s) => s.seconds)}，内存峰值 ×${times((s) => s.megabytes)}`;
}

function spread(values: readonly number[]): [median: string, range: string] {
  const sorted = values.toSorted((a, b) => a - b);
  const print = (n: number): string => n.toFixed(n < 0.1 ? 4 : 2);
  const median = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  return [print(median), `${print(sorted[0]!)}–${print(sorted.at(-1)!)}`];
}
