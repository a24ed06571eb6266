import type { Entry } from "./entry.ts";
import type { Marks } from "./mentions.ts";
import type { Names } from "./names.ts";

/** The names that an article's own people and bodies go by, and its doubts. */
export function marksOf({ article: { meta }, people, bodies }: Entry, names: Names): Marks {
  const forms = new Map<string, string>();
  const add = (url: string, names: readonly string[]): void => {
    for (const name of names) if (name.length > 1) forms.set(name, url);
  };
  for (const { name, key, url } of people) add(url, [name, ...(names.entryOf(key)?.variants ?? [])]);
  for (const { name, url, entry } of bodies)
    add(url, [name, ...(entry?.variants ?? []), ...(entry?.former ?? []).map((f) => f.name)]);
  const doubts = new Map(
    meta.review.flatMap(({ text }, i) => (text?.trim() ? [[text.trim(), i + 1] as [string, number]] : [])),
  );
  return { names: forms, doubts };
}
