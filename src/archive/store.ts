import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, posix, relative, sep } from "node:path";
import type { z } from "zod";
import type { Extracted } from "../text/extract/types.ts";
import { extractText } from "../text/extract.ts";
import type { Article } from "./article.ts";
import { type Authority, authoritySchemas, emptyAuthority } from "./authority.ts";
import { type Fault, FaultsError } from "./errors.ts";
import { parseArticle, parseYaml, type Read } from "./frontmatter.ts";
import { type Ledger, ledgerSchema } from "./ledger.ts";
import { shortUrl } from "./short-address.ts";

/** The one place that reads and writes `content/`. Paths inside it are POSIX, relative to the folder that was asked for. */

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** An article with its file, relative to the articles' folder, and its text as it stands there. */
export interface StoredArticle extends Article {
  path: string;
  text: string;
}

export interface Archive {
  articles: StoredArticle[];
  authority: Authority;
}

/**
 * Reads the whole reviewed archive, sorted by path.
 * @param content the content folder, holding `articles/` and `authority/`
 * @throws FaultsError with every fault of every file together
 */
export async function readArchive(content: string): Promise<Archive> {
  const faults: Fault[] = [];
  const keep = <T>(read: { ok: true; value: T } | { ok: false; faults: Fault[] }): T | undefined => {
    if (read.ok) return read.value;
    faults.push(...read.faults);
    return undefined;
  };
  const authority = await readAuthorityFiles(join(content, "authority"), keep);
  const articles = await readArticleFiles(join(content, "articles"), keep);
  faults.push(...duplicateIds(articles, join(content, "articles")));
  if (faults.length) throw new FaultsError(faults);
  return { articles, authority };
}

/** Reads the authority files alone. @throws FaultsError */
export async function readAuthority(folder: string): Promise<Authority> {
  const faults: Fault[] = [];
  const authority = await readAuthorityFiles(folder, (read) => {
    if (read.ok) return read.value;
    faults.push(...read.faults);
    return undefined;
  });
  if (faults.length) throw new FaultsError(faults);
  return authority;
}

/** Reads every article below a folder. @throws FaultsError with every fault of every article together */
export async function readArticles(folder: string): Promise<StoredArticle[]> {
  const faults: Fault[] = [];
  const articles = await readArticleFiles(folder, (read) => {
    if (read.ok) return read.value;
    faults.push(...read.faults);
    return undefined;
  });
  if (faults.length) throw new FaultsError(faults);
  return articles;
}

type Keep = <T>(read: { ok: true; value: T } | { ok: false; faults: Fault[] }) => T | undefined;

async function readAuthorityFiles(folder: string, keep: Keep): Promise<Authority> {
  const read = async <S extends z.ZodType>(name: string, schema: S): Promise<z.output<S> | undefined> => {
    const file = join(folder, `${name}.yaml`);
    const text = await readText(file);
    return text?.trim() ? keep(parseYaml(text, schema, file)) : undefined;
  };
  return {
    bulletins: (await read("bulletins", authoritySchemas.bulletins)) ?? emptyAuthority.bulletins,
    bodies: (await read("bodies", authoritySchemas.bodies)) ?? emptyAuthority.bodies,
    people: (await read("people", authoritySchemas.people)) ?? emptyAuthority.people,
    sections: (await read("sections", authoritySchemas.sections)) ?? emptyAuthority.sections,
  };
}

async function readArticleFiles(folder: string, keep: Keep): Promise<StoredArticle[]> {
  const paths = (await listFiles(folder)).filter((p) => p.endsWith(".md"));
  const articles: StoredArticle[] = [];
  for (const path of paths) {
    const file = join(folder, path);
    // One after the other and at once: ten thousand small files take a third of the time that promises take.
    const text = readFileSync(file, "utf8");
    const article = keep(parseArticle(text, file));
    if (article) articles.push({ ...article, path, text });
  }
  return articles;
}

