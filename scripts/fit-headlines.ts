import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readArchive } from "../src/archive/store.ts";
import { decode } from "../src/ingest/decode.ts";
import { layout } from "../src/ingest/layout.ts";
import { type Begins, mustBegin } from "../src/ingest/segment/begins.ts";
import { isBareBody } from "../src/ingest/segment/headings.ts";
import { headlineFeatures } from "../src/ingest/segment/headline-features.ts";
import { weigh } from "../src/ingest/segment/weigh.ts";
import { segment } from "../src/ingest/segment.ts";
import type { Line } from "../src/ingest/types.ts";
import { simplified } from "../src/text/simplified.ts";
import { foldRadicals, foldWidth } from "../src/text/spaces.ts";
import { type Choice, fitSoftmax } from "./fit/softmax.ts";
import { weightTable } from "./fit/table.ts";

/**
 * Fits the weights that tell an article's headline from a heading inside one, to archives (raw texts and articles) that a
 * person has corrected, and prints how well each archive is read when fitted to the others alone:
 * `node --import tsx scripts/fit-headlines.ts CONTENT [CONTENT …]`.
 */

const TABLE = "src/ingest/segment/headline-weights.ts";

interface Example extends Choice {
  where: string;
}

const archives = await Promise.all(
  process.argv.slice(2).map(async (dir) => ({ dir, examples: await examplesOf(dir) })),
);

if (archives.length > 1) {
  const counts = archives.map(({ dir, examples }) => {
    const weights = fitSoftmax(archives.filter((a) => a.dir !== dir).flatMap((a) => a.examples));
    return report(dir, examples, weights);
  });
  console.log(`all, each fitted without itself: ${counts.reduce((a, b) => a + b, 0)} wrong`);
}
const all = archives.flatMap((a) => a.examples);
const fitted = fitSoftmax(all);
await writeFile(
  TABLE,
  weightTable(fitted, "How much each feature speaks for a headline (log-odds), fitted by scripts/fit-headlines.ts to"),
);
report("fitted to all", all, fitted);

async function examplesOf(content: string): Promise<Example[]> {
  const { articles } = await readArchive(content);
  const titles = new Map<string, Set<string>>();
  for (const { meta } of articles)
    if (meta.source) titles.set(meta.source.file, (titles.get(meta.source.file) ?? new Set()).add(bare(meta.title)));
  const examples: Example[] = [];
  for (const [file, theirs] of titles) examples.push(...(await decisionsOf(content, file, theirs)));
  return examples;
}

/** The decisions that a page asks for, each with the right answer, which the reader is given before it goes on. */
async function decisionsOf(content: string, file: string, titles: ReadonlySet<string>): Promise<Example[]> {
  const source = await decode(await readFile(join(content, file)), file);
  const examples: Example[] = [];
  const answer: Begins = (run, next, above) => {
    const must = mustBegin(run, next, above);
    if (must !== null) return must;
    const right = holdsTitle(run, titles);
    examples.push({
      candidates: [headlineFeatures(run, next!, { ...above, draft: above.draft! })],
      right: right ? 0 : -1,
      where: `${file}:${run[0]!.no} ${run.map((l) => l.text.trim()).join(" / ")}`,
    });
    return right;
  };
  segment(layout(simplified(foldWidth(foldRadicals(source.text))), source), answer);
  return examples;
}

/** Whether a title stands in the headings, or a part of it, where the source breaks it. */
function holdsTitle(run: readonly Line[], titles: ReadonlySet<string>): boolean {
  const text = bare(run.map((l) => l.text).join(""));
  return [...titles].some(
    (t) =>
      text.includes(t) || (t.includes(text) && text.length > t.length * (isBareBody(run.at(-1)!.text) ? 0.6 : 0.3)),
  );
}

function bare(text: string): string {
  return simplified(foldWidth(text)).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Prints what a table of weights gets wrong. @returns how many */
function report(name: string, examples: readonly Example[], weights: Readonly<Record<string, number>>): number {
  const wrong = examples.filter(({ candidates: [features], right }) => {
    return weigh(features!, weights) > 0 !== (right === 0);
  });
  console.log(`${name}: ${wrong.length} wrong of ${examples.length}`);
  for (const { where, right } of wrong) console.log(`  ${right === 0 ? "missed" : "false"}: ${where}`);
  return wrong.length;
}
