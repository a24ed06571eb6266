import { fold } from "./fold.ts";
import type { Index } from "./open-index.ts";

/** Turns Traditional characters into Simplified ones; loaded when a query needs it. */
export type Simplify = () => Promise<(text: string) => string>;

/** More ways of writing than these are not tried. */
const MOST = 8;

/**
 * The ways in which the archive may write a string: as it is; Simplified, where it has characters that the archive
 * lacks; in an archive with Traditional texts also in Traditional.
 */
export async function writtenForms(index: Index, text: string, simplify: Simplify): Promise<string[]> {
  const stands = (form: string): boolean => form.split("").every((unit) => index.units.has(unit));
  const foreign = [...text].some((c) => /\p{Script=Han}/u.test(c) && !stands(c));
  const forms = foreign ? [text, fold((await simplify())(text))] : [text];
  if (index.root.traditional) {
    const { simple, traditional } = twins(index.root.traditional);
    const plain = [...forms.at(-1)!].map((c) => simple.get(c) ?? c);
    forms.push(plain.join(""), ...combine(plain.map((c) => [...(traditional.get(c) ?? []), c])));
  }
  const known = [...new Set(forms)].filter(stands);
  return known.length ? known : [text];
}

/** All strings that take one character of each list, the first ones if they are many. */
const combine = (lists: readonly string[][]): string[] =>
  lists.reduce((starts, list) => starts.flatMap((s) => list.map((c) => s + c)).slice(0, MOST), [""]);

/** From a Traditional character to its Simplified form, and back to all that have it. */
function twins(pairs: string): { simple: Map<string, string>; traditional: Map<string, string[]> } {
  const [simple, traditional] = [new Map<string, string>(), new Map<string, string[]>()];
  const characters = [...pairs];
  for (let i = 0; i + 1 < characters.length; i += 2) {
    const [of, to] = [characters[i]!, characters[i + 1]!];
    simple.set(of, to);
    traditional.set(to, [...(traditional.get(to) ?? []), of]);
  }
  return { simple, traditional };
}
