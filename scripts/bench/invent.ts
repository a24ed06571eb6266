import { join } from "node:path";
import { stringify } from "yaml";
import { frontMatterSchema } from "../../src/archive/article.ts";
import { printArticle } from "../../src/archive/frontmatter.ts";
import { readAuthority, writeText } from "../../src/archive/store.ts";

const SURNAMES = [..."沈陆贺程闻阮戚苗詹佟郎洪柯段简荀"];
const GIVEN = [..."若川可桢一鸣澄秋月舟文漪远帆青禾雨棠岩小溪星野知微怀瑾"];
const SUBJECTS = ["理发角", "暖心饭盒", "夜班小巴", "读报会", "工具借用柜", "亲子托管班", "茶水站", "技能夜校"];
const SENTENCES = [
  "一早，门口就排起了队，老职工带着新职工，边等边说起上一季的改动，说到兴头上，把暖壶也提了来。",
  "组织的人把意见本摊在桌上，请大家先写难处，再写办法，写不下的另纸附后，到下班时已写满了七页。",
  "他们算过一笔账，添两张桌子、换一把锁，比再开一次动员会管用得多，省下的钱还够买一台风扇。",
  "轮班的职工说，从前要绕半个厂区，现在下楼拐个弯就到；也有人担心，热闹一阵就散。",
  "到月底清点，留下的建议有一半已经照办，另一半写明了缘由，贴在食堂门口的木板上。",
];

/** Invented articles, the same at every call, as the archive keeps them and as Eleventy's own templates. */
export async function writeArticles(count: number, folder: string, peer: string): Promise<void> {
  const { bulletins, bodies } = await readAuthority("content/authority");
  const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!;
  const upTo = (n: number): number[] => [...Array(Math.ceil(n)).keys()];
  const people = upTo(count / 6).map((i) => at(SURNAMES, i) + at(GIVEN, i * 7) + at(GIVEN, Math.floor(i / 16) + i * 3));
  const unions = [...bodies.map((b) => b.name), ...upTo(count / 40).map((i) => `望汐市第${i + 1}小学工会`)];
  for (const n of upTo(count)) {
    const bulletin = at(bulletins, Math.floor(n / 20));
    const months = Math.floor(n / 20 / bulletins.length);
    const month = `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
    const id = `${bulletin.id}-${month}-p${n % 20}`;
    const meta = frontMatterSchema.parse({
      id,
      title: `${at(SUBJECTS, n * 3)}的第${n + 1}天`,
      kicker: `${at(unions, n)}把小事办到职工手边`,
      date: `${month}-${String((n % 28) + 1).padStart(2, "0")}`,
      bulletin: bulletin.name,
      issue: month.replace("-", "年").concat("月"),
      section: at(bulletin.sections, n),
      unionBodies: [at(unions, n), at(unions, n + 1 + (n % 5))],
      people: [n, n * 5 + 1, n * 11 + 2].map((i) => ({ name: at(people, i), roles: ["工会委员"] })),
      byline: [{ name: at(people, n * 13), role: "reporter" }],
      source: { file: `raw/${id}.txt`, sha256: "0".repeat(64), lines: [[1, 40]] },
    });
    const paragraph = (i: number): string => [0, 1, 3].map((step) => at(SENTENCES, n + i * 2 + step)).join("");
    const body = [0, 1, 2, 3, 4].map(paragraph).join("\n\n");
    await writeText(join(folder, `${id}.md`), printArticle({ meta, body }));
    const names = [...meta.unionBodies, ...meta.people.map((p) => p.name)];
    const tags = [
      ...[`刊物/${meta.bulletin}`, `刊期/${meta.bulletin}${meta.issue}`, `年份/${month.slice(0, 4)}`, `月份/${month}`],
      ...[`栏目/${meta.section}`, ...names.map((name) => (name.endsWith("会") ? `工会/${name}` : `人物/${name}`))],
    ];
    await writeText(join(peer, `${id}.md`), `---\n${stringify({ ...meta, tags })}---\n\n${body}\n`);
  }
}
