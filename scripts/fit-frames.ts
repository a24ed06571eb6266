import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readArchive } from "../src/archive/store.ts";
import { decode } from "../src/ingest/decode.ts";
import { isScraped } from "../src/ingest/furniture.ts";
import { layout } from "../src/ingest/layout.ts";
import { type Features, frameFeatures, mayFrame, surroundingsOf } from "../src/ingest/segment/frame-features.ts";
import { weigh } from "../src/ingest/segment/weigh.ts";
import { simplified } from "../src/text/simplified.ts";
import { foldRadicals, foldWidth } from "../src/text/spaces.ts";
import { type Choice, fitSoftmax } from "./fit/softmax.ts";
import { weightTable } from "./fit/table.ts";

/**
 * Fits the weights that tell a web page's frame from its articles, to archives (raw texts and articles) that a person has
 * corrected, and prints how well each archive is read when fitted to the others alone:
 * `node --import tsx scripts/fit-frames.ts CONTENT [CONTENT …]`.
 */

const TABLE = "src/ingest/segment/frame-weights.ts";
/** A word that fewer pages have says more of them than of frames. */
const PAGES = 12;

interface Example extends Choice {
  /** No rule has told what the line is. */
  open: boolean;
  file: string;
  where: string;
}

const archives = await Promise.all(
  process.argv.slice(2).map(async (dir) => ({ dir, examples: await examplesOf(dir) })),
);

if (archives.length > 1)
  for (const { dir, examples } of archives) {
    const others = archives.filter((a) => a.dir !== dir).flatMap((a) => a.examples);
    report(dir, examples, fitSoftmax(common(others)));
  }
const all = archives.flatMap((a) => a.examples);
const fitted = fitSoftmax(common(all));
await writeFile(
  TABLE,
  weightTable(
    fitted,
    "How much each feature speaks for a web page's frame (log-odds), fitted by scripts/fit-frames.ts to",
  ),
);
report("fitted to all", all, fitted);

async function examplesOf(content: string): Promise<Example[]> {
  const { articles } = await readArchive(content);
  const texts = new Map<string, { said: string; heads: string[] }>();
  for (const { meta, body } of articles) {
    if (!meta.source) continue;
    const page = texts.get(meta.source.file) ?? { said: "", heads: [] };
    texts.set(meta.source.file, page);
    page.said += bare(body);
    const { title, kicker, subtitle, column, section, captions } = meta;
    for (const text of [title, kicker, subtitle, column, section, ...captions].flat())
      if (text) page.heads.push(bare(text));
  }
  const examples: Example[] = [];
  for (const [file, theirs] of texts) examples.push(...(await linesOf(content, file, theirs)));
  return examples;
}

/** The lines around a page's text, each with what it is. */
async function linesOf(content: string, file: string, theirs: { said: string; heads: string[] }): Promise<Example[]> {
  const source = await decode(await readFile(join(content, file)), file);
  const { flow, lines } = layout(simplified(foldWidth(foldRadicals(source.text))), source);
  if (flow !== "paragraphs" || !isScraped(lines.filter((l) => l.as))) return [];
  const around = surroundingsOf(lines);
  return lines.flatMap((line, i) => {
    const text = bare(line.text);
    const kept = isKept(text, theirs);
    if (!text || !mayFrame(i, around) || (line.as && kept)) return [];
    const where = `${file}:${line.no} ${line.text.trim().slice(0, 60)}`;
    return [{ candidates: [frameFeatures(i, around)], right: kept ? -1 : 0, open: !line.as, file, where }];
  });
}

/** Whether an article holds a line, or a headline a part of it, where the source breaks it. */
function isKept(text: string, { said, heads }: { said: string; heads: readonly string[] }): boolean {
  const part = (h: string) => h.includes(text) && text.length >= h.length / 4;
  return said.includes(text) || heads.some((h) => part(h) || (text.endsWith(h) && h.length >= text.length / 2));
}

function bare(text: string): string {
  return simplified(foldWidth(text)).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The examples without the words that few pages have. */
function common(examples: readonly Example[]): Choice[] {
  const pages = new Map<string, Set<string>>();
  for (const { candidates, file } of examples)
    for (const name of Object.keys(candidates[0]!)) pages.set(name, (pages.get(name) ?? new Set()).add(file));
  const told = ([name]: [string, number]) => !name.startsWith("“") || pages.get(name)!.size >= PAGES;
  return examples.map(({ candidates: [features], right }) => ({
    candidates: [Object.fromEntries(Object.entries(features as Features).filter(told))],
    right,
  }));
}

/** Prints what a table of weights gets wrong of the lines that no rule tells. */
function report(name: string, examples: readonly Example[], weights: Readonly<Record<string, number>>): void {
  const open = examples.filter((e) => e.open);
  const wrong = open.filter(({ candidates: [features], right }) => {
    return weigh(features!, weights) > 0 !== (right === 0);
  });
  console.log(`${name}: ${wrong.length} wrong of ${open.length}`);
  for (const { where, right } of wrong) console.log(`  ${right === 0 ? "missed" : "false"}: ${where}`);
}
