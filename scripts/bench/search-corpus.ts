import { cp } from "node:fs/promises";
import { join } from "node:path";
import { frontMatterSchema } from "../../src/archive/article.ts";
import { printArticle } from "../../src/archive/frontmatter.ts";
import { readArchive, writeText } from "../../src/archive/store.ts";
import { dice } from "./dice.ts";

/** The sample and invented articles in such a Chinese as it has: what a search is measured on. */

const SURNAMES = [..."沈陆贺程闻阮戚苗詹佟郎洪柯段简荀"];
const GIVEN = [..."若川可桢一鸣澄秋月舟文漪远帆青禾雨棠岩小溪星野知微怀瑾"];
const POSTS = ["主席", "副主席", "工会委员", "职工代表"];
const PARAGRAPHS = 5;

/** Writes a content folder: the sample's own articles and so many invented ones, the same at every call. */
export async function writeCorpus(sample: string, count: number, folder: string): Promise<void> {
  for (const name of ["authority", "articles", "raw", "site.yaml"])
    await cp(join(sample, name), join(folder, name), { recursive: true });
  const { articles, authority } = await readArchive(sample);
  const say = chain(articles.map((a) => a.body));
  const roll = dice(count);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const people = Array.from({ length: Math.ceil(count / 2) }, () => one(SURNAMES) + one(GIVEN) + one(GIVEN));
  const bodies = [
    ...authority.bodies.map((b) => b.name),
    ...Array.from({ length: Math.ceil(count / 40) }, (_, i) => `望汐市第${i + 1}小学工会`),
  ];
  for (let n = 0; n < count; n++) {
    const bulletin = one(authority.bulletins);
    const [year, month, day] = [2000 + roll(25), 1 + roll(12), 1 + roll(28)];
    const pad = (part: number): string => String(part).padStart(2, "0");
    const own = { people: [one(people), one(people)], bodies: [one(bodies), one(bodies)] };
    const id = `${bulletin.id}-x${n}`;
    const meta = frontMatterSchema.parse({
      id,
      title: say(roll, 6 + roll(14)).replace(/[\p{P}\s]/gu, "") || `第${n}篇`,
      date: `${year}-${pad(month)}-${pad(day)}`,
      bulletin: bulletin.name,
      issue: `${year}年${month}月刊`,
      ...(bulletin.sections.length > 0 && { section: one(bulletin.sections) }),
      unionBodies: [...new Set(own.bodies)],
      people: [...new Set(own.people)].map((name) => ({ name, roles: [one(POSTS)] })),
      source: { file: `raw/${id}.txt`, sha256: "0".repeat(64), lines: [[1, 40]] },
    });
    const lead = `${month}月${day}日，${own.bodies[0]}${one(POSTS)}${own.people[0]}到${own.bodies[1]}，${own.people[1]}等${roll(3000)}人参加，投入${roll(900)}.${roll(9)}万元。`;
    const body = [lead, ...Array.from({ length: PARAGRAPHS }, () => `${say(roll, 60 + roll(180))}。`)].join("\n\n");
    await writeText(join(folder, "articles", "invented", String(year), `${id}.md`), printArticle({ meta, body }));
  }
}

/** Speaks like these texts: each character as it follows the two before it there. */
function chain(texts: readonly string[]): (roll: (n: number) => number, length: number) => string {
  const followers = new Map<string, string[]>();
  const starts: string[] = [];
  for (const text of texts) {
    const characters = [...text.replace(/\s+/g, "")];
    for (let i = 0; i + 2 < characters.length; i++) {
      const pair = characters[i]! + characters[i + 1]!;
      const known = followers.get(pair);
      if (known) known.push(characters[i + 2]!);
      else followers.set(pair, [characters[i + 2]!]);
      if (i === 0 || /[。！？]/.test(characters[i - 1]!)) starts.push(pair);
    }
  }
  return (roll, length) => {
    let said = [...starts[roll(starts.length)]!];
    while (said.length < length) {
      const next = followers.get(said.slice(-2).join("")) ?? [];
      said = [...said, ...(next.length ? [next[roll(next.length)]!] : starts[roll(starts.length)]!)];
    }
    return said.join("");
  };
}
