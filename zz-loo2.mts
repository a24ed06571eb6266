import { writeFile } from "node:fs/promises";
import { readArchive, type StoredArticle } from "/tmp/wt/people/src/archive/store.ts";
import { type Candidate, candidatesAt } from "/tmp/wt/people/src/ingest/fields/people/candidates.ts";
import { featuresOf } from "/tmp/wt/people/src/ingest/fields/people/features.ts";
import type { Mention } from "/tmp/wt/people/src/ingest/fields/people/mention.ts";
import { mentionsIn } from "/tmp/wt/people/src/ingest/fields/people/mentions.ts";
import { placeOf } from "/tmp/wt/people/src/ingest/fields/people/place.ts";
import { repeatsIn } from "/tmp/wt/people/src/ingest/fields/people/repeats.ts";
import { simplified } from "/tmp/wt/people/src/text/simplified.ts";
import { wordPaths } from "/tmp/wt/people/src/text/wordpaths.ts";
import { type Choice, fitSoftmax } from "/tmp/people-fit/softmax.ts";
import { weightTable } from "/tmp/wt/people/scripts/fit/table.ts";

/**
 * Fits the weights of the name reader to archives whose articles a person has corrected, and prints how well it reads each
 * archive when fitted to the others alone: `node --import tsx scripts/fit-people.ts CONTENT [CONTENT …]`.
 */

const TABLE = "src/ingest/fields/people/weights.ts";

interface Text {
  paragraphs: string[];
  page: string;
  names: Set<string>;
  /** Names of credits and of the page's other articles: neither people of the text nor wrong where the text has them. */
  elsewhere: Set<string>;
}


function say(mark:string,name:string,paragraphs:string[]){ const p=paragraphs.find(p=>p.includes(name))!; const i=p.indexOf(name); console.log(mark+name+"   "+p.slice(Math.max(0,i-14),i)+"["+name+"]"+p.slice(i+name.length,i+name.length+12)); }
const dirs=(process.env.DIRS??"seeds a b c d e f g h i j k l m n o").split(" ").map(d=>"/tmp/people-arch/"+d);
const content=[{dir:"content",texts:await textsOf("/tmp/wt/people/content")}];
const archives = [...await Promise.all(dirs.map(async (dir) => ({ dir:dir.split("/").pop()!, texts: await textsOf(dir) }))),...content];
const choices = new Map(archives.map(({ dir, texts }) => [dir, texts.flatMap(choicesOf)]));
const folds=(process.env.FOLDS??"o;n;m,l,seeds;k,j,a;f,g,c,content;h,i,b;d,e").split(";").map(f=>f.split(","));
const all = { hit: 0, wrong: 0, missed: 0 };
for(const fold of folds){ const weights=fitSoftmax(archives.filter(a=>!fold.includes(a.dir)).flatMap(a=>choices.get(a.dir)!));
 for(const dir of fold){ const a=archives.find(a=>a.dir===dir); if(!a) continue; console.log("== "+dir); const counts=score(a.texts,weights); for (const key of ["hit", "wrong", "missed"] as const) all[key] += counts[key]; console.log(line(dir,counts)); } }
console.log(line("ALL",all));
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
      if (names.has(name) || !elsewhere.has(name)) { names.has(name) ? counts.hit++ : counts.wrong++; if(!names.has(name)) say("  + ",name,paragraphs); }
    for (const name of names) if (!got.has(name) && paragraphs.some((p) => p.includes(name))) { counts.missed++; say('  - ',name,paragraphs); }
  }
  return counts;
}

function line(name: string, { hit, wrong, missed }: typeof all): string {
  return `${name}: f1 ${((2 * hit) / (2 * hit + wrong + missed)).toFixed(3)} (${hit} right, ${wrong} wrong, ${missed} missed)`;
}
