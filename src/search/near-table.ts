import { fold } from "./fold.ts";
import type { FacetColumns, NearNames } from "./root.ts";

/** All names that someone may have meant, made ready for comparison. */
export interface NearTable {
  names: { name: string; folded: string; sound: string }[];
  /** From a folded text to how it sounds; what has no known sound stands for itself. */
  sound(folded: string): string;
}

export function toNearTable({ people, sounds }: NearNames, { bodies, sections }: FacetColumns): NearTable {
  const of = new Map(Object.entries(sounds).flatMap(([sound, all]) => [...all].map((c) => [c, sound])));
  const sound = (folded: string): string => Array.from(folded, (c) => of.get(c) ?? c).join(" ");
  const names = new Set([...people, ...bodies.map((b) => b.name), ...sections]);
  return {
    names: Array.from(names, (name) => {
      const folded = fold(name);
      return { name, folded, sound: sound(folded) };
    }),
    sound,
  };
}
