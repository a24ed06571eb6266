import { writeFile } from "node:fs/promises";
import { readArchive, type StoredArticle } from "../src/archive/store.ts";
import { type Candidate, candidatesAt } from "../src/ingest/fields/people/candidates.ts";
import { featuresOf } from "../src/ingest/fields/people/features.ts";
import type { Mention } from "../src/ingest/fields/people/mention.ts";
import { mentionsIn } from "../src/ingest/fields/people/mentions.ts";
import { placeOf } from "../src/ingest/fields/people/place.ts";
import { repeatsIn } from "../src/ingest/fields/people/repeats.ts";
import { WEIGHTS } from "../src/ingest/fields/people/weights.ts";
import { simplified } from "../src/text/simplified.ts";
import { wordPaths } from "../src/text/wordpaths.ts";
import { type Choice, fitSoftmax } from "./fit/softmax.ts";
import { weightTable } from "./fit/table.ts";

/**
 * Fits the weights of the name reader to archives whose articles a person has corrected, and prints how well it reads each
 * archive when fitted to the others alone: `node --import tsx scripts/fit-people.ts [--further] CONTENT [CONTENT …]`.
 * With `--further` the weights that the table has stay what they are, and only those of further features are fitted: a few
 * new features should not unsettle what all archives together have settled.
 */

/** Many features are rare: slow steps and many of them serve these best. */
const SEARCH = { rounds: 24, rate: 0.15 };

const TABLE = "src/ingest/fields/people/weights.ts";

interface Text {
  paragraphs: string[];
  page: string;
  names: Set<string>;
  /** Names of credits and of the page's other articles: neither people of the text nor wrong where the text has them. */
  elsewhere: Set<string>;
}

const further = process.argv[2] === "--further";
const archives = await Promise.all(
  process.argv.slice(further ? 3 : 2).map(async (dir) => ({ dir, texts: await textsOf(dir) })),
);
const choices = new Map(archives.map(({ dir, texts }) => [dir, texts.flatMap(choicesOf)]));

const all = { hit: 0, wrong: 0, missed: 0 };
if (archives.length > 1 && !further)
  for (const { dir, texts } of archives) {
    const weights = fitSoftmax(
      archives.filter((a) => a.dir !== dir).flatMap((a) => choices.get(a.dir)!),
      SEARCH,
    );
    const counts = score(texts, weights);
    for (const key of ["hit", "wrong", "missed"] as const) all[key] += counts[key];
    console.log(line(dir, counts));
  }
if (archives.length > 1 && !further) console.log(line("all, each fitted without itself", all));
const fitted = fitSoftmax([...choices.values()].flat(), SEARCH, further ? WEIGHTS : {});
await writeFile(
  TABLE,
  weightTable(fitted, "How much each feature speaks for a name (log-odds), fitted by scripts/fit-people.ts to"),
);
console.log(
  line(
    "fitted to all",
    score(
      archives.flatMap((a) => a.texts),
      fitted,
    ),
  ),
);

async function textsOf(content: string): Promise<Text[]> {
  const { articles } = await readArchive(content);
  const file = (a: StoredArticle) => a.meta.source?.file ?? a.path;
  return articles.map((a) => ({
    paragraphs: paragraphsOf(a),
    page: articles
      .filter((other) => file(other) === file(a))
      .flatMap((other) => [simplified(other.meta.title), ...paragraphsOf(other)])
      .join("\n"),
    names: new Set(a.meta.people.map((p) => simplified(p.name))),
    elsewhere: new Set(
      articles
        .filter((other) => file(other) === file(a))
        .flatMap((other) => [...other.meta.byline, ...(other === a ? [] : other.meta.people)])
        .map((named) => simplified(named.name)),
    ),
  }));
}

/** In Simplified characters, as ingest reads people. */
function paragraphsOf({ body }: StoredArticle): string[] {
  return simplified(body)
    .split(/\n{2,}|\n(?=- )/)
    .map((p) => p.replace(/^(?:#+|-|\d+\\?\.) /, "").replace(/\\(.)/g, "$1"));
}

/** At every place where a name might begin: the candidates, and which of them is one. */
function choicesOf({ paragraphs, page, names, elsewhere }: Text): Choice[] {
  const repeats = repeatsIn(page);
  return paragraphs.flatMap((text) => {
    const paths = wordPaths(text);
    const found: Choice[] = [];
    let last: Mention | undefined;
    for (let at = 0; at < text.length; at++) {
      const place = placeOf(text, at, last);
      const right = (c: Candidate) => names.has(c.name);
      const candidates = candidatesAt(text, at, place).filter((c) => right(c) || !elsewhere.has(c.name));
      if (candidates.length) {
        const longest = candidates.filter(right).sort((a, b) => b.name.length - a.name.length)[0];
        found.push({
          candidates: candidates.map((c) => featuresOf(c, { text, paths, place, repeats })),
          right: longest ? candidates.indexOf(longest) : -1,
        });
      }
      const named = [...names].find((n) => text.startsWith(n, at));
      if (named) last = { name: named, at, roles: [], sure: true };
    }
    return found;
  });
}

function score(texts: readonly Text[], weights: Readonly<Record<string, number>>): typeof all {
  const counts = { hit: 0, wrong: 0, missed: 0 };
  for (const { paragraphs, page, names, elsewhere } of texts) {
    const repeats = repeatsIn(page);
    const got = new Set(paragraphs.flatMap((p) => mentionsIn(p, repeats, [], weights).map((m) => m.name)));
    for (const name of got)
      if (names.has(name) || !elsewhere.has(name)) names.has(name) ? counts.hit++ : counts.wrong++;
    for (const name of names) if (!got.has(name) && paragraphs.some((p) => p.includes(name))) counts.missed++;
  }
  return counts;
}

function line(name: string, { hit, wrong, missed }: typeof all): string {
  return `${name}: f1 ${((2 * hit) / (2 * hit + wrong + missed)).toFixed(3)} (${hit} right, ${wrong} wrong, ${missed} missed)`;
}
