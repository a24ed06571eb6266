import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { printChunk } from "./chunk.ts";
import { facetColumns, peopleColumns } from "./columns.ts";
import { type Cut, cut } from "./cut.ts";
import { nameShards } from "./names.ts";
import { nearNames } from "./near-names.ts";
import type { SearchContent, SearchRecord } from "./record.ts";
import {
  articleFile,
  chunkFile,
  commonFile,
  type IndexedArticle,
  NEAR_FILE,
  nameFile,
  PEOPLE_FILE,
  ROOT_FILE,
  type Root,
} from "./root.ts";
import { printRoot } from "./root-file.ts";
import { toStream } from "./stream.ts";
import { printTally } from "./tally.ts";
import { traditionalPairs } from "./traditional.ts";

/** So many files are written at once. */
const TOGETHER = 64;

/** Indexes the articles into a folder, which is made anew. */
export async function buildIndex(content: SearchContent, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files = [...indexFiles(content)];
  for (const parent of new Set(files.map(([name]) => dirname(join(folder, name)))))
    await mkdir(parent, { recursive: true });
  for (let from = 0; from < files.length; from += TOGETHER)
    await Promise.all(files.slice(from, from + TOGETHER).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
}

/** The files of an index by their names, packed. */
export function indexFiles(content: SearchContent): Map<string, Uint8Array> {
  const strings = cut(toStream(content.records));
  const names = nameShards(content);
  const files = new Map<string, Uint8Array>();
  for (const [k, chunk] of strings.chunks.entries()) files.set(chunkFile(k), pack(printChunk(chunk)));
  for (const [i, { tally }] of strings.common.entries()) files.set(commonFile(i), pack(printTally(tally)));
  for (const [i, shard] of names.entries()) files.set(nameFile(i), json(shard));
  for (const [n, record] of content.records.entries()) files.set(articleFile(n), json(article(record)));
  files.set(PEOPLE_FILE, json(peopleColumns(content.records)));
  const facets = facetColumns(content);
  files.set(NEAR_FILE, json(nearNames(content.records, facets)));
  const root = {
    folder: "",
    size: content.records.length,
    keys: strings.keys,
    common: strings.common.map((c) => c.text),
    names: names.map((shard) => shard.spellings[0]![0]),
    ...characters(strings),
    facets,
  } satisfies Root;
  const folder = digest([...files.values(), printRoot(root)]);
  return new Map([
    [ROOT_FILE, pack(printRoot({ ...root, folder }))],
    ...[...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const),
  ]);
}

function article({ url, title, headings, people, bodies, blocks, others, date, from }: SearchRecord): IndexedArticle {
  return { url, title, headings, people, bodies, text: blocks.join("\n"), others, date: date.label, from };
}

function characters({ chunks }: Cut): Pick<Root, "characters" | "traditional"> {
  const found = new Set<string>();
  for (const { shared, next } of chunks)
    shared.forEach((n, i) => {
      if (n === 0 && next[i]) found.add(String.fromCharCode(next[i]));
    });
  const characters = [...found].sort().join("");
  return { characters, traditional: traditionalPairs(characters) };
}

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
const json = (value: unknown): Uint8Array => pack(Buffer.from(JSON.stringify(value)));

function digest(files: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const bytes of files) hash.update(bytes);
  return hash.digest("hex").slice(0, 12);
}
