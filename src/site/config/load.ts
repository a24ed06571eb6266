import { FaultsError } from "../../archive/errors.ts";
import { readSite } from "../../archive/site.ts";
import { readArchive, readLedgers, readSource } from "../../archive/store.ts";
import { DecodeError } from "../../text/decode.ts";
import type { SiteInput } from "./collections.ts";
import type { Source } from "./sources.ts";

/** Reads all that the site is made of, once. @throws FaultsError with the faults of all files together */
export async function loadSite(content: string): Promise<Omit<SiteInput, "href">> {
  const [site, archive, ledgers] = await together([readSite(content), readArchive(content), readLedgers(content)]);
  const files = new Set([...archive.articles.map((a) => a.meta.source.file), ...ledgers.map((l) => l.source.file)]);
  const sources: Source[] = [];
  for (const file of files) {
    const source = await readSourcePage(content, file);
    if (source) sources.push(source);
  }
  return { ...archive, site, ledgers, sources };
}

async function readSourcePage(content: string, file: string): Promise<Source | undefined> {
  try {
    const found = await readSource(content, file);
    return found && { file, text: found.text, encoding: found.encoding };
  } catch (e) {
    if (e instanceof DecodeError) return { file };
    throw e;
  }
}

async function together<T extends readonly unknown[]>(reads: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const settled = await Promise.allSettled(reads);
  const reasons = settled.flatMap((s) => (s.status === "rejected" ? [s.reason as unknown] : []));
  const defect = reasons.find((r) => !(r instanceof FaultsError));
  if (defect) throw defect;
  if (reasons.length) throw new FaultsError(reasons.flatMap((r) => (r as FaultsError).faults));
  return settled.map((s) => (s as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
