import { simplifier } from "../load.ts";
import type { Index } from "../open-index.ts";
import type { Simplify } from "../written-forms.ts";
import { parts } from "./parts.ts";

/** A search makes do with so many requests, those for its first results among them: with the page's own six a dozen. */
const REQUESTS = 6;

const load = simplifier(parts.base);

/** What a search may still fetch; the converter's script is counted too. */
export function openPurse(index: Index): { left(): number; simplify: Simplify } {
  const before = index.fetched();
  let converters = 0;
  return {
    left: () => REQUESTS - converters - (index.fetched() - before),
    simplify: () => {
      converters = 1;
      return load();
    },
  };
}
