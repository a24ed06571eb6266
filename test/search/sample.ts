import { indexFiles } from "../../src/search/build-index.ts";
import { type Found, find } from "../../src/search/engine.ts";
import { openFiles } from "../../src/search/files.ts";
import { type Index, openIndex } from "../../src/search/open-index.ts";
import type { SearchEntity, SearchRecord } from "../../src/search/record.ts";
import type { SearchState } from "../../src/search/state.ts";

/** An article to search for; what is not given is empty. */
export function record(n: number, given: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: `/articles/a${n}/`,
    title: `题${n}`,
    headings: [],
    people: [],
    bodies: [],
    blocks: [],
    others: [],
    date: { label: "2023年", year: 2023, sortKey: "2023-00-00" },
    bulletin: "桐溪工会",
    from: "桐溪工会",
    section: "",
    personLabels: given.people ?? [],
    ...given,
  };
}

export const dated = (sortKey: string): SearchRecord["date"] => ({
  label: sortKey,
  year: Number(sortKey.slice(0, 4)) || null,
  sortKey,
});

/** An index as the browser has it, read from memory; `read` names the files in the order in which they were fetched. */
export async function openSample(
  records: SearchRecord[],
  entities: SearchEntity[] = [],
): Promise<{ index: Index; read: string[] }> {
  const files = indexFiles({ records, entities });
  const read: string[] = [];
  const index = await openIndex(
    openFiles(async (name) => {
      read.push(name.replace(/^[0-9a-f]{12}\//, ""));
      const bytes = files.get(name);
      if (!bytes) throw new Error(`no file ${name}`);
      return bytes;
    }),
  );
  return { index, read };
}

/** Searches and shows all hits. */
export async function search(index: Index, asked: Partial<SearchState> | string, withPeople = false): Promise<Found> {
  const state = { q: "", filters: {}, ...(typeof asked === "string" ? { q: asked } : asked) };
  const found = await find(index, state, {
    simplify: async () => (await import("../../src/search/simplify.ts")).simplify,
    withPeople,
  });
  await found!.more(1000);
  return found!;
}

export const numbers = (found: Found): number[] => found.hits.map((h) => Number(/\d+/.exec(h.url)![0]));
