import { Converter } from "opencc-js/t2cn";

/** Fewer Traditional characters than these are the odd name or reign title of a Simplified text. */
const FEW = 20;

/** Of these characters the Traditional ones, each with its Simplified form after it; "" where there are few. */
export function traditionalPairs(characters: string): string {
  const simplify = Converter({ from: "t", to: "cn" });
  const pairs = [...characters].map((c) => [c, simplify(c)]).filter(([c, simple]) => simple !== c);
  return pairs.length < FEW ? "" : pairs.flat().join("");
}
