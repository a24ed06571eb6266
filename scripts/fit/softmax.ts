/** A choice among candidates or none of them: each candidate's features, and the index of the right one (−1: none). */
export interface Choice<F extends string = string> {
  candidates: Record<F, number>[];
  right: number;
}

/** How the weights are sought: by so many rounds over all choices, in steps of such a rate. */
export interface Search {
  rounds: number;
  rate: number;
}
const SEARCH: Search = { rounds: 12, rate: 0.3 };
const SHRINK = 1e-3;

/**
 * Weights of a conditional log-linear model (a softmax over the candidates and "none", whose score is 0), by AdaGrad
 * (Duchi, Hazan and Singer 2011). The same choices give the same weights.
 * @param held weights that stay what they are: only those of further features are sought
 */
export function fitSoftmax(
  choices: readonly Choice[],
  { rounds, rate }: Search = SEARCH,
  held: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const weights: Record<string, number> = { ...held };
  const squares: Record<string, number> = {};
  const random = linearCongruential(7);
  const order = choices.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order)
      for (const [feature, slope] of gradient(choices[i]!, weights)) {
        if (feature in held) continue;
        const g = slope + SHRINK * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 1e-8) + g * g;
        weights[feature] = (weights[feature] ?? 0) - (rate * g) / Math.sqrt(squares[feature]);
      }
  }
  return weights;
}

function gradient({ candidates, right }: Choice, weights: Record<string, number>): Map<string, number> {
  const scores = candidates.map((c) => Object.entries(c).reduce((sum, [k, v]) => sum + (weights[k] ?? 0) * v, 0));
  const top = Math.max(0, ...scores);
  const parts = scores.map((s) => Math.exp(s - top));
  const total = Math.exp(-top) + parts.reduce((a, b) => a + b, 0);
  const slopes = new Map<string, number>();
  candidates.forEach((c, i) => {
    const error = parts[i]! / total - (i === right ? 1 : 0);
    if (Math.abs(error) > 1e-4) for (const [k, v] of Object.entries(c)) slopes.set(k, (slopes.get(k) ?? 0) + error * v);
  });
  return slopes;
}

function linearCongruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
