import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import MiniSearch from "minisearch";
import * as pagefind from "pagefind";
import { buildIndex } from "../../src/search/build-index.ts";
import type { SearchContent, SearchRecord } from "../../src/search/record.ts";

/**
 * The engines that are measured side by side, each over the same texts. Each writes its index into a folder, and has a
 * module for the browser that exports `open(base)`, which gives a function from a query to the names of what it finds.
 */
export interface Engine {
  name: string;
  folder: string;
  /** Writes the index. */
  index(content: SearchContent, folder: string): Promise<void>;
  /** The browser's module, as source text. */
  script: string;
  /** From the engine's names of articles to their numbers. */
  numbers(folder: string, content: SearchContent): Promise<Map<string, number>>;
}

export const engines: Engine[] = [
  {
    name: "本站",
    folder: "search/index",
    index: buildIndex,
    script: `
      import { find } from "./src/search/engine.ts";
      import { loadIndex, simplifier } from "./src/search/load.ts";
      export async function open(base) {
        const index = await loadIndex(base);
        const ask = { simplify: simplifier(base) };
        return async (q) => ((await find(index, { q, filters: {} }, ask))?.articles ?? []).map(String);
      }`,
    numbers: async (_, { records }) => new Map(records.map((_, n) => [String(n), n])),
  },
  {
    name: "Pagefind 原样",
    folder: "stock",
    index: indexStock,
    script: `
      export async function open(base) {
        const engine = (await import(base + "stock/pagefind.js")).createInstance({ baseUrl: base });
        await engine.init();
        return async (q) => (await engine.search(q)).results.map((r) => r.id);
      }`,
    numbers: fragmentNumbers,
  },
  {
    name: "Pagefind 字对",
    folder: "stock",
    // The same index; only the query is cut otherwise.
    index: async () => {},
    script: `
      const RUN = /\\p{Script=Han}+|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+/gu;
      const pairs = (q) => [...q.normalize("NFKC").toLowerCase().matchAll(RUN)].flatMap(([run]) => {
        const c = [...run];
        return /^\\p{Script=Han}/u.test(run) && c.length > 1 ? c.slice(1).map((x, i) => c[i] + x) : [run];
      });
      export async function open(base) {
        const { createInstance } = await import(base + "stock/pagefind.js");
        const html = document.documentElement, { lang } = html;
        html.lang = "und";
        const engine = createInstance({ baseUrl: base });
        html.lang = lang;
        await engine.init();
        return async (q) => (await engine.search([...new Set(pairs(q))].join(" ") || null)).results.map((r) => r.id);
      }`,
    numbers: fragmentNumbers,
  },
  {
    name: "MiniSearch 分词",
    folder: "mini",
    index: indexMini,
    script: `
      import MiniSearch from "minisearch";
      const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
      const tokenize = (text) => [...segmenter.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);
      export async function open(base) {
        const packed = await fetch(base + "mini/index.bin");
        const text = await new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))).text();
        const engine = MiniSearch.loadJSON(text, { fields: ["title", "text"], tokenize });
        return async (q) => engine.search(q, { combineWith: "AND", boost: { title: 3 } }).map((r) => String(r.id));
      }`,
    numbers: async (_, { records }) => new Map(records.map((_, n) => [String(n), n])),
  },
];

/** Compiles an engine's browser module to `<folder>/probe-<i>.js`. */
export async function bundleEngine({ script }: Engine, file: string): Promise<void> {
  await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: "js" },
    outfile: file,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
}

const texts = (r: SearchRecord): string[] => [...r.headings, ...r.people, ...r.bodies, ...r.blocks, ...r.others];

/** As Pagefind's manual says: pages with their language, all of the text in the body. */
async function indexStock({ records }: SearchContent, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join("; "));
  const plain = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  for (const record of records) {
    const body = texts(record).map((t) => `<p>${plain(t)}</p>`);
    await index.addHTMLFile({
      url: record.url,
      content: `<html lang="zh-CN"><body><h1>${plain(record.title)}</h1>${body.join("")}</body></html>`,
    });
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}

/** Pagefind names a page by its fragment's file. */
async function fragmentNumbers(folder: string, { records }: SearchContent): Promise<Map<string, number>> {
  const byUrl = new Map(records.map((r, n) => [r.url, n]));
  const files = await readdir(join(folder, "fragment"));
  const found = await Promise.all(
    files.map(async (file): Promise<[string, number]> => {
      const text = gunzipSync(await readFile(join(folder, "fragment", file))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
      return [file.replace(/\.pf_fragment$/, ""), byUrl.get(url)!];
    }),
  );
  return new Map(found);
}

async function indexMini({ records }: SearchContent, folder: string): Promise<void> {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const tokenize = (text: string): string[] =>
    [...segmenter.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);
  const engine = new MiniSearch({ fields: ["title", "text"], tokenize });
  engine.addAll(records.map((r, id) => ({ id, title: r.title, text: texts(r).join("\n") })));
  const file = join(folder, "index.bin");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, gzipSync(JSON.stringify(engine)));
}
