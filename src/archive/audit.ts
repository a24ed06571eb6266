import { join } from "node:path";
import { DecodeError } from "../text/decode.ts";
import { extractText } from "../text/extract.ts";
import type { Fault } from "./errors.ts";
import { changedIds } from "./kept-ids.ts";
import { auditClaims, type Ledger } from "./ledger.ts";
import { readLedgers, readSourceBytes, type StoredArticle, sha256 } from "./store.ts";

/**
 * What the schema cannot see: that every article's source is there unchanged, and that every ledger accounts for the
 * whole of its source, and that ids once given stand.
 * @param content the content folder that the articles were read from
 * @returns all faults together; none where all is well
 */
export async function auditArchive(content: string, articles: readonly StoredArticle[]): Promise<Fault[]> {
  const read = sourceReader(content);
  const faults: Fault[] = [];
  for (const article of articles) faults.push(...(await auditSource(content, article, read)));
  const ledgers = await readLedgers(content);
  for (const ledger of ledgers) faults.push(...(await auditLedger(content, ledger, read)));
  faults.push(...changedIds(content, articles, ledgers));
  return faults;
}

type Read = (file: string) => Promise<{ bytes: Uint8Array; hash: string } | undefined>;

// The articles of a page stand beside each other and share their source: the last one read is worth keeping.
function sourceReader(content: string): Read {
  let last: { file: string; source: Awaited<ReturnType<Read>> } | undefined;
  return async (file) => {
    if (last?.file === file) return last.source;
    const bytes = await readSourceBytes(content, file);
    const source = bytes && { bytes, hash: sha256(bytes) };
    last = { file, source };
    return source;
  };
}

async function auditSource(content: string, article: StoredArticle, read: Read): Promise<Fault[]> {
  const { file, sha256: expected } = article.meta.source;
  const fault = (key: string, message: string): Fault => ({
    file: join(content, "articles", article.path),
    line: lineOf(article.text, key),
    message: `source.${key}：${message}`,
  });
  if (!file.startsWith("raw/") || file.split("/").includes(".."))
    return [fault("file", `应是 raw/ 之下的文件，如 raw/<简报>/<期>/<页>.txt；现为 ${file}`)];
  const source = await read(file);
  if (!source) return [fault("file", `找不到 ${join(content, file)}；请放回原始文件，或改正路径`)];
  if (source.hash !== expected)
    return [fault("sha256", `与 ${join(content, file)} 的内容不符（实为 ${source.hash}）；请恢复原始文件，或重新录入`)];
  return [];
}

async function auditLedger(content: string, { source, claims }: Ledger, read: Read): Promise<Fault[]> {
  const found = await read(source.file);
  // A source that is gone is told at its articles.
  if (!found) return [];
  const file = join(content, source.file);
  const remedy = "请重新运行 npm run ingest";
  if (found.hash !== source.sha256) return [{ file, message: `录入之后改动过，台账已不对应；${remedy}` }];
  const text = await readable(found.bytes, source.file);
  if (text === undefined) return [{ file, message: `有台账却读不出文字；${remedy}` }];
  const lines = text.split("\n");
  const beyond = claims.filter((claim) => claim.lines[1] > lines.length);
  const wrong = new Map<number, Place[]>();
  for (const place of auditClaims(text, claims)) {
    const places = wrong.get(place.line);
    if (places) places.push(place);
    else wrong.set(place.line, [place]);
  }
  return [
    ...beyond.map((claim) => ({
      file,
      line: lines.length,
      message: `台账记到第 ${claim.lines[1]} 行，超出文件末尾；${remedy}`,
    })),
    ...[...wrong].map(([line, places]) => ({
      file,
      line,
      message: `${describe(lines[line - 1]!, places)}；${remedy}`,
    })),
  ];
}

type Place = ReturnType<typeof auditClaims>[number];

function describe(line: string, places: readonly Place[]): string {
  const text = places.map(({ column }) => line[column]).join("");
  return places.some(({ claims }) => claims > 1) ? `台账把“${text}”记了不止一次` : `台账没有记下“${text}”`;
}

async function readable(bytes: Uint8Array, file: string): Promise<string | undefined> {
  try {
    return (await extractText(bytes, file)).text;
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

// The key inside `source:`, or that line itself where the source is written in one line.
function lineOf(text: string, key: string): number | undefined {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^source\s*:/.test(line));
  const inside = lines.findIndex((line, i) => i > start && new RegExp(`^\\s+${key}\\s*:`).test(line));
  return (inside < 0 ? start : inside) + 1 || undefined;
}
