import { z } from "zod";

/** The names that the archive knows, with their variants: who is meant, however a bulletin prints it. */

const text = z.string().trim().min(1, "不能为空");
const variants = z.array(text).default([]);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "只能用小写字母、数字和连字符");
const pattern = text.refine(isRegExp, "不是有效的正则表达式");

function isRegExp(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

/** A bulletin. Its quirks are data: what its running heads look like, and which union a bare 区总工会 means in it. */
export const bulletinSchema = z.strictObject({
  id,
  name: text,
  publisher: text.optional(),
  about: text.optional(),
  variants,
  sections: z.array(text).default([]),
  furniture: z.array(pattern).default([]),
});

export const bodySchema = z.strictObject({ name: text, parent: text.optional(), about: text.optional(), variants });
/** `id` tells people of one name apart; it stands in the address. Articles name the person by `name` or a variant. */
export const personEntrySchema = z.strictObject({ name: text, id: text.optional(), about: text.optional(), variants });
export const sectionSchema = z.strictObject({ name: text, about: text.optional(), variants });

export const authoritySchemas = {
  bulletins: z.array(bulletinSchema),
  bodies: z.array(bodySchema),
  people: z.array(personEntrySchema),
  sections: z.array(sectionSchema),
} as const;

export type Bulletin = z.infer<typeof bulletinSchema>;
export type Body = z.infer<typeof bodySchema>;
export type PersonEntry = z.infer<typeof personEntrySchema>;
export type Section = z.infer<typeof sectionSchema>;

export interface Authority {
  bulletins: Bulletin[];
  bodies: Body[];
  people: PersonEntry[];
  sections: Section[];
}

export const emptyAuthority: Authority = { bulletins: [], bodies: [], people: [], sections: [] };

/**
 * A function from any name or variant to the entry that it names; undefined for a name that no entry has. An entry's
 * own name goes before another's variant, and the earlier entry before the later.
 */
export function resolver<T extends { name: string; variants: string[] }>(
  entries: readonly T[],
): (name: string) => T | undefined {
  const index = new Map<string, T>();
  const add = (key: string, entry: T) => index.has(key) || index.set(key, entry);
  for (const entry of entries) add(entry.name, entry);
  for (const entry of entries) for (const variant of entry.variants) add(variant, entry);
  return (name) => index.get(name);
}
