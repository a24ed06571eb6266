import { z } from "zod";
import { dateFacts, isEdtf } from "./date.ts";

/** Bodies that were called otherwise before: which of them a name means depends on the day. */

const day = z
  .string()
  .refine((d) => isEdtf(d) && /^\d{4}/.test(d) && !d.includes("/"), "不是有效的日期；应如 2021-05-01、2021-05 或 2021");

/** A former name, borne up to and including `until`; `from` where the body bore another one before. EDTF, no intervals. */
export const formerSchema = z.strictObject({
  name: z.string().trim().min(1, "不能为空"),
  from: day.optional(),
  until: day,
});
export type Former = z.infer<typeof formerSchema>;

interface Renamed {
  name: string;
  variants: string[];
  former?: Former[] | undefined;
}

/** The first and the last day, as text that sorts; a month or year reaches from its first to its last. */
function period({ from, until }: Former): [from: string, until: string] {
  const last = dateFacts(until).sortKey.replace(/-00/g, "-99");
  return [from ? dateFacts(from).sortKey : "", last];
}

const overlap = (a: Former, b: Former): boolean => period(a)[0] <= period(b)[1] && period(b)[0] <= period(a)[1];
const isDated = (f: Former): boolean => day.safeParse(f.until).success && (!f.from || day.safeParse(f.from).success);

/** Reports former names whose dates cannot be, and names that would mean two bodies on one day. */
export function checkRenames(bodies: readonly Renamed[], context: z.RefinementCtx): void {
  const before: { body: Renamed; former: Former }[] = [];
  bodies.forEach((body, index) => {
    body.former?.forEach((former, no) => {
      const fault = (key: string, message: string) =>
        context.addIssue({ code: "custom", path: [index, "former", no, key], message });
      if (!isDated(former)) return;
      if (former.name === body.name || body.variants.includes(former.name))
        fault("name", `${former.name} 也写作本名或别名；请只留一处`);
      const [from, until] = period(former);
      if (from > until) fault("from", `${former.from} 晚于 until 的 ${former.until}；请改正其中一个`);
      for (const other of before) {
        const same = other.body === body;
        if ((!same && other.former.name !== former.name) || !overlap(other.former, former)) continue;
        fault(
          former.from ? "from" : "until",
          same
            ? `与旧名 ${other.former.name} 的时间重叠；一个时间只能有一个名字，请补上或改正 from、until`
            : `${former.name} 在同一时间也是 ${other.body.name} 的旧名；请改正其中一条的时间`,
        );
      }
      before.push({ body, former });
    });
  });
}

/** Reports a variant that two bodies claim: it would tell neither. */
export function checkVariants(bodies: readonly Renamed[], context: z.RefinementCtx): void {
  const owners = new Map<string, Renamed>();
  for (const [index, body] of bodies.entries())
    for (const [no, variant] of body.variants.entries()) {
      const owner = owners.get(variant);
      if (owner && owner.name !== body.name) {
        const message = `${variant} 也是 ${owner.name} 的别名；一个别名只能指一个工会，请删去一处`;
        context.addIssue({ code: "custom", path: [index, "variants", no], message });
      }
      owners.set(variant, owner ?? body);
    }
}

/**
 * A function from a name, and the EDTF date of the article that prints it, to the body that is meant: the one that
 * bore the name that day, else the one that bears it now, else whoever bore it at any time; undefined for no body's.
 */
export function bodyResolver<T extends Renamed>(bodies: readonly T[]): (name: string, date?: string) => T | undefined {
  const now = new Map<string, T>();
  const once = new Map<string, { body: T; former: Former }[]>();
  for (const body of bodies) if (!now.has(body.name)) now.set(body.name, body);
  for (const body of bodies) {
    for (const variant of body.variants) if (!now.has(variant)) now.set(variant, body);
    for (const former of body.former ?? []) once.set(former.name, [...(once.get(former.name) ?? []), { body, former }]);
  }
  return (name, date) => {
    const held = once.get(name) ?? [];
    const then = date && held.find(({ former }) => contains(former, date));
    return (then ? then.body : undefined) ?? now.get(name) ?? held[0]?.body;
  };
}

// Without a year nothing is told; without a day any day of the month will do.
function contains(former: Former, date: string): boolean {
  const { year, sortKey } = dateFacts(date);
  const [from, until] = period(former);
  return year !== null && from <= sortKey.replace(/-00/g, "-99") && sortKey <= until;
}
