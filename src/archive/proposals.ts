import type { Authority, Body } from "./authority.ts";
import { resolver } from "./authority.ts";
import { bodyResolver } from "./renames.ts";

/** Entries for names that articles have and the authority lacks, for an editor to accept: nothing is merged by itself. */

export interface Proposal {
  name: string;
  /** Ids of the articles that have the name, sorted. */
  articles: string[];
  /** The body that the name begins like: likely above it. */
  parent?: string;
  /** Entries that the name may be another spelling of. */
  maybe: string[];
}

export interface Proposals {
  bodies: Proposal[];
  sections: Proposal[];
}

/** What of an article the proposals are made of. */
interface Named {
  meta: { id: string; date?: string | undefined; unionBodies: string[]; section?: string | undefined };
}

/** @returns proposals in the order of their names' code points, the same for the same articles in any order */
export function proposeEntries(articles: readonly Named[], { bodies, sections }: Authority): Proposals {
  const findBody = bodyResolver(bodies);
  const findSection = resolver(sections);
  const newBodies = collect(articles, ({ meta }) => meta.unionBodies.filter((name) => !findBody(name, meta.date)));
  const newSections = collect(articles, ({ meta }) =>
    meta.section && !findSection(meta.section) ? [meta.section] : [],
  );
  return {
    bodies: newBodies.map((found) => {
      const maybe = bodies.filter((body) => namesOf(body).some((n) => alike(n, found.name))).map((b) => b.name);
      const parent = maybe.length ? undefined : parentOf(found.name, [...bodies, ...newBodies]);
      return { ...found, ...(parent && { parent }), maybe };
    }),
    sections: newSections.map((found) => ({ ...found, maybe: [] })),
  };
}

function collect(articles: readonly Named[], names: (a: Named) => string[]): { name: string; articles: string[] }[] {
  const found = new Map<string, string[]>();
  for (const a of articles) for (const name of names(a)) found.set(name, [...(found.get(name) ?? []), a.meta.id]);
  return [...found]
    .map(([name, ids]) => ({ name, articles: [...new Set(ids)].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const namesOf = (body: Body): string[] => [body.name, ...body.variants, ...(body.former ?? []).map((f) => f.name)];

const KIND = /(?:总工会|工会工作委员会|工会联合会|联合工会|工会委员会|分工会|工会)$/;
/** The words that one spelling of a body has and another lacks. */
const LOOSE = /有限责任公司|股份有限公司|有限公司|公司|集团|[省市区县旗州盟]/g;

/** 望汐港务集团有限公司工会 and 港务集团工会: one ends like the other, but for its legal form and its levels. */
function alike(a: string, b: string): boolean {
  const kinds = [a, b].map((n) => KIND.exec(n)?.[0]);
  if (kinds.some((k) => k === "总工会") && kinds[0] !== kinds[1]) return false;
  // 县教育工会 is of every county.
  if (/^[省市区县旗州盟镇乡]/.test(a)) return false;
  const [x, y] = [a, b].map((n) => n.replace(KIND, "").replace(LOOSE, "")) as [string, string];
  const shorter = Math.min(x.length, y.length);
  return shorter >= 3 && (x.endsWith(y) || y.endsWith(x));
}

/** 望汐市总工会 for 望汐市教育工会: the longest body whose place or works the name begins with. */
function parentOf(name: string, bodies: readonly { name: string }[]): string | undefined {
  return bodies
    .map((b) => ({ name: b.name, stem: b.name.replace(KIND, "") }))
    .filter(({ name: other, stem }) => stem.length >= 2 && other !== name && name.startsWith(stem))
    .filter(({ stem }) => name.replace(KIND, "").length > stem.length)
    .sort((a, b) => b.stem.length - a.stem.length || (a.name < b.name ? -1 : 1))[0]?.name;
}

/** The proposals as YAML, entry by entry as the authority files write them; what is only told stands in comments. */
export function printProposals({ bodies, sections }: Proposals): string {
  return `${[HEAD, ...list("bodies", bodies), ...list("sections", sections)].join("\n")}\n`;
}

const HEAD = `# 文章里有、名录里没有的名字，由 npm run ingest -- --propose 写出，每次重写。
# 接受：把一条（连同 parent）剪到 bodies.yaml 或 sections.yaml。是某一条的另一种写法：加进那一条的 variants。
# 改过名的工会：在它的 former 里写旧名和日期。写错的名字：改正文章。`;

function list(key: string, proposals: readonly Proposal[]): string[] {
  if (!proposals.length) return [`${key}: []`];
  return [`${key}:`, ...proposals.flatMap(entry)];
}

const SHOWN = 5;

function entry({ name, parent, articles, maybe }: Proposal): string[] {
  const rest = articles.length > SHOWN ? ` 等 ${articles.length} 篇` : "";
  return [
    `  # 见于 ${articles.slice(0, SHOWN).join("、")}${rest}`,
    ...(maybe.length ? [`  # 可能是 ${maybe.join("、")} 的另一种写法`] : []),
    `  - name: ${quoted(name)}`,
    ...(parent ? [`    parent: ${quoted(parent)}`] : []),
  ];
}

/** A name as a YAML scalar: plain where nothing in it could be read as anything else. */
const quoted = (name: string): string => (/^[\p{Script=Han}·]+$/u.test(name) ? name : JSON.stringify(name));