/** Ids that two articles bear, or that lead to one short address. */
function duplicateIds(articles: readonly StoredArticle[], folder: string): Fault[] {
  const first = new Map<string, StoredArticle>();
  return articles.flatMap((article) => {
    const { id } = article.meta;
    const short = shortUrl(id);
    const other = first.get(short);
    if (!other) {
      first.set(short, article);
      return [];
    }
    const line = article.text.split(/\r?\n/).findIndex((l) => /^(["']?)id\1\s*:/.test(l)) + 1;
    const place = join(folder, other.path);
    const message =
      other.meta.id === id
        ? `id：与 ${place} 重复（${id}）；每篇的 id 应各不相同，新的一篇请另取`
        : `id：与 ${place} 的 id（${other.meta.id}）碰巧得出同一个短网址 ${short}；新的一篇请另取 id，台账里的也一并改`;
    return [{ file: join(folder, article.path), line, message }];
  });
}

/** Every file below a folder, sorted by code point, as POSIX paths relative to it; none where there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((e: NodeJS.ErrnoException) => {
    if (e.code === "ENOENT") return [];
    throw e;
  });
  return entries
    .filter((e) => e.isFile() && !e.name.startsWith("."))
    .map((e) => relative(folder, join(e.parentPath, e.name)).split(sep).join("/"))
    .sort();
}

/** Whether there is a folder of that name. */
export async function folderExists(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A file's text, or undefined where there is none. */
export async function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((e: NodeJS.ErrnoException) => {
    if (e.code === "ENOENT") return undefined;
    throw e;
  });
}

/** Writes a file whole or not at all, and only where its text changes. @returns whether it wrote */
export async function writeText(file: string, text: string): Promise<boolean> {
  if ((await readText(file)) === text) return false;
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.part`;
  await writeFile(draft, text);
  await rename(draft, file);
  return true;
}

/** Removes a file; none there is no fault. @returns whether there was one */
export async function removeFile(file: string): Promise<boolean> {
  const there = (await readText(file)) !== undefined;
  await rm(file, { force: true });
  return there;
}

/** Reads a ledger. @throws FaultsError where it is damaged; undefined where there is none */
export async function readLedger(file: string): Promise<Ledger | undefined> {
  const text = await readText(file);
  if (text === undefined) return undefined;
  const read = parseLedger(text, file);
  if (!read.ok) throw new FaultsError(read.faults);
  return read.value;
}

// JSON is YAML too, but its own reader takes a twentieth of the time; the slow one tells the line of a fault.
function parseLedger(text: string, file: string): Read<Ledger> {
  try {
    return { ok: true, value: ledgerSchema.parse(JSON.parse(text)) };
  } catch {
    return parseYaml(text, ledgerSchema, file);
  }
}

/** Reads every ledger of the archive. @throws FaultsError with every fault of every ledger together */
export async function readLedgers(content: string): Promise<Ledger[]> {
  const folder = join(content, "articles");
  const paths = (await listFiles(folder)).filter((p) => p.endsWith(".ledger.json"));
  const faults: Fault[] = [];
  const ledgers: Ledger[] = [];
  for (const path of paths) {
    const file = join(folder, path);
    const read = parseLedger((await readText(file))!, file);
    if (read.ok) ledgers.push(read.value);
    else faults.push(...read.faults);
  }
  if (faults.length) throw new FaultsError(faults);
  return ledgers;
}

/** Moves a file; the folder is made where it is missing. */
export async function moveFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** A raw file's bytes. @throws Error as `node:fs` does */
export const readBytes = (file: string): Promise<Uint8Array> => readFile(file);

/**
 * Reads a source's bytes; undefined where there is no such file.
 * @param file as front-matter and ledgers name it: `raw/…`, relative to the content folder
 */
export async function readSourceBytes(content: string, file: string): Promise<Uint8Array | undefined> {
  return readFile(join(content, file)).catch((e: NodeJS.ErrnoException) => {
    if (e.code === "ENOENT") return undefined;
    throw e;
  });
}

/** Reads a source as text; undefined where there is no such file. @throws DecodeError where it holds no readable text */
export async function readSource(content: string, file: string): Promise<Extracted | undefined> {
  // Front-matter is written by many hands: it may not make the site publish a file from elsewhere.
  if (!posix.normalize(file).startsWith("raw/")) return undefined;
  const bytes = await readSourceBytes(content, file);
  return bytes && extractText(bytes, file);
}

/** Prints a ledger one claim a line, so that a change shows as few lines in a diff. */
export function printLedger({ source, articles, claims }: Ledger): string {
  const rows = (list: readonly unknown[]): string =>
    list.length ? `[\n${list.map((x) => `  ${JSON.stringify(x)}`).join(",\n")}\n ]` : "[]";
  return `{\n "source": ${JSON.stringify(source)},\n "articles": ${rows(articles)},\n "claims": ${rows(claims)}\n}\n`;
}
