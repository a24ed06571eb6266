import { expect, test } from "vitest";
import { type Choice, fitSoftmax } from "../../scripts/fit/softmax.ts";

const candidates: Record<string, number>[] = [
  { plain: 1, good: 1 },
  { plain: 1, bad: 1 },
];
const choices: Choice[] = Array.from({ length: 40 }, (_, i) => ({
  candidates,
  right: i % 8 ? 0 : -1,
}));

test("取舍学得出来,同样的例子得同样的权重", () => {
  const weights = fitSoftmax(choices);
  expect(weights.good!).toBeGreaterThan(weights.bad!);
  expect(fitSoftmax(choices)).toEqual(weights);
});

test("留住的权重不动,只学其余的", () => {
  const weights = fitSoftmax(choices, undefined, { plain: 0.5 });
  expect(weights.plain).toBe(0.5);
  expect(weights.good!).toBeGreaterThan(weights.bad!);
});
