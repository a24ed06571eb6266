import { fold } from "../../src/search/fold.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { dice } from "./dice.ts";

/** What is asked in the measurement, and what the texts themselves say should be found. */

export interface Query {
  kind: string;
  q: string;
  /** The articles that hold it. */
  truth: ReadonlySet<number>;
  /** Those of which one should come first. */
  best: ReadonlySet<number>;
}

const LENGTHS = [1, 2, 4, 8, 16, 30];

/** @param each how many queries of each kind; those that stand in no text are dropped, except of the kind that should not */
export function inventQueries(records: readonly SearchRecord[], each: number): Query[] {
  const roll = dice(each);
  const texts = records.map(zones);
  const one = (): number => roll(records.length);
  const some = (make: () => string): string[] => Array.from({ length: each }, make).filter((q) => fold(q));
  const cut = (text: string, length: number): string => {
    const from = roll(Math.max(1, text.length - length));
    return text.slice(from, from + length);
  };
  const raw = (): string => records[one()]!.blocks.join("");
  const kinds: [kind: string, queries: string[], isBest: (record: SearchRecord, q: string) => boolean][] = [
    [
      "人物",
      some(() => records[one()]!.people[0] ?? ""),
      (r, q) => r.people.some((p) => fold(p).includes(q)) || inTitle(r, q),
    ],
    [
      "工会",
      some(() => records[one()]!.bodies[0] ?? ""),
      (r, q) => r.bodies.some((b) => fold(b).includes(q)) || inTitle(r, q),
    ],
    ...LENGTHS.map((n): (typeof kinds)[number] => [`${n}字`, some(() => cut(fold(raw()), n)), () => true]),
    ["标题", some(() => records[one()]!.title), (r, q) => fold(r.title) === q],
    ["引号短语", some(() => `“${cut(raw(), 8 + roll(12)).replace(/[“”"「」『』＂]/g, "")}”`), () => true],
    ["数字标点", some(() => figure(raw(), roll)), () => true],
    ["几个词", some(() => words(raw(), roll)), () => true],
    ["不存在", absent(texts, each, roll), () => true],
  ];
  return kinds.flatMap(([kind, list, isBest]) =>
    [...new Set(list)].map((q) => {
      const parts = kind === "几个词" ? q.split(" ").map(fold) : [fold(q)];
      const truth = texts.flatMap((own, n) => (parts.every((p) => own.some((t) => t.includes(p))) ? [n] : []));
      const best = truth.filter((n) => isBest(records[n]!, fold(q)));
      return { kind, q, truth: new Set(truth), best: new Set(best) };
    }),
  );
}

const inTitle = (record: SearchRecord, q: string): boolean => fold(record.title).includes(q);

/** The texts of an article, folded: what a string may stand in. */
const zones = (r: SearchRecord): string[] =>
  [`${r.title}\n${r.blocks.join("\n")}`, ...r.headings, ...r.people, ...r.bodies, ...r.others].map(fold);

/** A piece of the text around a figure, with the signs that stand there. */
function figure(text: string, roll: (n: number) => number): string {
  const figures = [...text.matchAll(/.{0,3}\d[\d.,:：—-]*.{0,4}/gu)].map((m) => m[0]);
  return (figures[roll(figures.length || 1)] ?? "").replace(/[\s“”"]/g, "");
}

/** Two or three short strings of one text. */
function words(text: string, roll: (n: number) => number): string {
  const runs = [...text.matchAll(/\p{Script=Han}{2,4}/gu)].map((m) => m[0]);
  const count = 2 + roll(2);
  return [...new Set(Array.from({ length: count }, () => runs[roll(runs.length || 1)] ?? ""))].join(" ").trim();
}

/** Four characters that the texts have, but nowhere in this order. */
function absent(texts: readonly string[][], each: number, roll: (n: number) => number): string[] {
  const found: string[] = [];
  for (let tries = 0; found.length < each && tries < each * 20; tries++) {
    const [a, b] = [0, 1].map(() => texts[roll(texts.length)]!.find((t) => t.length > 40) ?? "甲乙");
    const q = a!.slice(-2) + b!.slice(0, 2);
    if (!texts.some((own) => own.some((t) => t.includes(q)))) found.push(q);
  }
  return found;
}
