import { z } from "zod";
import { bodyResolver, checkRenames, checkVariants, formerSchema } from "./renames.ts";

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

/** `former` holds the names that it bore before, with their dates. */
export const bodySchema = z.strictObject({
  name: text,
  parent: text.optional(),
  about: text.optional(),
  variants,
  former: z.array(formerSchema).optional(),
});
/** `id` tells people of one name apart; it stands in the address. Articles name the person by `name` or a variant. */
export const personEntrySchema = z.strictObject({ name: text, id: text.optional(), about: text.optional(), variants });
export const sectionSchema = z.strictObject({ name: text, about: text.optional(), variants });

/** Reports an entry whose value for a key that must be its own was given before. */
function unique<T>(key: keyof T & string): (entries: T[], context: z.RefinementCtx<T[]>) => void {
  return (entries, context) => {
    const seen = new Set<unknown>();
    entries.forEach((entry, index) => {
      if (seen.has(entry[key]))
        context.addIssue({ code: "custom", path: [index, key], message: `${entry[key]} 写了两次；请合为一条` });
      seen.add(entry[key]);
    });
  };
}

/** Reports a body below one that the file lacks, or, through its parents, below itself. */
function tree(bodies: Body[], context: z.RefinementCtx<Body[]>): void {
  const find = bodyResolver(bodies);
  const above = (body: Body) => (body.parent ? find(body.parent) : undefined);
  bodies.forEach((body, index) => {
    if (!body.parent) return;
    const fault = (message: string) => context.addIssue({ code: "custom", path: [index, "parent"], message });
    const seen = new Set<Body>();
    let up = above(body);
    if (!up) fault(`没有名为 ${body.parent} 的一条；请补上这个上级，或改正写法`);
    for (; up && up !== body && !seen.has(up); up = above(up)) seen.add(up);
    if (up === body) fault(`${body.name} 成了自己的上级；请改正这一串上级中的一个`);
  });
}

export const authoritySchemas = {
  bulletins: z.array(bulletinSchema).superRefine(unique("id")),
  bodies: z
    .array(bodySchema)
    .superRefine(unique("name"))
    .superRefine(tree)
    .superRefine(checkVariants)
    .superRefine(checkRenames),
  people: z.array(personEntrySchema),
  sections: z.array(sectionSchema).superRefine(unique("name")),
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
